package io.github.xingfujia.books;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.xingfujia.fixture.Golden;
import io.github.xingfujia.kernel.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/**
 * Every command at every stage by everyone, as a table that was read by a person: which of them are done, and which guard
 * refuses the others. A guard that is left out, or asked in another order, changes a line of it.
 */
class ApprovalTableTest {

    private static final LocalDate FROM = LocalDate.of(2026, 2, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 2, 28);
    private static final LocalDate LATER = LocalDate.of(2026, 3, 9);
    private static final List<String> PEOPLE = List.of("head-a", "head-b", "centre-a", "centre-b", "guard", "worker");

    /** A hall whose proposal by the first of the centre, one of protection, stands at some stage. */
    private record Case(SmallHall hall, ProposalId id, String tried) {

        Terms terms(LocalDate from, Running running) {
            return new Terms(id, from, running, tried);
        }

        Terms terms() {
            return terms(LATER, Running.KEEP_RUNNING);
        }

        ReplaySeen seen() {
            return new ReplaySeen(id, FROM, UNTIL, tried);
        }

        Books as(String who) {
            return hall.as(who);
        }
    }

    private static final List<String> STAGES =
            List.of("proposed", "refuted", "verified", "replayed", "approved", "adopted", "withdrawn", "overtaken");

    private static Case at(String stage) {
        SmallHall hall = new SmallHall();
        String verdict = stage.equals("refuted") ? "refuted" : "accepted";
        ProposalId id =
                hall.as("centre-a").propose(SmallHall.pack(verdict, 3, true)).orThrow();
        Case made = new Case(hall, id, hall.tried(id, FROM, UNTIL));
        int steps = List.of("proposed", "verified", "replayed", "approved", "adopted")
                .indexOf(stage);
        if (steps > 0 || stage.equals("refuted")) {
            made.as("centre-a").verify(id).orThrow();
        }
        if (steps > 1) {
            made.as("centre-b").replayed(made.seen()).orThrow();
        }
        if (steps > 2) {
            made.as("head-a").approve(made.terms()).orThrow();
        }
        if (steps > 3) {
            made.as("guard").countersign(made.terms()).orThrow();
        }
        if (stage.equals("overtaken")) {
            made.as("centre-a").verify(id).orThrow();
            made.as("centre-b").replayed(made.seen()).orThrow();
            made.as("head-a").approve(made.terms()).orThrow();
            ProposalId other = hall.as("centre-b")
                    .propose(SmallHall.pack("accepted", 4, false))
                    .orThrow();
            Case second = new Case(hall, other, hall.tried(other, FROM, UNTIL));
            hall.as("centre-b").verify(other).orThrow();
            hall.as("centre-b").replayed(second.seen()).orThrow();
            hall.as("head-b").approve(second.terms()).orThrow();
        }
        if (stage.equals("withdrawn")) {
            made.as("centre-a").withdraw(id).orThrow();
        }
        return made;
    }

    private static Map<String, BiFunction<Case, Books, Outcome<?>>> commands() {
        Map<String, BiFunction<Case, Books, Outcome<?>>> all = new LinkedHashMap<>();
        all.put("verify", (c, by) -> by.verify(c.id()));
        all.put("look at the replay", (c, by) -> by.replayed(c.seen()));
        all.put(
                "look at a replay never made",
                (c, by) -> by.replayed(new ReplaySeen(c.id(), FROM, UNTIL, "0".repeat(64))));
        all.put("approve", (c, by) -> by.approve(c.terms()));
        all.put("approve from today", (c, by) -> by.approve(c.terms(LocalDate.of(2026, 3, 2), Running.KEEP_RUNNING)));
        all.put(
                "approve on a replay nobody looked at",
                (c, by) -> by.approve(new Terms(c.id(), LATER, Running.KEEP_RUNNING, "0".repeat(64))));
        all.put("countersign", (c, by) -> by.countersign(c.terms()));
        all.put("countersign another day", (c, by) -> by.countersign(c.terms(LATER.plusDays(1), Running.KEEP_RUNNING)));
        all.put(
                "countersign for running cases",
                (c, by) -> by.countersign(c.terms(LATER, Running.MOVE_AT_NEXT_REVIEW)));
        all.put("withdraw", (c, by) -> by.withdraw(c.id()));
        all.put("propose the same again", (c, by) -> by.propose(SmallHall.pack("accepted", 3, true)));
        all.put("go back to the first", (c, by) -> by.revert(new Revert(SmallHall.TABLE, 0)));
        return all;
    }

    @Test
    void every_command_at_every_stage_by_everyone() {
        List<String> lines = new ArrayList<>();
        for (String stage : STAGES) {
            lines.add(stage);
            commands().forEach((name, command) -> {
                Map<String, List<String>> byOutcome = new LinkedHashMap<>();
                for (String who : PEOPLE) {
                    byOutcome
                            .computeIfAbsent(tried(at(stage), command, who), o -> new ArrayList<>())
                            .add(who);
                }
                byOutcome.forEach((outcome, people) ->
                        lines.add("  " + name + ": " + outcome + " (" + String.join(", ", people) + ")"));
            });
        }
        Golden.matches("books/golden/approvals.txt", String.join("\n", lines));
    }

    /** Returns what came of it: done and how many books there are then, or the guard that refused; a refusal changes nothing. */
    private static String tried(Case made, BiFunction<Case, Books, Outcome<?>> command, String who) {
        BooksInForce before = made.as("worker").inForce(SmallHall.TABLE).orThrow();
        Stage stood = stage(made);
        Outcome<?> outcome = command.apply(made, made.as(who));
        BooksInForce after = made.as("worker").inForce(SmallHall.TABLE).orThrow();
        if (!outcome.isDone()) {
            assertEquals(before, after, "refused, and yet something changed");
            assertEquals(stood, stage(made), "refused, and yet something changed");
            return outcome.refusal().orElseThrow().code();
        }
        int more = after.versions().size() - before.versions().size();
        return "DONE, now " + stage(made) + (more > 0 ? ", IN FORCE" : "");
    }

    private static Stage stage(Case made) {
        return made.as("centre-b").show(made.id()).orThrow().proposal().stage();
    }
}
