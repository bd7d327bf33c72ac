package io.github.xingfujia.protection.intake;

import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.protection.HouseholdMinor;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.file.Compartments;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is kept of somebody described for a file (人员登记): sealed as the word of whoever speaks. */
final class Described {

    /** 民法典 17: who is eighteen is of age. */
    private static final int MAJORITY = 18;

    private Described() {}

    /**
     * Returns the pseudonym of somebody: by identity number over the home, by name and role within this file only. Two of one name
     * are two.
     */
    static PersonId id(Speaker role, FilePerson person, Ref file, Moment moment) {
        String beside = role == Speaker.VICTIM ? "" : "\n" + role.word();
        return person.residentId()
                .map(id -> moment.person("resident-id", id.value()))
                .orElseGet(() -> named(person.name(), beside, file, moment));
    }

    /** Returns by what the respondent is told from another of this file: his name, however else he is known. */
    static PersonId respondentsName(FilePerson person, Ref file, Moment moment) {
        return named(person.name(), "\n" + Speaker.RESPONDENT.word(), file, moment);
    }

    /**
     * Returns whether somebody else than was named so far is meant: he has another number, or another name where the one before is
     * known; who is only told more of is the same.
     */
    static boolean isAnother(FilePerson person, FileState state, Ref file, Moment moment) {
        Optional<FileFact.PersonDescribed> before = state.persons().of(Speaker.RESPONDENT);
        if (before.isEmpty()
                || state.persons().known(Speaker.RESPONDENT).contains(id(Speaker.RESPONDENT, person, file, moment))) {
            return false;
        }
        List<PersonId> names = state.history().stream()
                .map(FileState.Noted::fact)
                .flatMap(f -> f instanceof FileFact.RespondentNamed n ? Stream.of(n.name()) : Stream.of())
                .toList();
        boolean otherNumber =
                before.get().residentId().isPresent() && person.residentId().isPresent();
        return otherNumber || !names.isEmpty() && !names.contains(respondentsName(person, file, moment));
    }

    /** Returns by what else the gate knows somebody over the home: her name and phone. */
    static Optional<PersonId> byPhone(FilePerson person, Moment moment) {
        return person.phone().map(phone -> Gates.byNameAndPhone(person.name(), phone, moment));
    }

    /** Returns the gates that shut for a victim: hers by number or by her name here, and hers by name and phone over the home. */
    static List<Ref> hers(FilePerson person, Ref file, Moment moment) {
        return names(person, file, moment).stream().map(Gates::of).toList();
    }

    /** Returns every pseudonym by which a victim is known: by her number or by her name here, and by her name and phone. */
    static List<PersonId> names(FilePerson person, Ref file, Moment moment) {
        return Stream.concat(Stream.of(id(Speaker.VICTIM, person, file, moment)), byPhone(person, moment).stream())
                .toList();
    }

    /**
     * Returns the gates on which who is said to do it is named: with everybody of that name, for a number may be mistyped or lent, and by
     * his number and his phone where they are known.
     */
    static List<Ref> accused(FilePerson person, Ref file, Moment moment) {
        Stream<PersonId> numbered =
                person.residentId().isPresent() ? Stream.of(id(Speaker.RESPONDENT, person, file, moment)) : Stream.of();
        return Stream.of(numbered, byPhone(person, moment).stream(), Stream.of(Gates.namesake(person.name(), moment)))
                .flatMap(all -> all)
                .map(Gates::of)
                .toList();
    }

    private static PersonId named(String name, String beside, Ref file, Moment moment) {
        return moment.person("name-in-file", file.key() + "\n" + name.strip() + beside);
    }

    static void clear(List<Clear> clear, String who, Ref file, Speaker speaker, PersonId owner, FilePerson person) {
        clear.add(Compartments.of(who + ".name", file, speaker, owner, person.name()));
        person.phone().ifPresent(p -> clear.add(Compartments.of(who + ".phone", file, speaker, owner, p)));
        person.residentId().ifPresent(i -> clear.add(Compartments.of(who + ".id", file, speaker, owner, i.value())));
    }

    /** Returns the fact of who somebody is, over what {@link #clear} had sealed under the role's word. */
    static FileFact fact(Speaker role, FilePerson person, PersonId id, Moment moment) {
        return new FileFact.PersonDescribed(
                role,
                id,
                person.sex(),
                person.capacity(),
                person.contact(),
                moment.sealed(role.word() + ".name"),
                person.phone().map(p -> moment.sealed(role.word() + ".phone")),
                person.residentId().map(i -> moment.sealed(role.word() + ".id")));
    }

    /** By her number she is a minor: said to be of full capacity, she would not be reported (反家庭暴力法 14). */
    static void check(String field, FilePerson she, Moment moment, Checks problems) {
        boolean grown =
                she.residentId().filter(n -> n.isMinorOn(moment.today())).isEmpty();
        problems.that(grown || she.capacity() != Capacity.FULL, field, "number-minor", "residentId");
    }

    /** A child is born already, and not of age. */
    static void check(HouseholdMinor minor, Moment moment, Checks problems) {
        minor.bornOn()
                .ifPresent(day -> problems.that(!day.isAfter(moment.today()), "bornOn", "future", day.toString())
                        .that(day.plusYears(MAJORITY).isAfter(moment.today()), "bornOn", "of-age", day.toString()));
    }

    static FileFact minor(int number, HouseholdMinor minor, String cell, Ref file, Moment moment) {
        String beside = "\n" + Speaker.CHILD.word() + number;
        return new FileFact.MinorRecorded(
                number,
                named(minor.name(), beside, file, moment),
                minor.bornOn(),
                minor.childOfVictim(),
                moment.sealed(cell));
    }
}
