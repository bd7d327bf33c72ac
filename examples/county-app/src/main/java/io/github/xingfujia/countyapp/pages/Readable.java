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

    /** Returns a violation whose instants are times of day here. */
    static Violation of(Violation v, Locale locale) {
        Wording shape =
                new Wording(v.shape().room(), v.shape().key(), all(v.shape().arguments(), locale));
        return new Violation(v.field(), v.rule(), shape, all(v.arguments(), locale));
    }

    /** Returns what is allowed: {@code violation.<field>.<rule>} of the pages where they say it better, by either name. */
    static String rule(Violation v, String called, Locale locale) {
        List<Object> arguments = all(v.arguments(), locale);
        return Stream.of(called, v.field())
                .map(field -> "violation." + field + "." + v.rule())
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
