package io.github.xingfujia.protection.intake;

import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.Compartments;
import io.github.xingfujia.protection.file.FileCommand;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.FileStep;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;

/**
 * Another than was named is said to do it (更换被投诉人): two of the staff say so with a reason, and who was named before stays in the
 * history for whoever may read the file.
 */
public final class AnotherAct extends FileStep<AnotherAct.NameAnother> {

    /** Says who it is instead, and why. */
    public record NameAnother(ViolenceFileId file, FilePerson person, String because) implements FileCommand {
        /** Returns nothing of whom it names. */
        @Override
        public String toString() {
            return "NameAnother[" + file + "]";
        }
    }

    private static final String WHY = "because";

    AnotherAct() {
        super(Actions.NAME_ANOTHER);
    }

    @Override
    public List<Ref> then(NameAnother command, Loaded loaded, Moment moment) {
        List<Ref> refs = new ArrayList<>(super.then(command, loaded, moment));
        Described.accused(command.person(), ref(command), moment).stream()
                .filter(gate -> !refs.contains(gate))
                .forEach(refs::add);
        return refs;
    }

    @Override
    public List<Clear> clear(NameAnother command, Loaded loaded, Moment moment) {
        FileState state = state(command, loaded);
        List<Clear> clear = new ArrayList<>();
        PersonId owner = state.persons().owner(Speaker.VICTIM).orElseGet(() -> id(command, moment));
        Described.clear(clear, Speaker.RESPONDENT.word(), ref(command), Speaker.VICTIM, owner, command.person());
        clear.add(Compartments.of(WHY, ref(command), Speaker.STAFF, state.persons(), command.because()));
        return clear;
    }

    @Override
    protected Ruling decide(NameAnother command, FileState state, Loaded loaded, Moment moment) {
        PersonId id = id(command, moment);
        Checks.of()
                .that(
                        !state.persons().known(Speaker.VICTIM).contains(id)
                                && !state.persons().known(Speaker.REPORTER).contains(id),
                        "person",
                        "same-person",
                        "person")
                .orThrow();
        if (state.persons().of(Speaker.RESPONDENT).isEmpty()) {
            return refuse("nobody-named-yet", "protection.describe");
        }
        if (!Described.isAnother(command.person(), state, ref(command), moment)) {
            return refuse("named-so-already", "protection.describe");
        }
        StaffId by = ((Actor.Staff) moment.actor()).id();
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(ref(command), Compartments.STAFF, new FileFact.AnotherNamed(id, by, moment.sealed(WHY)));
        if (state.isNamedByAnother(Speaker.RESPONDENT, id, by)) {
            plan.to(
                    ref(command),
                    Compartments.VICTIM,
                    Described.fact(Speaker.RESPONDENT, command.person(), id, moment),
                    new FileFact.RespondentNamed(Described.respondentsName(command.person(), ref(command), moment)));
            Described.accused(command.person(), ref(command), moment)
                    .forEach(he ->
                            plan.to(he, "", new GateFact.Named(command.file().value())));
        }
        return plan.build();
    }

    private static PersonId id(NameAnother command, Moment moment) {
        return Described.id(Speaker.RESPONDENT, command.person(), ref(command), moment);
    }
}
