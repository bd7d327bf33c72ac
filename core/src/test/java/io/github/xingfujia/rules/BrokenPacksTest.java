package io.github.xingfujia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.books.Books;
import io.github.xingfujia.books.Propose;
import io.github.xingfujia.books.TableCode;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.memory.MemoryStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Packs that lie over each other in a ring, that are for another county, that share a name, or that name what nobody declared:
 * refused exactly when trying every order, comparing digits and reading every word by itself says so.
 */
class BrokenPacksTest {

    private static final String HOME = "500118";

    private static String pack(String name, String more) {
        return """
            book: made
            pack: %s
            version: "1"
            from: 2026-01-01
            class: routing
            %s
            facts: [{name: visits, type: number, min: 0, max: 9, zh: 次, en: visits}]
            outcomes: [{name: step, values: [{code: go, zh: 去, en: go}, {code: stop, zh: 停, en: stop}]}]
            otherwise: {id: rest, then: {step: go}, zh: 余, en: rest}
            """.formatted(name, more);
    }

    @Test
    void packs_that_no_order_puts_behind_those_they_lie_over_are_refused_at_their_place() {
        Map<Boolean, Integer> seen = new TreeMap<>();
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            int count = 2 + random.nextInt(3);
            List<List<Integer>> over = new ArrayList<>();
            List<String> texts = new ArrayList<>();
            for (int p = 0; p < count; p++) {
                List<Integer> under = new ArrayList<>();
                for (int q = 0; q < count; q++) {
                    if (random.nextInt(4) == 0) {
                        under.add(q);
                    }
                }
                over.add(under);
                String names =
                        String.join(", ", under.stream().map(q -> "p" + q).toList());
                texts.add(pack("p" + p, under.isEmpty() ? "" : "over: [" + names + "]"));
            }
            boolean sound = ordered(over, new ArrayList<>());
            Checks problems = Checks.of();
            List<SourceNode> files = new ArrayList<>();
            for (int p = 0; p < count; p++) {
                files.add(SourceNode.yaml("p" + p + ".yaml", texts.get(p), problems));
            }
            DatedBooks.read(files, problems);
            String where = "seed " + seed + " " + over + problems.violations();
            assertEquals(sound, problems.violations().isEmpty(), where);
            for (Violation one : problems.violations()) {
                assertEquals("pack-cycle", one.rule(), where);
                assertTrue(one.field().matches("p[0-3].yaml:6 over\\[[0-9]\\]"), where);
            }
            seen.merge(sound, 1, Integer::sum);
        }
        assertTrue(seen.get(true) >= 40 && seen.get(false) >= 40, seen::toString);
    }

    /** Tries every order. */
    private static boolean ordered(List<List<Integer>> over, List<Integer> done) {
        if (done.size() == over.size()) {
            return true;
        }
        for (int p = 0; p < over.size(); p++) {
            if (!done.contains(p) && done.containsAll(over.get(p))) {
                done.add(p);
                boolean goes = ordered(over, done);
                done.remove(done.size() - 1);
                if (goes) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void a_pack_is_refused_when_the_digits_of_its_place_are_neither_this_countys_nor_those_above() {
        TestHouse house = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 7);
        Books books = house.as("wang", TestHouse.CENTRE).books();
        int refused = 0;
        for (String place : List.of(
                "50", "500000", "500118", "500118000000", "51", "510104", "500119", "14", "500101000000", "330000")) {
            String digits = place.replaceFirst("(00)+$", "");
            boolean sound = HOME.startsWith(digits);
            Propose pack = new Propose(
                    TableCode.of("warning-issue"),
                    "county.yaml",
                    """
                    book: warning-issue
                    pack: %s
                    version: "%s"
                    from: 2026-09-07
                    for: "%s"
                    otherwise: {id: quick, protection: true, then: {issue: 24h}, cites: [公通字〔2024〕34号 ¶8], zh: 快, en: quick}
                    """.formatted(TestHouse.id().value(), place, place),
                    Optional.empty());
            try {
                books.propose(pack).orThrow();
                assertTrue(sound, place);
            } catch (InvalidInput e) {
                assertTrue(!sound, () -> place + e.violations());
                assertEquals("rule-other-county", e.violations().get(0).rule(), place);
                assertEquals("county.yaml:5 for", e.violations().get(0).field(), place);
                refused++;
            }
        }
        assertEquals(6, refused);
        assertEquals(
                1,
                books.inForce(TableCode.of("warning-issue"))
                        .orThrow()
                        .versions()
                        .size());
    }

    @Test
    void a_name_that_nobody_declared_or_that_stands_twice_is_refused_at_its_word() {
        Map<String, Integer> seen = new TreeMap<>();
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            String name = pick(random, "low", "low", "top");
            String first = pick(random, "a", "b");
            String second = pick(random, "a", "c", "d");
            String fact = pick(random, "visits", "visits", "visits", "mood");
            String value = pick(random, "\">=2\"", "3", "often", "12", "[]");
            String step = pick(random, "stop", "go", "stop", "fly");
            List<String> wrong = new ArrayList<>();
            wrong.addAll(name.equals("top") ? List.of("pack") : List.of());
            wrong.addAll(first.equals(second) ? List.of("id") : List.of());
            wrong.addAll(fact.equals("mood") ? List.of("mood") : List.of());
            boolean fits = value.equals("\">=2\"") || value.equals("3");
            wrong.addAll(!fits && fact.equals("visits") ? List.of("visits") : List.of());
            wrong.addAll(step.equals("fly") ? List.of("step") : List.of());
            String low = """
                book: made
                pack: %s
                version: "1"
                from: 2026-01-01
                rules:
                  - {id: %s, when: {visits: 1}, then: {step: stop}, zh: 一, en: one}
                  - {id: %s, when: {%s: %s}, then: {step: %s}, zh: 二, en: two}
                """.formatted(name, first, second, fact, value, step);
            Checks problems = Checks.of();
            RuleBook.read(
                    List.of(
                            SourceNode.yaml("top.yaml", pack("top", ""), problems),
                            SourceNode.yaml("low.yaml", low, problems)),
                    problems);
            String where = "seed " + seed + "\n" + low + problems.violations();
            assertEquals(wrong.isEmpty(), problems.violations().isEmpty(), where);
            for (String word : wrong) {
                String line = word.equals("pack") ? "2" : "7";
                assertTrue(
                        problems.violations().stream()
                                .anyMatch(v -> v.field().startsWith("low.yaml:" + line + " ")
                                        && v.field().contains(word)),
                        word + " is not told, " + where);
            }
            wrong.forEach(w -> seen.merge(w, 1, Integer::sum));
            seen.merge(wrong.isEmpty() ? "sound" : "broken", 1, Integer::sum);
        }
        for (String kind : List.of("pack", "id", "mood", "visits", "step", "sound", "broken")) {
            assertTrue(seen.getOrDefault(kind, 0) >= 14, "too little of " + kind + ": " + seen);
        }
    }

    private static String pick(Random random, String... all) {
        return all[random.nextInt(all.length)];
    }
}
