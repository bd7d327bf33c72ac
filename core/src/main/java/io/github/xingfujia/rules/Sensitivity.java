package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Localized;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * On which single facts the outcome of a case hangs: which of them alone would alter it, and which rules only one of them
 * keeps from holding. Protection is no way out of anything, and what the law rules out is no case.
 */
final class Sensitivity {

    private final Contents contents;
    private final Coding coding;
    private final Column[] rules;
    private final Column[] ruledOut;
    private final int words;
    private final int wordsOut;
    /** The same columns for cases of one word; null where the book is too large for it, or rules nothing out. */
    private final @Nullable Small small;

    private final @Nullable Small smallOut;
    /** By rule: the rules of another outcome, none that is sealed. */
    private final long[][] others;
    /** The rules of protection, and those that ask what seals. */
    private final long[] sealed;
    /** The facts of which nobody is told another value; a book has at most 60 facts. */
    private final long silent;
    /** By rule: the facts it asks about as bits; none for the last rule, which asks nothing. */
    private final long[] askedBits;
    /** By rule: the place of what it decides on the first field. */
    private final int[] outcome;
    /** The outcomes on the first field, each once. */
    private final List<String> outcomes;
    /** By fact, then cell, side and outcome: the change, once it was told of. */
    private final Told<Change> changes;
    /** By fact, then rule: the rule as one that only this fact keeps from holding, once it was told of. */
    private final Told<NearRule> near;

    Sensitivity(Contents contents, Coding coding, Asked[] asked, Column[] rules, Column[] ruledOut) {
        this.contents = contents;
        this.coding = coding;
        this.rules = rules;
        this.ruledOut = ruledOut;
        words = Column.words(contents.rules().size());
        wordsOut = contents.impossible().isEmpty()
                ? 0
                : Column.words(contents.impossible().size());
        boolean isSmall = Small.fits(coding.packing(), rules, contents.rules().size())
                && Small.fits(coding.packing(), ruledOut, contents.impossible().size());
        small = isSmall ? new Small(coding.packing(), rules, contents.rules().size()) : null;
        smallOut = isSmall && wordsOut > 0
                ? new Small(coding.packing(), ruledOut, contents.impossible().size())
                : null;
        Map<Map<String, String>, long[]> byOutcome = new LinkedHashMap<>();
        others = contents.rules().stream()
                .map(r -> byOutcome.computeIfAbsent(r.then(), this::others))
                .toArray(long[][]::new);
        sealed = new long[words];
        for (int r = 0; r < contents.rules().size(); r++) {
            if (contents.rules().get(r).sealed()) {
                Bits.set(sealed, r);
            }
        }
        silent = IntStream.range(0, rules.length)
                .filter(f -> contents.facts().get(f).seals())
                .mapToLong(f -> 1L << f)
                .sum();
        askedBits = IntStream.range(0, asked.length)
                .mapToLong(r -> contents.rules().get(r).isOtherwise()
                        ? 0
                        : Arrays.stream(asked[r].facts())
                                .mapToLong(f -> 1L << f)
                                .sum())
                .toArray();
        List<String> all = contents.rules().stream()
                .map(r -> r.then().getOrDefault(contents.outcomes().get(0).name(), ""))
                .toList();
        outcomes = all.stream().distinct().toList();
        outcome = all.stream().mapToInt(outcomes::indexOf).toArray();
        changes = new Told<>(rules.length);
        near = new Told<>(rules.length);
    }

    /** Returns what a case hangs on. */
    Hinges hinges(long[] packed) {
        return small == null ? new Hinges.Large(this, packed, misses(packed)) : new SmallHinges(this, small, packed[0]);
    }

    /** Returns how what is ruled out stands to a case of one word; null when nothing is. */
    @Nullable
    SmallHinges ruledOut(long packed) {
        return smallOut == null ? null : new SmallHinges(this, smallOut, packed);
    }

    /** Returns the first 64 rules of another outcome than that of a rule, none that is sealed. */
    long others(int rule) {
        return others[rule][0];
    }

    /** Returns as bits the facts that a rule asks about; none for the last rule, which asks nothing. */
    long asked(int rule) {
        return askedBits[rule];
    }

    /** Returns as bits the facts of which somebody may be told another value. */
    long told() {
        return ~silent;
    }

    /** Returns the first 64 rules that are sealed. */
    long sealed() {
        return sealed[0];
    }

    /** Returns how every row stands to a case. */
    private Misses misses(long[] packed) {
        return new Misses(rules, cells(packed), words);
    }

    /** Returns whether a sealed rule holds, whichever rule decides. */
    boolean seals(Misses misses) {
        return misses.holdsAny(sealed);
    }

    private long[] others(Map<String, String> then) {
        long[] others = new long[words];
        for (int r = 0; r < contents.rules().size(); r++) {
            Rule rule = contents.rules().get(r);
            if (!rule.sealed() && !rule.then().equals(then)) {
                Bits.set(others, r);
            }
        }
        return others;
    }

    /** Returns for every fact the nearest other value that alters the outcome; of two as near the lesser one. */
    List<Change> changes(int rule, long[] packed, Misses held) {
        Misses out = wordsOut == 0 ? null : new Misses(ruledOut, held.cells(), wordsOut);
        long[] wanted = others[rule];
        long facts = open(rule, held);
        Change[] found = new Change[Long.bitCount(facts)];
        int count = 0;
        for (long left = facts; left != 0; left &= left - 1) {
            int f = Long.numberOfTrailingZeros(left);
            Column column = rules[f];
            long open = held.open(f, rule, wanted);
            long less = held.turn(f, false, open, wanted, out);
            long more = held.turn(f, true, open, wanted, out);
            if (less != Misses.NOBODY && more != Misses.NOBODY) {
                long present = coding.packing().value(f, coding.packing().bits(packed, f));
                boolean isLess = present - column.last(Misses.cell(less)) <= column.start(Misses.cell(more)) - present;
                less = isLess ? less : Misses.NOBODY;
            }
            if (less != Misses.NOBODY) {
                found[count++] = change(f, Misses.cell(less), 1, Misses.row(less));
            } else if (more != Misses.NOBODY) {
                found[count++] = change(f, Misses.cell(more), 0, Misses.row(more));
            }
        }
        return new Listed<>(found, count);
    }

    /** Returns for every fact, and every outcome it alone would lead to, all the values that do. */
    List<OtherValues> every(int rule, long[] packed) {
        Misses held = misses(packed);
        Misses out = wordsOut == 0 ? null : new Misses(ruledOut, held.cells(), wordsOut);
        List<OtherValues> found = new ArrayList<>();
        for (int f = 0; f < rules.length; f++) {
            Map<Map<String, String>, Condition> byOutcome = new LinkedHashMap<>();
            for (int c = 0; c < rules[f].cells() && (silent >>> f & 1) == 0; c++) {
                int first = c == held.cells()[f] ? Misses.NOBODY : held.first(f, c);
                if (first >= 0 && Bits.has(others[rule], first) && (out == null || out.first(f, c) < 0)) {
                    Condition cell = Condition.of(rules[f].start(c), rules[f].last(c));
                    byOutcome.merge(then(first), cell, Condition::next);
                }
            }
            FactDeclaration fact = coding.facts().get(f);
            byOutcome.forEach((then, values) ->
                    found.add(new OtherValues(fact.name(), ConditionWords.of(values, fact), contents.said(then))));
        }
        return found;
    }

    /** Returns as bits the facts that the rule asks about, and those for which alone another one before it waits. */
    private long open(int rule, Misses held) {
        long open = askedBits[rule];
        for (int w = 0; w <= rule >> 6; w++) {
            long waiting = held.waiting(w, rule, others[rule]);
            for (int f = 0; f < rules.length && waiting != 0; f++) {
                open |= (waiting & held.missing(f, w)) != 0 ? 1L << f : 0;
            }
        }
        return open & ~silent;
    }

    /** A change of a fact to the first value of a cell, or from above to its last one. */
    Change change(int fact, int cell, int fromAbove, int winner) {
        int place = (2 * cell + fromAbove) * outcomes.size() + outcome[winner];
        Change known = changes.at(fact, place);
        if (known != null) {
            return known;
        }
        DecisionReference.FactValue said =
                coding.spelled(fact, fromAbove == 1 ? rules[fact].last(cell) : rules[fact].start(cell));
        Change change = new Change(said.name(), said.value(), outcomes.get(outcome[winner]));
        changes.keep(fact, place, 2 * rules[fact].cells() * outcomes.size(), change);
        return change;
    }

    /** Returns the least value above the present one with which one fact alone comes to another outcome. */
    OptionalLong earliest(long[] packed, int fact) {
        Misses held = misses(packed);
        int[] cells = held.cells();
        Column column = rules[fact];
        Map<String, String> now = then(held.first(fact, cells[fact]));
        for (int c = cells[fact] == column.cells() ? 0 : cells[fact] + 1; c < column.cells(); c++) {
            if (!then(held.first(fact, c)).equals(now)) {
                return OptionalLong.of(column.start(c));
            }
        }
        return OptionalLong.empty();
    }

    private Map<String, String> then(int rule) {
        return rule < 0 ? Map.of() : contents.rules().get(rule).then();
    }

    /** Returns the rules of another outcome, none of them sealed, that only one fact keeps from holding. */
    List<NearRule> nearRules(int decided, Misses misses) {
        long[] wanted = others[decided];
        NearRule[] found = new NearRule[misses.countOnce(wanted)];
        int before = 0;
        for (int w = 0; w < words; w++) {
            long near = misses.once(w) & wanted[w];
            for (int f = 0; f < rules.length && near != 0; f++) {
                for (long left = near & misses.missing(f, w); left != 0; left &= left - 1) {
                    int rule = Long.numberOfTrailingZeros(left);
                    // each waits for one fact only, and stands where the book has it
                    found[before + Long.bitCount(near & (1L << rule) - 1)] = nearRule(f, (w << 6) + rule);
                }
            }
            before += Long.bitCount(near);
        }
        return new Listed<>(found, before);
    }

    NearRule nearRule(int place, int number) {
        NearRule known = near.at(place, number);
        if (known != null) {
            return known;
        }
        Rule rule = contents.rules().get(number);
        FactDeclaration fact = coding.facts().get(place);
        NearRule nearRule = new NearRule(
                rule.id(),
                rule.text(),
                fact.name(),
                locale -> needed(rule, fact).in(locale));
        near.keep(place, number, outcome.length, nearRule);
        return nearRule;
    }

    private static Localized needed(Rule rule, FactDeclaration fact) {
        return ConditionWords.of(Objects.requireNonNull(rule.when().get(fact.name())), fact);
    }

    private int[] cells(long[] packed) {
        int[] cells = new int[rules.length];
        for (int f = 0; f < cells.length; f++) {
            cells[f] = rules[f].cell(coding.packing().bits(packed, f));
        }
        return cells;
    }
}
