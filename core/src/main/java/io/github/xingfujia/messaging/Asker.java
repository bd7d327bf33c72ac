package io.github.xingfujia.messaging;

import io.github.xingfujia.kernel.Checks;
import java.util.Optional;

/**
 * Whoever asks, as she describes herself (求询人); sealed as soon as it passes the door.
 *
 * @param called what she wants to be called, 1 to 40 characters
 * @param phone her number or account, when given; never used unless {@code contact} allows
 * @param contact how she may safely be reached
 */
public record Asker(String called, Optional<String> phone, SafeContact contact) {

    /** Refuses a name that is none, a number that is none, and a rule that nobody could keep. */
    public Asker {
        Checks checks = Checks.of().name("called", called, 1, 40).phone("phone", phone);
        contact.check(phone, checks);
        checks.orThrow();
    }

    /** Returns somebody who is not to be contacted. */
    public static Asker called(String called) {
        return new Asker(called, Optional.empty(), SafeContact.none());
    }

    /** Returns the same with a number and the rule under which it may be used. */
    public Asker reachedAt(String number, SafeContact rule) {
        return new Asker(called, Optional.of(number), rule);
    }

    /** Returns nothing of the person. */
    @Override
    public String toString() {
        return "Asker[]";
    }
}
