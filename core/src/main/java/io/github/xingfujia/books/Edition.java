package io.github.xingfujia.books;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.profile.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One edition of a pack (规则包版次): pack, book, version and first day stand for one text, for whoever reads an explanation
 * later looks the rule up by them. Comments and how lines are broken are no part of the text.
 */
record Edition(String pack, String book, String version, String from) {

    /** Reports every pack of an edition that an adopted book has with another text, at its version. */
    static void check(List<SourceText> packs, List<SourceText> adopted, Checks problems) {
        Map<Edition, String> known = new LinkedHashMap<>();
        for (SourceText text : adopted) {
            SourceNode node = SourceNode.yaml(text.file(), text.text(), Checks.of());
            known.putIfAbsent(of(node), said(node));
        }
        for (SourceText text : packs) {
            SourceNode node = SourceNode.yaml(text.file(), text.text(), problems);
            Edition edition = of(node);
            if (known.containsKey(edition) && !known.get(edition).equals(said(node))) {
                node.at("version")
                        .problem("same-version-other-text", edition.pack(), edition.version(), edition.from());
            }
        }
    }

    private static Edition of(SourceNode node) {
        return new Edition(
                node.at("pack").text(),
                node.at("book").text(),
                node.at("version").text(),
                node.at("from").text());
    }

    /** Returns what a file says, in its order: every word in quotes of its own length, so that no two texts come to the same. */
    private static String said(SourceNode node) {
        if (node.isMap()) {
            return node.keys().stream()
                    .map(key -> key.length() + ":" + key + "=" + said(node.at(key)))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node.isList()) {
            return node.items().stream().map(Edition::said).collect(Collectors.joining(",", "[", "]"));
        }
        return node.optionalText().map(text -> text.length() + ":" + text).orElse("-");
    }
}
