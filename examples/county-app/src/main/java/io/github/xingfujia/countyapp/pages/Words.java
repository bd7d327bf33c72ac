package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/** The texts of the pages (页面文案). */
final class Words {

    private Words() {}

    static Wording of(String key, Object... arguments) {
        return Wording.of("countyapp.pages", key, arguments);
    }

    /** Returns the text of a code such as {@code NO_INDICATOR} under {@code group.no-indicator}. */
    static Wording code(String group, Enum<?> code) {
        return of(group + "." + key(code.name()));
    }

    /** Returns {@code NO_INDICATOR} as {@code no-indicator}. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
