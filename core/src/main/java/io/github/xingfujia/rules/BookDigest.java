package io.github.xingfujia.rules;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

    /** Adds a whole book. What a book leaves at its usual is not written, so that an older book keeps its digest. */
    BookDigest contents(Contents book) {
        add(book.id()).add(book.from());
        facts(book.facts()).outcomes(book.outcomes()).rules(book.rules());
        List<String> more = new ArrayList<>();
        if (book.tableClass() != TableClass.ROUTING) {
            more.add("class " + book.tableClass());
        }
        if (book.agree()) {
            more.add("agree");
        }
        for (FactDeclaration fact : book.facts()) {
            if (fact.usual() != (fact.optional() ? FactDeclaration.UNKNOWN : fact.min())) {
                more.add("usual " + fact.name() + " " + fact.usual());
            }
            if (fact.risk()) {
                more.add("risk " + fact.name()
                        + fact.riskFrom().map(from -> " " + from).orElse(""));
            }
            if (fact.descriptive()) {
                more.add("descriptive " + fact.name());
            }
            if (fact.seals()) {
                more.add("seals " + fact.name());
            }
            fact.measures().ifPresent(m -> more.add("measures " + fact.name() + " " + m));
        }
        book.outcomes().stream()
                .filter(o -> o.type() != OutcomeField.Type.CHOICE)
                .forEach(o -> more.add(o.type() + " " + o.name()));
        for (OutcomeField field : book.outcomes()) {
            field.protects().ifPresent(from -> more.add("protects " + field.name() + " " + from));
            if (field.weaker() != OutcomeField.Weaker.LONGER) {
                more.add("weaker " + field.name() + " " + field.weaker());
            }
        }
        if (more.isEmpty() && book.obligations().isEmpty() && book.impossible().isEmpty()) {
            return this;
        }
        texts(more);
        size(book.obligations().size());
        book.obligations().forEach(o -> add(o.code()).add(o.owner()).label(o.label()));
        size(book.impossible().size());
        for (Impossible impossible : book.impossible()) {
            add(impossible.id()).label(impossible.text());
            conditions(impossible.box().when());
        }
        return this;
    }

    private void conditions(Map<String, Condition> when) {
        size(when.size());
        when.forEach((fact, condition) -> add(fact).condition(condition));
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
            conditions(rule.when());
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
