package io.github.xingfujia.counselling.matters;

import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.counselling.ledger.Actions;
import io.github.xingfujia.counselling.ledger.CounselAct;
import io.github.xingfujia.counselling.ledger.CounselCommand;
import io.github.xingfujia.counselling.ledger.CounselFact;
import io.github.xingfujia.counselling.ledger.CounselFiles;
import io.github.xingfujia.counselling.ledger.CounselState;
import io.github.xingfujia.counselling.ledger.Meetings;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.GateState;
import io.github.xingfujia.protection.GateTable;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.protection.Screen;
import io.github.xingfujia.protection.ScreenInstrument;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Each is asked alone; a sign of violence shuts the gate at once. */
public final class SafetyActs {

    private SafetyActs() {}

    public record ScreenPartner(CounselId counsel, Partner partner, Screen screen) implements CounselCommand {}

    /** Asks one alone; what is found decides which meeting is open. */
    static final class ScreenAct extends CounselAct<ScreenPartner, GateTable.Row> {

        private final ScreenInstrument instrument;
        private final Violence violence;

        ScreenAct(ScreenInstrument instrument, Violence violence) {
            super(Actions.SCREEN);
            this.instrument = instrument;
            this.violence = violence;
        }

        @Override
        protected boolean afterEnd() {
            return true; // the duty to ask her outlives counselling
        }

        @Override
        public List<Ref> then(ScreenPartner command, Loaded loaded, Moment moment) {
            List<Ref> refs = new ArrayList<>(super.then(command, loaded, moment));
            if (state(command, loaded).person(command.partner()).isPresent()) {
                refs.addAll(violence.beside(command.counsel(), command.partner()));
            }
            return refs.stream().distinct().toList();
        }

        @Override
        public List<Clear> clear(ScreenPartner command, Loaded loaded, Moment moment) {
            return state(command, loaded)
                    .person(command.partner())
                    .filter(p -> !command.screen().words().isBlank())
                    .map(p -> CounselFiles.hers(
                            "words",
                            command.counsel(),
                            command.partner(),
                            p.id(),
                            command.screen().words()))
                    .stream()
                    .toList();
        }

        @Override
        protected Ruling decide(ScreenPartner command, CounselState state, Loaded loaded, Moment moment) {
            Optional<CounselState.Person> person = state.person(command.partner());
            if (person.isEmpty()) {
                return refuse("not-opted-in", "counselling.join");
            }
            CounselState.Person she = person.get();
            GateClass scored = instrument.score(command.screen());
            boolean dependent = she.joined().capacity() != Capacity.FULL;
            GateClass result = scored.isPositive() && dependent ? GateClass.MINOR_OR_INCAPABLE : scored;
            CounselId id = command.counsel();
            GateFact screened = new GateFact.Screened(id.value(), result, instrument.id(), Violence.speaks(she));
            Ruling.Plan.Builder plan = Ruling.plan()
                    .to(Gates.of(she.id()), "", screened)
                    .to(ref(command), CounselFiles.STAFF, new CounselFact.Asked(command.partner(), result));
            if (moment.hasSealed("words")) {
                plan.to(
                        ref(command),
                        CounselFiles.of(command.partner()),
                        new CounselFact.Said(command.partner(), moment.sealed("words")));
            }
            if (result.isPositive()) {
                violence.found(plan, id, command.partner(), state, result, instrument.id(), loaded, moment);
            }
            GateState after = loaded.of(Gates.GATES, Gates.of(she.id())).after(screened);
            boolean forbidden = after.in(id.value()).row().state().isForbidden();
            Meetings.cancel(
                    plan,
                    id,
                    state,
                    m -> m.meetsOther() && !after.allows(ContactForm.JOINT, id.value())
                            || forbidden
                                    && m.partners()
                                            .equals(List.of(command.partner().other())));
            return plan.build();
        }

        @Override
        public GateTable.Row answer(ScreenPartner command, Loaded after, Moment moment) {
            return state(command, after)
                    .person(command.partner())
                    .map(p -> after.of(Gates.GATES, Gates.of(p.id()))
                            .in(command.counsel().value())
                            .row())
                    .orElseThrow();
        }
    }

    public record Sign(CounselId counsel, Partner partner, String words) implements CounselCommand {}

    /** Writes down a sign of violence against somebody, wherever it was seen or told. */
    static final class SignAct extends CounselAct<Sign, CounselId> {

        private final Violence violence;

        SignAct(Violence violence) {
            super(Actions.SIGN);
            this.violence = violence;
        }

        @Override
        protected boolean afterEnd() {
            return true;
        }

        @Override
        public List<Ref> then(Sign command, Loaded loaded, Moment moment) {
            List<Ref> refs = new ArrayList<>(super.then(command, loaded, moment));
            refs.addAll(violence.beside(command.counsel(), command.partner()));
            return refs.stream().distinct().toList();
        }

        @Override
        public List<Clear> clear(Sign command, Loaded loaded, Moment moment) {
            return state(command, loaded)
                    .person(command.partner())
                    .filter(p -> !command.words().isBlank())
                    .map(p -> CounselFiles.hers("words", command.counsel(), command.partner(), p.id(), command.words()))
                    .stream()
                    .toList();
        }

        @Override
        protected Ruling decide(Sign command, CounselState state, Loaded loaded, Moment moment) {
            if (state.person(command.partner()).isEmpty()) {
                return refuse("not-opted-in", "counselling.join");
            }
            Ruling.Plan.Builder plan = Ruling.plan();
            violence.sign(plan, command.counsel(), command.partner(), state, loaded, moment);
            if (moment.hasSealed("words")) {
                plan.to(
                        ref(command),
                        CounselFiles.of(command.partner()),
                        new CounselFact.Said(command.partner(), moment.sealed("words")));
            }
            // what the other has alone stays: that it fell at this hour would tell him that she spoke
            Meetings.cancel(
                    plan,
                    command.counsel(),
                    state,
                    m -> m.meetsOther() || m.partners().contains(command.partner()));
            return plan.build();
        }

        @Override
        public CounselId answer(Sign command, Loaded after, Moment moment) {
            return command.counsel();
        }
    }
}
