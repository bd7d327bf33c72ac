package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.kernel.Wording;
import java.util.List;
import java.util.Locale;

/** Why a step of a rule book was not taken (未办原因), in the words of the pages: no name of a command, field or form. */
final class BookSaid {

    private static final String ROOM = "countyapp.pages";

    private BookSaid() {}

    /** Returns why it was refused and what to do next. */
    static String refused(Refusal refusal, Locale locale) {
        List<String> next = refusal.next().stream()
                .map(command -> "book.next." + command)
                .filter(key -> Wording.exists(ROOM, key))
                .map(key -> Words.of(key).in(locale))
                .distinct()
                .toList();
        return next.isEmpty()
                ? refusal.shown().in(locale)
                : Words.of("refused", refusal.shown(), String.join(" / ", next)).in(locale);
    }

    /** Returns what is wrong with the first value, and what is allowed. */
    static String wrong(InvalidInput wrong, Locale locale) {
        Violation first = wrong.violations().get(0);
        String field = "book.field." + first.field();
        String whole = field + "." + first.rule();
        if (Wording.exists(ROOM, whole)) {
            return Words.of(whole).in(locale);
        }
        return Wording.exists(ROOM, field)
                ? Words.of("book.wrong", Words.of(field), Readable.rule(first, first.field(), locale))
                        .in(locale)
                : Readable.rule(first, first.field(), locale);
    }
}
