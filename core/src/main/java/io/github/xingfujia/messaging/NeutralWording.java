package io.github.xingfujia.messaging;

import io.github.xingfujia.kernel.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The linter of what leaves the house (中性措辞检查): a text that names the service, a conflict or a party is not
 * sent, whatever template it came from. The words stand in the bundle, so a county's own texts are judged alike.
 */
public final class NeutralWording {

    private NeutralWording() {}

    /** Returns the telling words found in {@code text}; none when it is neutral. */
    public static List<String> telling(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return List.of(Locale.CHINA, Locale.ENGLISH).stream()
                .map(Wording.of("messaging", "telling")::in)
                .flatMap(words -> Arrays.stream(words.split(" ")))
                .filter(lower::contains)
                .distinct()
                .toList();
    }
}
