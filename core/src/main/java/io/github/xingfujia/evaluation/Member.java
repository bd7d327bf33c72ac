package io.github.xingfujia.evaluation;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.ResidentId;
import java.util.Optional;

/**
 * Somebody of a nominated household (家庭成员); sealed as soon as it passes the door.
 *
 * @param name the name, 1 to 40 characters
 * @param residentId the identity number; without it people have to look
 */
public record Member(String name, Optional<ResidentId> residentId) {

    /** Refuses an empty name. */
    public Member {
        Checks.of().name("name", name, 1, 40).orThrow();
    }

    /** Returns a member with an identity number. */
    public static Member of(String name, ResidentId number) {
        return new Member(name, Optional.of(number));
    }

    /** Returns nothing of the person. */
    @Override
    public String toString() {
        return "Member[]";
    }
}
