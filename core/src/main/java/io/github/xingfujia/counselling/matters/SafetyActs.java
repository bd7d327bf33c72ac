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
import io.github.xingfujia.counselling.ledger.Meetings;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.GateState;
import io.github.xingfujia.protection.GateTable;
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

/** Each is asked alone; a sign of violence shuts the gate at once. */
public final class SafetyActs {

    private SafetyActs() {}

    /** What she said, sealed as hers here, and in her own file where it speaks of violence. */
    private static Stream<Clear> hers(
            CounselId id, Partner partner, CounselState state, Counselled she, String words, Violence violence) {
        return words.isBlank()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(CounselFiles.hers("words", id, partner, she.id(), words)),
                        violence.words(id, partner, state, she.id(), words).stream());
    }

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
            violence.hurt(
                            command.partner(),
                            state(command, loaded),
                            command.screen().words())
                    .ifPresent(p -> refs.addAll(violence.beside(command.counsel(), p)));
            return refs.stream().distinct().toList();
        }

        @Override
        public List<Clear> clear(ScreenPartner command, Loaded loaded, Moment moment) {
            return state(command, loaded).person(command.partner()).stream()
                    .flatMap(p -> hers(
                            command.counsel(),
                            command.partner(),
                            state(command, loaded),
                            p,
                            command.screen().words(),
                            violence))
                    .toList();
        }

        @Override
        protected Ruling decide(ScreenPartner command, CounselState state, Loaded loaded, Moment moment) {
            Optional<Counselled> person = state.person(command.partner());
            if (person.isEmpty()) {
                return refuse("not-opted-in", "counselling.join");
            }
            Counselled she = person.get();
            Sufferer sufferer =
                    violence.sufferer(command.partner(), state, command.screen().words());
            GateClass scored = sufferer.row(
                    instrument.score(command.screen()), command.screen().words());
            GateClass result = scored.isPositive() ? Violence.row(she, scored) : scored;
            CounselId id = command.counsel();
            GateFact screened = new GateFact.Screened(id.value(), result, instrument.id(), Violence.speaks(she));
            Ruling.Plan.Builder plan = Ruling.plan()
                    .to(ref(command), CounselFiles.STAFF, new CounselFact.Asked(command.partner(), result));
            Meetings.toGates(plan, she, screened);
            if (moment.hasSealed("words")) {
                plan.to(
                        ref(command),
                        CounselFiles.of(command.partner()),
                        new CounselFact.Said(command.partner(), moment.sealed("words")));
            }
            if (result.isPositive()) {
                violence.found(
                        plan,
                        id,
                        command.partner(),
                        state,
                        result,
                        instrument.id(),
                        sufferer == Sufferer.SPEAKER ? command.screen().words() : "",
                        loaded,
                        moment);
            }
            violence.ofOther(plan, id, command.partner(), state, sufferer, loaded, moment);
            GateState after = Meetings.gate(loaded, she).after(screened);
            Meetings.cancel(
                    plan,
                    id,
                    state,
                    m -> m.meetsOther() && !after.allows(ContactForm.JOINT, id.value())
                            || sufferer == Sufferer.OTHER
                                    && Violence.falls(command.partner().other()).test(m));
            return plan.build();
        }

        @Override
        public GateTable.Row answer(ScreenPartner command, Loaded after, Moment moment) {
            CounselState state = state(command, after);
            return Meetings.open(
                    command.counsel(), state, state.person(command.partner()).orElseThrow(), after);
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
            return state(command, loaded).person(command.partner()).stream()
                    .flatMap(p -> hers(
                            command.counsel(), command.partner(), state(command, loaded), p, command.words(), violence))
                    .toList();
        }

        @Override
        protected Ruling decide(Sign command, CounselState state, Loaded loaded, Moment moment) {
            if (state.person(command.partner()).isEmpty()) {
                return refuse("not-opted-in", "counselling.join");
            }
            Ruling.Plan.Builder plan = Ruling.plan();
            violence.sign(plan, command.counsel(), command.partner(), state, command.words(), loaded, moment);
            if (moment.hasSealed("words")) {
                plan.to(
                        ref(command),
                        CounselFiles.of(command.partner()),
                        new CounselFact.Said(command.partner(), moment.sealed("words")));
            }
            Meetings.cancel(plan, command.counsel(), state, Violence.falls(command.partner()));
            return plan.build();
        }

        @Override
        public CounselId answer(Sign command, Loaded after, Moment moment) {
            return command.counsel();
        }
    }
}
