package io.github.xingfujia.protection.care;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.DangerReport;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.DutyRecord;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.Compartments;
import io.github.xingfujia.protection.file.Duties;
import io.github.xingfujia.protection.file.FileCommand;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.FileStep;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** Records that what was owed was done, or that she declined what was offered. */
public final class DoneAct extends FileStep<DoneAct.Done> {

    public record Done(ViolenceFileId file, DutyRecord done) implements FileCommand {}

    private final Network network;

    DoneAct(Network network) {
        super(Actions.DONE);
        this.network = network;
    }

    @Override
    public List<Clear> clear(Done command, Loaded loaded, Moment moment) {
        return List.of(Compartments.kept(
                "what", ref(command), Speaker.STAFF, command.done().what()));
    }

    @Override
    protected Ruling decide(Done command, FileState state, Loaded loaded, Moment moment) {
        DutyRecord done = command.done();
        Optional<Duties.One> owed = Optional.ofNullable(
                        state.duties().all().get(new Duties.Key(done.duty(), done.minor())))
                .filter(one -> !one.done());
        if (owed.isEmpty()) {
            return refuse("no-such-duty", "protection.view");
        }
        if (done.duty() == Duty.SCREEN_ALONE) {
            return refuse("assess-is-the-duty", "protection.assess");
        }
        if (done.duty() == Duty.ASK_CHILD) {
            return refuse("ask-is-the-duty", "protection.askMinor");
        }
        if (DangerReport.does(done.duty())) {
            boolean mandatory = done.duty() == Duty.MANDATORY_REPORT;
            return refuse(
                    done.declined() ? "not-to-be-declined" : "report-is-the-duty",
                    mandatory ? "measures.reported" : "protection.reported");
        }
        if (done.duty() == Duty.PLAN_WITH_NAMED_HANDLER
                && state.holding().handler().isEmpty()) {
            return refuse("name-a-handler", "protection.nameHandler");
        }
        if (done.declined() && !owed.get().opened().offered()) {
            return refuse("not-to-be-declined", "protection.done");
        }
        Checks.of()
                .that(
                        !done.on().isAfter(moment.today()),
                        "on",
                        "future",
                        done.on().toString())
                .notBefore("on", done.on(), state.intake().orElseThrow().occurredOn())
                .that(
                        network.member(done.by()).isPresent(),
                        "by",
                        "no-such-staff",
                        Checks.shape(done.by().value()))
                .orThrow();
        return Ruling.plan()
                .to(
                        ref(command),
                        Compartments.STAFF,
                        new FileFact.DutyDone(done.duty(), done.minor(), done.declined()),
                        new FileFact.DutyRecorded(
                                done.duty(), done.minor(), done.on(), done.by(), moment.sealed("what")))
                .build();
    }
}
