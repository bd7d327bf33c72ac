package io.github.xingfujia.counselling.matters;

import io.github.xingfujia.counselling.Consent;
import io.github.xingfujia.counselling.CounselCode;
import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.CounselTerms;
import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.counselling.ledger.CounselFact;
import io.github.xingfujia.counselling.ledger.CounselFiles;
import io.github.xingfujia.counselling.ledger.Counselled;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.PlainText;
import io.github.xingfujia.messaging.ContactFact;
import io.github.xingfujia.messaging.Contacts;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is written when somebody agrees (同意登记): who she is, by whose word, and how she may be reached. */
final class Joining {

    private Joining() {}

    /** Returns her pseudonym: by identity number over the home, by name and place here otherwise. Two of one name are two. */
    static PersonId person(CounselId id, Partner partner, FilePerson client, Moment moment) {
        return client.residentId()
                .map(number -> moment.person("resident-id", number.value()))
                .orElseGet(() -> byName(id, partner, client, moment));
    }

    /** Returns by what else the gate knows her over the home: her name and phone. */
    private static Optional<PersonId> byPhone(FilePerson client, Moment moment) {
        return client.phone().map(p -> Gates.byNameAndPhone(client.name(), p, moment));
    }

    /** Returns every pseudonym whose gate hears of whoever joins. */
    static Stream<PersonId> gates(CounselId id, Partner partner, FilePerson client, Moment moment) {
        return Stream.of(
                        Stream.of(person(id, partner, client, moment)),
                        byPhone(client, moment).stream(),
                        client.phone().map(p -> Gates.byPhone(p, moment)).stream())
                .flatMap(p -> p);
    }

    /** Returns every pseudonym by which she is known from the start: her own, and her name and phone. */
    private static List<PersonId> known(CounselId id, Partner partner, FilePerson client, Moment moment) {
        return Stream.concat(Stream.of(person(id, partner, client, moment)), byPhone(client, moment).stream())
                .toList();
    }

    /** Returns every pseudonym by which she is known with what she says now. */
    static List<PersonId> alsoKnown(FilePerson client, Moment moment) {
        return Stream.concat(
                        client.residentId().map(n -> moment.person("resident-id", n.value())).stream(),
                        byPhone(client, moment).stream())
                .toList();
    }

    /** Returns whether she is whoever is known here by this name alone. */
    static boolean isNamed(CounselId id, Partner partner, Counselled person, FilePerson client, Moment moment) {
        return person.id().equals(byName(id, partner, client, moment));
    }

    /** Returns whether she is whoever is known here by this identity number. */
    static boolean isNumbered(Counselled person, FilePerson client, Moment moment) {
        return client.residentId()
                .filter(n -> person.known().contains(moment.person("resident-id", n.value())))
                .isPresent();
    }

    private static PersonId byName(CounselId id, Partner partner, FilePerson client, Moment moment) {
        String beside = partner == Partner.FIRST ? "" : "\n" + partner.name();
        return moment.person("name-in-counsel", id + "\n" + PlainText.of(client.name()) + beside);
    }

    /** Returns whether somebody is under age whom counselling of this kind is not for: she is reported instead (未成年人保护法 11). */
    static boolean isMinor(CounselTerms terms, CounselCode kind, FilePerson client) {
        return client.capacity() == Capacity.MINOR
                && terms.form().kind(kind).filter(CounselTerms.Kind::minors).isEmpty();
    }

    /** Whoever can act for herself speaks for herself; for another a guardian does, or an emergency. */
    static Checks consent(Checks checks, FilePerson client, Consent consent, Moment moment) {
        boolean full = client.capacity() == Capacity.FULL;
        checks.that(
                !full
                        || client.residentId()
                                .filter(n -> n.isMinorOn(moment.today()))
                                .isEmpty(),
                "client.capacity",
                "number-minor",
                "residentId");
        return checks.that(
                full == (consent == Consent.HERSELF),
                "consent",
                full ? "speaks-for-herself" : "guardian-or-emergency",
                consent.name().toLowerCase(Locale.ROOT));
    }

    /**
     * Returns what to load of whoever joins: what she agreed to elsewhere of how she may be reached is the same agreement, and by all
     * she is known as she is one.
     */
    static List<Ref> beside(CounselId id, Partner partner, FilePerson client, Moment moment) {
        List<Ref> refs = new ArrayList<>();
        if (client.saysHow()) {
            refs.add(Contacts.of(person(id, partner, client, moment)));
        }
        known(id, partner, client, moment).forEach(p -> refs.add(Gates.of(p)));
        refs.add(Gates.of(Gates.namesake(client.name(), moment)));
        return refs;
    }

    static List<Clear> clear(CounselId id, Partner partner, FilePerson client, Moment moment) {
        PersonId person = person(id, partner, client, moment);
        List<Clear> clear = new ArrayList<>();
        clear.add(CounselFiles.hers("name", id, partner, person, client.name()));
        client.phone().ifPresent(p -> {
            clear.add(CounselFiles.hers("phone", id, partner, person, p));
            clear.add(Contacts.address("address", person, p));
        });
        client.residentId().ifPresent(n -> clear.add(CounselFiles.hers("number", id, partner, person, n.value())));
        return clear;
    }

    static void add(
            Ruling.Plan.Builder plan,
            CounselId id,
            Partner partner,
            FilePerson client,
            Consent consent,
            Loaded loaded,
            Moment moment) {
        PersonId person = person(id, partner, client, moment);
        plan.to(
                CounselFiles.of(id),
                CounselFiles.of(partner),
                new CounselFact.Joined(
                        partner,
                        person,
                        consent,
                        client.capacity(),
                        client.contact(),
                        moment.sealed("name"),
                        client.phone().map(p -> moment.sealed("phone")),
                        client.residentId().map(n -> moment.sealed("number"))));
        plan.to(
                CounselFiles.of(id),
                CounselFiles.of(partner),
                new CounselFact.Named(partner, Gates.namesake(client.name(), moment)));
        byPhone(client, moment)
                .ifPresent(p ->
                        plan.to(CounselFiles.of(id), CounselFiles.of(partner), new CounselFact.KnownAs(partner, p)));
        client.phone()
                .map(p -> Gates.byPhone(p, moment))
                .ifPresent(p ->
                        plan.to(CounselFiles.of(id), CounselFiles.of(partner), new CounselFact.ReachedBy(partner, p)));
        Gates.same(plan, known(id, partner, client, moment), loaded);
        if (client.saysHow()) {
            plan.to(
                    Contacts.of(person),
                    "",
                    new ContactFact.Agreed(client.contact(), client.phone().map(p -> moment.sealed("address"))));
        }
    }
}
