package io.github.xingfujia.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows that lay a book together again: pack by pack what each adds, replaces or switches off, and a neighbour only
 * where the place would be lost without one.
 */
final class PackRows {

    private final Contents book;

    /** One row; {@code before} and {@code after} are blank where it needs no neighbour. */
    record Row(String pack, Rule rule, boolean off, String before, String after) {}

    PackRows(Contents book) {
        this.book = book;
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<Rule> before = List.of();
        for (Contents.Layer layer : book.layers()) {
            rows.addAll(rows(layer, before));
            before = layer.rules();
        }
        return rows;
    }

    /** Returns the rows of one pack over the rules before it. */
    static List<Row> rows(Contents.Layer layer, List<Rule> before) {
        List<Row> rows = new ArrayList<>();
        List<String> now = ids(layer.rules());
        List<String> kept = ids(before);
        for (Rule rule : before) {
            if (!rule.isOtherwise() && !now.contains(rule.id())) {
                kept.remove(rule.id());
                rows.add(new Row(layer.pack(), rule, true, "", ""));
            }
        }
        List<Rule> own = layer.rules().stream()
                .filter(r -> r.pack().equals(layer.pack()) && !r.isOtherwise())
                .toList();
        List<String> plain = new ArrayList<>(kept);
        own.stream().map(Rule::id).filter(id -> !kept.contains(id)).forEach(plain::add);
        boolean placed = plain.equals(now);
        for (Rule rule : own) {
            int at = now.indexOf(rule.id());
            String after = placed || at == 0 ? "" : now.get(at - 1);
            String first = placed || at != 0 ? "" : first(kept, rule.id());
            rows.add(new Row(layer.pack(), rule, false, first, after));
        }
        layer.rules().stream()
                .filter(r -> r.pack().equals(layer.pack()) && r.isOtherwise())
                .forEach(r -> rows.add(new Row(layer.pack(), r, false, "", "")));
        return rows;
    }

    private static String first(List<String> kept, String id) {
        return kept.stream().filter(k -> !k.equals(id)).findFirst().orElse("");
    }

    private static List<String> ids(List<Rule> rules) {
        return new ArrayList<>(
                rules.stream().filter(r -> !r.isOtherwise()).map(Rule::id).toList());
    }
}
