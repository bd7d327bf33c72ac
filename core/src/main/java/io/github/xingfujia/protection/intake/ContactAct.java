package io.github.xingfujia.protection.intake;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.messaging.SafeContact;
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
import io.github.xingfujia.way.Ruling;
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
        return state.persons().of(role).isEmpty()
                ? refuse("not-described", "protection.describe")
                : Ruling.plan()
                        .to(
                                ref(command),
                                Compartments.of(role),
                                new FileFact.ContactAgreed(
                                        role, command.rule(), command.phone().map(p -> moment.sealed("phone"))))
                        .build();
    }
}
