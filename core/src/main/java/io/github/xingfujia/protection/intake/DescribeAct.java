package io.github.xingfujia.protection.intake;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.protection.Sex;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.danger.IncidentAct;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.Compartments;
import io.github.xingfujia.protection.file.FileCommand;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.FileStep;
import io.github.xingfujia.protection.file.Owing;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says who somebody is, anew or for the first time: the respondent by the victim's word. A number given for the victim
 * links her to the gate of that number, which shuts with what is known here. How she may be reached stays as agreed. Said to be
 * a minor, or of no full capacity, she is in the row that nothing lifts from this instant (反家庭暴力法 14).
 */
public final class DescribeAct extends FileStep<DescribeAct.Describe> {

    /** Says who somebody is; and, where the victim is another than was written down, why. */
    public record Describe(ViolenceFileId file, Speaker role, FilePerson person, Optional<String> because)
            implements FileCommand {
        /** Returns nothing of whom it names. */
        @Override
        public String toString() {
            return "Describe[" + file + "]";
        }
    }

    private static final String WHY = "because";

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
        command.because()
                .ifPresent(why -> clear.add(Compartments.of(
                        WHY, ref(command), Speaker.STAFF, state(command, loaded).persons(), why)));
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
                .forEach(other ->
                        problems.that(!state.persons().known(other).contains(id), "person", "same-person", "person"));
        problems.orThrow();
        if (command.person().saysHow() && state.persons().isAgreed(command.role())) {
            return refuse("contact-agreed", "protection.contact");
        }
        if (namesHim(command, moment) && Described.isAnother(command.person(), state, ref(command), moment)) {
            return refuse("names-another", "protection.nameAnother");
        }
        Ruling.Plan.Builder plan = Ruling.plan();
        if (replaces(command, id, state, moment)) {
            Checks.of()
                    .that(isHers(command.person()), "person.residentId", "number-sex", "residentId")
                    .that(command.because().isPresent(), WHY, "required", "")
                    .orThrow();
            StaffId by = ((Actor.Staff) moment.actor()).id();
            plan.to(ref(command), Compartments.STAFF, new FileFact.AnotherVictimNamed(id, by, moment.sealed(WHY)));
            if (!state.isNamedByAnother(Speaker.VICTIM, id, by)) {
                dependent(plan, command, state, shut(state), moment);
                return plan.build();
            }
        } else {
            Checks.of()
                    .that(command.because().isEmpty(), WHY, "not-another", "")
                    .orThrow();
        }
        plan.to(
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
                    new FileFact.RespondentNamed(Described.respondentsName(command.person(), ref(command), moment)));
        }
        if (namesHim(command, moment)) {
            Described.accused(command.person(), ref(command), moment)
                    .forEach(he ->
                            plan.to(he, "", new GateFact.Named(command.file().value())));
        }
        if (command.role() == Speaker.VICTIM && moment.actor() instanceof Actor.Staff) {
            plan.to(
                    ref(command),
                    Compartments.STAFF,
                    new FileFact.VictimNamed(Gates.namesake(command.person().name(), moment)));
            Gates.same(plan, names(command, id, state, moment), loaded);
            Described.byPhone(command.person(), moment)
                    .ifPresent(p -> new LikeFiles().same(plan, command.file(), List.of(p), loaded));
            plan.to(
                    Gates.of(Gates.namesake(command.person().name(), moment)),
                    "",
                    new GateFact.IncidentReported(command.file().value(), false));
        }
        return plan.build();
    }

    /** Who is known by another number now may have been told under somebody else's before: the two are not made one. */
    private static List<PersonId> names(Describe command, PersonId id, FileState state, Moment moment) {
        List<PersonId> now = Described.names(command.person(), ref(command), moment);
        return replaces(command, id, state, moment)
                ? now
                : Stream.concat(state.persons().known(Speaker.VICTIM).stream(), now.stream())
                        .toList();
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

    /** Another number than she has, or another name: with it her link would open to whoever is called so. */
    private static boolean replaces(Describe command, PersonId id, FileState state, Moment moment) {
        if (command.role() != Speaker.VICTIM
                || state.persons().known(Speaker.VICTIM).contains(id)) {
            return false;
        }
        boolean numbered = state.persons()
                .of(Speaker.VICTIM)
                .flatMap(FileFact.PersonDescribed::residentId)
                .isPresent();
        List<PersonId> names = state.history().stream()
                .map(FileState.Noted::fact)
                .flatMap(f -> f instanceof FileFact.VictimNamed n ? Stream.of(n.name()) : Stream.of())
                .toList();
        boolean renamed = !names.isEmpty()
                && !names.contains(Gates.namesake(command.person().name(), moment));
        return renamed || numbered && command.person().residentId().isPresent();
    }

    private static boolean isHers(FilePerson she) {
        return she.sex() == Sex.UNKNOWN
                || she.residentId()
                        .map(n -> n.isMale() == (she.sex() == Sex.MALE))
                        .orElse(true);
    }

    /** By staff: whoever says it without a login shuts nobody's way. */
    private static boolean namesHim(Describe command, Moment moment) {
        return command.role() == Speaker.RESPONDENT && moment.actor() instanceof Actor.Staff;
    }
}
