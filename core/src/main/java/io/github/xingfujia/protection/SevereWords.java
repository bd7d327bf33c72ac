package io.github.xingfujia.protection;

import io.github.xingfujia.kernel.PlainText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words by which a text speaks of something grave (重话), as a county lists them: what is denied right before is not said. What only
 * colours a verb stands between no two of them: she says 掐过我的脖子 where a list says 掐我脖子.
 */
final class SevereWords {

    private static final List<String> DENIED = List.of("没", "没有", "未", "未曾", "不曾", "从不", "无");

    private static final Pattern COLOUR = Pattern.compile("[了过着住]|(?<=[我她他])的");

    /** By circumstance, as the words are looked for: made once, for every text of every command is read for them. */
    private final Map<String, List<String>> words = new LinkedHashMap<>();

    SevereWords(Map<String, HandlingTerms.Circumstance> circumstances) {
        circumstances.forEach((id, one) ->
                words.put(id, one.words().stream().map(SevereWords::plain).toList()));
    }

    /** Returns the circumstances one of whose words a text says, however it is spaced and marked. */
    List<String> spoken(String text) {
        String plain = plain(text);
        return words.entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(word -> isSaid(plain, word)))
                .map(Map.Entry::getKey)
                .toList();
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
