package io.github.xingfujia.network;

import io.github.xingfujia.kernel.SourceNode;
import java.util.Locale;
import java.util.regex.Pattern;

/** Keeps shelters (庇护所) out of the network: a shelter is never a post, on no map and in no search. */
final class Shelter {

    private static final Pattern WORDS = Pattern.compile("庇护|避难所|shelter|refuge");

    private Shelter() {}

    /** Returns the text here, and refuses one that names a shelter. */
    static String free(SourceNode node) {
        String text = node.text();
        if (WORDS.matcher(text.toLowerCase(Locale.ROOT)).find()) {
            node.problem("shelter");
        }
        return text;
    }

    static String freeOrNone(SourceNode node) {
        return node.isPresent() ? free(node) : "";
    }
}
