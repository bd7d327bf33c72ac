package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.protection.ContactForm;
import java.util.Optional;

/**
 * An attempt to persuade or settle (劝导、调处) that was made.
 *
 * @param result what it came to
 * @param form how people met
 * @param session the planned session it was; empty for persuasion on the spot, which is recorded, never
 *     refused
 * @param minutes what was said, sealed in the file; may be empty
 */
public record Attempt(AttemptResult result, ContactForm form, Optional<Integer> session, String minutes) {

    /** Refuses overlong minutes, and a first word to the other party, which settles nothing. */
    public Attempt {
        Checks.of()
                .that(form != ContactForm.APPROACH, "form", "one-of", form.word(), "separate shuttle joint")
                .text("minutes", minutes, 0, 8000)
                .orThrow();
    }

    /** Returns an attempt on the spot that did not settle it. */
    public static Attempt unsettled(String minutes) {
        return new Attempt(AttemptResult.UNSETTLED, ContactForm.JOINT, Optional.empty(), minutes);
    }

    /** Returns an attempt on the spot that settled it. */
    public static Attempt settled(String minutes) {
        return new Attempt(AttemptResult.SETTLED, ContactForm.JOINT, Optional.empty(), minutes);
    }

    /** Returns the same attempt, made in a planned session. */
    public Attempt in(int number) {
        return new Attempt(result, form, Optional.of(number), minutes);
    }

    /** Returns the same attempt, made with each person alone. */
    public Attempt separately() {
        return new Attempt(result, ContactForm.SEPARATE, session, minutes);
    }
}
