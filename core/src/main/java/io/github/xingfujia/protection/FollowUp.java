package io.github.xingfujia.protection;

import io.github.xingfujia.kernel.Checks;

/**
 * A round after closing (跟踪回访, 规程 ¶13).
 *
 * @param reached whether she was reached
 * @param safe whether she could speak in a safe place; {@code false}: she is not contacted again but seen alone by two
 * @param newIncident whether something new happened
 * @param words what she said; sealed as her word; may be empty
 */
public record FollowUp(boolean reached, boolean safe, boolean newIncident, String words) {

    /** Refuses news and words of someone who was not reached. */
    public FollowUp {
        Checks.of()
                .that(reached || !newIncident, "newIncident", "not-asked", "newIncident")
                .that(reached || words.isBlank(), "words", "not-asked", "words")
                .text("words", words, 0, 2000)
                .orThrow();
    }

    /** Returns a round in which she was well. */
    public static FollowUp calm() {
        return new FollowUp(true, true, false, "");
    }

    /** Returns a round in which she could not speak safely. */
    public static FollowUp unsafe() {
        return new FollowUp(true, false, false, "");
    }

    /** Returns a round in which nobody reached her. */
    public static FollowUp notReached() {
        return new FollowUp(false, true, false, "");
    }

    /** Returns nothing of what she said. */
    @Override
    public String toString() {
        return "FollowUp[]";
    }
}
