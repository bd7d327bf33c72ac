package io.github.xingfujia.consultation;

import io.github.xingfujia.kernel.Checks;
import java.util.Optional;

/**
 * Whom a matter is with (对方当事人): asked only so that one expert never advises both; neither name nor number is kept.
 *
 * @param name the name, 1 to 40 characters
 * @param phone the number, when she knows it
 */
public record OtherSide(String name, Optional<String> phone) {

    /** Refuses a name or a number that is none. */
    public OtherSide {
        Checks checks = Checks.of().name("name", name, 1, 40).phone("phone", phone);
        checks.orThrow();
    }

    /** Returns nothing of the person. */
    @Override
    public String toString() {
        return "OtherSide[]";
    }
}
