package io.github.xingfujia.calendar;

import io.github.xingfujia.kernel.Wording;

/** The wordings of this room. */
final class Texts {

    private Texts() {}

    static Wording of(String key, Object... arguments) {
        return Wording.of("calendar", key, arguments);
    }
}
