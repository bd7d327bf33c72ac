package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A rule book (规则书): declared facts, rules in order, an outcome for every case, laid over national, provincial and
 * county packs.
 */
public final class RuleBook {

    private final Contents contents;
    private final List<Rule> rules;
    private final Coding coding;
    private final int words;
    private final Table table;
    private final Sensitivity sensitivity;
    private final Ruled[] ruled;
    private final String digest;

    RuleBook(Contents contents) {
        this.contents = contents;
        this.rules = contents.rules();
        this.coding = new Coding(contents.facts());
        this.words = coding.packing().words();
        List<Box> rows = rules.stream().map(r -> new Box(r.when())).toList();
        List<Box> ruledOut = contents.impossible().stream().map(Impossible::box).toList();
        List<Box> all = Stream.concat(rows.stream(), ruledOut.stream()).toList();
        Column[] columns = Column.of(facts(), rows, all);
        this.table = new Table(coding.packing(), columns, rules.size());
        Asked[] asked = rules.stream().map(coding::asked).toArray(Asked[]::new);
        this.sensitivity = new Sensitivity(contents, coding, asked, columns, Column.of(facts(), ruledOut, all));
        this.digest = new BookDigest().contents(contents).hex();
        this.ruled = IntStream.range(0, asked.length)
                .mapToObj(r -> new Ruled(this, r, rules.get(r), asked[r]))
                .toArray(Ruled[]::new);
    }

    /**
     * Returns the book laid together from packs, the national one first; every problem of every pack at once, told to
     * {@code problems} wherever the packs were read. What it says is not verified yet: see {@link Verification}.
     */
    public static RuleBook read(List<SourceNode> packs, Checks problems) {
        return new BookReader(problems)
                .read(packs.stream().map(p -> p.telling(problems)).toList());
    }

    /**
     * Returns the book in one YAML file, read and verified alone: without a register, so what its rules rest on is not
     * checked (see {@link Surroundings#citing}).
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
        } catch (CharacterCodingException e) {
            throw new InvalidInput(Violation.of(file.getFileName().toString(), "not-utf-8", ""));
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
        return contents.facts();
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
        Objects.requireNonNull(known, "no facts: a case of which nothing is known is Facts.none()");
        return decision(coded(known));
    }

    /**
     * Decides one case that was coded before, as {@link #decide(Facts)} does.
     *
     * @param coded a case of {@link #coded} of this book
     * @throws InvalidInput when no rule answers
     * @throws IllegalArgumentException when it is no case of this book
     */
    public Decision decide(long[] coded) {
        Objects.requireNonNull(coded, "no case: code one with coded(Facts)");
        if (coded.length != words) {
            throw new IllegalArgumentException(
                    "a case of " + coded.length + " words, not of " + words + ": coded by another book");
        }
        // one word is read and not kept
        return decision(coded.length == 1 ? coded : coded.clone());
    }

    /**
     * Returns why a case cannot be: what the law, or the book, rules out; empty for a case that can. {@link #decide} answers
     * such a case all the same, so that nobody is left without an answer; {@link #tried} does not.
     *
     * @throws InvalidInput when a fact is not declared, does not fit, or may not be unknown
     */
    public Optional<Label> ruledOut(Facts known) {
        long[] values = coding.packing().values(coded(known));
        return contents.impossible().stream()
                .filter(i -> i.box().holds(facts(), values))
                .map(Impossible::text)
                .findFirst();
    }

    /**
     * Decides a made-up case that somebody only tries.
     *
     * @throws InvalidInput as {@link #decide(Facts)}, and when the case is ruled out, with the reason
     */
    public Decision tried(Facts known) {
        ruledOut(known).ifPresent(why -> {
            throw new InvalidInput(Violation.of("facts", "rule-impossible", "", why));
        });
        return decide(known);
    }

    /**
     * Returns a case packed into a few numbers, which only this book reads: what {@link #decideCoded} takes. A host that
     * asks about the same case again and again codes it once.
     *
     * @throws InvalidInput when a fact is not declared, does not fit, or may not be unknown
     */
    public long[] coded(Facts known) {
        return coding.packing().of(coding.values(known));
    }

    /**
     * Returns the place, in {@link #ruleIds()}, of the rule that decides a case; negative when none does. Allocates
     * nothing.
     *
     * @param coded a case of {@link #coded} of this book
     */
    public int decideCoded(long[] coded) {
        return table.decide(coded);
    }

    /** Returns what a rule decides on an outcome field, by its place in {@link #ruleIds()}. */
    public String outcome(int rule, String field) {
        String value = rules.get(rule).then().get(field);
        if (value == null) {
            throw new IllegalArgumentException("the book has no outcome " + field);
        }
        return value;
    }

    /** Returns the decision of a packed case, which is kept as it is when it has several words. */
    private Decision decision(long[] coded) {
        int rule = decideCoded(coded);
        if (rule < 0) {
            throw new InvalidInput(Violation.of(
                    "facts",
                    "rule-no-answer",
                    "",
                    new Words(contents).ofCase(coding.packing().values(coded))));
        }
        return new Decision(ruled[rule], coded);
    }

    /** Returns the decision of a case of plain values. */
    Decision decisionOf(long[] values) {
        return decision(coding.packing().of(values));
    }

    /** Returns the place of the rule that decides a case of plain values; negative when none does. */
    int winner(long[] values) {
        return decideCoded(coding.packing().of(values));
    }

    /**
     * Returns the least value above the present one at which a number fact alone would alter the outcome; empty when
     * it never does.
     */
    public OptionalLong earliestChange(Facts known, String fact) {
        return sensitivity.earliest(coded(known), coding.place(fact));
    }

    /** Returns what people read for a value of an outcome; the value itself when this book does not know it. */
    public Label called(String field, String value) {
        return outcomes().stream()
                .filter(o -> o.name().equals(field))
                .flatMap(o -> Optional.ofNullable(o.values().get(value)).stream())
                .findFirst()
                .orElseGet(() -> new Label(value, value));
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
        return decide(coding.known(reference.facts())).explanation();
    }

    /** Returns whether it protects, opens or shuts contact, or says who may take part; or a sealed rule is in it. */
    public boolean isProtective() {
        return !tableClass().tellsChanges() || rules.stream().anyMatch(Rule::sealed);
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

    Coding coding() {
        return coding;
    }

    Sensitivity sensitivity() {
        return sensitivity;
    }
}
