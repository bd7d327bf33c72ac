package io.github.xingfujia.kernel;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * A text that people read (文案), kept as bundle, key and arguments until a language is chosen.
 *
 * <p>Chinese is the base bundle ({@code texts.properties}), English is {@code texts_en.properties};
 * each room has one bundle named after its package. Arguments that are themselves wordings or
 * names in several languages are rendered in the same language.
 *
 * @param room the package that owns the bundle, such as {@code casework}
 * @param key the key inside that bundle
 * @param arguments what fills {@code {0}}, {@code {1}} …: texts, names or further wordings
 */
public record Wording(String room, String key, List<Object> arguments) implements Localized {

    private static final ResourceBundle.Control CHINESE_FIRST =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Keeps the arguments as they are given. */
    public Wording {
        arguments = List.copyOf(arguments);
    }

    /** Returns the wording {@code key} of the bundle of {@code room}. */
    public static Wording of(String room, String key, Object... arguments) {
        return new Wording(room, key, List.of(arguments));
    }

    /** Returns the text in the language asked for; Chinese unless there is an English one. */
    @Override
    public String in(Locale locale) {
        String pattern;
        try {
            pattern = bundle(locale).getString(key);
        } catch (MissingResourceException e) {
            throw new IllegalStateException("no text " + room + "/" + key, e);
        }
        Object[] rendered = arguments.stream()
                .map(a -> a instanceof Localized l ? l.in(locale) : a)
                .map(Object.class::cast)
                .toArray();
        return new MessageFormat(pattern, locale).format(rendered);
    }

    /** Returns whether the bundle of {@code room} has this key. */
    public static boolean exists(String room, String key) {
        return Wording.of(room, key).bundle(Locale.CHINA).containsKey(key);
    }

    private ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "io.github.xingfujia." + room + ".texts", locale, Wording.class.getClassLoader(), CHINESE_FIRST);
    }

    @Override
    public String toString() {
        return in(Locale.CHINA);
    }
}
