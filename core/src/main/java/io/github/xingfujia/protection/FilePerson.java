package io.github.xingfujia.protection;

import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.messaging.SafeContact;
import java.util.Optional;

/**
 * Someone in a violence file as she describes herself or is described (专档当事人); sealed as soon as it passes the door.
 *
 * <p>With an identity number she is the same person in every matter of the home, and what the gate knows of her holds here
 * too; without one she is known in this file only.
 *
 * @param name the name, or what she wants to be called; 1 to 40 characters
 * @param sex the sex, as an instrument asks
 * @param capacity whether she can act for herself
 * @param residentId the identity number, when given
 * @param phone the number, when given; never used unless {@code contact} allows
 * @param contact how she may safely be reached
 */
public record FilePerson(
        String name,
        Sex sex,
        Capacity capacity,
        Optional<ResidentId> residentId,
        Optional<String> phone,
        SafeContact contact) {

    /** Refuses an empty or overlong name, a phone that is no number, and a rule that nobody could keep. */
    public FilePerson {
        Checks checks = Checks.of().name("name", name, 1, 40).phone("phone", phone);
        contact.check(phone, checks);
        checks.orThrow();
    }

    /** Refuses a phone that is no number. */
    static void number(Optional<String> phone) {
        Checks.of().phone("phone", phone).orThrow();
    }

    /** Returns whether anything is said here of how the person may be reached. */
    public boolean saysHow() {
        return phone.isPresent() || !contact.channels().isEmpty();
    }

    /** Returns an adult woman known by the name she chose, not to be contacted. */
    public static FilePerson woman(String name) {
        return new FilePerson(name, Sex.FEMALE, Capacity.FULL, Optional.empty(), Optional.empty(), SafeContact.none());
    }

    /** Returns an adult man known by name only, not to be contacted. */
    public static FilePerson man(String name) {
        return new FilePerson(name, Sex.MALE, Capacity.FULL, Optional.empty(), Optional.empty(), SafeContact.none());
    }

    /** Returns the same person with the identity number. */
    public FilePerson identifiedBy(ResidentId number) {
        return new FilePerson(name, sex, capacity, Optional.of(number), phone, contact);
    }

    /** Returns the same person as someone of this capacity. */
    public FilePerson as(Capacity other) {
        return new FilePerson(name, sex, other, residentId, phone, contact);
    }

    /** Returns the same person with a phone and the rule under which it may be used. */
    public FilePerson reachedAt(String number, SafeContact rule) {
        return new FilePerson(name, sex, capacity, residentId, Optional.of(number), rule);
    }

    /** Returns nothing of the person. */
    @Override
    public String toString() {
        return "FilePerson[" + capacity + "]";
    }
}
