package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.rules.DecisionReference.FactValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a book decided as it did (决定说明): outcome, rule, articles, facts, and what would change it; rendered on demand.
 *
 * <p>A decision of protection never shows what would change it. A reader without the grant gets {@link #neutral},
 * the same for every cause, byte for byte.
 */
public final class Explanation {

    private static final int MOST_NEAR = 5;

    private final Decision decision;
    private final RuleBook book;
    private final Optional<Label> heading;
    private final boolean near;
    private final Optional<Begun> begun;

    /** From which day on a pack is in force. */
    private record Begun(String pack, LocalDate from) {}

    Explanation(Decision decision, RuleBook book) {
        this(decision, book, Optional.empty(), false, Optional.empty());
    }

    private Explanation(
            Decision decision, RuleBook book, Optional<Label> heading, boolean near, Optional<Begun> begun) {
        this.decision = decision;
        this.book = book;
        this.heading = heading;
        this.near = near;
        this.begun = begun;
    }

    /** Returns what a reader without the grant is told, whatever the cause. */
    public static Wording neutral() {
        return Texts.of("explanation.neutral");
    }

    /** Returns the same explanation under a first line, such as to whom a case was handed. */
    public Explanation headed(Label line) {
        return new Explanation(decision, book, Optional.of(line), near, begun);
    }

    /**
     * Returns the same explanation for whoever is accountable: {@link #in} says what {@link #full} says. Still nothing of it
     * for protection, gate and eligibility.
     */
    public Explanation near() {
        return new Explanation(decision, book, heading, true, begun);
    }

    /** Returns the same explanation, of a book whose pack came into force on a day of its own, not on the one it names. */
    public Explanation begun(String pack, LocalDate from) {
        return new Explanation(decision, book, heading, near, Optional.of(new Begun(pack, from)));
    }

    /** Returns the id of the rule that decided. */
    public String ruleId() {
        return decision.ruleId();
    }

    /** Returns the articles behind it. */
    public List<String> articles() {
        return decision.articles();
    }

    /** Returns the nearest single changes that would alter the outcome; none for protection. */
    public List<Change> changes() {
        return decision.changes();
    }

    /** Returns every single fact that would alter the outcome, with all values; only to whoever is accountable. */
    public List<OtherValues> everyChange() {
        return near ? decision.everyChange() : List.of();
    }

    /** Returns the rules that nearly held; only to whoever is accountable, see {@link #near()}. */
    public List<NearRule> nearRules() {
        return near ? decision.nearRules() : List.of();
    }

    /** Returns the explanation as lines of text in the language asked for. */
    public String in(Locale locale) {
        if (near) {
            return full(locale);
        }
        List<String> lines = why(locale);
        decision.changes().forEach(change -> lines.add(change(change, locale)));
        return String.join("\n", lines);
    }

    private List<String> why(Locale locale) {
        List<String> lines = new ArrayList<>();
        heading.ifPresent(h -> lines.add(h.in(locale)));
        Rule rule = decision.rule();
        lines.add(Texts.of("explanation.outcome", book.contents().said(rule.then()))
                .in(locale));
        lines.add(Texts.of("explanation.why", rule.text().in(locale)).in(locale));
        lines.add(Texts.of(
                        "explanation.rule",
                        rule.id(),
                        rule.pack(),
                        rule.version(),
                        begun.filter(b -> b.pack().equals(rule.pack()))
                                .map(Begun::from)
                                .orElseGet(() -> book.contents().from(rule.pack()))
                                .toString())
                .in(locale));
        if (!rule.cites().isEmpty()) {
            lines.add(
                    Texts.of("explanation.articles", list(rule.cites(), locale)).in(locale));
        }
        String known = facts(decision.facts(), locale);
        if (!known.isEmpty()) {
            lines.add(Texts.of("explanation.facts", known).in(locale));
        }
        return lines;
    }

    /**
     * Returns the explanation with every value of each single fact that would alter the outcome, or else what would alter it
     * together, and the rules that nearly held; nothing of these for protection.
     */
    public String full(Locale locale) {
        List<String> lines = why(locale);
        List<OtherValues> every = decision.everyChange();
        every.forEach(
                one -> lines.add(Texts.of("explanation.every", fact(one.fact()).label(), one.values(), one.outcome())
                        .in(locale)));
        if (every.isEmpty()) {
            for (Alternative alternative : decision.alternatives()) {
                lines.add(together(alternative, locale));
            }
        }
        List<NearRule> near = decision.nearRules();
        near.stream()
                .limit(MOST_NEAR)
                .forEach(one -> lines.add(Texts.of(
                                "explanation.near",
                                one.rule(),
                                one.text(),
                                fact(one.fact()).label(),
                                one.needs())
                        .in(locale)));
        if (near.size() > MOST_NEAR) {
            lines.add(Texts.of("explanation.near-more", near.size() - MOST_NEAR).in(locale));
        }
        return String.join("\n", lines);
    }

    private String together(Alternative alternative, Locale locale) {
        String outcome = label(book.outcomes().get(0), alternative.outcome()).in(locale);
        return Texts.of("explanation.together", facts(alternative.facts(), locale), outcome)
                .in(locale);
    }

    private String facts(List<FactValue> values, Locale locale) {
        List<String> parts = new ArrayList<>();
        for (FactValue value : values) {
            FactDeclaration fact = fact(value.name());
            long code = fact.code(fact.parse(value.value()), Checks.of());
            parts.add(Words.fact(fact, code).in(locale));
        }
        return list(parts, locale);
    }

    private FactDeclaration fact(String name) {
        return book.facts().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String change(Change change, Locale locale) {
        FactDeclaration fact = fact(change.fact());
        long value = fact.code(fact.parse(change.value()), Checks.of());
        String outcome = label(book.outcomes().get(0), change.outcome()).in(locale);
        return Texts.of("explanation.change", fact.label().in(locale), fact.in(value, locale), outcome)
                .in(locale);
    }

    /** The book was checked when it was read: every outcome of a rule is one of its field's. */
    private static Label label(OutcomeField field, @Nullable String code) {
        return Objects.requireNonNull(field.values().get(code));
    }

    private static String list(List<String> parts, Locale locale) {
        return String.join(Texts.of("explanation.and").in(locale), parts);
    }
}
