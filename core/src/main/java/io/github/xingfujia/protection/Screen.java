package io.github.xingfujia.protection;

import io.github.xingfujia.kernel.Checks;
import java.util.List;

/**
 * The answers of one person who was asked alone (安全筛查), or that she could not be asked safely.
 *
 * @param asked whether she could be asked safely; {@code false} keeps the gate shut and is a valid answer
 * @param yes the items of the county's screen that she affirmed; none means no indicator
 * @param words what she said, in her own words; sealed in her compartment; may be empty
 */
public record Screen(boolean asked, List<String> yes, String words) {

    /** Refuses affirmed items of someone who could not be asked, and overlong words. */
    public Screen {
        yes = List.copyOf(yes);
        Checks.of()
                .that(asked || yes.isEmpty(), "yes", "not-asked", Integer.toString(yes.size()))
                .range("yes", yes.size(), 0, 40)
                .text("words", words, 0, 2000)
                .orThrow();
    }

    /** Returns the screen of someone asked alone who affirmed nothing. */
    public static Screen noIndicator() {
        return new Screen(true, List.of(), "");
    }

    /** Returns the screen of someone who could not be asked safely. */
    public static Screen couldNotAsk() {
        return new Screen(false, List.of(), "");
    }

    /** Returns the screen of someone asked alone who affirmed these items. */
    public static Screen affirmed(String... items) {
        return new Screen(true, List.of(items), "");
    }

    /** Returns the same screen with her own words. */
    public Screen saying(String herWords) {
        return new Screen(asked, yes, herWords);
    }
}
