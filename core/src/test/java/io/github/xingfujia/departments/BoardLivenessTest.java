package io.github.xingfujia.departments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.Door;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.measures.MandatoryCause;
import io.github.xingfujia.measures.Suspect;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.protection.Assessment;
import io.github.xingfujia.protection.FileChannel;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.RegisterFile;
import io.github.xingfujia.protection.ViolenceFileId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Generated orders of what happens in a file, of offers, tasks, departments and time: nobody and no two are ever accountable
 * (safety invariant 2), what the law demands waits until it is sent, and every answer comes back into the file once.
 */
class BoardLivenessTest {

    private static final List<String> KINDS =
            List.of("stop-violence", "mandatory-report", "legal-aid", "shelter", "protection-order");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 8);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_order_leaves_a_task_to_nobody_or_loses_what_the_law_demands(long seed) {
        World world = new World(seed);
        for (int i = 0; i < 60; i++) {
            world.told.add(world.step());
            world.check();
        }
        world.finish();
        assertTrue(world.house.home().verify().isSound());
    }

    private static final class World {

        private final TestHouse house;
        private final Random random;
        private final ViolenceFileId file;
        private final Subject subject;
        private final List<TaskId> tasks = new ArrayList<>();
        private final List<TaskKindCode> demanded = new ArrayList<>();
        private final Map<TaskId, TaskKindCode> carried = new HashMap<>();
        private final List<String> told = new ArrayList<>();

        World(long seed) {
            house = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", seed);
            random = new Random(seed);
            file = yang().protection()
                    .register(RegisterFile.by(FileChannel.VISIT, FilePerson.woman("演示·小禾")))
                    .orThrow();
            subject = new Subject("violence", file.value());
        }

        String step() {
            return switch (random.nextInt(14)) {
                case 0 -> severe();
                case 1 -> report();
                case 2, 3, 4 -> send();
                case 5 -> came("decline", declined());
                case 6 -> onTask("accept", (by, task) -> by.accept(task, "演示·经办", Optional.empty()));
                case 7 -> onTask("answer", (by, task) -> by.answer(task, outcome(task), "演示", Optional.empty()));
                case 8 ->
                    onTask(
                            "give back",
                            (by, task) -> by.giveBack(task, one(ReturnCause.values()), "演示", Optional.empty()));
                case 9 ->
                    ours(
                            "forward",
                            (by, task) ->
                                    by.forward(task, department(), "演示依据", List.of(), Optional.of(TestHouse.AGREED)));
                case 10 -> ours("decide", (by, task) -> by.decide(task, department(), "演示依据", "演示理由"));
                case 11 -> ours("withdraw", (by, task) -> by.withdraw(task, one(WithdrawCause.values())));
                case 12 ->
                    random.nextBoolean() ? ours("hand over", Departments::handOver) : ours("close", Departments::close);
                default -> {
                    house.clock().pass(Duration.ofHours(random.nextInt(60)));
                    house.home().work();
                    yield "time";
                }
            };
        }

        private String severe() {
            Outcome<?> outcome = yang().protection().assess(file, Assessment.by("danger-scale/1", "could-not-breathe"));
            if (outcome.isDone() && told.stream().noneMatch("done severe"::equals)) {
                demanded.add(TaskKindCode.of("stop-violence"));
            }
            return came("severe", outcome);
        }

        private String report() {
            Outcome<?> outcome = yang().measures()
                    .oweReport(
                            file,
                            new MandatoryCause(Suspect.MINOR, house.clock().now(), ""));
            TaskKindCode kind = TaskKindCode.of("mandatory-report");
            if (outcome.isDone() && !demanded.contains(kind)) {
                demanded.add(kind);
            }
            return came("report", outcome);
        }

        private String send() {
            String kind = KINDS.get(random.nextInt(KINDS.size()));
            List<TaskField> fields = new ArrayList<>(List.of(new TaskField("person", "演示·小禾")));
            if (!kind.equals("shelter")) {
                fields.add(new TaskField("facts", "演示情况"));
            }
            if (kind.equals("protection-order")) {
                fields.add(new TaskField("other", "演示·阿岩"));
            }
            if (!kind.equals("stop-violence") && !kind.equals("mandatory-report")) {
                fields.add(new TaskField("request", "演示请求"));
            }
            Outcome<TaskId> outcome = board().send(new Send(subject, TaskKindCode.of(kind), List.of(), "演示依据", fields)
                    .agreed(TestHouse.AGREED));
            if (outcome.isDone()) {
                tasks.add(outcome.orThrow());
                if (demanded.remove(TaskKindCode.of(kind))) {
                    carried.put(outcome.orThrow(), TaskKindCode.of(kind));
                }
            }
            return came("send " + kind, outcome);
        }

        private Outcome<Subject> declined() {
            return board().declineOffer(new DeclineOffer(subject, 1 + random.nextInt(8), one(DeclineCause.values())));
        }

        /** What a department may try, each on any task. */
        private String onTask(String what, Step step) {
            Door by = random.nextBoolean() ? partner("police") : partner("court");
            return on(what, by.departments(), step);
        }

        private String ours(String what, Step step) {
            return on(what, board(), step);
        }

        private String on(String what, Departments by, Step step) {
            if (tasks.isEmpty()) {
                return "nothing to " + what;
            }
            TaskId task = tasks.get(random.nextInt(tasks.size()));
            Outcome<TaskId> outcome = step.on(by, task);
            TaskKindCode kind = carried.get(task);
            if (outcome.isDone()
                    && kind != null
                    && List.of("give back", "withdraw").contains(what)) {
                // what the law demands came to nothing, and waits again
                carried.remove(task);
                if (!demanded.contains(kind)) {
                    demanded.add(kind);
                }
            }
            if (outcome.isDone() && List.of("forward", "decide").contains(what)) {
                TaskKindCode again = board().task(task).orThrow().kind();
                if (demanded.remove(again)) {
                    carried.put(task, again);
                }
            }
            return came(what, outcome);
        }

        private String outcome(TaskId task) {
            return board().task(task).orThrow().outcomes().get(0).code();
        }

        private DepartmentCode department() {
            return DepartmentCode.of(List.of("police", "court").get(random.nextInt(2)));
        }

        void check() {
            List<OffersView.One> waiting = board().offers(subject).orThrow().waiting();
            assertEquals(
                    waiting.size(),
                    waiting.stream().map(OffersView.One::task).distinct().count(),
                    () -> told + " one kind waits twice");
            for (TaskKindCode kind : demanded) {
                assertTrue(
                        waiting.stream().anyMatch(o -> o.task().equals(kind) && o.obliged()),
                        () -> told + " what the law demands is gone: " + kind);
            }
            long answered = 0;
            for (TaskId task : tasks) {
                TaskView seen = board().task(task).orThrow();
                assertEquals(
                        seen.standing().isOpen(), seen.accountable().isPresent(), () -> told + " " + seen.standing());
                answered += seen.outcome().isPresent() ? 1 : 0;
            }
            assertEquals(
                    answered,
                    yang().protection().view(file).orThrow().answered().size(),
                    () -> told + " an answer was lost or told twice");
        }

        /** Whatever has happened, an open task can be brought to its end by those whose step it is. */
        void finish() {
            for (TaskId task : tasks) {
                int steps = 0;
                while (board().task(task).orThrow().standing().isOpen()) {
                    assertFalse(
                            ++steps > 12,
                            () -> told + " no end: "
                                    + board().task(task).orThrow().standing());
                    end(task);
                }
            }
            check();
        }

        private void end(TaskId task) {
            TaskView seen = board().task(task).orThrow();
            switch (seen.standing()) {
                case SENT -> {
                    board().handOver(task);
                    DepartmentCode to = seen.owes()
                            .filter(d -> !d.value().equals("federation"))
                            .orElse(owner(seen));
                    accept(task, to);
                }
                case ACCEPTED -> answer(task, seen);
                case RETURNED, TO_DECIDE -> {
                    house.clock().pass(Duration.ofDays(20));
                    house.home().work();
                    if (board().decide(task, owner(seen), "演示依据", "演示理由").isDone()) {
                        demanded.remove(seen.kind());
                    }
                }
                case ANSWERED -> board().close(task).orThrow();
                default -> throw new AssertionError(seen.standing());
            }
        }

        private DepartmentCode owner(TaskView seen) {
            return house.home()
                    .linkage()
                    .kind(seen.kind(), house.home().today())
                    .orElseThrow()
                    .owner();
        }

        private void accept(TaskId task, DepartmentCode to) {
            boolean desk = List.of("police", "court").contains(to.value());
            if (desk) {
                partner(to.value())
                        .departments()
                        .accept(task, "演示·经办", Optional.empty())
                        .orThrow();
            } else {
                board().accept(task, "演示·经办", Optional.of(paper())).orThrow();
            }
        }

        private void answer(TaskId task, TaskView seen) {
            String holder = seen.accountable().orElseThrow().value();
            String outcome = seen.outcomes().get(0).code();
            if (List.of("police", "court").contains(holder)) {
                partner(holder)
                        .departments()
                        .answer(task, outcome, "演示", Optional.empty())
                        .orThrow();
            } else {
                board().answer(task, outcome, "演示", Optional.of(paper())).orThrow();
            }
        }

        private OnPaper paper() {
            LocalDate today = house.home().today();
            return new OnPaper(today, "演示回执");
        }

        private <T> T one(T[] some) {
            return some[random.nextInt(some.length)];
        }

        private static String came(String what, Outcome<?> outcome) {
            return (outcome.isDone() ? "done " : "refused ") + what;
        }

        private Door yang() {
            return house.as("yang", TestHouse.CENTRE);
        }

        private Departments board() {
            return yang().departments();
        }

        private Door partner(String code) {
            return house.home().as(Actor.partner(code));
        }
    }

    /** One step on one task. */
    private interface Step {
        Outcome<TaskId> on(Departments by, TaskId task);
    }
}
