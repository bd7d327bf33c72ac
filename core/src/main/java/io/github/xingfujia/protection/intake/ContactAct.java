package io.github.xingfujia.protection.intake;

import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.Compartments;
import io.github.xingfujia.protection.file.FileCommand;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.FileStep;
import io.github.xingfujia.protection.file.Persons;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records how the victim or whoever told of it says she may safely be reached: her latest word replaces the earlier one. */
public final class ContactAct extends FileStep<ContactAct.Contact> {

    public record Contact(ViolenceFileId file, Speaker role, SafeContact rule, Optional<String> phone)
            implements FileCommand {}

    ContactAct() {
        super(Actions.CONTACT);
    }

    @Override
    protected boolean afterClose() {
        return true;
    }

    @Override
    protected Optional<Speaker> speaks(Contact command) {
        return Optional.of(command.role());
    }

    @Override
    public List<Clear> clear(Contact command, Loaded loaded, Moment moment) {
        Persons persons = state(command, loaded).persons();
        return command.phone().stream()
                .map(p -> Compartments.of("phone", ref(command), command.role(), persons, p))
                .toList();
    }

    @Override
    protected Ruling decide(Contact command, FileState state, Loaded loaded, Moment moment) {
        Speaker role = command.role();
        Optional<String> known =
                command.phone().or(() -> state.persons().reached(role).phone().map(p -> ""));
        command.rule()
                .check(
                        known,
                        Checks.of()
                                .that(
                                        role == Speaker.VICTIM || role == Speaker.REPORTER,
                                        "role",
                                        "one-of",
                                        role.word(),
                                        "victim reporter"))
                .orThrow();
        if (state.persons().of(role).isEmpty()) {
            return refuse("not-described", "protection.describe");
        }
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(
                        ref(command),
                        Compartments.of(role),
                        new FileFact.ContactAgreed(
                                role, command.rule(), command.phone().map(p -> moment.sealed("phone"))));
        also(command, state, moment).ifPresent(p -> new LikeFiles().same(plan, command.file(), List.of(p), loaded));
        return plan.build();
    }

    @Override
    public List<Ref> then(Contact command, Loaded loaded, Moment moment) {
        List<Ref> refs = new ArrayList<>(super.then(command, loaded, moment));
        also(command, state(command, loaded), moment).map(Gates::of).ifPresent(refs::add);
        return refs;
    }

    /** By a phone told later the gate knows her as by one told when the file was registered (decision 207). */
    private static Optional<PersonId> also(Contact command, FileState state, Moment moment) {
        return command.role() == Speaker.VICTIM && moment.actor() instanceof Actor.Staff
                ? state.persons()
                        .named()
                        .flatMap(name -> command.phone().map(phone -> Gates.byNameAndPhone(name, phone, moment)))
                        .filter(p -> !state.persons().shuts().contains(p))
                : Optional.empty();
    }
}
