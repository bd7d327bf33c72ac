package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.FactDeclaration.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a county changed in a whole book, as a pack of its own (本级规则包): laid over the packs below it makes the changed
 * book again, rule by rule and in the same order. Behind every line stands where the change was read, such as {@code
 * 规则!B5}, so that whatever is found later can be told at the cell.
 */
public final class OwnPack {

    private static final String PLACE = " # ";

    private final Contents below;
    private final Contents edited;
    private final String pack;
    private final String version;
    private final StringBuilder text = new StringBuilder();

    private OwnPack(Contents below, Contents edited, String pack, String version) {
        this.below = below;
        this.edited = edited;
        this.pack = pack;
        this.version = version;
    }

    /**
     * Returns the text of the pack.
     *
     * @param below the book without the pack
     * @param edited the book as it is wanted; a fact or outcome that it no longer declares stays declared below
     * @param pack the id of the pack
     * @param version its version
     * @param from its first day
     */
    public static String of(RuleBook below, RuleBook edited, String pack, String version, LocalDate from) {
        return new OwnPack(below.contents(), edited.contents(), pack, version).write(from);
    }

    /** Returns where a line of such a pack was read; empty for any other line. */
    public static Optional<String> place(String text, int line) {
        return text.lines()
                .skip(Math.max(0, line - 1L))
                .findFirst()
                .filter(l -> l.startsWith("  - ") || l.startsWith("otherwise"))
                .filter(l -> l.contains(PLACE))
                .map(l -> l.substring(l.lastIndexOf(PLACE) + PLACE.length()));
    }

    private String write(LocalDate from) {
        text.append("book: ").append(quoted(edited.id())).append('\n');
        text.append("pack: ").append(quoted(pack)).append('\n');
        text.append("version: ").append(quoted(version)).append('\n');
        text.append("from: ").append(from).append('\n');
        list(
                "facts",
                fresh(below.facts(), edited.facts(), this::fact).stream()
                        .map(f -> fact(f) + at("fact." + f.name()))
                        .toList());
        list(
                "outcomes",
                fresh(below.outcomes(), edited.outcomes(), this::outcome).stream()
                        .map(o -> outcome(o) + at("outcome." + o.name()))
                        .toList());
        list(
                "obligations",
                fresh(below.obligations(), edited.obligations(), this::obligation).stream()
                        .map(o -> obligation(o) + at("obligation." + o.code()))
                        .toList());
        list(
                "impossible",
                edited.impossible().stream()
                        .filter(i -> below.impossible().stream().noneMatch(b -> said(b).equals(said(i))))
                        .map(i -> said(i) + PLACE + i.at())
                        .toList());
        rules();
        return text.toString();
    }

    private String at(String declared) {
        return Optional.ofNullable(edited.places().get(declared))
                .map(at -> PLACE + at)
                .orElse("");
    }

    private void rules() {
        List<Rule> now = marked();
        Contents.Layer layer = new Contents.Layer(
                pack, version, edited.from(), Optional.empty(), List.of(), List.of(), List.of(), now);
        List<String> lines = new ArrayList<>();
        String last = "";
        for (PackRows.Row row : PackRows.rows(layer, below.rules())) {
            if (row.off()) {
                lines.add("{id: " + quoted(row.rule().id()) + ", off: true}");
            } else if (row.rule().isOtherwise()) {
                last = rule(row.rule(), "") + PLACE + row.rule().at();
            } else {
                String before = row.before().isEmpty() ? "" : ", before: " + quoted(row.before());
                String after = row.after().isEmpty() ? "" : ", after: " + quoted(row.after());
                lines.add(rule(row.rule(), before + after) + PLACE + row.rule().at());
            }
        }
        list("rules", lines);
        if (!last.isEmpty()) {
            text.append("otherwise: ").append(last).append('\n');
        }
    }

    /** Returns the rules as they are wanted, those that are new, changed or moved as rules of this pack. */
    private List<Rule> marked() {
        List<Rule> now = new ArrayList<>();
        int farthest = -1;
        for (Rule rule : edited.rules()) {
            int at = index(rule.id());
            boolean same = at >= 0 && rule(below.rules().get(at), "").equals(rule(rule, "")) && at > farthest;
            farthest = same ? at : farthest;
            now.add(same ? below.rules().get(at) : owned(rule));
        }
        return now;
    }

    private Rule owned(Rule rule) {
        return new Rule(
                rule.id(),
                pack,
                version,
                rule.at(),
                rule.when(),
                rule.then(),
                rule.duties(),
                rule.cites(),
                rule.protection(),
                rule.sealed(),
                rule.text());
    }

    private int index(String id) {
        return below.rules().stream().map(Rule::id).toList().indexOf(id);
    }

    /** Returns what is said otherwise than below, the order of its values included. */
    private static <T> List<T> fresh(List<T> below, List<T> edited, Function<T, String> said) {
        List<String> known = below.stream().map(said).toList();
        return edited.stream().filter(e -> !known.contains(said.apply(e))).toList();
    }

    private void list(String name, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append(name).append(":\n");
            lines.forEach(line -> text.append("  - ").append(line).append('\n'));
        }
    }

    private String rule(Rule rule, String anchor) {
        StringBuilder line = new StringBuilder("{id: " + quoted(rule.id()));
        if (!rule.isOtherwise()) {
            line.append(", when: ").append(conditions(rule.when()));
        }
        List<String> then = new ArrayList<>();
        rule.then().forEach((name, value) -> then.add(quoted(name) + ": " + quoted(value)));
        line.append(", then: {").append(String.join(", ", then)).append('}');
        texts(line, "duties", rule.duties());
        texts(line, "cites", rule.cites());
        line.append(rule.protection() ? ", protection: true" : "");
        return line + label(rule.text()) + anchor + "}";
    }

    private String said(Impossible one) {
        StringBuilder line = new StringBuilder("{id: " + quoted(one.id()) + ", when: ");
        line.append(conditions(one.box().when()));
        texts(line, "cites", one.cites());
        return line + label(one.text()) + "}";
    }

    private String conditions(Map<String, Condition> when) {
        Map<String, FactDeclaration> facts = new LinkedHashMap<>();
        below.facts().forEach(f -> facts.put(f.name(), f));
        edited.facts().forEach(f -> facts.put(f.name(), f));
        Map<String, String> parts = new LinkedHashMap<>();
        for (FactDeclaration fact : facts.values()) {
            Optional.ofNullable(when.get(fact.name())).ifPresent(c -> {
                String cell = ConditionText.of(c, fact);
                parts.put(fact.name(), quoted(fact.name()) + ": " + node(ConditionText.read("", cell, Checks.of())));
            });
        }
        // the order in which a rule asks is part of the book
        return "{"
                + String.join(
                        ", ",
                        when.keySet().stream()
                                .map(n -> parts.getOrDefault(n, ""))
                                .toList())
                + "}";
    }

    private String fact(FactDeclaration fact) {
        StringBuilder line = new StringBuilder("{name: " + quoted(fact.name()));
        line.append(", type: ").append(SourceNode.word(fact.type()));
        if (fact.type() == Type.NUMBER) {
            line.append(", min: ").append(fact.min()).append(", max: ").append(fact.max());
        }
        line.append(fact.optional() ? ", optional: true" : "");
        if (fact.usual() != (fact.optional() ? FactDeclaration.UNKNOWN : fact.min())) {
            String usual = fact.usual() == FactDeclaration.UNKNOWN ? "unknown" : fact.text(fact.usual());
            line.append(", usual: ").append(quoted(usual));
        }
        line.append(
                fact.risk() ? ", risk: " + fact.riskFrom().map(OwnPack::quoted).orElse("true") : "");
        line.append(fact.descriptive() ? ", descriptive-only: true" : "");
        line.append(fact.seals() ? ", seals: true" : "");
        fact.measures().ifPresent(m -> line.append(", measures: ").append(SourceNode.word(m)));
        values(line, fact.values());
        return line + label(fact.label()) + "}";
    }

    private String outcome(OutcomeField field) {
        StringBuilder line = new StringBuilder("{name: " + quoted(field.name()));
        line.append(", type: ").append(SourceNode.word(field.type()));
        field.protects().ifPresent(from -> line.append(", protects: ").append(quoted(from)));
        if (field.weaker() != OutcomeField.Weaker.LONGER) {
            line.append(", weaker: ").append(SourceNode.word(field.weaker()));
        }
        values(line, field.values());
        return line + "}";
    }

    private String obligation(Obligation one) {
        String owner = one.owner().isEmpty() ? "" : ", owner: " + quoted(one.owner());
        return "{code: " + quoted(one.code()) + owner + label(one.label()) + "}";
    }

    private static void values(StringBuilder line, Map<String, Label> values) {
        List<String> codes = new ArrayList<>();
        values.forEach((code, label) -> codes.add("{code: " + quoted(code) + label(label) + "}"));
        line.append(codes.isEmpty() ? "" : ", values: [" + String.join(", ", codes) + "]");
    }

    private static void texts(StringBuilder line, String name, List<String> texts) {
        line.append(
                texts.isEmpty()
                        ? ""
                        : ", " + name + ": ["
                                + String.join(
                                        ", ",
                                        texts.stream().map(OwnPack::quoted).toList()) + "]");
    }

    private static String label(Label label) {
        return ", zh: " + quoted(label.zh()) + ", en: " + quoted(label.en());
    }

    private static String node(SourceNode node) {
        if (node.isMap()) {
            return "{not: " + node(node.at("not")) + "}";
        }
        return node.isList()
                ? "["
                        + String.join(
                                ", ", node.items().stream().map(OwnPack::node).toList()) + "]"
                : quoted(node.text());
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
