package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Localized;
import java.util.Locale;

/**
 * What people read for a code of a book (名称), in both languages.
 *
 * @param zh Chinese
 * @param en English
 */
public record Label(String zh, String en) implements Localized {

    /** Returns whether another name is the same in one language at least. */
    boolean isLike(Label other) {
        return zh.equals(other.zh) || en.equals(other.en);
    }

    @Override
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }
}
