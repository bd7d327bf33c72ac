package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.SourceNode;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is said in a book (规则书文字), of rules, values and norms alike: one line that everybody who works by it reads, so it
 * names nobody's number. The line of an office is nobody's.
 */
final class Spoken {

    private static final int LONGEST = 500;

    /** Digits as they are said, each where its value is. */
    private static final String SAID = "零一二三四五六七八九";

    private static final Pattern BETWEEN = Pattern.compile("(?<=[0-9])[\\p{Z}\\p{Pd}\\p{Cf}.·]+(?=[0-9Xx])");
    private static final Pattern MOBILE = Pattern.compile("(?<![0-9])(?:86)?1[3-9][0-9]{9}(?![0-9])");
    private static final Pattern IDENTITY =
            Pattern.compile("(?<![0-9])(?:[1-9][0-9]{16}[0-9Xx]|[1-9][0-9]{14})(?![0-9])");

    /** As it is written in groups: two dates one after the other are none. */
    private static final Pattern GROUPED = Pattern.compile(
            "(?<![0-9])[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx](?![0-9])");

    private Spoken() {}

    static Label of(SourceNode said) {
        return new Label(text(said.at("zh")), text(said.at("en")));
    }

    /** Returns the text, or tells that it is no line, or that somebody's number stands in it. */
    static String text(SourceNode node) {
        String text = node.line(LONGEST);
        if (isPersonal(text)) {
            node.problem("rule-personal");
        }
        return text;
    }

    /** Returns the texts, or tells of each in which somebody's number stands. */
    static List<String> texts(SourceNode node) {
        return node.items().stream().map(Spoken::text).toList();
    }

    /** Returns whether somebody's telephone or identity number stands in a text, however it is written. */
    static boolean isPersonal(String text) {
        StringBuilder digits = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(c -> {
            int said = c == '〇' ? 0 : c == '幺' ? 1 : SAID.indexOf(c);
            digits.appendCodePoint(said < 0 ? c : '0' + said);
        });
        String close = BETWEEN.matcher(digits).replaceAll("");
        return MOBILE.matcher(digits).find()
                || IDENTITY.matcher(digits).find()
                || MOBILE.matcher(close).find()
                || GROUPED.matcher(close).find();
    }
}
