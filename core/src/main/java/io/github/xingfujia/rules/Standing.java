package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.FactDeclaration.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What packs above have declared, and a later pack may not turn (上级所定): which values there are and in what order, what they
 * are called, whether they stand for risk, who owes a duty. A later pack may add to it; what it adds to a rising outcome is
 * the least grave of all. The pack that declares a fact or obligation may leave parts of it to those below it: {@code open:
 * [values]}, {@code [words]}, {@code [owner]}.
 */
final class Standing {

    private static final String VALUES = "values";
    private static final String WORDS = "words";
    private static final String OWNER = "owner";

    private final Map<String, List<String>> open = new LinkedHashMap<>();

    /** Returns what is left open; only the pack that declares a thing first says so. */
    private List<String> open(String declared, SourceNode node, boolean first) {
        SourceNode said = node.at("open");
        if (first) {
            open.put(declared, said.texts());
        }
        List<String> left = open.getOrDefault(declared, List.of());
        if (!left.containsAll(said.texts())) {
            said.problem("rule-sticky", left.isEmpty() ? "–" : String.join(" ", left));
        }
        return left;
    }

    private static void known(SourceNode node, String... parts) {
        node.at("open").items().forEach(part -> part.oneOf(List.of(parts)));
    }

    void fact(Optional<FactDeclaration> before, FactDeclaration now, SourceNode node) {
        String declared = "fact." + now.name();
        known(node, VALUES, WORDS);
        List<String> left = open(declared, node, before.isEmpty());
        if (before.isEmpty()) {
            return;
        }
        FactDeclaration old = before.get();
        if (old.type() != now.type()) {
            node.at("type").problem("rule-sticky", SourceNode.word(old.type()));
            return;
        }
        if (old.type() == Type.NUMBER && (now.min() > old.min() || now.max() < old.max())) {
            node.at(now.min() > old.min() ? "min" : "max").problem("rule-sticky", old.min() + ".." + old.max());
        }
        kept(old.optional(), now.optional(), node.at("optional"));
        kept(old.risk(), now.risk(), node.at("risk"));
        if (old.risk() && now.risk() && !old.riskFrom().equals(now.riskFrom())) {
            node.at("risk").problem("rule-sticky", old.riskFrom().orElse("true"));
        }
        if (!old.measures().equals(now.measures())) {
            node.at("measures")
                    .problem("rule-sticky", old.measures().map(SourceNode::word).orElse("–"));
        }
        if (!left.contains(WORDS)) {
            words(old.label(), now.label(), node);
        }
        if (left.contains(WORDS)) {
            others(old.values(), now.values(), node);
        }
        if (!left.contains(VALUES)) {
            values(old.values(), now.values(), node, left.contains(WORDS));
        }
    }

    /** What is ordinary is said by the pack that declares a fact: unless it leaves its values open. */
    void usual(FactDeclaration old, FactDeclaration now, SourceNode node) {
        boolean left = open.getOrDefault("fact." + now.name(), List.of()).contains(VALUES);
        if (!left && old.usual() != now.usual()) {
            node.at("usual")
                    .problem("rule-sticky", old.usual() == FactDeclaration.UNKNOWN ? "unknown" : old.text(old.usual()));
        }
    }

    void outcome(Optional<OutcomeField> before, OutcomeField now, SourceNode node) {
        if (before.filter(b -> b.type() == now.type()).isEmpty()) {
            return;
        }
        OutcomeField old = before.get();
        if (!old.protects().equals(now.protects())) {
            node.at("protects").problem("rule-sticky", old.protects().orElse("–"));
        }
        if (old.weaker() != now.weaker()) {
            node.at("weaker").problem("rule-sticky", SourceNode.word(old.weaker()));
        }
        values(old.values(), now.values(), node, false);
        List<String> codes = List.copyOf(now.values().keySet());
        if (now.type() == OutcomeField.Type.RISING
                && codes.containsAll(old.values().keySet())) {
            String least = old.values().keySet().iterator().next();
            codes.stream()
                    .skip(codes.indexOf(least))
                    .filter(code -> !old.values().containsKey(code))
                    .forEach(code -> value(node, code).at("code").problem("rule-least", least));
        }
    }

    void obligation(Optional<Obligation> before, Obligation now, SourceNode node) {
        String declared = "obligation." + now.code();
        known(node, OWNER, WORDS);
        List<String> left = open(declared, node, before.isEmpty());
        if (before.isEmpty()) {
            return;
        }
        Obligation old = before.get();
        if (!left.contains(OWNER) && !old.owner().isEmpty() && !old.owner().equals(now.owner())) {
            node.at("owner").problem("rule-sticky", old.owner());
        }
        if (!left.contains(WORDS)) {
            words(old.label(), now.label(), node);
        }
    }

    /**
     * A rule that replaces one of a pack above protects as that does, is said as that is, and where it protects rests on what that
     * rests on. Other words are for what comes to something else, and for a rule that protects nobody and holds in other cases.
     */
    static void rule(Rule old, Rule now, SourceNode node) {
        if (old.protection() && !now.protection()) {
            node.at("id").problem("rule-protection", old.id());
        }
        boolean other = !old.then().equals(now.then())
                || !old.protection() && !old.when().equals(now.when());
        boolean anew = old.id().equals(now.id()) && !old.pack().equals(now.pack());
        if (anew && !other) {
            words(old.text(), now.text(), node);
            if (old.protection() && !now.cites().containsAll(old.cites())) {
                node.at("cites").problem("rule-cites", String.join("、", old.cites()));
            }
        }
    }

    /** What a pack above called something is called so in every language. */
    private static void words(Label old, Label now, SourceNode node) {
        if (!old.zh().equals(now.zh())) {
            node.at("zh").problem("rule-words", old.zh());
        }
        if (!old.en().equals(now.en())) {
            node.at("en").problem("rule-words", old.en());
        }
    }

    private static void kept(boolean was, boolean is, SourceNode node) {
        if (was && !is) {
            node.problem("rule-sticky", "true");
        }
    }

    private static void values(Map<String, Label> old, Map<String, Label> now, SourceNode node, boolean words) {
        List<String> kept = now.keySet().stream().filter(old::containsKey).toList();
        if (!kept.equals(List.copyOf(old.keySet()))) {
            node.at(VALUES).problem("rule-values", String.join(" ", old.keySet()));
        }
        if (!words) {
            kept.forEach(code -> words(label(old, code), label(now, code), value(node, code)));
        }
    }

    /** Whatever a value is called where words are open, it is not called what another one of the pack above is. */
    private static void others(Map<String, Label> old, Map<String, Label> now, SourceNode node) {
        now.forEach((code, label) -> old.forEach((other, taken) -> {
            if (!other.equals(code)) {
                another(value(node, code).at("zh"), taken.zh().equals(label.zh()), other);
                another(value(node, code).at("en"), taken.en().equals(label.en()), other);
            }
        }));
    }

    private static void another(SourceNode word, boolean taken, String code) {
        if (taken) {
            word.problem("rule-words-other", code);
        }
    }

    private static Label label(Map<String, Label> labels, String code) {
        return labels.getOrDefault(code, new Label("", ""));
    }

    private static SourceNode value(SourceNode node, String code) {
        return node.at(VALUES).items().stream()
                .filter(v -> v.at("code").optionalText().filter(code::equals).isPresent())
                .findFirst()
                .orElse(node.at(VALUES));
    }
}
