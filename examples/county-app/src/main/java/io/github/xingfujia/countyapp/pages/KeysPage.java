package io.github.xingfujia.countyapp.pages;

import java.io.IOException;
import java.util.List;

/**
 * The keyboard shortcuts (键盘快捷键): two letters go to a page, one opens this list.
 *
 * @param keys each and what it does
 */
record KeysPage(List<Key> keys) {

    /** A shortcut. */
    record Key(String keys, String text) {}

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.show(
                "keys",
                new KeysPage(
                        List.of("?", "/", "g d", "g a", "g n", "g s", "g w", "g f", "g v", "g b", "g r", "Tab", "Enter")
                                .stream()
                                .filter(k -> !k.equals("g r") || BookHead.mayBeRead(visit))
                                .filter(k -> !k.equals("g v") || !visit.is("matcher", "security-admin", "audit-admin"))
                                .map(k -> new Key(
                                        k,
                                        Words.of("key."
                                                        + k.replace(" ", "")
                                                                .replace("?", "help")
                                                                .replace("/", "search"))
                                                .in(visit.locale())))
                                .toList()));
    }
}
