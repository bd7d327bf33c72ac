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

    private final Contents contents;
    private final List<FactDeclaration> facts;
    private final List<Rule> rules;
    private final Table table;
    private final String digest;

    RuleBook(Contents contents) {
        this.contents = contents;
        this.facts = contents.facts();
        this.rules = contents.rules();
        this.table = new Table(this.facts, this.rules);
        this.digest = new BookDigest().contents(contents).hex();
    }

    /**
     * Returns the book laid together from packs, the national one first; every problem of every pack at once. What it
     * says is not verified yet: see {@link Verification}.
     */
    public static RuleBook read(List<SourceNode> packs, Checks problems) {
        return new BookReader(problems).read(packs);
    }

    /**
     * Returns the book in one YAML file, read and verified alone.
     *
     * @throws InvalidInput with every problem of the file, each with its line, or with everything the verification refuted
     */
    public static RuleBook read(Path file) {
        try {
            Checks problems = Checks.of();
            RuleBook book = read(
                    List.of(SourceNode.yaml(file.getFileName().toString(), Files.readString(file), problems)),
                    problems);
            problems.orThrow();
            Verification.of(book).tell(problems);
            problems.orThrow();
            return book;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the id of the book. */
    public String id() {
        return contents.id();
    }

    /** Returns the first day it is in force. */
    public LocalDate from() {
        return contents.from();
    }

    /**
     * Returns the SHA-256 of the book's content, hexadecimal: the same content, the same digest, wherever it stands
     * and however it is commented.
     */
    public String digest() {
        return digest;
    }

    /** Returns what it decides about. */
    public TableClass tableClass() {
        return contents.tableClass();
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
     * @throws InvalidInput when a fact is not declared, does not fit, or may not be unknown, or when no rule answers: the
     *     last never happens to a book with an {@code otherwise}, or one that was verified, in a case the law allows
     */
    public Decision decide(Facts known) {
        return decision(coded(known));
    }

    /**
     * Returns a case as numbers, in the order of {@link #facts()}: what {@link #decideCoded} takes.
     *
     * @throws InvalidInput when a fact is not declared, does not fit, or may not be unknown
     */
    public long[] coded(Facts known) {
        return values(known);
    }

    /**
     * Returns the place, in {@link #ruleIds()}, of the rule that decides a case; negative when none does. Allocates
     * nothing.
     *
     * @param coded a case of {@link #coded} of this book
     */
    public int decideCoded(long[] coded) {
        return table.decide(coded, rules.size());
    }

    /** Returns what a rule decides on an outcome field, by its place in {@link #ruleIds()}. */
    public String outcome(int rule, String field) {
        String value = rules.get(rule).then().get(field);
        if (value == null) {
            throw new IllegalArgumentException("the book has no outcome " + field);
        }
        return value;
    }

    Decision decision(long[] values) {
        int rule = decideCoded(values);
        if (rule < 0) {
            throw new InvalidInput(Violation.of("facts", "rule-no-answer", "", new Words(contents).ofCase(values)));
        }
        return new Decision(this, rule, values);
    }

    /** Returns a coded case by names. */
    Facts known(long[] values) {
        Facts known = Facts.none();
        for (int f = 0; f < values.length; f++) {
            if (values[f] != FactDeclaration.UNKNOWN) {
                FactDeclaration fact = facts.get(f);
                known = known.with(fact.name(), fact.parse(fact.text(values[f])));
            }
        }
        return known;
    }

    /**
     * Returns the least value above the present one at which a number fact alone would alter the outcome; empty when
     * it never does.
     */
    public OptionalLong earliestChange(Facts known, String fact) {
        long[] values = values(known);
        int index = index(fact);
        Map<String, String> now = then(values);
        long present = values[index];
        for (long start : table.cells(index)) {
            values[index] = start;
            if (start > present && !then(values).equals(now)) {
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

    /** Returns what a case comes to; nothing when no rule answers. */
    private Map<String, String> then(long[] values) {
        int rule = decideCoded(values);
        return rule < 0 ? Map.of() : rules.get(rule).then();
    }

    /** Returns whether it protects, opens or shuts contact, or says who may take part; or a rule of protection is in it. */
    public boolean isProtective() {
        return !tableClass().tellsChanges() || rules.stream().anyMatch(Rule::protection);
    }

    Rule rule(int index) {
        return rules.get(index);
    }

    List<OutcomeField> outcomes() {
        return contents.outcomes();
    }

    Contents contents() {
        return contents;
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
                if (isImpossible(values)) {
                    continue;
                }
                int found = decideCoded(values);
                if (found < 0) {
                    continue;
                }
                Rule other = rules.get(found);
                long distance = present[f] == FactDeclaration.UNKNOWN ? 0 : Math.abs(candidate - present[f]);
                if (!other.then().equals(now) && !other.protection() && distance < best) {
                    best = distance;
                    String fact = facts.get(f).name();
                    changes.removeIf(c -> c.fact().equals(fact));
                    changes.add(new Change(
                            fact,
                            facts.get(f).text(candidate),
                            Objects.requireNonNull(
                                    other.then().get(outcomes().get(0).name()))));
                }
            }
        }
        return List.copyOf(changes);
    }

    /** Whether the law rules a case out. */
    private boolean isImpossible(long[] values) {
        for (Impossible impossible : contents.impossible()) {
            boolean all = true;
            for (int f = 0; f < values.length && all; f++) {
                all = impossible.box().allows(facts.get(f).name(), values[f]);
            }
            if (all) {
                return true;
            }
        }
        return false;
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
