package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.SourceNode;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** What is said in a book (规则书文字), of rules, values and norms alike: everybody who works by it reads it, so it names nobody's number. */
final class Spoken {

    private static final Pattern NUMBER = Pattern.compile(
            "[0-9]{11}|(?<![0-9])[0-9]{3}[ -][0-9]{4}[ -][0-9]{4}(?![0-9])|(?<![0-9])0[0-9]{2,3}[ -]?[0-9]{7,8}");

    private Spoken() {}

    static Label of(SourceNode said) {
        return new Label(text(said.at("zh")), text(said.at("en")));
    }

    /** Returns the text, or tells that somebody's number stands in it. */
    static String text(SourceNode node) {
        String text = node.text();
        if (isPersonal(text)) {
            node.problem("rule-personal");
        }
        return text;
    }

    /** Returns the texts, or tells of each in which somebody's number stands. */
    static List<String> texts(SourceNode node) {
        return node.items().stream().map(Spoken::text).toList();
    }

    /** Returns whether somebody's telephone or identity number stands in a text. */
    static boolean isPersonal(String text) {
        return NUMBER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).find();
    }
}
