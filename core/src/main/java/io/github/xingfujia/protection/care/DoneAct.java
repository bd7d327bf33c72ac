package io.github.xingfujia.protection.care;

import io.github.xingfujia.protection.DangerReport;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.Compartments;
import io.github.xingfujia.protection.file.Duties;
import io.github.xingfujia.protection.file.FileCommand;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.FileStep;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.util.Optional;

/** Records that what was owed was done, or that she declined what was offered. */
public final class DoneAct extends FileStep<DoneAct.Done> {

    public record Done(ViolenceFileId file, Duty duty, int minor, boolean declined) implements FileCommand {}

    DoneAct() {
        super(Actions.DONE);
    }

    @Override
    protected Ruling decide(Done command, FileState state, Loaded loaded, Moment moment) {
        Optional<Duties.One> owed = Optional.ofNullable(
                        state.duties().all().get(new Duties.Key(command.duty(), command.minor())))
                .filter(one -> !one.done());
        if (owed.isEmpty()) {
            return refuse("no-such-duty", "protection.view");
        }
        if (command.duty() == Duty.SCREEN_ALONE) {
            return refuse("assess-is-the-duty", "protection.assess");
        }
        if (command.duty() == Duty.ASK_CHILD) {
            return refuse("ask-is-the-duty", "protection.askMinor");
        }
        if (DangerReport.does(command.duty())) {
            boolean mandatory = command.duty() == Duty.MANDATORY_REPORT;
            return refuse(
                    command.declined() ? "not-to-be-declined" : "report-is-the-duty",
                    mandatory ? "measures.reported" : "protection.reported");
        }
        if (command.duty() == Duty.PLAN_WITH_NAMED_HANDLER
                && state.holding().handler().isEmpty()) {
            return refuse("name-a-handler", "protection.nameHandler");
        }
        if (command.declined() && !owed.get().opened().offered()) {
            return refuse("not-to-be-declined", "protection.done");
        }
        return Ruling.plan()
                .to(
                        ref(command),
                        Compartments.STAFF,
                        new FileFact.DutyDone(command.duty(), command.minor(), command.declined()))
                .build();
    }
}
