package io.github.xingfujia.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as it is looked for (比对用文字): letters and digits only, in their usual width and small. */
public final class PlainText {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainText() {}

    /** Returns {@code text} without blanks, marks and characters without width. */
    public static String of(String text) {
        return BETWEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }
}
