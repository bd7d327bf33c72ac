package io.github.xingfujia.protection.intake;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.FamilyRelation;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.HandlingTerms;
import io.github.xingfujia.protection.HouseholdMinor;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.ViolenceKind;
import io.github.xingfujia.protection.danger.IncidentAct;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.Compartments;
import io.github.xingfujia.protection.file.FileCommand;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.FileStep;
import io.github.xingfujia.protection.file.Owing;
import io.github.xingfujia.protection.file.Reopening;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** What is told once a file is there: what somebody says, what he is to her, a child of the household. */
public final class TellActs {

    private TellActs() {}

    public record Say(ViolenceFileId file, Speaker speaker, String words) implements FileCommand {}

    /** Keeps what somebody said in her own compartment; what she says after the file was closed opens it again. */
    static final class SayAct extends FileStep<Say> {
        private static final List<Speaker> HEARD = List.of(Speaker.VICTIM, Speaker.CHILD);

        private final HandlingTerms terms;
        private final Owing owing;

        SayAct(HandlingTerms terms, Owing owing) {
            super(Actions.SAY);
            this.terms = terms;
            this.owing = owing;
        }

        @Override
        protected boolean afterClose() {
            return true;
        }

        @Override
        protected Optional<Speaker> speaks(Say command) {
            return Optional.of(command.speaker());
        }

        @Override
        public List<Clear> clear(Say command, Loaded loaded, Moment moment) {
            return List.of(Compartments.of(
                    "words",
                    ref(command),
                    command.speaker(),
                    state(command, loaded).persons(),
                    command.words()));
        }

        @Override
        protected Ruling decide(Say command, FileState state, Loaded loaded, Moment moment) {
            Ruling.Plan.Builder plan = Ruling.plan()
                    .to(ref(command), Compartments.of(command.speaker()), new FileFact.Said(moment.sealed("words")));
            List<String> spoken = terms.spoken(command.words());
            if (!spoken.isEmpty()) {
                plan.to(ref(command), Compartments.of(command.speaker()), new FileFact.WordsWeigh(spoken));
            }
            if (!state.isOpen() && HEARD.contains(command.speaker())) {
                again(plan, command, !spoken.isEmpty(), state, loaded, moment);
            } else if (state.isOpen() && !spoken.isEmpty()) {
                asked(plan, command, spoken, state, moment);
            }
            return plan.build();
        }

        /** Words of grave danger are asked about within the hour, and a child that speaks of violence is asked about itself. */
        private void asked(Ruling.Plan.Builder plan, Say command, List<String> spoken, FileState state, Moment moment) {
            if (terms.areGrave(spoken, state.grade())) {
                if (IncidentAct.isHers(state)) {
                    toGates(plan, state, new GateFact.Awaited(command.file().value()));
                }
                owing.askAtOnce(plan, ref(command), state, state.accountable(), moment.now());
            }
            if (command.speaker() == Speaker.CHILD) {
                state.persons()
                        .minors()
                        .keySet()
                        .forEach(minor -> owing.open(
                                Duty.ASK_CHILD, minor, plan, ref(command), state, state.accountable(), moment.now()));
            }
        }

        /** Whoever speaks up after the file was closed is asked alone; what weighs is something new (规程 ¶13). */
        private void again(
                Ruling.Plan.Builder plan, Say command, boolean weighs, FileState state, Loaded loaded, Moment moment) {
            if (weighs) {
                boolean hers = command.speaker() == Speaker.VICTIM && IncidentAct.isHers(state);
                IncidentAct.tell(plan, command.file(), moment.today(), hers, state, owing, loaded, moment);
            } else {
                Reopening.add(plan, ref(command), loaded);
                if (command.speaker() == Speaker.VICTIM && IncidentAct.isHers(state)) {
                    toGates(plan, state, new GateFact.Awaited(command.file().value()));
                }
                owing.open(Duty.SCREEN_ALONE, 0, plan, ref(command), state, state.accountable(), moment.now());
            }
        }
    }

    public record Relate(ViolenceFileId file, FamilyRelation relation, List<ViolenceKind> kinds)
            implements FileCommand {
        public Relate {
            kinds = ImmutableList.copyOf(kinds);
        }
    }

    /** Says what the respondent is to the victim, and which kinds of violence were told of: the latest relation holds, kinds add. */
    static final class RelateAct extends FileStep<Relate> {
        RelateAct() {
            super(Actions.RELATE);
        }

        @Override
        protected Ruling decide(Relate command, FileState state, Loaded loaded, Moment moment) {
            return Ruling.plan()
                    .to(
                            ref(command),
                            Compartments.VICTIM,
                            new FileFact.ViolenceTold(command.relation(), command.kinds()))
                    .build();
        }
    }

    public record AddMinor(ViolenceFileId file, HouseholdMinor minor) implements FileCommand {}

    /** Records a minor of the household: somebody must ask about the child. */
    static final class AddMinorAct extends FileStep<AddMinor> {
        private final Owing owing;

        AddMinorAct(Owing owing) {
            super(Actions.ADD_MINOR);
            this.owing = owing;
        }

        @Override
        public List<Clear> clear(AddMinor command, Loaded loaded, Moment moment) {
            return List.of(Compartments.kept(
                    "minor", ref(command), Speaker.STAFF, command.minor().name()));
        }

        @Override
        protected Ruling decide(AddMinor command, FileState state, Loaded loaded, Moment moment) {
            int number = state.persons().minors().size() + 1;
            Checks problems = Checks.of().range("minors", number, 1, 20);
            Described.check(command.minor(), moment, problems);
            problems.orThrow();
            Ruling.Plan.Builder plan = Ruling.plan()
                    .to(
                            ref(command),
                            Compartments.STAFF,
                            Described.minor(number, command.minor(), "minor", ref(command), moment));
            owing.open(Duty.ASK_CHILD, number, plan, ref(command), state, state.accountable(), moment.now());
            return plan.build();
        }
    }
}
