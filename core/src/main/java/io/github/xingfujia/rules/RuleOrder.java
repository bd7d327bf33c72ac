package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.SourceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules of a book in the order in which they are tried, pack laid over pack (规则次序): a later one is added, takes the place of
 * one by its id, is put before or after another, or switches one off.
 */
final class RuleOrder {

    private final List<Rule> rules = new ArrayList<>();
    private Optional<Rule> otherwise = Optional.empty();

    /** Returns all of them as they stand now, what holds otherwise at the end. */
    List<Rule> whole() {
        List<Rule> all = new ArrayList<>(rules);
        otherwise.ifPresent(all::add);
        return all;
    }

    /** Takes what holds otherwise instead of what was said before. */
    void otherwise(SourceNode node, Rule rule) {
        otherwise.ifPresent(old -> Standing.rule(old, rule, node));
        otherwise = Optional.of(rule);
    }

    /** Switches a rule off; one that protects stays. */
    void off(SourceNode node) {
        int old = index(node.at("id").text());
        if (old < 0) {
            unknown(node.at("id"));
        } else if (rules.get(old).protection()) {
            node.at("off").problem("rule-protection", rules.get(old).id());
        } else {
            rules.remove(old);
        }
    }

    /** A replaced rule keeps its place unless it is told another. */
    void place(SourceNode node, Rule rule) {
        SourceNode anchor = node.at("before").isPresent() ? node.at("before") : node.at("after");
        if (node.at("before").isPresent() && node.at("after").isPresent()) {
            node.at("after").problem("unknown-key", "after", "before");
        }
        int old = index(rule.id());
        if (old >= 0) {
            Standing.rule(rules.get(old), rule, node);
        }
        if (old >= 0 && !anchor.isPresent()) {
            rules.set(old, rule);
            return;
        }
        if (old >= 0) {
            rules.remove(old);
        }
        int found = anchor.isPresent() ? index(anchor.text()) : -1;
        if (anchor.isPresent() && found < 0) {
            unknown(anchor);
        }
        int at = found < 0 ? rules.size() : anchor.equals(node.at("before")) ? found : found + 1;
        rules.add(at, rule);
    }

    private void unknown(SourceNode node) {
        node.problem("one-of", String.join(" ", rules.stream().map(Rule::id).toList()));
    }

    private int index(String id) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
