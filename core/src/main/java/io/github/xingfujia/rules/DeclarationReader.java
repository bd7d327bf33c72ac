package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.FactDeclaration.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a book declares before its rules: facts, outcomes, obligations, combinations the law rules out. */
final class DeclarationReader {

    private static final int MOST_FACTS = 60;

    final Map<String, FactDeclaration> facts = new LinkedHashMap<>();
    final Map<String, OutcomeField> outcomes = new LinkedHashMap<>();
    final Map<String, Obligation> obligations = new LinkedHashMap<>();

    /** Where what was declared last stands. */
    final Map<String, String> places = new LinkedHashMap<>();

    private final Standing standing = new Standing();

    void read(SourceNode file) {
        each(file.at("facts"), "name", this::fact);
        each(file.at("outcomes"), "name", this::outcome);
        each(file.at("obligations"), "code", this::obligation);
        if (facts.size() > MOST_FACTS) {
            file.at("facts").problem("range", 1, MOST_FACTS);
        }
    }

    /** Returns the conditions under {@code when}; names of facts that are not declared are told. */
    Map<String, Condition> conditions(SourceNode conditions) {
        Map<String, Condition> when = new LinkedHashMap<>();
        for (String name : conditions.keys()) {
            FactDeclaration fact = facts.get(name);
            if (fact == null) {
                conditions.at(name).problem("unknown-key", name, names());
            } else {
                when.put(name, ConditionReader.read(conditions.at(name), fact));
            }
        }
        return when;
    }

    /** Returns the conditions, or tells that there is none. */
    Map<String, Condition> someConditions(SourceNode conditions) {
        if (conditions.keys().isEmpty()) {
            conditions.problem("rule-condition", names());
        }
        return conditions(conditions);
    }

    /** Returns whether what a rule comes to protects somebody, whatever it says of itself. */
    boolean protects(Map<String, String> then) {
        return outcomes.values().stream().anyMatch(o -> o.protects(then.getOrDefault(o.name(), "")));
    }

    /** Returns whether a rule asks what seals it. */
    boolean seals(Map<String, Condition> when) {
        return when.keySet().stream()
                .anyMatch(name -> facts.containsKey(name) && facts.get(name).seals());
    }

    private String names() {
        return String.join(" ", facts.keySet());
    }

    private interface One {
        void read(SourceNode node);
    }

    private static void each(SourceNode list, String key, One one) {
        List<String> seen = new ArrayList<>();
        for (SourceNode node : list.items()) {
            one.read(node);
            once(seen, node.at(key), node.at(key).optionalText().orElse(""));
        }
    }

    static void once(List<String> seen, SourceNode node, String code) {
        if (!code.isEmpty() && seen.contains(code)) {
            node.problem("duplicate-key", code);
        }
        seen.add(code);
    }

    private void fact(SourceNode node) {
        node.only(
                "name",
                "type",
                "min",
                "max",
                "values",
                "optional",
                "usual",
                "risk",
                "descriptive-only",
                "seals",
                "measures",
                "open",
                "zh",
                "en");
        String name = Spoken.text(node.at("name"));
        places.put("fact." + name, node.at());
        Type type = node.at("type").choice(Type.class);
        Map<String, Label> values = type == Type.CHOICE ? labels(node.at("values")) : Map.of();
        if (type != Type.NUMBER) {
            Stream.of("min", "max")
                    .map(node::at)
                    .filter(SourceNode::isPresent)
                    .forEach(bound -> bound.problem("only-number", name));
        }
        long min = type == Type.NUMBER ? node.at("min").number(-999_999_999, 999_999_999) : 0;
        long max = switch (type) {
            case NUMBER -> node.at("max").number(min, 999_999_999);
            case CHOICE -> Math.max(0, values.size() - 1);
            case FLAG -> 1;
        };
        boolean optional = node.at("optional").flag(false);
        boolean descriptive = node.at("descriptive-only").flag(false);
        FactDeclaration old = facts.get(name);
        if (old != null && old.descriptive() && !descriptive) {
            node.at("descriptive-only").problem("rule-descriptive", name);
        }
        FactDeclaration fact = new FactDeclaration(
                name,
                type,
                min,
                max,
                values,
                optional,
                optional ? FactDeclaration.UNKNOWN : min,
                isRisk(node.at("risk"), values),
                node.at("risk").optionalText().filter(values::containsKey),
                descriptive,
                node.at("seals").flag(false) || old != null && old.seals(),
                node.at("measures").isPresent()
                        ? Optional.of(node.at("measures").choice(Measure.class))
                        : Optional.empty(),
                Spoken.of(node));
        standing.fact(Optional.ofNullable(old), fact, node);
        if (old != null) {
            renamed(old, fact, node);
        }
        FactDeclaration now = node.at("usual").isPresent() ? usual(node.at("usual"), fact) : fact;
        if (old != null && node.at("usual").isPresent()) {
            standing.usual(old, now, node);
        }
        facts.put(name, now);
    }

    /** Keeps where a pack below calls a value otherwise than those above it, or adds one. */
    private void renamed(FactDeclaration old, FactDeclaration now, SourceNode node) {
        for (SourceNode value : node.at("values").items()) {
            String code = value.at("code").optionalText().orElse("");
            Label said = now.values().get(code);
            if (said != null && !said.equals(old.values().get(code))) {
                places.put("value." + now.name() + "." + code, value.at());
            }
        }
    }

    /** The values of a fact stand for risk: all of them, or from the one that is named on. */
    private static boolean isRisk(SourceNode node, Map<String, Label> values) {
        if (!node.isPresent() || values.containsKey(node.text())) {
            return node.isPresent();
        }
        return node.flag(false);
    }

    private static FactDeclaration usual(SourceNode node, FactDeclaration fact) {
        Condition one = ConditionReader.read(node, fact);
        if (one.unknown() && one.intervals().isEmpty()) {
            return fact.usually(FactDeclaration.UNKNOWN);
        }
        boolean single = one.intervals().size() == 1
                && one.intervals().get(0).from() == one.intervals().get(0).to();
        if (!single || one.unknown()) {
            node.problem("form", "3 · true · unknown");
            return fact;
        }
        return fact.usually(one.intervals().get(0).from());
    }

    private void outcome(SourceNode node) {
        node.only("name", "type", "protects", "weaker", "values");
        String name = Spoken.text(node.at("name"));
        places.put("outcome." + name, node.at());
        OutcomeField.Type type = node.at("type").isPresent()
                ? node.at("type").choice(OutcomeField.Type.class)
                : OutcomeField.Type.CHOICE;
        Map<String, Label> values = labels(node.at("values"));
        for (SourceNode value : node.at("values").items()) {
            SourceNode code = value.at("code");
            code.optionalText().ifPresent(c -> places.put("outcome." + name + "." + c, code.toString()));
        }
        if (type == OutcomeField.Type.DURATION) {
            for (SourceNode value : node.at("values").items()) {
                String code = value.at("code").optionalText().orElse("0h");
                if (TimeLimit.read(code).isEmpty()) {
                    value.at("code").problem("form", TimeLimit.FORM);
                }
            }
        }
        OutcomeField old = outcomes.get(name);
        if (old != null && old.type() != type) {
            node.at("type").problem("rule-outcome-type", name);
        }
        Optional<OutcomeField> above = Optional.ofNullable(old);
        Optional<String> protects = node.at("protects").isPresent()
                ? Optional.of(node.at("protects").oneOf(values.keySet()))
                : above.flatMap(OutcomeField::protects);
        OutcomeField.Weaker weaker = node.at("weaker").isPresent()
                ? node.at("weaker").choice(OutcomeField.Weaker.class)
                : above.map(OutcomeField::weaker).orElse(OutcomeField.Weaker.LONGER);
        OutcomeField field = new OutcomeField(name, type, values, protects, weaker);
        standing.outcome(Optional.ofNullable(old), field, node);
        outcomes.put(name, field);
    }

    private void obligation(SourceNode node) {
        node.only("code", "owner", "open", "zh", "en");
        String code = Spoken.text(node.at("code"));
        places.put("obligation." + code, node.at());
        Obligation obligation = new Obligation(
                code, node.at("owner").isPresent() ? Spoken.text(node.at("owner")) : "", Spoken.of(node));
        standing.obligation(Optional.ofNullable(obligations.get(code)), obligation, node);
        obligations.put(code, obligation);
    }

    private static Map<String, Label> labels(SourceNode node) {
        Map<String, Label> labels = new LinkedHashMap<>();
        for (SourceNode value : node.items()) {
            value.only("code", "zh", "en");
            String code = Spoken.text(value.at("code"));
            if (labels.put(code, Spoken.of(value)) != null) {
                value.problem("duplicate-key", code);
            }
        }
        if (labels.isEmpty()) {
            node.problem("required");
        }
        return labels;
    }
}
