package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.kernel.Wording;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is wrong with a value, as people read it (校验提示): instants as Beijing time, amounts with their unit. */
final class Readable {

    private Readable() {}

    /** Returns what is wrong with a value that no field of the page answers for: which one, by its name on the pages, and what is allowed. */
    static String said(Violation v, Locale locale) {
        return Words.of("readable", called(v.field(), locale), rule(v, v.field(), locale))
                .in(locale);
    }

    /** Returns what a field is called on the pages; its own name where no page asks for it. */
    static String called(String field, Locale locale) {
        return Wording.exists("countyapp.pages", "field." + field)
                ? Words.of("field." + field).in(locale)
                : field;
    }

    /** Returns what is allowed: {@code violation.<field>.<rule>} of the pages where they say it better, by either name. */
    static String rule(Violation v, String called, Locale locale) {
        List<Object> arguments = all(v.arguments(), locale);
        return Stream.of(called + ".", v.field() + ".", "")
                .map(field -> "violation." + field + v.rule())
                .filter(key -> Wording.exists("countyapp.pages", key))
                .findFirst()
                .map(key -> new Wording("countyapp.pages", key, arguments))
                .orElseGet(() -> new Wording("kernel", "violation." + v.rule(), arguments))
                .in(locale);
    }

    private static List<Object> all(List<Object> arguments, Locale locale) {
        return arguments.stream().map(a -> one(a, locale)).toList();
    }

    private static Object one(Object argument, Locale locale) {
        if (argument instanceof String text && text.endsWith("Z")) {
            try {
                return Times.minute(Instant.parse(text), locale);
            } catch (DateTimeParseException e) {
                return argument;
            }
        }
        return argument;
    }
}
