package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** A book made up from a seed as sets of values, which the tests read plainly, and as the text that the room reads. */
final class MadeBook {

    /** Stands for unknown in the plain reading. */
    static final long UNKNOWN = -1000;

    static final List<String> LIMITS = List.of("24h", "72h", "7d", "30d");

    /** A fact; its values are its numbers from the least to the greatest. */
    static final class Fact {
        String name;
        char type;
        long min;
        long max;
        boolean optional;
        boolean risk;
        boolean descriptive;
        boolean measured = true;

        List<Long> values() {
            List<Long> values = new ArrayList<>();
            for (long v = min; v <= max; v++) {
                values.add(v);
            }
            if (optional) {
                values.add(UNKNOWN);
            }
            return values;
        }

        long usual() {
            return optional ? UNKNOWN : min;
        }

        String text(long value) {
            if (value == UNKNOWN) {
                return "unknown";
            }
            return type == 'c' ? "v" + value : type == 'f' ? Boolean.toString(value == 1) : Long.toString(value);
        }
    }

    /** A rule; a fact that it does not ask is not in its map. */
    static final class Row {
        String id;
        String pack = "top";
        Map<Integer, TreeSet<Long>> when = new TreeMap<>();
        String step = "o0";
        String limit = "24h";
        List<String> duties = new ArrayList<>();
        List<String> cites = new ArrayList<>(List.of("norm 1"));
        boolean protection;
        /** Whether it does not say that it protects: then what it comes to says so. */
        boolean silent;

        Row copy(String other) {
            Row row = new Row();
            row.id = other;
            row.pack = pack;
            when.forEach((f, set) -> row.when.put(f, new TreeSet<>(set)));
            row.step = step;
            row.limit = limit;
            row.duties = new ArrayList<>(duties);
            row.cites = new ArrayList<>(cites);
            row.protection = protection;
            row.silent = silent;
            return row;
        }

        boolean holds(long[] point) {
            return when.entrySet().stream().allMatch(e -> e.getValue().contains(point[e.getKey()]));
        }

        boolean sameThen(Row other) {
            return step.equals(other.step) && limit.equals(other.limit);
        }
    }

    final Random random;
    final List<Fact> facts = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    Row last = new Row();
    boolean otherwise = true;
    boolean agree;
    boolean rising;
    /** Whether the gravest step protects, whatever a rule says of itself. */
    boolean protects;

    /** The fact that nobody tells; empty when all are told. */
    String untold = "";

    String tableClass = "";
    final List<Map<Integer, TreeSet<Long>>> impossible = new ArrayList<>();
    String impossibleCites = "norm 1";
    final Map<String, String> owners = new LinkedHashMap<>();
    /** What a second pack says, as text; and the rules of both packs in order, as it means it. */
    String overlay = "";

    /** What the second pack alone rules out. */
    final List<Map<Integer, TreeSet<Long>>> hidden = new ArrayList<>();

    List<Row> after = List.of();

    MadeBook(long seed) {
        random = new Random(seed);
        Fact tier = new Fact();
        tier.name = "tier";
        tier.type = 'c';
        tier.max = 2;
        facts.add(tier);
        int more = random.nextInt(8) == 0 ? 3 : 1 + random.nextInt(2);
        for (int f = 0; f < more; f++) {
            Fact fact = new Fact();
            fact.name = "fact" + f;
            fact.type = "fcn".charAt(random.nextInt(3));
            fact.min = fact.type == 'n' ? random.nextInt(5) - 2 : 0;
            fact.max = fact.type == 'f' ? 1 : fact.min + 1 + random.nextInt(fact.type == 'n' ? 5 : 3);
            fact.optional = random.nextInt(3) == 0;
            facts.add(fact);
        }
        last.id = "last";
        int count = 1 + random.nextInt(8);
        for (int r = 0; r < count; r++) {
            rows.add(row("r" + r));
        }
        owners.put("tell", "someone");
        owners.put("visit", "someone");
    }

    /** Returns a rule with some conditions. */
    Row row(String id) {
        Row row = new Row();
        row.id = id;
        int sure = random.nextInt(facts.size());
        for (int f = 0; f < facts.size(); f++) {
            if (f == sure || random.nextInt(2) == 0) {
                row.when.put(f, some(facts.get(f)));
            }
        }
        row.step = "o" + random.nextInt(3);
        row.limit = LIMITS.get(random.nextInt(LIMITS.size()));
        if (random.nextInt(3) == 0) {
            row.duties.add(random.nextBoolean() ? "tell" : "visit");
        }
        return row;
    }

    private TreeSet<Long> some(Fact fact) {
        List<Long> all = fact.values();
        TreeSet<Long> some = new TreeSet<>();
        if (fact.type == 'n' && random.nextBoolean()) {
            long from = fact.min + random.nextInt((int) (fact.max - fact.min + 1));
            for (long v = from; v <= fact.max; v++) {
                some.add(v);
            }
            return some;
        }
        while (some.isEmpty()) {
            all.stream().filter(v -> random.nextInt(2) == 0).forEach(some::add);
        }
        return some;
    }

    /** Returns every case, what the law rules out included. */
    List<long[]> points() {
        List<long[]> points = new ArrayList<>(List.of(new long[0]));
        for (Fact fact : facts) {
            List<long[]> longer = new ArrayList<>();
            for (long[] point : points) {
                for (long value : fact.values()) {
                    long[] one = java.util.Arrays.copyOf(point, point.length + 1);
                    one[point.length] = value;
                    longer.add(one);
                }
            }
            points = longer;
        }
        return points;
    }

    boolean isPossible(long[] point) {
        return isPossibleAbove(point) && !isHidden(point);
    }

    /** Returns whether the first pack rules a case out. */
    boolean isPossibleAbove(long[] point) {
        return !isIn(impossible, point);
    }

    /** Returns whether the second pack rules a case out. */
    boolean isHidden(long[] point) {
        return isIn(hidden, point);
    }

    private static boolean isIn(List<Map<Integer, TreeSet<Long>>> boxes, long[] point) {
        return boxes.stream()
                .anyMatch(box ->
                        box.entrySet().stream().allMatch(e -> e.getValue().contains(point[e.getKey()])));
    }

    /** Returns the rules in force: those of the second pack if there is one. */
    List<Row> inForce() {
        return after.isEmpty() ? rows : after;
    }

    Row winner(List<Row> list, long[] point) {
        return list.stream().filter(r -> r.holds(point)).findFirst().orElse(otherwise ? last : new Row());
    }

    Facts known(long[] point) {
        Facts known = Facts.none();
        for (int f = 0; f < point.length; f++) {
            Fact fact = facts.get(f);
            if (point[f] != UNKNOWN) {
                known = switch (fact.type) {
                    case 'n' -> known.and(fact.name, point[f]);
                    case 'f' -> known.and(fact.name, point[f] == 1);
                    default -> known.and(fact.name, fact.text(point[f]));
                };
            }
        }
        return known;
    }

    /** Returns the case that these facts are. */
    long[] point(Facts known) {
        long[] point = new long[facts.size()];
        for (int f = 0; f < point.length; f++) {
            Object value = known.values().get(facts.get(f).name);
            int at = f;
            point[f] = value == null
                    ? UNKNOWN
                    : facts.get(f).values().stream()
                            .filter(v -> facts.get(at).text(v).equals(value.toString()))
                            .findFirst()
                            .orElseThrow();
        }
        return point;
    }

    RuleBook read() {
        Checks problems = Checks.of();
        List<SourceNode> files = new ArrayList<>();
        files.add(SourceNode.yaml("top.yaml", yaml(), problems));
        if (!overlay.isEmpty()) {
            files.add(SourceNode.yaml("low.yaml", overlay, problems));
        }
        RuleBook book = RuleBook.read(files, problems);
        problems.orThrow();
        return book;
    }

    String all() {
        return yaml() + (overlay.isEmpty() ? "" : "---\n" + overlay);
    }

    String yaml() {
        StringBuilder text = new StringBuilder("book: made\npack: top\nversion: \"1\"\nfrom: 2026-01-01\n");
        text.append(agree ? "overlaps: agree\n" : "")
                .append("class: " + (tableClass.isEmpty() ? "routing" : tableClass) + "\n");
        text.append("facts:\n");
        for (Fact fact : facts) {
            text.append("  - {name: %s, zh: 事, en: f, optional: %s, risk: %s, descriptive-only: %s, %stype: %s}\n"
                    .formatted(
                            fact.name,
                            fact.optional,
                            fact.risk,
                            fact.descriptive,
                            fact.measured ? "measures: quality, " : "",
                            type(fact)));
        }
        text.append("outcomes:\n  - {name: step, type: " + (rising ? "rising" : "choice")
                + (protects ? ", protects: o2" : "")
                + ", values: [{code: o0, zh: 〇, en: o}, {code: o1, zh: 一, en: o}, {code: o2, zh: 二, en: o}]}\n");
        text.append("  - {name: limit, type: duration, values: [")
                .append(join(LIMITS, l -> "{code: " + l + ", zh: 限, en: l}"))
                .append("]}\n");
        if (!owners.isEmpty()) {
            text.append("obligations:\n");
            owners.forEach((code, owner) -> text.append(
                    "  - {code: " + code + (owner.isEmpty() ? "" : ", owner: " + owner) + ", zh: 办, en: do}\n"));
        }
        text.append(impossible("i", impossible));
        if (!rows.isEmpty()) {
            text.append("rules:\n");
            rows.forEach(r -> text.append("  - ").append(rule(r, "")).append("\n"));
        }
        return text.append(otherwise ? "otherwise: " + lastRule() + "\n" : "").toString();
    }

    private String impossible(String id, List<Map<Integer, TreeSet<Long>>> boxes) {
        StringBuilder text = new StringBuilder(boxes.isEmpty() ? "" : "impossible:\n");
        for (int i = 0; i < boxes.size(); i++) {
            text.append("  - {id: %s%d, when: {%s}, cites: [%s], zh: 不可能, en: impossible}\n"
                    .formatted(id, i, when(boxes.get(i)), impossibleCites));
        }
        return text.toString();
    }

    private String lastRule() {
        return "{id: last, then: {step: " + last.step + ", limit: " + last.limit + "}, duties: ["
                + String.join(", ", last.duties) + "], cites: [norm 1], protection: "
                + (last.protection && !last.silent) + ", zh: 余, en: rest}";
    }

    String rule(Row row, String place) {
        return "{id: %s, when: {%s}, then: {step: %s, limit: %s}, duties: [%s], cites: [%s], protection: %s, zh: 条, en: r%s}"
                .formatted(
                        row.id,
                        when(row.when),
                        row.step,
                        row.limit,
                        String.join(", ", row.duties),
                        String.join(", ", row.cites),
                        row.protection && !row.silent,
                        place);
    }

    /** What the second pack declares anew, as text. */
    String anew = "";

    /** Makes a second pack of these lines of rules, and of what it rules out. */
    void overlay(List<String> lines, List<Row> meant) {
        overlay = "book: made\npack: low\nversion: \"1\"\nfrom: 2026-02-01\n" + anew + impossible("h", hidden)
                + "rules:\n  - " + String.join("\n  - ", lines) + "\n";
        after = List.copyOf(meant);
    }

    private String when(Map<Integer, TreeSet<Long>> when) {
        List<String> parts = new ArrayList<>();
        when.forEach((f, set) -> {
            Fact fact = facts.get(f);
            parts.add(fact.name + ": [" + join(List.copyOf(set), fact::text) + "]");
        });
        return String.join(", ", parts);
    }

    private static String type(Fact fact) {
        return switch (fact.type) {
            case 'n' -> "number, min: %d, max: %d".formatted(fact.min, fact.max);
            case 'f' -> "flag";
            default ->
                "choice, values: ["
                        + join(
                                fact.values().stream().filter(v -> v != UNKNOWN).toList(),
                                v -> "{code: v" + v + ", zh: 值, en: v}")
                        + "]";
        };
    }

    private static <T> String join(List<T> parts, Function<T, String> text) {
        return String.join(", ", parts.stream().map(text).toList());
    }
}
