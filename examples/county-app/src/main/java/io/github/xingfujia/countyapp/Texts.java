package io.github.xingfujia.countyapp;

import io.github.xingfujia.kernel.Wording;

/** The texts of the application (文案). */
final class Texts {

    private Texts() {}

    static Wording of(String key, Object... arguments) {
        return Wording.of("countyapp", key, arguments);
    }
}
