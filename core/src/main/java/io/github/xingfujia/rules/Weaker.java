package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Localized;
import java.util.ArrayList;
import java.util.List;

/** In what a rule asks less than another one that it takes the place of (削弱之处). */
final class Weaker {

    private final Contents book;
    private final Words words;

    Weaker(Contents book) {
        this.book = book;
        this.words = new Words(book);
    }

    /** Returns everything that is less; nothing when the rule asks as much. */
    List<Localized> of(Rule before, Rule now) {
        List<Localized> less = new ArrayList<>();
        if (before.protection() && !now.protection()) {
            less.add(Texts.of("weaker.protection"));
        }
        before.duties().stream()
                .filter(d -> !now.duties().contains(d))
                .forEach(d -> less.add(Texts.of("weaker.duty", words.duty(d))));
        // what comes to the same for the same people rests on the same
        if (before.protection() && before.then().equals(now.then())) {
            before.cites().stream()
                    .filter(c -> !now.cites().contains(c))
                    .forEach(c -> less.add(Texts.of("weaker.cites", c)));
        }
        // what is due by a day is due: less of it is less, however early
        boolean timed = book.outcomes().stream()
                .anyMatch(o -> o.type() == OutcomeField.Type.DURATION && o.weaker() == OutcomeField.Weaker.LONGER);
        for (OutcomeField field : book.outcomes()) {
            String was = before.then().getOrDefault(field.name(), "");
            String is = now.then().getOrDefault(field.name(), was);
            boolean worse = switch (field.type()) {
                case CHOICE -> before.sealed() && !was.isEmpty() && !was.equals(is);
                case RISING -> (before.sealed() || timed) && field.isWorse(was, is);
                case DURATION -> isOfOne(field, before, now) && field.isWorse(was, is);
            };
            if (worse) {
                less.add(Texts.of("weaker.outcome", Words.outcome(field, before), Words.outcome(field, now)));
            }
        }
        return less;
    }

    /** How long a thing holds is compared where both come to the same thing: who is given nothing is given nothing for long. */
    private boolean isOfOne(OutcomeField held, Rule before, Rule now) {
        return held.weaker() == OutcomeField.Weaker.LONGER
                || book.outcomes().stream()
                        .filter(o -> o.type() != OutcomeField.Type.DURATION)
                        .allMatch(o -> before.then()
                                .getOrDefault(o.name(), "")
                                .equals(now.then().getOrDefault(o.name(), "")));
    }

    /** Returns whether a rule gives more than the one before it where a book says who is given what. */
    boolean isEased(Rule before, Rule now) {
        return book.tableClass() == TableClass.GRADE
                && book.outcomes().stream()
                        .filter(o -> o.type() == OutcomeField.Type.RISING)
                        .anyMatch(o -> o.isWorse(
                                now.then().getOrDefault(o.name(), ""),
                                before.then().getOrDefault(o.name(), "")));
    }
}
