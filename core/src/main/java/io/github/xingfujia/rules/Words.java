package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.rules.Contents.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How a book's cases, rules and outcomes are said. */
final class Words {

    private final Contents book;

    Words(Contents book) {
        this.book = book;
    }

    /** Returns the facts of a case that are not as usual; all of them when every one is. */
    Localized ofCase(long[] values) {
        List<Localized> strange = new ArrayList<>();
        List<Localized> all = new ArrayList<>();
        for (int f = 0; f < values.length; f++) {
            FactDeclaration fact = book.facts().get(f);
            Localized said = fact(fact, values[f]);
            all.add(said);
            if (values[f] != fact.usual()) {
                strange.add(said);
            }
        }
        boolean some = !strange.isEmpty() && strange.size() < all.size();
        return some
                ? Texts.of("case.usual-else", new Joined(strange))
                : new Joined(all.isEmpty() ? List.of(Texts.of("case.any")) : all);
    }

    static Localized fact(FactDeclaration fact, long value) {
        return Texts.of("explanation.fact", fact.label(), value(fact, value));
    }

    static Localized value(FactDeclaration fact, long value) {
        return locale -> fact.in(value, locale);
    }

    /** Returns everything a rule comes to. */
    Localized outcome(Rule rule) {
        return new Joined(book.outcomes().stream().map(f -> outcome(f, rule)).toList());
    }

    static Localized outcome(OutcomeField field, Rule rule) {
        String code = rule.then().getOrDefault(field.name(), "");
        return Objects.requireNonNullElse(field.values().get(code), new Label(code, code));
    }

    /**
     * Returns everything a rule comes to: as the packs up to {@code above} name it, or under another name with its code beside it,
     * for a label may say anything.
     */
    Localized told(Rule rule, Layer above) {
        return new Joined(book.outcomes().stream()
                .map(f -> isNamed(f, rule, above)
                        ? outcome(f, rule)
                        : Texts.of("finding.rule", outcome(f, rule), rule.then().getOrDefault(f.name(), "–")))
                .toList());
    }

    private static boolean isNamed(OutcomeField field, Rule rule, Layer above) {
        return above.outcomes().stream()
                .filter(o -> o.name().equals(field.name()))
                .anyMatch(o ->
                        outcome(field, rule).equals(o.values().get(rule.then().getOrDefault(field.name(), ""))));
    }

    /** Returns what a rule makes due, each with its code and with who has to see to it. */
    Localized duties(Rule rule) {
        List<Localized> due = new ArrayList<>();
        for (String code : rule.duties()) {
            String owner = book.obligations().stream()
                    .filter(o -> o.code().equals(code))
                    .map(Obligation::owner)
                    .findFirst()
                    .orElse("–");
            due.add(Texts.of("finding.duty", duty(code), code, owner));
        }
        return due.isEmpty() ? Texts.of("finding.no-duty") : new Joined(due);
    }

    /** Returns everything a rule comes to, and what it makes due. */
    Localized all(Rule rule) {
        List<Localized> parts = new ArrayList<>(
                book.outcomes().stream().map(f -> outcome(f, rule)).toList());
        rule.duties().forEach(d -> parts.add(duty(d)));
        return new Joined(parts);
    }

    Localized duty(String code) {
        return book.obligations().stream()
                .filter(o -> o.code().equals(code))
                .map(o -> (Localized) o.label())
                .findFirst()
                .orElse(new Label(code, code));
    }

    static Localized ids(List<Rule> rules) {
        return new Joined(rules.stream().map(Words::named).toList());
    }

    /** Returns a rule by its id and what it says: an id alone tells nobody what it is about. */
    static Localized named(Rule rule) {
        return Texts.of("finding.rule", rule.id(), rule.text());
    }
}
