package io.github.xingfujia.countyapp;

import java.util.Locale;

/** Thrown when a step of the story did not come out as it is told (与所述不符). */
final class NotAsTold extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String step;
    private final String told;
    private final String happened;

    NotAsTold(String step, Object told, Object happened) {
        super(step);
        this.step = step;
        this.told = String.valueOf(told);
        this.happened = String.valueOf(happened);
    }

    String in(Locale locale) {
        return Texts.of("not-as-told", step, told, happened).in(locale);
    }
}
