package io.github.xingfujia.messaging;

import io.github.xingfujia.kernel.Wording;
import java.util.List;

/**
 * The linter against pressure (劝和施压用语检查): words that press somebody to stay, to bear it, or to think of others first. Found
 * in a record they are shown to whoever wrote it; nothing that the house says to the public holds one.
 */
public final class PressureWording {

    private PressureWording() {}

    /** Returns the pressing words found in {@code text}; none when it leaves her free. */
    public static List<String> pressing(String text) {
        return NeutralWording.found(Wording.of("messaging", "pressing"), text);
    }
}
