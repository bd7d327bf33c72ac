package io.github.xingfujia.casework.intake;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseScope;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.CaseStep;
import io.github.xingfujia.casework.file.Compartment;
import io.github.xingfujia.casework.file.Party;
import io.github.xingfujia.casework.handling.OwnFile;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.messaging.ContactFact;
import io.github.xingfujia.messaging.Contacts;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.GateState;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.protection.ProtectionRoom;
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

/**
 * Records how a party herself says she may safely be reached: it holds for every message not yet sent.
 *
 * <p>She says so herself, or to staff of a case that she brought. Staff of a case that others brought set her first
 * agreement once she was approached; they never change what she agreed. A number that is not said again is kept, unless she
 * is not to be reached at all.
 */
public final class ContactAct extends CaseStep<ContactAct.AgreeContact> {

    public record AgreeContact(CaseId caseId, Side side, SafeContact rule, Optional<String> phone)
            implements CaseCommand {}

    private final ProtectionRoom protection;

    ContactAct(ProtectionRoom protection) {
        super(Actions.CONTACT);
        this.protection = protection;
    }

    @Override
    protected boolean afterEnd() {
        return true; // how she may safely be reached is hers to say at any time
    }

    @Override
    protected Optional<Side> speaks(AgreeContact command) {
        return Optional.of(command.side());
    }

    @Override
    public List<Ref> then(AgreeContact command, Loaded loaded, Moment moment) {
        List<Ref> refs = new ArrayList<>(super.then(command, loaded, moment));
        CaseState state = state(command, loaded);
        person(command, state).map(Contacts::of).ifPresent(refs::add);
        if (also(command, state, moment).isPresent()) {
            also(command, state, moment).map(Gates::of).ifPresent(refs::add);
            refs.addAll(protection.beside(OwnFile.of(command.caseId(), command.side())));
        }
        return refs;
    }

    /** By a phone told later she is known to the gate as by one told at the door (decision 207). */
    private static Optional<PersonId> also(AgreeContact command, CaseState state, Moment moment) {
        return state.party(command.side())
                .flatMap(party -> party.named()
                        .flatMap(name -> command.phone().map(phone -> Gates.byNameAndPhone(name, phone, moment)))
                        .filter(p -> !party.known().contains(p)));
    }

    /** What this case and its file know of her stands there too: what shuts, and what she answered, so that nothing is asked twice. */
    private static void carry(
            Ruling.Plan.Builder plan, AgreeContact command, CaseState state, PersonId also, Loaded loaded) {
        String about = command.caseId().value();
        Party party = state.party(command.side()).orElseThrow();
        GateState.Standing here = gate(loaded, party).in(about);
        plan.to(ref(command), Compartment.of(command.side()), new CaseFact.PartyKnownAs(command.side(), also));
        if (here.heard() && here.current() || here.found().isPositive()) {
            plan.to(
                    Gates.of(also),
                    "",
                    new GateFact.Screened(about, here.found(), "linked", here.heard() && here.current()));
        }
        if (here.interviewed()) {
            plan.to(Gates.of(also), "", new GateFact.Interviewed(about, true, here.wantsShuttle()));
        }
        Gates.same(plan, Stream.concat(party.known().stream(), Stream.of(also)).toList(), loaded);
        ProtectionRoom.like().same(plan, OwnFile.of(command.caseId(), command.side()), List.of(also), loaded);
    }

    @Override
    public List<Clear> clear(AgreeContact command, Loaded loaded, Moment moment) {
        Optional<PersonId> person = person(command, state(command, loaded));
        return person.isEmpty()
                ? List.of()
                : command.phone().stream()
                        .map(p -> Contacts.address("phone", person.get(), p))
                        .toList();
    }

    @Override
    protected Ruling decide(AgreeContact command, CaseState state, Loaded loaded, Moment moment) {
        Optional<PersonId> person = person(command, state);
        if (person.isEmpty()) {
            return refuse("not-a-party", "casework.view");
        }
        // unheard and already agreed look alike: that she agreed something elsewhere is not told
        if (command.side() == Side.OTHER
                && !isHerself(command, state, moment)
                && (!CaseScope.mayKnow(state, Side.OTHER) || loaded.exists(Contacts.of(person.get())))) {
            return refuse("contact-hers", "casework.approach");
        }
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(
                        Contacts.of(person.get()),
                        "",
                        new ContactFact.Agreed(command.rule(), address(command, person.get(), loaded, moment)))
                .to(
                        ref(command),
                        Compartment.of(command.side()),
                        new CaseFact.ContactAgreed(command.rule().channel().isPresent()));
        also(command, state, moment).ifPresent(p -> carry(plan, command, state, p, loaded));
        return plan.build();
    }

    private static Optional<Sealed> address(AgreeContact command, PersonId person, Loaded loaded, Moment moment) {
        if (command.phone().isPresent()) {
            return Optional.of(moment.sealed("phone"));
        }
        return command.rule().channel().isPresent()
                ? loaded.of(Contacts.CONTACTS, Contacts.of(person)).address()
                : Optional.empty();
    }

    private static boolean isHerself(AgreeContact command, CaseState state, Moment moment) {
        return moment.actor() instanceof Actor.Party she
                && state.side(she.person()).filter(command.side()::equals).isPresent();
    }

    private static Optional<PersonId> person(AgreeContact command, CaseState state) {
        return state.party(command.side()).map(Party::person);
    }
}
