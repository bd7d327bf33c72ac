package io.github.xingfujia.benchmarks.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * One rule of the table (规则行): for some facts the values it allows.
 *
 * @param place its place in the table, from 0
 */
record Row(int place, Map<Fact, TreeSet<Integer>> when) {

    /** Returns a row read from {@code fact=word,word fact>=n fact=n..m}. */
    static Row read(int place, String text) {
        Map<Fact, TreeSet<Integer>> when = new EnumMap<>(Fact.class);
        for (String test : text.isBlank() ? new String[0] : text.strip().split("\\s+")) {
            boolean from = test.contains(">=");
            String[] sides = test.split(from ? ">=" : "=");
            Fact fact = Fact.valueOf(sides[0].toUpperCase(Locale.ROOT));
            TreeSet<Integer> allowed = new TreeSet<>();
            if (fact.isNumber()) {
                String[] ends = sides[1].split("\\.\\.");
                int last = from ? fact.most() : Integer.parseInt(ends[ends.length - 1]);
                for (int v = Integer.parseInt(ends[0]); v <= last; v++) {
                    allowed.add(v);
                }
            } else {
                for (String word : sides[1].split(",")) {
                    allowed.add(fact.words().indexOf(word));
                }
            }
            if (allowed.isEmpty() || allowed.first() < 0 || allowed.last() > fact.most()) {
                throw new IllegalArgumentException("row " + place + ": " + test);
            }
            when.put(fact, allowed);
        }
        return new Row(place, when);
    }

    String id() {
        return "r" + place;
    }

    boolean holds(int[] values) {
        for (Map.Entry<Fact, TreeSet<Integer>> test : when.entrySet()) {
            if (!test.getValue().contains(values[test.getKey().ordinal()])) {
                return false;
            }
        }
        return true;
    }

    /** Returns the row as one condition, {@code name} saying how a fact is read and {@code is} how words are compared. */
    String condition(String name, String is) {
        List<String> all = new ArrayList<>();
        when.forEach((fact, allowed) -> all.add(condition(fact, allowed, name.formatted(fact.label()), is)));
        return all.isEmpty() ? "true" : String.join(" && ", all);
    }

    private static String condition(Fact fact, TreeSet<Integer> allowed, String name, String is) {
        if (fact.isFlag()) {
            return name + " == " + fact.words().get(allowed.first());
        }
        if (fact.isNumber()) {
            List<String> ends = new ArrayList<>();
            if (allowed.first() > 0) {
                ends.add(name + " >= " + allowed.first());
            }
            if (allowed.last() < fact.most()) {
                ends.add(name + " <= " + allowed.last());
            }
            return String.join(" && ", ends);
        }
        List<String> words = new ArrayList<>();
        allowed.forEach(v -> words.add(is.formatted(name, fact.words().get(v))));
        return words.size() == 1 ? words.get(0) : "(" + String.join(" || ", words) + ")";
    }

    /** Returns the row as a rule of a book. */
    String yaml() {
        List<String> tests = new ArrayList<>();
        when.forEach((fact, allowed) -> {
            String test = fact.isNumber()
                    ? "\"" + allowed.first() + ".." + allowed.last() + "\""
                    : "[" + String.join(", ", words(fact, allowed)) + "]";
            tests.add(fact.label() + ": " + test);
        });
        String what = when.isEmpty() ? "" : "when: {" + String.join(", ", tests) + "}, ";
        return "{id: %s, %sthen: {step: s%d}, cites: [norm %d], zh: 条, en: row}"
                .formatted(id(), what, place % 6, place + 1);
    }

    /** Returns what the row says of a fact as a cell of a decision table. */
    String feel(Fact fact) {
        TreeSet<Integer> allowed = when.get(fact);
        if (allowed == null) {
            return "-";
        }
        if (fact.isNumber()) {
            return "[" + allowed.first() + ".." + allowed.last() + "]";
        }
        return fact.isFlag()
                ? fact.words().get(allowed.first())
                : "\"" + String.join("\",\"", words(fact, allowed)) + "\"";
    }

    private static List<String> words(Fact fact, TreeSet<Integer> allowed) {
        return allowed.stream().map(v -> fact.words().get(v)).toList();
    }
}
