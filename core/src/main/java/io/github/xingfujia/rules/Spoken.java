package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.SourceNode;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** What is said of a rule in both languages (规则文字): everybody who works by the book reads it, so it names nobody's number. */
final class Spoken {

    private static final Pattern NUMBER = Pattern.compile(
            "[0-9]{11}|(?<![0-9])[0-9]{3}[ -][0-9]{4}[ -][0-9]{4}(?![0-9])|(?<![0-9])0[0-9]{2,3}[ -]?[0-9]{7,8}");

    private Spoken() {}

    static Label of(SourceNode rule) {
        return new Label(text(rule.at("zh")), text(rule.at("en")));
    }

    private static String text(SourceNode node) {
        String text = node.text();
        if (NUMBER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).find()) {
            node.problem("rule-personal");
        }
        return text;
    }
}
