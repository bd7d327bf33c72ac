package io.github.xingfujia.protection;

import io.github.xingfujia.kernel.PlainText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words by which a text speaks of something grave (重话), as a county lists them: what is denied right before is not said. What only
 * colours a verb stands between no two of them: she says 掐过我的脖子 where a list says 掐我脖子.
 */
final class SevereWords {

    private static final List<String> DENIED = List.of("没", "没有", "未", "未曾", "不曾", "从不", "无");

    private static final Pattern COLOUR = Pattern.compile("[了过着住]|(?<=[我她他])的");

    private SevereWords() {}

    /** Returns whether a text says one of the words, however it is spaced and marked. */
    static boolean anyIn(String text, List<String> words) {
        String plain = plain(text);
        return words.stream().map(SevereWords::plain).anyMatch(word -> isSaid(plain, word));
    }

    private static String plain(String text) {
        return COLOUR.matcher(PlainText.of(text)).replaceAll("");
    }

    private static boolean isSaid(String plain, String word) {
        for (int at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
            String before = plain.substring(0, at);
            if (DENIED.stream().noneMatch(before::endsWith)) {
                return true;
            }
        }
        return false;
    }
}
