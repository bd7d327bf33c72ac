package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Localized;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One thing a verification found (校验发现): what is wrong, where, and a case that shows it.
 *
 * @param kind what kind of thing
 * @param at where it stands, as {@code file:line}; the file alone when it is no rule's fault
 * @param rules the rules concerned, by id and place
 * @param facts the names of the facts concerned
 * @param witness the plainest case that shows it; empty where no case is needed, or none could be told
 * @param text what people read
 */
public record Finding(
        Kind kind, String at, List<Place> rules, List<String> facts, Optional<Facts> witness, Localized text) {

    /** Keeps the lists in order. */
    public Finding {
        rules = ImmutableList.copyOf(rules);
        facts = ImmutableList.copyOf(facts);
    }

    /** What a verification can find. */
    public enum Kind {
        /** No rule answers a case. */
        GAP,
        /** A rule is never reached, because others always come before it. */
        SHADOWED,
        /** A rule can never hold, because the law rules its cases out. */
        NEVER_FIRES,
        /** Two rules hold together and do not agree, where they must; or protection gives way to something else. */
        CONTRADICTION,
        /** A case goes round from tier to tier. */
        CYCLE,
        /** A case is sent where no post can be accountable. */
        UNREACHABLE,
        /** A time limit gets longer where risk grows. */
        DEADLINE_GROWS,
        /** An outcome gets less grave where risk grows. */
        OUTCOME_FALLS,
        /** Nobody has to do what a rule makes due. */
        NO_OWNER,
        /** A rule rests on something that is not on the register of citations. */
        CITATION_UNKNOWN,
        /** A rule rests on a norm that is not in force on the day. */
        CITATION_NOT_IN_FORCE,
        /** A rule rests on nothing at all. */
        CITATION_MISSING,
        /** A later pack asks less than an earlier one. */
        WEAKENED,
        /** A target, grade or honour rests on what only describes. */
        FORBIDDEN_INPUT,
        /** The house tells a fact, or a value of one, that the book does not take, or calls as the house calls another. */
        FACT_MISSING,
        /** The book asks a fact that the house never tells. */
        FACT_UNTOLD,
        /**
         * A later pack lets a rule of its own take the place of one that protects, and nobody can prove that its words still say
         * what it comes to: no rejection, and two persons to read it.
         */
        TO_READ,
        /** A question could not be decided within the budget: no rejection, and two persons to adopt. */
        UNDECIDED;

        /** Returns the column of a workbook that it is about, by its name or how that begins; empty for the row. */
        String column() {
            return switch (this) {
                case CITATION_UNKNOWN, CITATION_NOT_IN_FORCE, CITATION_MISSING -> "cites";
                case NO_OWNER -> "duties";
                case SHADOWED, NEVER_FIRES -> "id";
                case FACT_UNTOLD, FORBIDDEN_INPUT -> "name";
                case CONTRADICTION, CYCLE, UNREACHABLE, DEADLINE_GROWS, OUTCOME_FALLS, WEAKENED, TO_READ -> "then";
                case GAP, FACT_MISSING, UNDECIDED -> "";
            };
        }
    }

    /**
     * A rule and where it stands.
     *
     * @param rule the id of the rule
     * @param at where it stands, as {@code file:line}
     */
    public record Place(String rule, String at) {}

    /** Returns the same with its places said in another way; its own as that of one value, where the way knows values. */
    Finding placed(UnaryOperator<String> place) {
        boolean known = !place.apply(at).equals(at) && !kind.column().isEmpty();
        List<Place> placed = rules.stream()
                .map(r -> new Place(r.rule(), place.apply(r.at())))
                .toList();
        return new Finding(kind, place.apply(known ? at + " []." + kind.column() : at), placed, facts, witness, text);
    }

    /** Returns whether the book must be refused for it. */
    public boolean isRefuted() {
        return kind != Kind.UNDECIDED && kind != Kind.TO_READ;
    }

    /** Returns the text in the language asked for. */
    public String in(Locale locale) {
        return text.in(locale);
    }
}
