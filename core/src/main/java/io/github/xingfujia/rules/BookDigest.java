package io.github.xingfujia.rules;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The digest of a book's content: every text with its length, every list with its size, so that no two contents are
 * written alike. Where a rule stands in its file is no content.
 */
final class BookDigest {

    private final Hasher hasher = Hashing.sha256().newHasher();

    /** Adds one value by its text. */
    BookDigest add(Object value) {
        byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
        hasher.putInt(bytes.length).putBytes(bytes);
        return this;
    }

    BookDigest facts(List<FactDeclaration> facts) {
        size(facts.size());
        for (FactDeclaration fact : facts) {
            add(fact.name()).add(fact.type()).add(fact.min()).add(fact.max()).add(fact.optional());
            label(fact.label());
            labels(fact.values());
        }
        return this;
    }

    BookDigest outcomes(List<OutcomeField> outcomes) {
        size(outcomes.size());
        outcomes.forEach(o -> add(o.name()).labels(o.values()));
        return this;
    }

    BookDigest rules(List<Rule> rules) {
        size(rules.size());
        for (Rule rule : rules) {
            add(rule.id()).add(rule.pack()).add(rule.version()).add(rule.protection());
            label(rule.text());
            size(rule.when().size());
            rule.when().forEach((fact, condition) -> add(fact).condition(condition));
            size(rule.then().size());
            rule.then().forEach((field, value) -> add(field).add(value));
            texts(rule.duties());
            texts(rule.cites());
        }
        return this;
    }

    String hex() {
        return hasher.hash().toString();
    }

    private void condition(Condition condition) {
        add(condition.unknown());
        size(condition.intervals().size());
        condition.intervals().forEach(i -> add(i.from()).add(i.to()));
    }

    private void labels(Map<String, Label> labels) {
        size(labels.size());
        labels.forEach((code, label) -> add(code).label(label));
    }

    private void label(Label label) {
        add(label.zh()).add(label.en());
    }

    private void texts(List<String> texts) {
        size(texts.size());
        texts.forEach(this::add);
    }

    private void size(int size) {
        hasher.putInt(size);
    }
}
