package io.github.xingfujia.rules;

import org.jspecify.annotations.Nullable;

/** One rule of a book as its decisions answer with it: what they tell is at hand, since they are made in millions. */
final class Ruled {

    private final RuleBook book;
    private final int place;
    private final Rule rule;
    private final Asked asked;
    /** The first field, as a name that is written in a program stands in memory, and what the rule decides on it. */
    private final String field;

    private final @Nullable String value;

    /**
     * Makes one.
     *
     * @param place its place in the book
     * @param asked the facts it asks about; of the last rule, every fact
     */
    Ruled(RuleBook book, int place, Rule rule, Asked asked) {
        this.book = book;
        this.place = place;
        this.rule = rule;
        this.asked = asked;
        this.field = book.outcomes().get(0).name().intern();
        this.value = rule.then().get(field);
    }

    RuleBook book() {
        return book;
    }

    int place() {
        return place;
    }

    Rule rule() {
        return rule;
    }

    Asked asked() {
        return asked;
    }

    @SuppressWarnings("ReferenceEquality") // the same name elsewhere in memory is looked up
    String outcome(String of) {
        String known = value;
        return of == field && known != null ? known : book.outcome(place, of);
    }
}
