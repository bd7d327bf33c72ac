package io.github.xingfujia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.rules.Finding.Kind;
import io.github.xingfujia.rules.MadeBook.Row;
import io.github.xingfujia.rules.Oracle.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verification against trying every case, on made-up books: the same findings, each with a true and plain witness. */
class VerificationTest {

    private static final int BOOKS = 900;
    private static final Budget TINY = new Budget(2, 300_000);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void it_finds_exactly_what_trying_every_case_finds(boolean byDiagram) {
        Map<String, Integer> seen = new TreeMap<>();
        int sound = 0;
        for (long seed = 1; seed <= BOOKS; seed++) {
            MadeBook made = any(seed);
            List<Move> moves = moves(made);
            Report report = verify(made, moves, byDiagram ? TINY : Budget.USUAL);
            Oracle oracle = new Oracle(made, moves);
            TreeSet<String> expected = oracle.findings();
            String where = "seed " + seed + "\n" + made.all();
            assertEquals(expected, names(report), where);
            report.findings().forEach(f -> isShown(made, oracle, f, where));
            report.findings().stream()
                    .filter(f -> f.kind() == Kind.GAP)
                    .findFirst()
                    .ifPresent(f -> isPlain(made, oracle.witness(f), f, where));
            expected.forEach(e -> seen.merge(e.split(" ")[0], 1, Integer::sum));
            sound += expected.isEmpty() ? 1 : 0;
        }
        assertTrue(sound >= 60, "sound books: " + sound);
        for (Kind kind : List.of(
                Kind.GAP,
                Kind.SHADOWED,
                Kind.NEVER_FIRES,
                Kind.CONTRADICTION,
                Kind.DEADLINE_GROWS,
                Kind.OUTCOME_FALLS,
                Kind.CYCLE,
                Kind.WEAKENED)) {
            assertTrue(seen.getOrDefault(kind.name(), 0) >= 20, "too little of " + kind + ": " + seen);
        }
    }

    @Test
    void what_exceeds_its_budget_is_told_and_is_no_rejection() {
        Report report = Verification.of(Books.read(Books.PARCEL), Surroundings.none(), new Budget(0, 0));
        assertFalse(report.isProven());
        assertTrue(report.isAccepted());
        assertTrue(report.needsTwoPersons());
        assertEquals(
                List.of("too-heavy", "fragile", "large"),
                report.findings().stream().map(f -> f.rules().get(0).rule()).toList());
        assertTrue(report.findings().stream().allMatch(f -> f.kind() == Kind.UNDECIDED));
    }

    static Report verify(MadeBook made, List<Move> moves, Budget budget) {
        Ladder ladder = Ladder.of("tier", "step");
        for (Move move : moves) {
            ladder = ladder.leads(move.outcome(), "v" + move.from(), "v" + move.to());
        }
        return Verification.of(made.read(), Surroundings.none().climbing(ladder), budget);
    }

    /** Returns the findings as the oracle names them. */
    static TreeSet<String> names(Report report) {
        TreeSet<String> names = new TreeSet<>();
        for (Finding finding : report.findings()) {
            List<String> ids = finding.rules().stream().map(Finding.Place::rule).toList();
            names.add(
                    switch (finding.kind()) {
                        case GAP, CYCLE, UNREACHABLE -> finding.kind().name();
                        case CONTRADICTION, TO_READ -> finding.kind() + " " + String.join(" ", ids);
                        case DEADLINE_GROWS, OUTCOME_FALLS, FACT_UNTOLD ->
                            finding.kind() + " " + finding.facts().get(0);
                        case WEAKENED -> finding.kind() + " " + ids.get(1);
                        default -> finding.kind() + " " + ids.get(0);
                    });
        }
        return names;
    }

    /** Asserts that the witness shows the finding, and that no strange fact of it could be as usual instead. */
    static void isShown(MadeBook made, Oracle oracle, Finding finding, String where) {
        List<String> ids = finding.rules().stream().map(Finding.Place::rule).toList();
        if (finding.kind() == Kind.SHADOWED) {
            List<String> by = ids.subList(1, ids.size());
            assertTrue(oracle.covers(by, ids.get(0)), () -> finding + where);
            for (String one : by) {
                List<String> fewer = new ArrayList<>(by);
                fewer.remove(one);
                assertFalse(oracle.covers(fewer, ids.get(0)), () -> one + " is not needed: " + finding + where);
            }
        }
        if (finding.witness().isEmpty()) {
            return;
        }
        Predicate<long[]> shows = oracle.witness(finding);
        long[] point = made.point(finding.witness().get());
        assertTrue(shows.test(point), () -> finding + where);
        // the degree of a risk and the tier of a round are part of the question
        boolean free = finding.kind() != Kind.CYCLE
                && finding.kind() != Kind.DEADLINE_GROWS
                && finding.kind() != Kind.OUTCOME_FALLS
                // of several gaps the first is the plainest, and the others lie apart from what was told
                && finding.kind() != Kind.GAP;
        if (free) {
            isPlain(made, shows, finding, where);
        }
    }

    private static void isPlain(MadeBook made, Predicate<long[]> shows, Finding finding, String where) {
        long[] point = made.point(finding.witness().orElseThrow());
        for (int f = 0; f < point.length; f++) {
            long[] plainer = point.clone();
            plainer[f] = made.facts.get(f).usual();
            boolean same = plainer[f] == point[f];
            assertTrue(same || !shows.test(plainer), () -> "could be plainer: " + finding + where);
        }
    }

    /** Returns a book of any kind, sound or not. */
    private static MadeBook any(long seed) {
        MadeBook made = new MadeBook(seed);
        made.otherwise = made.random.nextInt(4) > 0;
        made.agree = made.random.nextInt(5) == 0;
        made.rising = made.random.nextInt(4) == 0;
        if (made.random.nextInt(3) == 0) {
            made.impossible.add(made.row("").when);
        }
        if (made.random.nextInt(2) == 0) {
            made.facts.get(made.random.nextInt(made.facts.size())).risk = true;
        }
        if (made.random.nextInt(4) == 0) {
            made.rows.get(made.random.nextInt(made.rows.size())).protection = true;
        }
        if (made.random.nextInt(3) == 0) {
            overlay(made);
        }
        return made;
    }

    /** Puts one rule of a second pack before, or in the place of, one of the first. */
    static void overlay(MadeBook made) {
        int at = made.random.nextInt(made.rows.size());
        Row old = made.rows.get(at);
        boolean replaces = made.random.nextBoolean() && !old.protection;
        Row now = made.row(replaces ? old.id : "low");
        now.pack = "low";
        List<Row> meant = new ArrayList<>(made.rows);
        if (replaces) {
            meant.set(at, now);
        } else {
            meant.add(at, now);
        }
        made.overlay(List.of(made.rule(now, replaces ? "" : ", before: " + old.id)), meant);
    }

    private static List<Move> moves(MadeBook made) {
        List<Move> moves = new ArrayList<>();
        if (made.random.nextInt(3) > 0) {
            return moves;
        }
        moves.add(new Move("o1", 0, 1));
        moves.add(new Move("o1", 1, 2));
        moves.add(new Move("o2", made.random.nextInt(2), 2));
        if (made.random.nextBoolean()) {
            moves.add(new Move("o2", 2, made.random.nextInt(2)));
        }
        return moves.stream().filter(m -> m.from() != m.to()).toList();
    }
}
