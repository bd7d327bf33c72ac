package io.github.xingfujia.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/**
 * The order of texts in every store (字节序): by their UTF-8 bytes, unsigned, with no locale and no case.
 *
 * <p>It differs from {@link String#compareTo} beyond the basic plane.
 */
public final class TextOrder {

    /** Compares two texts by their UTF-8 bytes. */
    public static final Comparator<String> BYTES = (a, b) -> Arrays.compareUnsigned(bytes(a), bytes(b));

    private TextOrder() {}

    /** Returns the UTF-8 bytes of {@code text}. */
    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
