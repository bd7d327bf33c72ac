package io.github.xingfujia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.Finding.Kind;
import io.github.xingfujia.rules.MadeBook.Fact;
import io.github.xingfujia.rules.MadeBook.Row;
import io.github.xingfujia.rules.Oracle.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/**
 * Sound books are proven, and each way to break one is found: the breaking is confirmed by trying every case, and so is
 * every witness.
 */
class BrokenBooksTest {

    private static final int SOUND = 1000;
    private static final int EACH = 14;

    private static final List<Move> UP = List.of(new Move("o1", 0, 1), new Move("o1", 1, 2));
    private static final List<Move> ROUND = List.of(new Move("o1", 0, 1), new Move("o1", 1, 2), new Move("o2", 2, 0));

    /** Breaks a sound book; the name of what is then wrong, or nothing when the book cannot be broken so. */
    private interface Breaking extends BiFunction<MadeBook, List<Move>, Optional<String>> {}

    @Test
    void a_thousand_sound_books_are_proven() {
        Map<String, Integer> seen = new TreeMap<>();
        for (long seed = 1; seed <= SOUND; seed++) {
            MadeBook made = sound(seed);
            Report report = verify(made, UP);
            assertTrue(report.isProven(), "seed " + seed + "\n" + made.all() + report.findings());
            List.of(
                            made.otherwise ? "closed" : "open",
                            made.agree ? "agreeing" : "ordered",
                            made.impossible.isEmpty() ? "free" : "bound",
                            made.facts.stream().anyMatch(f -> f.risk) ? "risk" : "plain",
                            made.after.isEmpty() ? "single" : "laid over")
                    .forEach(k -> seen.merge(k, 1, Integer::sum));
        }
        for (String kind : List.of("open", "agreeing", "bound", "risk", "laid over")) {
            assertTrue(seen.getOrDefault(kind, 0) >= 60, "too little of " + kind + ": " + seen);
        }
    }

    @Test
    void every_broken_book_is_refused_with_a_case_that_shows_it() {
        Map<String, Breaking> ways = ways();
        int broken = 0;
        for (Map.Entry<String, Breaking> way : ways.entrySet()) {
            int found = 0;
            for (long seed = 1; found < EACH; seed++) {
                assertTrue(seed < 3000, way.getKey() + ": too few books can be broken so: " + found);
                MadeBook made = sound(seed);
                List<Move> moves = way.getKey().equals("round") ? ROUND : UP;
                Optional<String> wrong = way.getValue().apply(made, moves);
                if (wrong.isPresent()) {
                    found++;
                    broken++;
                    String where = way.getKey() + ", seed " + seed + "\n" + made.all();
                    refused(made, moves, wrong.get(), where);
                }
            }
        }
        assertTrue(broken >= 150, "only " + broken);
    }

    private static void refused(MadeBook made, List<Move> moves, String wrong, String where) {
        refused(made, moves, made.read(), "(top|low).yaml(:[0-9]+)?", wrong, where);
        Checks problems = Checks.of();
        RuleBook sheet = BookSheets.read(BookSheets.of(made.read(), Locale.CHINA), problems);
        problems.orThrow();
        refused(made, moves, sheet, "规则(![0-9]+)?|(不可能的情形|事实)![0-9]+", wrong, "on sheets: " + where);
    }

    private static void refused(
            MadeBook made, List<Move> moves, RuleBook book, String place, String wrong, String where) {
        Report report = verify(made, book, moves);
        Oracle oracle = new Oracle(made, moves);
        assertFalse(report.isAccepted(), where);
        TreeSet<String> names = VerificationTest.names(report);
        assertTrue(names.contains(wrong), () -> wrong + " is not among " + names + ", " + where);
        TreeSet<String> expected = oracle.findings();
        expected.addAll(new PaperOracle(made).findings());
        assertEquals(expected, names, where);
        for (Finding finding : report.findings()) {
            if (PAPER.stream().noneMatch(finding.kind().name()::startsWith)) {
                VerificationTest.isShown(made, oracle, finding, where);
            }
            assertTrue(finding.at().matches(place), () -> finding.at() + where);
        }
    }

    private static final List<String> PAPER = List.of("NO_OWNER", "CITATION", "FORBIDDEN", "UNREACHABLE", "FACT");

    private static Map<String, Breaking> ways() {
        Map<String, Breaking> ways = new java.util.LinkedHashMap<>();
        ways.put("the last word is gone", (made, moves) -> {
            made.otherwise = false;
            return confirmed(made, moves, "GAP");
        });
        ways.put("a narrower rule comes later", (made, moves) -> {
            Row copy = some(made).copy("extra");
            made.rows.add(copy);
            return confirmed(made, moves, "SHADOWED extra");
        });
        ways.put("several rules together leave nothing", (made, moves) -> {
            Row all = new Row();
            all.id = "extra";
            all.when.put(0, new TreeSet<>(made.facts.get(0).values()));
            made.rows.add(all);
            made.rows.add(made.row("after"));
            return confirmed(made, moves, "SHADOWED after");
        });
        ways.put("the law rules a rule out", (made, moves) -> {
            Row row = some(made);
            made.impossible.add(row.when);
            return confirmed(made, moves, "NEVER_FIRES " + row.id);
        });
        ways.put("overlaps must agree", (made, moves) -> {
            made.agree = true;
            return any(made, moves, Kind.CONTRADICTION);
        });
        ways.put("protection gives way", (made, moves) -> {
            some(made).protection = true;
            return any(made, moves, Kind.CONTRADICTION);
        });
        ways.put("what comes to protection without saying so gives way", (made, moves) -> {
            made.rising = true;
            silent(made);
            return any(made, moves, Kind.CONTRADICTION);
        });
        ways.put("a later pack softens what came to protection without saying so", (made, moves) -> {
            made.overlay = "";
            made.after = List.of();
            made.rising = true;
            Row old = some(made);
            old.step = "o2";
            silent(made);
            Row low = old.copy("low");
            low.pack = "low";
            low.step = "o1";
            low.protection = false;
            List<Row> meant = new ArrayList<>(made.rows);
            meant.add(meant.indexOf(old), low);
            made.overlay(List.of(made.rule(low, ", before: " + old.id)), meant);
            return confirmed(made, moves, "WEAKENED " + old.id);
        });
        ways.put("round", (made, moves) -> any(made, moves, Kind.CYCLE));
        ways.put("a limit grows", (made, moves) -> {
            risk(made);
            made.rows.forEach(r -> r.limit = MadeBook.LIMITS.get(made.random.nextInt(4)));
            return any(made, moves, Kind.DEADLINE_GROWS);
        });
        ways.put("an outcome falls", (made, moves) -> {
            risk(made);
            made.rising = true;
            return any(made, moves, Kind.OUTCOME_FALLS);
        });
        ways.put("a later pack asks less", (made, moves) -> {
            made.overlay = "";
            made.after = List.of();
            some(made).duties.add("tell");
            VerificationTest.overlay(made);
            return any(made, moves, Kind.WEAKENED);
        });
        ways.put("a later pack switches a duty off", (made, moves) -> {
            made.overlay = "";
            made.after = List.of();
            Row row = some(made);
            row.duties.add("visit");
            List<Row> rest = new ArrayList<>(made.rows);
            rest.remove(row);
            if (rest.isEmpty()) {
                return Optional.empty();
            }
            made.overlay(List.of("{id: " + row.id + ", off: true}"), rest);
            return confirmed(made, moves, "WEAKENED " + row.id);
        });
        ways.put("a later pack rules out what protects", (made, moves) -> {
            made.overlay = "";
            made.after = List.of();
            Row row = some(made);
            row.protection = true;
            row.duties.add("visit");
            made.hidden.add(row.when);
            Row low = made.row("low");
            low.pack = "low";
            List<Row> meant = new ArrayList<>(List.of(low));
            meant.addAll(made.rows);
            made.overlay(List.of(made.rule(low, ", before: " + made.rows.get(0).id)), meant);
            return confirmed(made, moves, "WEAKENED " + row.id);
        });
        ways.put("a later pack rules out what only goes on", (made, moves) -> {
            made.overlay = "";
            made.after = List.of();
            Row row = some(made);
            row.duties.clear();
            made.hidden.add(row.when);
            Row low = made.row("low");
            low.pack = "low";
            List<Row> meant = new ArrayList<>(List.of(low));
            meant.addAll(made.rows);
            made.overlay(List.of(made.rule(low, ", before: " + made.rows.get(0).id)), meant);
            return confirmed(made, moves, "WEAKENED " + row.id);
        });
        ways.put("a later pack drops an article of protection", (made, moves) -> {
            made.overlay = "";
            made.after = List.of();
            Row old = some(made);
            old.protection = true;
            old.cites.add("norm 2");
            Row now = old.copy("low");
            now.pack = "low";
            now.cites.remove("norm 1");
            List<Row> meant = new ArrayList<>(made.rows);
            meant.add(meant.indexOf(old), now);
            made.overlay(List.of(made.rule(now, ", before: " + old.id)), meant);
            return confirmed(made, moves, "WEAKENED " + old.id);
        });
        ways.put("what is ruled out rests on nothing", (made, moves) -> {
            made.impossibleCites = "";
            return Optional.of("CITATION_MISSING i0").filter(n -> !made.impossible.isEmpty());
        });
        ways.put("what is ruled out rests on a rumour", (made, moves) -> {
            made.impossibleCites = "rumour 3";
            return Optional.of("CITATION_UNKNOWN i0").filter(n -> !made.impossible.isEmpty());
        });
        ways.put("what is ruled out rests on an old norm", (made, moves) -> {
            made.impossibleCites = "old 3";
            return Optional.of("CITATION_NOT_IN_FORCE i0").filter(n -> !made.impossible.isEmpty());
        });
        ways.put("nobody owes a duty", (made, moves) -> {
            Row row = some(made);
            row.duties.add("tell");
            made.owners.put("tell", "");
            return Optional.of("NO_OWNER " + row.id).filter(n -> made.after.isEmpty());
        });
        ways.put("a rumour is cited", (made, moves) -> {
            Row row = some(made);
            row.cites.add("rumour 3");
            return Optional.of("CITATION_UNKNOWN " + row.id).filter(n -> made.after.isEmpty());
        });
        ways.put("an article is cited that the norm does not have", (made, moves) -> {
            Row row = some(made);
            row.cites.add(made.random.nextBoolean() ? "norm 10" : "norm 0");
            return Optional.of("CITATION_UNKNOWN " + row.id).filter(n -> made.after.isEmpty());
        });
        ways.put("a rule rests on nothing", (made, moves) -> {
            Row row = some(made);
            row.cites.clear();
            return Optional.of("CITATION_MISSING " + row.id).filter(n -> made.after.isEmpty());
        });
        ways.put("an old norm is cited", (made, moves) -> {
            Row row = some(made);
            row.cites.add("old 3");
            return Optional.of("CITATION_NOT_IN_FORCE " + row.id).filter(n -> made.after.isEmpty());
        });
        ways.put("an honour rests on what describes", (made, moves) -> {
            Row row = some(made);
            made.tableClass = List.of("target", "grade", "honour").get(made.random.nextInt(3));
            made.facts.get(row.when.keySet().iterator().next()).descriptive = true;
            return Optional.of("FORBIDDEN_INPUT " + row.id).filter(n -> made.after.isEmpty());
        });
        ways.put("an honour rests on what measures nothing", (made, moves) -> {
            Row row = some(made);
            made.tableClass = List.of("target", "grade", "honour").get(made.random.nextInt(3));
            made.facts.get(row.when.keySet().iterator().next()).measured = false;
            return Optional.of("FORBIDDEN_INPUT " + row.id).filter(n -> made.after.isEmpty());
        });
        ways.put("a fact that nobody tells", (made, moves) -> {
            made.untold = made.facts.get(made.random.nextInt(made.facts.size())).name;
            return Optional.of("FACT_UNTOLD " + made.untold).filter(n -> made.after.isEmpty());
        });
        ways.put("a later pack ends a duty earlier", (made, moves) -> {
            made.overlay = "";
            made.after = List.of();
            made.rising = true;
            made.last.protection = made.otherwise;
            made.last.step = "o1";
            made.last.limit = "72h";
            Row low = made.row("low");
            low.pack = "low";
            low.step = "o0";
            low.limit = "24h";
            low.duties = new ArrayList<>(List.of("tell", "visit"));
            low.protection = made.random.nextBoolean();
            List<Row> meant = new ArrayList<>(made.rows);
            meant.add(low);
            made.overlay(List.of(made.rule(low, "")), meant);
            return any(made, moves, Kind.WEAKENED);
        });
        ways.put("a value that a later pack adds takes the place of protection", (made, moves) -> {
            made.overlay = "";
            made.after = List.of();
            made.rising = true;
            Row old = some(made);
            old.protection = true;
            made.anew = "outcomes:\n  - {name: step, type: rising, values: [{code: new, zh: 新, en: new},"
                    + " {code: o0, zh: 〇, en: o}, {code: o1, zh: 一, en: o}, {code: o2, zh: 二, en: o}]}\n";
            Row now = old.copy(old.id);
            now.pack = "low";
            now.step = "new";
            List<Row> meant = new ArrayList<>(made.rows);
            meant.set(meant.indexOf(old), now);
            made.overlay(List.of(made.rule(now, "")), meant);
            return confirmed(made, moves, "WEAKENED " + old.id);
        });
        ways.put(
                "nobody is there",
                (made, moves) -> made.points().stream()
                        .filter(made::isPossible)
                        .filter(p ->
                                p[0] == 2 && made.winner(made.inForce(), p).step.equals("o2"))
                        .findFirst()
                        .map(p -> {
                            made.tableClass = "routing";
                            return "UNREACHABLE";
                        }));
        return ways;
    }

    /** Lets the gravest step protect, and no rule say so. */
    private static void silent(MadeBook made) {
        made.protects = true;
        made.after = List.of();
        made.overlay = "";
        List<Row> all = new ArrayList<>(made.rows);
        all.add(made.last);
        for (Row row : all) {
            row.protection = row.protection || row.step.equals("o2");
            row.silent = row.step.equals("o2");
        }
    }

    @Test
    void what_nobody_can_judge_is_refused_by_nothing_and_to_be_read_by_two() {
        Map<String, Breaking> ways = new java.util.LinkedHashMap<>();
        ways.put("a later pack protects without saying so", (made, moves) -> {
            made.rising = true;
            silent(made);
            Row low = made.row("low");
            low.pack = "low";
            low.step = "o2";
            low.limit = "24h";
            low.duties = new ArrayList<>(List.of("tell", "visit"));
            low.protection = true;
            low.silent = true;
            List<Row> meant = new ArrayList<>(made.rows);
            meant.add(0, low);
            made.overlay(List.of(made.rule(low, ", before: " + made.rows.get(0).id)), meant);
            return confirmed(made, moves, "TO_READ low");
        });
        ways.put("a later pack adds a duty to protection", (made, moves) -> {
            made.overlay = "";
            made.after = List.of();
            Row old = some(made);
            old.protection = true;
            Row low = old.copy("low");
            low.pack = "low";
            low.duties = new ArrayList<>(List.of("tell", "visit"));
            List<Row> meant = new ArrayList<>(made.rows);
            meant.add(meant.indexOf(old), low);
            meant.remove(old);
            Row same = low.copy(old.id);
            meant.set(meant.indexOf(low), same);
            made.overlay(List.of(made.rule(same, "")), meant);
            return old.duties.size() == 2
                    ? Optional.empty()
                    : confirmed(made, moves, "TO_READ " + old.id + " " + old.id);
        });
        for (Map.Entry<String, Breaking> way : ways.entrySet()) {
            int found = 0;
            for (long seed = 1; found < EACH; seed++) {
                assertTrue(seed < 3000, way.getKey() + ": too few books: " + found);
                MadeBook made = sound(seed);
                Optional<String> toRead = way.getValue().apply(made, UP);
                TreeSet<String> expected = new Oracle(made, UP).findings();
                if (toRead.isPresent() && expected.stream().allMatch(n -> n.startsWith("TO_READ"))) {
                    found++;
                    String where = way.getKey() + ", seed " + seed + "\n" + made.all();
                    Report report = verify(made, UP);
                    assertEquals(expected, VerificationTest.names(report), where);
                    assertTrue(report.needsTwoPersons(), where);
                    report.findings().forEach(f -> VerificationTest.isShown(made, new Oracle(made, UP), f, where));
                }
            }
        }
    }

    private static Optional<String> confirmed(MadeBook made, List<Move> moves, String name) {
        return Optional.of(name).filter(new Oracle(made, moves).findings()::contains);
    }

    private static Optional<String> any(MadeBook made, List<Move> moves, Kind kind) {
        return new Oracle(made, moves)
                .findings().stream().filter(n -> n.startsWith(kind.name())).findFirst();
    }

    private static Row some(MadeBook made) {
        return made.rows.get(made.random.nextInt(made.rows.size()));
    }

    private static void risk(MadeBook made) {
        made.facts.get(made.random.nextInt(made.facts.size())).risk = true;
    }

    private static Report verify(MadeBook made, List<Move> moves) {
        return verify(made, made.read(), moves);
    }

    private static Report verify(MadeBook made, RuleBook book, List<Move> moves) {
        Checks problems = Checks.of();
        Citations register = Citations.read(List.of(SourceNode.yaml("register.yaml", """
            citations:
              - {cite: norm, from: 2020-01-01, articles: 9, zh: 规}
              - {cite: old, from: 2000-01-01, until: 2019-12-31, zh: 旧}
            """, problems)), problems);
        problems.orThrow();
        Ladder ladder = Ladder.of("tier", "step");
        for (Move move : moves) {
            ladder = ladder.leads(move.outcome(), "v" + move.from(), "v" + move.to());
        }
        Telling telling = Telling.nothing();
        for (Fact fact : made.facts) {
            telling = fact.name.equals(made.untold) ? telling : telling.growing(fact.name, List.of());
        }
        Surroundings around =
                Surroundings.none().citing(register).climbing(ladder).and(telling);
        boolean nobody = made.tableClass.equals("routing");
        return Verification.of(
                book,
                nobody
                        ? around.and(cases -> cases.find("tier", "v2", "step", "o2")
                                .ifPresent(d -> {
                                    assertEquals("o2", d.outcome("step"));
                                    cases.unreachable(d, new Label("无", "none"));
                                }))
                        : around);
    }

    /** Returns a book of which trying every case finds nothing wrong: what is wrong is mended until it is not. */
    private static MadeBook sound(long seed) {
        MadeBook made = new MadeBook(seed);
        made.otherwise = made.random.nextInt(3) > 0;
        made.agree = made.random.nextInt(3) == 0;
        made.rising = made.random.nextInt(3) == 0;
        if (made.random.nextInt(3) == 0) {
            made.impossible.add(made.row("").when);
        }
        if (made.random.nextInt(3) == 0) {
            risk(made);
        }
        if (!made.otherwise) {
            Row rest = new Row();
            rest.id = "rest";
            Fact tier = made.facts.get(0);
            rest.when.put(0, new TreeSet<>(tier.values()));
            made.rows.add(rest);
        }
        boolean laid = made.random.nextInt(3) == 0;
        List<Move> moves = UP;
        TreeSet<String> wrong = new Oracle(made, moves).findings();
        while (!wrong.isEmpty()) {
            mend(made, wrong.first());
            wrong = new Oracle(made, moves).findings();
        }
        for (int i = 0; laid && i < 8 && made.after.isEmpty(); i++) {
            VerificationTest.overlay(made);
            if (!new Oracle(made, moves).findings().isEmpty()) {
                made.overlay = "";
                made.after = List.of();
            }
        }
        return made;
    }

    private static void mend(MadeBook made, String wrong) {
        String[] words = wrong.split(" ");
        switch (Kind.valueOf(words[0])) {
            case GAP -> made.otherwise = true;
            case SHADOWED, NEVER_FIRES -> drop(made, words[1]);
            case CONTRADICTION -> drop(made, made.rows.size() > 1 ? words[1] : "");
            case DEADLINE_GROWS -> {
                made.rows.forEach(r -> r.limit = "24h");
                made.last.limit = "24h";
            }
            case OUTCOME_FALLS -> made.rising = false;
            default -> throw new IllegalStateException(wrong);
        }
        if (made.rows.isEmpty()) {
            made.impossible.clear();
            made.agree = false;
            made.rows.add(made.row("again"));
        }
    }

    private static void drop(MadeBook made, String id) {
        if (id.isEmpty()) {
            made.agree = false;
        }
        made.rows.removeIf(r -> r.id.equals(id));
    }
}
