package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/** What a review decides (研判结论): the outcome field {@code step} of the county's escalation book. */
public enum Step {
    /** The post keeps the case. */
    STAY,
    /** The next tier becomes accountable. */
    HAND_UP,
    /** The district guides: the post keeps the case, an adviser is named. */
    GUIDE,
    /** The district takes the case over. */
    TAKE_OVER,
    /** Protection first: the district takes the case over, no persuasion. */
    PROTECT;

    /** Returns the word in rule books. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns what people read. */
    public Wording wording() {
        return Wording.of("casework", "step." + word());
    }
}
