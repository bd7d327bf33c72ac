package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Wording;

/** The wordings of this room. */
final class Texts {

    private Texts() {}

    static Wording of(String key, Object... arguments) {
        return Wording.of("rules", key, arguments);
    }
}
