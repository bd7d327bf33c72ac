package io.github.xingfujia.statistics;

import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.rules.Label;
import java.util.Locale;
import java.util.function.Function;

/** Texts of this room in both languages at once, as labels out of files are. */
final class Words {

    private Words() {}

    static Label label(String key, Object... arguments) {
        return label(locale -> Wording.of("statistics", key, arguments));
    }

    static Label label(Function<Locale, Wording> said) {
        return new Label(
                said.apply(Locale.CHINA).in(Locale.CHINA),
                said.apply(Locale.ENGLISH).in(Locale.ENGLISH));
    }

    static Label plain(String text) {
        return new Label(text, text);
    }
}
