package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import java.util.ArrayList;
import java.util.List;

/** Small books for the tests of this room. */
final class Books {

    /** A shop's book, to show that the room knows nothing of families. */
    static final String PARCEL = """
            book: parcel
            pack: shop
            version: "1"
            from: 2026-01-01
            facts:
              - {name: size, type: choice, zh: 大小, en: size, values: [
                  {code: small, zh: 小, en: small}, {code: large, zh: 大, en: large}]}
              - {name: weight, type: number, min: 0, max: 50, optional: true, zh: 重量, en: weight}
              - {name: fragile, type: flag, zh: 易碎, en: fragile}
            outcomes:
              - {name: way, values: [
                  {code: post, zh: 邮寄, en: post}, {code: courier, zh: 专送, en: courier}, {code: none, zh: 不收, en: none}]}
            rules:
              - {id: too-heavy, when: {weight: ">=30"}, then: {way: none}, cites: [shop 3], zh: 太重, en: too heavy}
              - {id: fragile, when: {fragile: true}, then: {way: courier}, zh: 易碎品, en: it breaks}
              - {id: large, when: {size: large, weight: "10..29"}, then: {way: courier}, zh: 又大又重, en: large and heavy}
            otherwise: {id: post, then: {way: post}, zh: 普通, en: ordinary}
            class: routing
            """;

    private Books() {}

    static RuleBook read(String... packs) {
        Checks problems = Checks.of();
        RuleBook book = read(problems, packs);
        problems.orThrow();
        return book;
    }

    static RuleBook read(Checks problems, String... packs) {
        List<SourceNode> files = new ArrayList<>();
        for (String pack : packs) {
            files.add(SourceNode.yaml("pack" + (files.size() + 1) + ".yaml", pack, problems));
        }
        return RuleBook.read(files, problems);
    }

    /** Returns an overlay pack of the shop's book with these rules. */
    static String overlay(String... rules) {
        return "book: parcel\npack: branch\nversion: \"2\"\nfrom: 2026-06-01\nrules:\n  - "
                + String.join("\n  - ", rules) + "\n";
    }
}
