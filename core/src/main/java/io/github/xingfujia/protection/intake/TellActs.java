package io.github.xingfujia.protection.intake;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.FamilyRelation;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.protection.HandlingTerms;
import io.github.xingfujia.protection.HouseholdMinor;
import io.github.xingfujia.protection.Sex;
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
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is told once a file is there: what somebody says, who somebody is, a child of the household. */
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

    public record Describe(ViolenceFileId file, Speaker role, FilePerson person) implements FileCommand {}

    /**
     * Says who somebody is, anew or for the first time: the respondent by the victim's word. A number given for the victim
     * links her to the gate of that number, which shuts with what is known here. How she may be reached stays as agreed. Said to be
     * a minor, or of no full capacity, she is in the row that nothing lifts from this instant (反家庭暴力法 14).
     */
    static final class DescribeAct extends FileStep<Describe> {
        private final Owing owing;

        DescribeAct(Owing owing) {
            super(Actions.DESCRIBE);
            this.owing = owing;
        }

        private static Speaker speaker(Speaker role) {
            return role == Speaker.RESPONDENT ? Speaker.VICTIM : role;
        }

        private static PersonId id(Describe command, Moment moment) {
            return Described.id(command.role(), command.person(), ref(command), moment);
        }

        @Override
        public List<Ref> then(Describe command, Loaded loaded, Moment moment) {
            List<Ref> refs = new ArrayList<>(super.then(command, loaded, moment));
            if (command.role() == Speaker.VICTIM || namesHim(command, moment)) {
                List<Ref> own = namesHim(command, moment)
                        ? Described.accused(command.person(), ref(command), moment)
                        : ImmutableList.<Ref>builder()
                                .addAll(Described.hers(command.person(), ref(command), moment))
                                .add(Gates.of(Gates.namesake(command.person().name(), moment)))
                                .build();
                own.stream().filter(gate -> !refs.contains(gate)).forEach(refs::add);
            }
            return refs;
        }

        @Override
        public List<Clear> clear(Describe command, Loaded loaded, Moment moment) {
            List<Clear> clear = new ArrayList<>();
            Speaker speaker = speaker(command.role());
            PersonId owner = state(command, loaded).persons().owner(speaker).orElseGet(() -> id(command, moment));
            Described.clear(clear, command.role().word(), ref(command), speaker, owner, command.person());
            return clear;
        }

        @Override
        protected Ruling decide(Describe command, FileState state, Loaded loaded, Moment moment) {
            PersonId id = id(command, moment);
            Checks problems = Checks.of()
                    .that(
                            command.role() != Speaker.CHILD && command.role() != Speaker.STAFF,
                            "role",
                            "one-of",
                            command.role().word(),
                            "victim respondent reporter");
            if (command.role() == Speaker.VICTIM) {
                Described.check("person.capacity", command.person(), moment, problems);
            }
            Arrays.stream(Speaker.values())
                    .filter(other -> other != command.role())
                    .forEach(other -> problems.that(
                            !state.persons().known(other).contains(id), "person", "same-person", "person"));
            problems.orThrow();
            if (command.person().saysHow() && state.persons().isAgreed(command.role())) {
                return refuse("contact-agreed", "protection.contact");
            }
            if (namesHim(command, moment) && Described.isAnother(command.person(), state, ref(command), moment)) {
                return refuse("names-another", "protection.nameAnother");
            }
            if (replaces(command, id, state)) {
                Checks.of()
                        .that(isHers(command.person()), "person.residentId", "number-sex", "residentId")
                        .orThrow();
                if (moment.actor() instanceof Actor.Staff staff && !isProposed(id, staff.id(), state)) {
                    Ruling.Plan.Builder proposed = Ruling.plan()
                            .to(ref(command), Compartments.STAFF, new FileFact.NumberProposed(id, staff.id()));
                    dependent(proposed, command, state, shut(state), moment);
                    return proposed.build();
                }
            }
            Ruling.Plan.Builder plan = Ruling.plan()
                    .to(
                            ref(command),
                            Compartments.of(speaker(command.role())),
                            Described.fact(command.role(), command.person(), id, moment));
            Ref own = Gates.of(id);
            List<Ref> gates = command.role() != Speaker.VICTIM || shut(state).contains(own)
                    ? shut(state)
                    : ImmutableList.<Ref>builder().addAll(shut(state)).add(own).build();
            dependent(plan, command, state, gates, moment);
            if (command.role() == Speaker.VICTIM
                    && !state.persons().known(Speaker.VICTIM).contains(id)) {
                linked(plan, command, id, state);
            }
            if (command.role() == Speaker.RESPONDENT) {
                plan.to(
                        ref(command),
                        Compartments.VICTIM,
                        new FileFact.RespondentNamed(
                                Described.respondentsName(command.person(), ref(command), moment)));
            }
            if (namesHim(command, moment)) {
                Described.accused(command.person(), ref(command), moment)
                        .forEach(he -> plan.to(
                                he, "", new GateFact.Named(command.file().value())));
            }
            if (command.role() == Speaker.VICTIM && moment.actor() instanceof Actor.Staff) {
                plan.to(
                        ref(command),
                        Compartments.STAFF,
                        new FileFact.VictimNamed(Gates.namesake(command.person().name(), moment)));
                Described.byPhone(command.person(), moment)
                        .ifPresent(p -> new LikeFiles().same(plan, command.file(), List.of(p), loaded));
                plan.to(
                        Gates.of(Gates.namesake(command.person().name(), moment)),
                        "",
                        new GateFact.IncidentReported(command.file().value(), false));
            }
            return plan.build();
        }

        /** What the file found, or waits to ask, shuts under what she is known by from now on. */
        private static void linked(Ruling.Plan.Builder plan, Describe command, PersonId also, FileState state) {
            String file = command.file().value();
            if (state.grade().isPositive()) {
                plan.to(Gates.of(also), "", new GateFact.Screened(file, state.grade(), "linked", false));
            } else if (state.duties().isOpen(Duty.SCREEN_ALONE, 0) && IncidentAct.isHers(state)) {
                plan.to(Gates.of(also), "", new GateFact.IncidentReported(file, true), new GateFact.Awaited(file));
            }
        }

        private void dependent(
                Ruling.Plan.Builder plan, Describe command, FileState state, List<Ref> gates, Moment moment) {
            if (command.role() == Speaker.VICTIM && command.person().capacity() != Capacity.FULL) {
                gates.forEach(g -> plan.to(g, "", GateFact.Screened.dependent(command.file(), "described")));
                owing.at(GateClass.MINOR_OR_INCAPABLE, plan, ref(command), state, state.accountable(), moment.now());
            }
        }

        /** Another number than she has: with it her link would open to whoever holds that. */
        private static boolean replaces(Describe command, PersonId id, FileState state) {
            return command.role() == Speaker.VICTIM
                    && command.person().residentId().isPresent()
                    && state.persons()
                            .of(Speaker.VICTIM)
                            .flatMap(FileFact.PersonDescribed::residentId)
                            .isPresent()
                    && !state.persons().known(Speaker.VICTIM).contains(id);
        }

        private static boolean isHers(FilePerson she) {
            return she.sex() == Sex.UNKNOWN
                    || she.residentId()
                            .filter(n -> n.isMale() == (she.sex() == Sex.MALE))
                            .isPresent();
        }

        private static boolean isProposed(PersonId id, StaffId second, FileState state) {
            return state.history().stream()
                    .map(FileState.Noted::fact)
                    .anyMatch(f ->
                            f instanceof FileFact.NumberProposed n && n.person().equals(id) && !n.by().equals(second));
        }

        /** By staff: whoever says it without a login shuts nobody's way. */
        private static boolean namesHim(Describe command, Moment moment) {
            return command.role() == Speaker.RESPONDENT && moment.actor() instanceof Actor.Staff;
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
