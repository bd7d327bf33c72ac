package io.github.xingfujia.messaging;

import io.github.xingfujia.kernel.PlainText;
import io.github.xingfujia.kernel.Wording;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The linter of what leaves the house (中性措辞检查): a text that names the service, a conflict or a party is not
 * sent, whatever template it came from. The words stand in the bundle, so a county's own texts are judged alike.
 *
 * <p>A word is found too when it is written in full width, with blanks, marks or characters without width between.
 */
public final class NeutralWording {

    private NeutralWording() {}

    /** Returns the telling words found in {@code text}; none when it is neutral. */
    public static List<String> telling(String text) {
        return found(Wording.of("messaging", "telling"), text);
    }

    /** Returns the words of a list, kept in both languages, that stand in {@code text}. */
    static List<String> found(Wording list, String text) {
        return List.of(Locale.CHINA, Locale.ENGLISH).stream()
                .map(list::in)
                .flatMap(words -> Arrays.stream(words.split(" ")))
                .filter(word -> holds(text, word))
                .distinct()
                .toList();
    }

    /** Latin letters are looked for as they stand: across blanks two harmless words make many others. */
    static boolean holds(String text, String word) {
        String wide = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String looked = word.toLowerCase(Locale.ROOT);
        boolean latin = looked.chars().allMatch(c -> c < 128);
        return latin ? wide.contains(looked) : plain(text).contains(plain(looked));
    }

    /** Returns letters and digits only, in their usual width. */
    static String plain(String text) {
        return PlainText.of(text);
    }
}
