package io.github.xingfujia.protection;

import io.github.xingfujia.kernel.Clauses;
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

    private static final Pattern COLOUR = Pattern.compile("(?<!不)[了过着住]|(?<=[我她他])的");

    /** By circumstance, as the words are looked for: made once, for every text of every command is read for them. */
    private final Map<String, List<String>> words = new LinkedHashMap<>();

    SevereWords(Map<String, HandlingTerms.Circumstance> circumstances) {
        circumstances.forEach((id, one) -> words.put(
                id,
                one.words().stream().map(PlainText::of).map(SevereWords::bare).toList()));
    }

    /** Returns the circumstances one of whose words a text says, however it is spaced and marked. */
    List<String> spoken(String text) {
        Clauses clauses = Clauses.of(text, SevereWords::bare);
        return words.entrySet().stream()
                .filter(one -> clauses.says(one.getValue().stream()
                        .filter(clauses.plain()::contains)
                        .map(word -> Pattern.compile(Pattern.quote(word)))))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String bare(String plain) {
        return COLOUR.matcher(plain).replaceAll("");
    }
}
