package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.messaging.SafeContact;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Someone as she describes herself or is described (当事人); sealed as soon as it passes the door.
 *
 * <p>With an identity number she is the same person in every case of the home; without one she is known in
 * this case only: a name or a shared phone never identifies.
 *
 * @param name the name, or what she wants to be called; 1 to 40 characters
 * @param residentId the identity number, when given
 * @param phone the number, when given; never used unless {@code contact} allows
 * @param capacity whether she can act for herself
 * @param contact how she may safely be reached
 */
public record Person(
        String name, Optional<ResidentId> residentId, Optional<String> phone, Capacity capacity, SafeContact contact) {

    /** Refuses an empty or overlong name, a phone that is no number, and a rule that nobody could keep. */
    public Person {
        Checks checks = Checks.of().name("name", name, 1, 40).phone("phone", phone);
        contact.check(phone, checks);
        checks.orThrow();
    }

    /** Returns a phone that is one; refuses what is no number. */
    static Optional<String> checked(Optional<String> phone) {
        Checks.of().phone("phone", phone).orThrow();
        return phone;
    }

    /** Returns an adult known by name only, not to be contacted. */
    public static Person named(String name) {
        return new Person(name, Optional.empty(), Optional.empty(), Capacity.FULL, SafeContact.none());
    }

    /** Returns the same person with her identity number. */
    public Person identifiedBy(ResidentId number) {
        return new Person(name, Optional.of(number), phone, capacity, contact);
    }

    /** Returns the same person with a phone and the rule under which it may be used. */
    public Person reachedAt(String number, SafeContact rule) {
        return new Person(name, residentId, Optional.of(number), capacity, rule);
    }

    /** Returns whether she can act for herself on a day in China: whoever is under age by her number cannot, whatever was put down. */
    public Capacity capacityOn(LocalDate day) {
        boolean minor = residentId.filter(n -> n.isMinorOn(day)).isPresent();
        return minor && capacity == Capacity.FULL ? Capacity.MINOR : capacity;
    }

    /** Returns the same person as someone under eighteen. */
    public Person minor() {
        return new Person(name, residentId, phone, Capacity.MINOR, contact);
    }

    /** Returns the same person as an adult without full capacity. */
    public Person incapable() {
        return new Person(name, residentId, phone, Capacity.INCAPABLE, contact);
    }

    /** Returns nothing of the person. */
    @Override
    public String toString() {
        return "Person[" + capacity + "]";
    }
}
