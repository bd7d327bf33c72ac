package io.github.xingfujia.casework.intake;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.Screening;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseAct;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Compartment;
import io.github.xingfujia.casework.file.Meeting;
import io.github.xingfujia.casework.file.Party;
import io.github.xingfujia.casework.file.Sessions;
import io.github.xingfujia.casework.file.Visits;
import io.github.xingfujia.casework.handling.Heard;
import io.github.xingfujia.casework.handling.OwnFile;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.GateState;
import io.github.xingfujia.protection.GateTable;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.protection.Screen;
import io.github.xingfujia.protection.ScreenInstrument;
import io.github.xingfujia.protection.Sufferer;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Screens one party alone; what it finds decides which contact is open and which duties are due. */
public final class ScreenAct extends CaseAct<ScreenAct.ScreenParty, Screening> {

    /**
     * Who was asked, and what she answered.
     *
     * @param side the side she stands on; empty when {@code person} tells
     * @param person who she is; empty when {@code side} tells
     * @param number her identity number, to be known by from now on
     */
    public record ScreenParty(
            CaseId caseId, Optional<Side> side, Optional<Person> person, Optional<ResidentId> number, Screen screen)
            implements CaseCommand {

        /** Returns the screen of a person told by name or number. */
        public static ScreenParty of(CaseId id, Person person, Screen screen) {
            return new ScreenParty(id, Optional.empty(), Optional.of(person), person.residentId(), screen);
        }

        /** Returns the screen of whoever stands on a side, under every pseudonym she is known by. */
        public static ScreenParty of(CaseId id, Side side, Optional<ResidentId> number, Screen screen) {
            return new ScreenParty(id, Optional.of(side), Optional.empty(), number, screen);
        }
    }

    private final ScreenInstrument instrument;
    private final ProtectionRoom protection;
    private final Heard heard;

    ScreenAct(ScreenInstrument instrument, ProtectionRoom protection) {
        super(Actions.SCREEN);
        this.instrument = instrument;
        this.protection = protection;
        this.heard = new Heard(protection);
    }

    @Override
    protected boolean afterEnd() {
        return true; // the duty to ask her, and what a revisit brings up, outlive the handling
    }

    @Override
    public List<Clear> clear(ScreenParty command, Loaded loaded, Moment moment) {
        CaseState state = state(command, loaded);
        Optional<Side> side = side(command, state, moment);
        if (side.isEmpty()) {
            return List.of();
        }
        List<Clear> clear = new ArrayList<>();
        if (!command.screen().words().isBlank()) {
            clear.add(Compartment.of(
                    "words", ref(command), state, side.get(), command.screen().words()));
        }
        Sufferer sufferer = heard.sufferer(state, side.get(), command.screen().words());
        if (row(command, sufferer).isPositive()) {
            PersonId she = state.party(side.get()).orElseThrow().person();
            if (!command.screen().words().isBlank() && !sufferer.mayBeOther()) {
                clear.add(ProtectionRoom.words(
                        OwnFile.of(command.caseId(), side.get()),
                        she,
                        command.screen().words()));
            }
            command.person()
                    .filter(person -> sufferer != Sufferer.OTHER)
                    .map(person -> ProtectionRoom.name(OwnFile.of(command.caseId(), side.get()), she, person.name()))
                    .ifPresent(clear::add);
        }
        return clear;
    }

    @Override
    protected Ruling decide(ScreenParty command, CaseState state, Loaded loaded, Moment moment) {
        Optional<Side> found = side(command, state, moment);
        if (found.isEmpty()) {
            // what one answered must never stand on the other's gate
            return !firmly(command, state, moment).isEmpty()
                    ? refuse("number-of-other-side", "casework.screen")
                    : refuse(
                            named(command, state, moment).isEmpty() ? "not-a-party" : "name-of-both",
                            "casework.screen");
        }
        Side side = found.get();
        Party party = state.party(side).orElseThrow();
        Sufferer sufferer = heard.sufferer(state, side, command.screen().words());
        GateClass scored = row(command, sufferer);
        // who is under age by the number she gives is a child, whatever was put down
        boolean dependent = party.described().capacity() != Capacity.FULL
                || command.number().filter(n -> n.isMinorOn(moment.today())).isPresent();
        GateClass result = scored.isPositive() && dependent ? GateClass.MINOR_OR_INCAPABLE : scored;
        boolean speaks = side == Side.APPLICANT || state.progress().approached();
        GateFact screened = new GateFact.Screened(command.caseId().value(), result, instrument.id(), speaks);
        Ruling.Plan.Builder plan = Ruling.plan();
        Optional<PersonId> number =
                number(command, moment).filter(n -> !party.known().contains(n));
        number.ifPresent(n -> plan.to(ref(command), Cases.STAFF, new CaseFact.PartyIdentified(side, n)));
        Party known = number.map(party::linked).orElse(party);
        GateState before = gate(loaded, party);
        number.ifPresent(n -> {
            carry(plan, n, before, side, speaks, command, loaded);
            Gates.same(plan, known.known(), loaded);
        });
        toGates(plan, known, screened);
        // what is due is what this case found: another case does what is due there
        GateClass here = before.in(command.caseId().value()).found().orGraver(result);
        plan.to(
                ref(command),
                Cases.STAFF,
                new CaseFact.SideScreened(side, result == GateClass.NOT_SCREENED ? result : here));
        if (result != GateClass.NOT_SCREENED && (speaks || state.progress().isDue(Duty.SCREEN_ALONE, side))) {
            plan.to(ref(command), Cases.STAFF, new CaseFact.DutyDone(Duty.SCREEN_ALONE, side));
        }
        for (Duty duty : GateTable.row(here).due()) {
            plan.to(ref(command), Cases.STAFF, new CaseFact.DutyOpened(duty, side));
        }
        if (moment.hasSealed("words")) {
            plan.to(ref(command), Compartment.of(side), new CaseFact.Said(moment.sealed("words")));
        }
        if (result.isPositive() && moment.actor() instanceof Actor.Staff) {
            protection.found(
                    plan,
                    OwnFile.of(command.caseId(), side),
                    OwnFile.told(
                            command.caseId(),
                            side,
                            state,
                            known,
                            result,
                            instrument.id(),
                            sufferer == Sufferer.SPEAKER
                                    ? protection.spoken(command.screen().words())
                                    : List.of(),
                            false,
                            moment),
                    loaded,
                    moment);
        }
        heard.ofOther(
                plan, command.caseId(), state, side, sufferer, command.screen().words(), loaded, moment);
        number.ifPresent(n -> meeting(plan, n, command.caseId(), state));
        // a planned joint contact does not survive a finding, here or under her number, that shuts the gate
        GateState after = gate(loaded, known).after(screened);
        Sessions.cancel(
                plan,
                command.caseId(),
                state,
                s -> sufferer.mayBeOther()
                        || !after.allows(s.form(), command.caseId().value())
                        || Meeting.persuades(s.with(), side, here)
                        || Meeting.isTooEarly(side, after, command.caseId(), state, s.with()));
        Visits.drop(
                plan,
                command.caseId(),
                state,
                s -> sufferer.mayBeOther() && s != side
                        || Meeting.persuades(Optional.of(s), side, here)
                        || Meeting.isTooEarly(side, after, command.caseId(), state, Optional.of(s)));
        return plan.build();
    }

    private GateClass row(ScreenParty command, Sufferer sufferer) {
        return sufferer.row(instrument.score(command.screen()), command.screen().words());
    }

    /** What this case and its file found of her before she gave her number shuts under it too, whatever she answers now. */
    private static void carry(
            Ruling.Plan.Builder plan,
            PersonId number,
            GateState before,
            Side side,
            boolean speaks,
            ScreenParty command,
            Loaded loaded) {
        String about = command.caseId().value();
        GateClass earlier = before.in(about).found();
        if (earlier.isPositive()) {
            plan.to(Gates.of(number), "", new GateFact.Screened(about, earlier, "linked", false));
        }
        if (speaks) {
            ProtectionRoom.like().same(plan, OwnFile.of(command.caseId(), side), List.of(number), loaded);
        }
    }

    /** Who is known by another number from now on is met under that number too: what shuts its gate is heard here. */
    private static void meeting(Ruling.Plan.Builder plan, PersonId number, CaseId id, CaseState state) {
        state.progress().sessions().values().stream()
                .filter(s -> Cases.isPlanned(s) && s.meetsOther())
                .map(s -> new GateFact.ContactPlanned(s.form(), id.value()))
                .distinct()
                .forEach(planned -> plan.to(Gates.of(number), "", planned));
    }

    /**
     * Returns whom all that is told means; empty when it means nobody, or not for certain. The side and a number known here decide;
     * a name does when neither is there and only one of them bears it.
     */
    private static Optional<Side> side(ScreenParty command, CaseState state, Moment moment) {
        List<Side> firm = firmly(command, state, moment);
        List<Side> named = named(command, state, moment);
        List<Side> meant = firm.isEmpty() ? named : firm;
        return meant.size() == 1 && (named.isEmpty() || named.containsAll(meant))
                ? Optional.of(meant.get(0))
                : Optional.empty();
    }

    private static List<Side> firmly(ScreenParty command, CaseState state, Moment moment) {
        return Stream.of(
                        command.side().filter(side -> state.party(side).isPresent()),
                        number(command, moment).flatMap(state::side))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static List<Side> named(ScreenParty command, CaseState state, Moment moment) {
        return command.person()
                .map(p -> state.called(Who.called(command.caseId().value(), p, moment)))
                .orElse(List.of());
    }

    /** Her number, when she gives one: what is known under it holds for her here too. */
    private static Optional<PersonId> number(ScreenParty command, Moment moment) {
        return command.number().map(id -> moment.person("resident-id", id.value()));
    }

    @Override
    public List<Ref> then(ScreenParty command, Loaded loaded, Moment moment) {
        List<Ref> refs = new ArrayList<>(super.then(command, loaded, moment));
        number(command, moment).map(Gates::of).filter(r -> !refs.contains(r)).ifPresent(refs::add);
        CaseState state = state(command, loaded);
        side(command, state, moment).ifPresent(side -> {
            Sufferer sufferer = heard.sufferer(state, side, command.screen().words());
            if (row(command, sufferer).isPositive() || command.number().isPresent()) {
                refs.addAll(heard.files(command.caseId(), List.of(side)));
            }
            if (sufferer == Sufferer.OTHER) {
                refs.addAll(heard.files(command.caseId(), List.of(side.opposite())));
            }
        });
        return refs;
    }

    @Override
    public Screening answer(ScreenParty command, Loaded after, Moment moment) {
        CaseState state = state(command, after);
        Side side = side(command, state, moment).orElseThrow();
        return new Screening(gate(after, state.party(side).orElseThrow())
                .in(command.caseId().value())
                .row());
    }
}
