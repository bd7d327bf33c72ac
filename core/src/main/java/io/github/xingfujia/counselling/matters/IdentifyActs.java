package io.github.xingfujia.counselling.matters;

import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.counselling.ledger.Actions;
import io.github.xingfujia.counselling.ledger.CounselAct;
import io.github.xingfujia.counselling.ledger.CounselCommand;
import io.github.xingfujia.counselling.ledger.CounselFact;
import io.github.xingfujia.counselling.ledger.CounselFiles;
import io.github.xingfujia.counselling.ledger.CounselState;
import io.github.xingfujia.counselling.ledger.Counselled;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.messaging.ContactFact;
import io.github.xingfujia.messaging.Contacts;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.protection.ScreenInstrument;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whoever was known by a name, a phone or a number alone says by what else she is known. */
public final class IdentifyActs {

    private IdentifyActs() {}

    public record Identify(CounselId counsel, Partner partner, FilePerson client) implements CounselCommand {}

    /**
     * Writes down her phone, her identity number, or both, as far as they are not known yet: what is known elsewhere of whoever has
     * it counts here from now on, and what was found here counts there. Whoever is known by her number says it again.
     */
    static final class IdentifyAct extends CounselAct<Identify, CounselId> {

        private final ScreenInstrument instrument;

        IdentifyAct(ScreenInstrument instrument) {
            super(Actions.IDENTIFY);
            this.instrument = instrument;
        }

        @Override
        public List<Ref> then(Identify command, Loaded loaded, Moment moment) {
            List<Ref> refs = new ArrayList<>(super.then(command, loaded, moment));
            Joining.alsoKnown(command.client(), moment).forEach(p -> refs.add(Gates.of(p)));
            command.client().phone().ifPresent(p -> refs.add(Gates.of(Gates.byPhone(p, moment))));
            she(command, loaded).ifPresent(p -> refs.add(Contacts.of(p.id())));
            refs.add(ProtectionRoom.ref(Violence.file(command.counsel(), command.partner())));
            return refs.stream().distinct().toList();
        }

        private static Optional<Counselled> she(Identify command, Loaded loaded) {
            return state(command, loaded).person(command.partner());
        }

        @Override
        public List<Clear> clear(Identify command, Loaded loaded, Moment moment) {
            return she(command, loaded).stream()
                    .flatMap(p -> Stream.concat(
                            phone(command, p).stream()
                                    .flatMap(n -> Stream.of(
                                            hers("phone", command, p.id(), n), Contacts.address("address", p.id(), n))),
                            number(command, p).stream().map(n -> hers("number", command, p.id(), n.value()))))
                    .toList();
        }

        /** Returns a phone that is not known yet. */
        private static Optional<String> phone(Identify command, Counselled she) {
            return command.client().phone().filter(p -> she.joined().phone().isEmpty());
        }

        /** Returns an identity number that is not known yet. */
        private static Optional<ResidentId> number(Identify command, Counselled she) {
            return command.client()
                    .residentId()
                    .filter(n -> she.joined().number().isEmpty());
        }

        private static Clear hers(String name, Identify command, PersonId person, String text) {
            return CounselFiles.hers(name, command.counsel(), command.partner(), person, text);
        }

        @Override
        protected Ruling decide(Identify command, CounselState state, Loaded loaded, Moment moment) {
            FilePerson client = command.client();
            List<PersonId> said = Joining.alsoKnown(client, moment);
            Checks.of().that(!said.isEmpty(), "client.phone", "required", "").orThrow();
            Optional<Counselled> person = state.person(command.partner()).filter(Counselled::isIn);
            if (person.isEmpty()) {
                return refuse("not-opted-in", "counselling.join");
            }
            Counselled she = person.get();
            boolean named = Joining.isNamed(command.counsel(), command.partner(), she, client, moment);
            Checks.of()
                    .that(
                            named
                                    || she.joined().number().isEmpty()
                                    || client.residentId().isPresent(),
                            "client.residentId",
                            "required",
                            "")
                    .orThrow();
            if (!named && !Joining.isNumbered(she, client, moment)) {
                return refuse("another-name", "counselling.view");
            }
            List<PersonId> also =
                    said.stream().filter(p -> !she.known().contains(p)).toList();
            Optional<Sealed> phone = phone(command, she).map(p -> moment.sealed("phone"));
            Optional<Sealed> number = number(command, she).map(n -> moment.sealed("number"));
            if (also.size() != phone.stream().count() + number.stream().count() || also.isEmpty()) {
                return refuse("told-already", "counselling.view");
            }
            boolean how = client.saysHow() && she.joined().phone().isEmpty();
            Ruling.Plan.Builder plan = Ruling.plan()
                    .to(
                            ref(command),
                            CounselFiles.of(command.partner()),
                            new CounselFact.Identified(
                                    command.partner(),
                                    how ? client.contact() : she.joined().contact(),
                                    phone,
                                    number));
            also.forEach(p -> {
                plan.to(
                        ref(command),
                        CounselFiles.of(command.partner()),
                        new CounselFact.KnownAs(command.partner(), p));
                found(command, she).forEach(fact -> plan.to(Gates.of(p), "", fact));
            });
            Optional<PersonId> uses = phone(command, she).map(p -> Gates.byPhone(p, moment));
            uses.ifPresent(p -> {
                plan.to(
                        ref(command),
                        CounselFiles.of(command.partner()),
                        new CounselFact.ReachedBy(command.partner(), p));
                found(command, she).forEach(fact -> plan.to(Gates.of(p), "", fact));
            });
            Gates.same(plan, Stream.concat(she.known().stream(), also.stream()).toList(), loaded);
            ProtectionRoom.like()
                    .same(
                            plan,
                            Violence.file(command.counsel(), command.partner()),
                            Stream.concat(also.stream(), uses.stream()).toList(),
                            loaded);
            if (how) {
                plan.to(
                        Contacts.of(she.id()),
                        "",
                        new ContactFact.Agreed(client.contact(), phone.map(p -> moment.sealed("address"))));
            }
            return plan.build();
        }

        /** What the gate of whoever has this number is to know of what was found before she gave it. */
        private List<GateFact> found(Identify command, Counselled she) {
            String matter = command.counsel().value();
            List<GateFact> facts = new ArrayList<>();
            if (she.found() != GateClass.NOT_SCREENED) {
                facts.add(new GateFact.Screened(matter, she.found(), instrument.id(), Violence.speaks(she)));
            }
            if (she.unsafe()) {
                facts.add(new GateFact.IncidentReported(matter, Violence.speaks(she)));
            }
            return facts;
        }

        @Override
        public CounselId answer(Identify command, Loaded after, Moment moment) {
            return command.counsel();
        }
    }
}
