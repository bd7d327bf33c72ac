package io.github.xingfujia.departments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.calendar.HolidayCalendar;
import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.Bytes;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every state that a task can come to, by every command of everybody in every order, with the clock running in between: not
 * to a depth but to the end, since states that only differ in dates are one.
 */
class TaskModelTest {

    private static final Ref REF = new Ref("task", "a".repeat(26));
    private static final DepartmentCode OWN = DepartmentCode.of("federation");
    private static final Instant START = Instant.parse("2026-09-07T01:00:00Z");
    private static final Sealed WORDS = new Sealed("k", "c", "s", Bytes.of(new byte[] {1}), Bytes.of(new byte[] {2}));

    /** A state and when it was reached. */
    private record Node(TaskState state, Instant now) {

        /** What matters of it: who, how, how far; not when. */
        String shape() {
            return state.course().orElseThrow() + " " + state.clock().rung() + " "
                    + state.clock().climbAt().isPresent();
        }
    }

    /** One step from a state to another, by a fact. */
    private record Edge(String from, String to, TaskFact fact) {}

    /** Everything that can be reached. */
    private record World(Map<String, Node> nodes, List<Edge> edges) {}

    private static Moves moves(int returns) {
        Period day = Period.of("1d");
        return new Moves(
                new Linkage.Terms(returns, day, day, day, day, day, day, Period.of("6m"), List.of("妇女权益保障法 73")),
                HolidayCalendar.bundled());
    }

    private static List<DepartmentCode> departments(int n) {
        return List.of("police", "court", "justice").subList(0, n).stream()
                .map(DepartmentCode::of)
                .toList();
    }

    private static TaskFact.Disclosed told(DepartmentCode to) {
        return new TaskFact.Disclosed(to, List.of("facts"), WORDS, START.plus(Duration.ofDays(180)), Optional.empty());
    }

    private static Node begin(boolean atOnce) {
        TaskFact.Sent sent = new TaskFact.Sent(
                new Subject("case", "a"),
                TaskKindCode.of("warning-letter"),
                TaskAction.PUNISHMENT,
                "Z202609-abcdefgh",
                PostId.of("500118106201"),
                OWN,
                told(DepartmentCode.of("police")),
                atOnce,
                List.of(),
                new TaskFact.Clock("24h", "72h", false, false, "warning", List.of(), Optional.empty()),
                START.plus(Duration.ofHours(24)),
                List.of());
        return new Node(after(TaskState.NONE, sent, START), START);
    }

    private static TaskState after(TaskState state, TaskFact fact, Instant at) {
        return Tasks.TASKS.evolve(state, fact, new Stamp("", at, "any", "c"));
    }

    /** What anybody may try now, and what time does. */
    private static List<Ruling> tries(Moves moves, Node node, List<DepartmentCode> departments) {
        TaskState state = node.state();
        Instant now = node.now().plus(Duration.ofMinutes(1));
        List<Ruling> all = new ArrayList<>();
        for (DepartmentCode d : departments) {
            all.add(moves.received(REF, state, d));
            all.add(moves.accepted(REF, state, d, now, WORDS, Optional.empty()));
            for (ReturnCause cause : List.of(ReturnCause.NOT_COMPETENT, ReturnCause.INCOMPLETE)) {
                all.add(moves.givenBack(REF, state, d, cause, now, WORDS, Optional.empty(), Optional.empty(), true));
            }
            all.add(moves.forwarded(REF, state, told(d), true, List.of(), now));
            all.add(moves.forwarded(REF, state, told(d), false, List.of(), now));
            all.add(moves.decided(REF, state, told(d), now, WORDS));
            all.add(moves.answered(REF, state, d, "warned", now, WORDS, Optional.empty()));
        }
        all.add(moves.closed(REF, state));
        all.add(moves.withdrawn(REF, state, WithdrawCause.NO_LONGER_NEEDED));
        all.add(moves.issued(REF, state, "D202609-001", now));
        return all;
    }

    private static Optional<Node> byClock(Moves moves, Node node) {
        Instant at = node.state().clock().climbAt().orElse(node.now());
        Instant now = at.isAfter(node.now()) ? at : node.now();
        return moves.due(REF, node.state(), now).map(r -> new Node(after(node.state(), fact(r), now), now));
    }

    private static TaskFact fact(Ruling ruling) {
        return (TaskFact) ((Ruling.Plan) ruling).facts().get(0).fact();
    }

    private static World explore(int returns, int n, boolean atOnce) {
        Moves moves = moves(returns);
        World world = new World(new LinkedHashMap<>(), new ArrayList<>());
        Deque<Node> open = new ArrayDeque<>(List.of(begin(atOnce)));
        world.nodes().put(open.peek().shape(), open.peek());
        while (!open.isEmpty()) {
            assertTrue(world.nodes().size() < 20_000, "there is no end to it");
            Node node = open.remove();
            List<Ruling> rulings = new ArrayList<>(tries(moves, node, departments(n)));
            Instant at = node.state().clock().climbAt().orElse(node.now());
            moves.due(REF, node.state(), at.isAfter(node.now()) ? at : node.now())
                    .ifPresent(rulings::add);
            for (Ruling ruling : rulings) {
                if (ruling instanceof Ruling.Plan plan && !plan.facts().isEmpty()) {
                    TaskFact fact = fact(ruling);
                    boolean clock = fact instanceof TaskFact.Climbed || fact instanceof TaskFact.Referred;
                    Instant when =
                            clock && at.isAfter(node.now()) ? at : node.now().plus(Duration.ofMinutes(1));
                    Node next = new Node(after(node.state(), fact, when), when);
                    world.edges().add(new Edge(node.shape(), next.shape(), fact));
                    if (world.nodes().putIfAbsent(next.shape(), next) == null) {
                        open.add(next);
                    }
                }
            }
        }
        return world;
    }

    @ParameterizedTest
    @CsvSource({"1, 2, true", "2, 2, false", "2, 3, true", "3, 3, false"})
    void exactly_one_is_accountable_in_every_state_and_it_moves_only_to_who_has_taken_it(
            int returns, int departments, boolean atOnce) {
        World world = explore(returns, departments, atOnce);
        assertTrue(
                world.nodes().size() > 40, () -> "states seen: " + world.nodes().size());
        world.nodes().values().forEach(node -> {
            Standing standing = node.state().course().orElseThrow().standing();
            assertEquals(
                    standing.isOpen(), node.state().accountable().isPresent(), () -> "accountable in " + node.shape());
            assertEquals(standing.isOpen(), node.state().owes().isPresent(), () -> "owes in " + node.shape());
        });
        for (Edge edge : world.edges()) {
            Course before = world.nodes().get(edge.from()).state().course().orElseThrow();
            Course after = world.nodes().get(edge.to()).state().course().orElseThrow();
            if (!before.holder().equals(after.holder())) {
                assertEquals(Optional.of(after.holder()), taker(edge.fact()), edge::toString);
            }
        }
    }

    /** Who takes a task upon itself by a fact. */
    private static Optional<DepartmentCode> taker(TaskFact fact) {
        if (fact instanceof TaskFact.Received f) {
            return Optional.of(f.by());
        } else if (fact instanceof TaskFact.Accepted f) {
            return Optional.of(f.by());
        } else if (fact instanceof TaskFact.Decided f) {
            return Optional.of(f.told().to());
        } else if (fact instanceof TaskFact.GivenBack f) {
            return Optional.of(f.by());
        }
        return fact instanceof TaskFact.Answered ? Optional.of(OWN) : Optional.empty();
    }

    @ParameterizedTest
    @CsvSource({"1, 2, true", "2, 2, false", "2, 3, true", "3, 3, false"})
    void a_wrong_receiver_keeps_it_until_another_has_accepted(int returns, int departments, boolean atOnce) {
        World world = explore(returns, departments, atOnce);
        int kept = 0;
        for (Edge edge : world.edges()) {
            if (edge.fact() instanceof TaskFact.GivenBack back) {
                Course after = world.nodes().get(edge.to()).state().course().orElseThrow();
                Course before = world.nodes().get(edge.from()).state().course().orElseThrow();
                DepartmentCode first = before.returns().isEmpty() ? back.by() : before.holder();
                assertEquals(first, after.holder(), edge::toString);
                kept++;
            } else if (edge.fact() instanceof TaskFact.Forwarded || edge.fact() instanceof TaskFact.Climbed) {
                assertEquals(
                        world.nodes().get(edge.from()).state().accountable(),
                        world.nodes().get(edge.to()).state().accountable(),
                        edge::toString);
            }
        }
        assertTrue(kept > 0);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, true", "2, 2, false", "2, 3, true", "3, 3, false"})
    void nothing_goes_round_in_circles(int returns, int departments, boolean atOnce) {
        World world = explore(returns, departments, atOnce);
        Map<String, List<String>> next = new LinkedHashMap<>();
        world.edges()
                .forEach(e ->
                        next.computeIfAbsent(e.from(), k -> new ArrayList<>()).add(e.to()));
        Set<String> done = new HashSet<>();
        world.nodes().keySet().forEach(shape -> assertFalse(leadsBack(shape, next, done, new HashSet<>()), shape));
        world.nodes().values().forEach(node -> {
            Course course = node.state().course().orElseThrow();
            assertTrue(course.returns().size() <= returns, () -> "returns: " + course);
            assertTrue(
                    !course.decided() || course.standing() != Standing.RETURNED,
                    () -> "named by the district and given back: " + course);
        });
    }

    private static boolean leadsBack(String shape, Map<String, List<String>> next, Set<String> done, Set<String> path) {
        if (!path.add(shape)) {
            return true;
        }
        boolean back = false;
        if (!done.contains(shape)) {
            for (String to : next.getOrDefault(shape, List.of())) {
                back |= leadsBack(to, next, done, path);
            }
            done.add(shape);
        }
        path.remove(shape);
        return back;
    }

    @ParameterizedTest
    @CsvSource({"1, 2, true", "2, 2, false", "2, 3, true", "3, 3, false"})
    void with_the_clock_running_it_climbs_until_a_person_has_it_on_her_desk(
            int returns, int departments, boolean atOnce) {
        World world = explore(returns, departments, atOnce);
        Moves moves = moves(returns);
        for (Node begin : world.nodes().values()) {
            Node node = begin;
            for (int steps = 0; ; steps++) {
                assertTrue(steps < 8, () -> "climbs for ever from " + begin.shape());
                Optional<Node> next = byClock(moves, node);
                if (next.isEmpty()) {
                    break;
                }
                node = next.get();
            }
            TaskState end = node.state();
            Rung least = end.isOwedOutside() ? Rung.DRAFTED : Rung.SUPERIOR;
            assertTrue(
                    !end.isOpen() || end.clock().rung().compareTo(least) >= 0,
                    () -> "stands still: " + begin.shape() + " → " + end.course() + end.clock());
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 2, true", "2, 2, false", "2, 3, true", "3, 3, false"})
    void from_every_state_it_can_be_answered_and_closed(int returns, int departments, boolean atOnce) {
        World world = explore(returns, departments, atOnce);
        Set<String> reach = new TreeSet<>();
        world.nodes().forEach((shape, node) -> {
            if (!node.state().isOpen()) {
                reach.add(shape);
            }
        });
        boolean more = true;
        while (more) {
            more = false;
            for (Edge edge : world.edges()) {
                boolean good = !(edge.fact() instanceof TaskFact.Withdrawn);
                more |= good && reach.contains(edge.to()) && reach.add(edge.from());
            }
        }
        assertEquals(new TreeSet<>(world.nodes().keySet()), reach);
    }
}
