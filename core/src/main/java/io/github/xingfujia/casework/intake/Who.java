package io.github.xingfujia.casework.intake;

import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.Compartment;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the pseudonym of a person: by identity number over all cases, by name within one case only. Two of one name are two: the
 * one told second is known by the name and the side.
 */
final class Who {

    private static final String FIELD = "name-in-case";

    private Who() {}

    static PersonId applicant(String caseKey, Person person, Moment moment) {
        return person.residentId()
                .map(id -> moment.person("resident-id", id.value()))
                .orElseGet(() -> called(caseKey, person, moment));
    }

    static PersonId other(String caseKey, Person person, PersonId applicant, Moment moment) {
        PersonId he = applicant(caseKey, person, moment);
        return person.residentId().isEmpty() && he.equals(applicant)
                ? moment.person(FIELD, name(caseKey, person) + "\n" + Side.OTHER.name())
                : he;
    }

    /** Returns what stands for a name in a case: for a number, or for the second of one name, not the person's own pseudonym. */
    static PersonId called(String caseKey, Person person, Moment moment) {
        return moment.person(FIELD, name(caseKey, person));
    }

    /** Writes what a party is called where that is not what she is known by, and by what else the gate knows her. */
    static void call(Ruling.Plan.Builder plan, Ref ref, Side side, Person person, PersonId id, Moment moment) {
        PersonId called = called(ref.key(), person, moment);
        if (!called.equals(id)) {
            plan.to(ref, Compartment.of(Side.APPLICANT), new CaseFact.PartyCalled(side, called));
        }
        plan.to(
                ref,
                Compartment.of(Side.APPLICANT),
                new CaseFact.PartyNamed(side, Gates.namesake(person.name(), moment)));
        byPhone(person, moment)
                .ifPresent(also -> plan.to(ref, Compartment.of(Side.APPLICANT), new CaseFact.PartyKnownAs(side, also)));
    }

    /** Returns every pseudonym by which somebody is known from the start: her own, and her name and phone. */
    static List<PersonId> known(Person person, PersonId id, Moment moment) {
        return Stream.concat(Stream.of(id), byPhone(person, moment).stream()).toList();
    }

    /** Returns by what else the gate knows somebody over the home: her name and phone. */
    static Optional<PersonId> byPhone(Person person, Moment moment) {
        return person.phone().map(phone -> Gates.byNameAndPhone(person.name(), phone, moment));
    }

    private static String name(String caseKey, Person person) {
        return caseKey + "\n" + person.name().strip();
    }
}
