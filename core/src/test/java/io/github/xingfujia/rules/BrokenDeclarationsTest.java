package io.github.xingfujia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A later pack that declares anew what a pack above declared may add to it and turn nothing of it: judged by comparing both
 * declarations item by item, in files and in a workbook alike.
 */
class BrokenDeclarationsTest {

    private static final int BOOKS = 600;

    /** What is declared of one fact, the outcome and a duty. */
    private record Said(
            List<String> values,
            boolean risk,
            boolean optional,
            int min,
            int max,
            List<String> steps,
            String owner,
            Map<String, String> words) {

        String text(String pack, String rules) {
            return """
                    book: made
                    pack: %s
                    version: "1"
                    from: 2026-01-01
                    %s
                    facts:
                      - {name: degree, type: choice, zh: %s, en: degree, risk: %s, optional: %s, values: [%s]}
                      - {name: count, type: number, min: %d, max: %d, zh: 次数, en: count}
                    outcomes:
                      - {name: step, type: rising, values: [%s]}
                    obligations:
                      - {code: tell, owner: %s, zh: %s, en: tell}
                    %s
                    """.formatted(
                            pack,
                            pack.equals("top") ? "class: routing" : "",
                            word("degree"),
                            risk,
                            optional,
                            coded(values),
                            min,
                            max,
                            coded(steps),
                            owner,
                            word("tell"),
                            rules);
        }

        private String word(String code) {
            return words.getOrDefault(code, "叫" + code);
        }

        private String coded(List<String> codes) {
            return String.join(
                    ", ",
                    codes.stream()
                            .map(c -> "{code: " + c + ", zh: " + word(c) + ", en: " + c + "}")
                            .toList());
        }
    }

    private static final Said TOP =
            new Said(List.of("low", "middle", "high"), true, true, 0, 9, List.of("s1", "s2", "s3"), "police", Map.of());

    private static final String RULES = """
            rules:
              - {id: many, when: {count: ">=5"}, then: {step: s2}, duties: [tell], zh: 多, en: many}
            otherwise: {id: rest, then: {step: s1}, zh: 余, en: rest}""";

    @Test
    void what_a_later_pack_turns_is_refused_with_its_place_and_what_it_adds_is_not() {
        Map<String, Integer> seen = new TreeMap<>();
        for (long seed = 1; seed <= BOOKS; seed++) {
            Said low = turned(new Random(seed));
            boolean sound = wrong(low).isEmpty();
            String text = low.text("low", "");
            Checks problems = Checks.of();
            RuleBook.read(
                    List.of(
                            SourceNode.yaml("top.yaml", TOP.text("top", RULES), problems),
                            SourceNode.yaml("low.yaml", text, problems)),
                    problems);
            String where = "seed " + seed + "\n" + text + problems.violations();
            assertEquals(sound, problems.violations().isEmpty(), where);
            // what uses a value that is gone is told beside it
            assertEquals(
                    !sound,
                    problems.violations().stream()
                                    .filter(v -> v.rule().startsWith("rule-"))
                                    .peek(v -> assertTrue(v.field().matches("low.yaml:[0-9]+ .*"), where))
                                    .count()
                            > 0,
                    where);
            List<Violation> cells = onSheets(low);
            assertEquals(sound, cells.isEmpty(), "on sheets: " + where + cells);
            cells.forEach(v -> assertTrue(v.field().matches("(事实|取值|结论|义务)![A-Z]+[0-9]+"), where + cells));
            wrong(low).forEach(w -> seen.merge(w, 1, Integer::sum));
            seen.merge(sound ? "sound" : "broken", 1, Integer::sum);
        }
        for (String kind : List.of(
                "values", "steps", "added step", "risk", "optional", "bounds", "owner", "words", "sound", "broken")) {
            assertTrue(seen.getOrDefault(kind, 0) >= 14, "too little of " + kind + ": " + seen);
        }
    }

    /** Returns what is refused of a workbook in which the declarations are changed so. */
    private static List<Violation> onSheets(Said low) {
        Checks problems = Checks.of();
        List<SourceNode> packs = List.of(SourceNode.yaml("top.yaml", TOP.text("top", RULES), problems));
        RuleBook changed =
                RuleBook.read(List.of(SourceNode.yaml("x.yaml", low.text("top", RULES), problems)), problems);
        if (!problems.violations().isEmpty()) {
            return List.of(Violation.of("取值!A1", "one-of", ""));
        }
        Amendment.read(BookSheets.of(changed, Locale.CHINA), packs, "low", "2", LocalDate.of(2026, 2, 1), problems);
        return problems.violations();
    }

    /** Returns everything that the second declaration turns: by plain comparison, sharing nothing with the reader. */
    private static List<String> wrong(Said low) {
        List<String> wrong = new ArrayList<>();
        if (!kept(TOP.values, low.values).equals(TOP.values)) {
            wrong.add("values");
        }
        if (!kept(TOP.steps, low.steps).equals(TOP.steps)) {
            wrong.add("steps");
        }
        int first = low.steps.stream().map(TOP.steps::contains).toList().indexOf(true);
        if (first >= 0 && !TOP.steps.containsAll(low.steps.subList(first, low.steps.size()))) {
            wrong.add("added step");
        }
        if (!low.risk) {
            wrong.add("risk");
        }
        if (!low.optional) {
            wrong.add("optional");
        }
        if (low.min > TOP.min || low.max < TOP.max) {
            wrong.add("bounds");
        }
        if (!low.owner.equals(TOP.owner)) {
            wrong.add("owner");
        }
        boolean renamed = low.words.keySet().stream()
                .anyMatch(c -> c.equals("degree")
                        || c.equals("tell")
                        || TOP.values.contains(c) && low.values.contains(c)
                        || TOP.steps.contains(c) && low.steps.contains(c));
        if (renamed) {
            wrong.add("words");
        }
        return wrong;
    }

    private static List<String> kept(List<String> top, List<String> low) {
        return low.stream().filter(top::contains).toList();
    }

    private static Said turned(Random random) {
        List<String> words = List.of("degree", "tell", "low", "high", "s1", "s3");
        return new Said(
                codes(TOP.values, "extra", random),
                random.nextInt(9) > 0,
                random.nextInt(9) > 0,
                random.nextInt(9) > 0 ? 0 : 1,
                random.nextInt(5) > 0 ? 9 : 8 + random.nextInt(3),
                codes(TOP.steps, "more", random),
                random.nextInt(9) > 0 ? "police" : "federation",
                random.nextInt(6) > 0 ? Map.of() : Map.of(words.get(random.nextInt(words.size())), "别的"));
    }

    private static List<String> codes(List<String> top, String more, Random random) {
        List<String> codes = new ArrayList<>(top);
        switch (random.nextInt(7)) {
            case 0 -> Collections.swap(codes, 0, 1 + random.nextInt(2));
            case 1 -> codes.remove(random.nextInt(3));
            case 2 -> codes.add(random.nextInt(4), more);
            default -> {}
        }
        return codes;
    }
}
