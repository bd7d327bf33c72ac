package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.rules.DecisionReference.FactValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * A rule book (规则书): declared facts, rules in order, an outcome for every case, laid over national, provincial and
 * county packs.
 */
public final class RuleBook {

    private final String id;
    private final LocalDate from;
    private final List<FactDeclaration> facts;
    private final List<OutcomeField> outcomes;
    private final List<Rule> rules;
    private final Table table;
    private final String digest;

    RuleBook(String id, LocalDate from, List<FactDeclaration> facts, List<OutcomeField> outcomes, List<Rule> rules) {
        this.id = id;
        this.from = from;
        this.facts = List.copyOf(facts);
        this.outcomes = List.copyOf(outcomes);
        this.rules = List.copyOf(rules);
        this.table = new Table(this.facts, this.rules);
        this.digest = new BookDigest()
                .add(id)
                .add(from)
                .facts(this.facts)
                .outcomes(this.outcomes)
                .rules(this.rules)
                .hex();
    }

    /** Returns the book laid together from packs, the national one first; every problem of every pack at once. */
    public static RuleBook read(List<SourceNode> packs, Checks problems) {
        return new BookReader(problems).read(packs);
    }

    /**
     * Returns the book in one YAML file.
     *
     * @throws InvalidInput with every problem of the file, each with its line
     */
    public static RuleBook read(Path file) {
        try {
            Checks problems = Checks.of();
            RuleBook book = read(
                    List.of(SourceNode.yaml(file.getFileName().toString(), Files.readString(file), problems)),
                    problems);
            problems.orThrow();
            return book;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the id of the book. */
    public String id() {
        return id;
    }

    /** Returns the first day it is in force. */
    public LocalDate from() {
        return from;
    }

    /**
     * Returns the SHA-256 of the book's content, hexadecimal: the same content, the same digest, wherever it stands
     * and however it is commented.
     */
    public String digest() {
        return digest;
    }

    /** Returns the facts it may ask about. */
    public List<FactDeclaration> facts() {
        return facts;
    }

    /** Returns the ids of the rules in the order in which they are tried. */
    public List<String> ruleIds() {
        return rules.stream().map(Rule::id).toList();
    }

    /**
     * Decides one case; what {@code known} leaves out is unknown.
     *
     * @throws InvalidInput when a fact is not declared, does not fit, or may not be unknown
     */
    public Decision decide(Facts known) {
        long[] values = values(known);
        return new Decision(this, table.decide(values), values);
    }

    /**
     * Returns the least value above the present one at which a number fact alone would alter the outcome; empty when
     * it never does.
     */
    public OptionalLong earliestChange(Facts known, String fact) {
        long[] values = values(known);
        int index = index(fact);
        Map<String, String> now = rules.get(table.decide(values)).then();
        long present = values[index];
        for (long start : table.cells(index)) {
            values[index] = start;
            if (start > present && !rules.get(table.decide(values)).then().equals(now)) {
                return OptionalLong.of(start);
            }
        }
        return OptionalLong.empty();
    }

    /**
     * Returns the explanation of a decision this book made before.
     *
     * @throws IllegalArgumentException when another book made it
     */
    public Explanation explain(DecisionReference reference) {
        if (!reference.book().equals(digest)) {
            throw new IllegalArgumentException("decided by another book: " + reference.book());
        }
        Facts known = Facts.none();
        for (FactValue value : reference.facts()) {
            known = known.with(value.name(), facts.get(index(value.name())).parse(value.value()));
        }
        return decide(known).explanation();
    }

    Rule rule(int index) {
        return rules.get(index);
    }

    List<OutcomeField> outcomes() {
        return outcomes;
    }

    DecisionReference reference(int rule, long[] values) {
        List<FactValue> known = new ArrayList<>();
        for (int f = 0; f < values.length; f++) {
            if (values[f] != FactDeclaration.UNKNOWN) {
                known.add(new FactValue(facts.get(f).name(), facts.get(f).text(values[f])));
            }
        }
        return new DecisionReference(digest, rules.get(rule).id(), known);
    }

    /** For every fact the nearest other value that alters the outcome: cells are tried by their distance. */
    List<Change> changes(int rule, long[] present) {
        Map<String, String> now = rules.get(rule).then();
        List<Change> changes = new ArrayList<>();
        for (int f = 0; f < present.length; f++) {
            long[] values = present.clone();
            long best = Long.MAX_VALUE;
            for (long candidate : nearest(f, present[f])) {
                values[f] = candidate;
                Rule other = rules.get(table.decide(values));
                long distance = present[f] == FactDeclaration.UNKNOWN ? 0 : Math.abs(candidate - present[f]);
                if (!other.then().equals(now) && !other.protection() && distance < best) {
                    best = distance;
                    String fact = facts.get(f).name();
                    changes.removeIf(c -> c.fact().equals(fact));
                    changes.add(new Change(
                            fact,
                            facts.get(f).text(candidate),
                            Objects.requireNonNull(
                                    other.then().get(outcomes.get(0).name()))));
                }
            }
        }
        return List.copyOf(changes);
    }

    /** The values of every cell of a fact that lie nearest to the present one. */
    private List<Long> nearest(int fact, long present) {
        long[] starts = table.cells(fact);
        List<Long> values = new ArrayList<>();
        for (int c = 0; c < starts.length; c++) {
            long last =
                    c + 1 < starts.length ? starts[c + 1] - 1 : facts.get(fact).max();
            if (present == FactDeclaration.UNKNOWN || present < starts[c]) {
                values.add(starts[c]);
            } else if (present > last) {
                values.add(last);
            }
        }
        return values;
    }

    private int index(String fact) {
        for (int f = 0; f < facts.size(); f++) {
            if (facts.get(f).name().equals(fact)) {
                return f;
            }
        }
        throw new InvalidInput(Violation.of(
                "facts",
                "one-of",
                Checks.shape(fact),
                String.join(" ", facts.stream().map(FactDeclaration::name).toList())));
    }

    private long[] values(Facts known) {
        Checks problems = Checks.of();
        long[] values = new long[facts.size()];
        known.values().keySet().forEach(name -> problems.part("", () -> index(name)));
        for (int f = 0; f < values.length; f++) {
            FactDeclaration fact = facts.get(f);
            Object value = known.values().get(fact.name());
            if (value == null) {
                problems.that(fact.optional(), fact.name(), "required", "");
                values[f] = FactDeclaration.UNKNOWN;
            } else {
                values[f] = fact.code(value, problems);
            }
        }
        problems.orThrow();
        return values;
    }
}
