package io.github.xingfujia.protection;

import io.github.xingfujia.kernel.Clauses;
import io.github.xingfujia.kernel.PlainText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words by which a text speaks of something grave (重话), as a county lists them: what is denied right before is not said. What only
 * colours a verb stands between no two of them: she says 掐过我的脖子 where a list says 掐我脖子.
 */
final class SevereWords {

    private static final Pattern COLOUR = Pattern.compile("(?<!不)[了过着住]|(?<=[我她他])的");

    private SevereWords() {}

    /** Returns whether a text says one of the words, however it is spaced and marked. */
    static boolean anyIn(String text, List<String> words) {
        return Clauses.of(text, SevereWords::bare)
                .says(words.stream()
                        .map(PlainText::of)
                        .map(SevereWords::bare)
                        .map(word -> Pattern.compile(Pattern.quote(word))));
    }

    private static String bare(String plain) {
        return COLOUR.matcher(plain).replaceAll("");
    }
}
