package io.github.xingfujia.protection.danger;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.protection.ChildFinding;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
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
import java.util.List;
import java.util.Optional;

/**
 * Records what was found about one child of the household (未成年人评估): a suspected victim is reported at once, and the gate
 * of the child and of the victim shut with the row that nothing lifts.
 */
public final class AskMinorAct extends FileStep<AskMinorAct.AskMinor> {

    public record AskMinor(ViolenceFileId file, int minor, ChildFinding found, String words) implements FileCommand {
        public AskMinor {
            Checks.of().text("words", words, 0, 2000).orThrow();
        }
    }

    private final Owing owing;

    AskMinorAct(Owing owing) {
        super(Actions.ASK_MINOR);
        this.owing = owing;
    }

    @Override
    public List<Ref> then(AskMinor command, Loaded loaded, Moment moment) {
        List<Ref> refs = new ArrayList<>(super.then(command, loaded, moment));
        minor(command, state(command, loaded)).map(m -> Gates.of(m.person())).ifPresent(refs::add);
        return refs;
    }

    @Override
    public List<Clear> clear(AskMinor command, Loaded loaded, Moment moment) {
        return command.words().isBlank()
                ? List.of()
                : List.of(Compartments.kept("words", ref(command), Speaker.CHILD, command.words()));
    }

    @Override
    protected Ruling decide(AskMinor command, FileState state, Loaded loaded, Moment moment) {
        Optional<FileFact.MinorRecorded> minor = minor(command, state);
        if (minor.isEmpty()) {
            return refuse("no-such-minor", "protection.addMinor");
        }
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(ref(command), Compartments.STAFF, new FileFact.MinorAsked(command.minor(), command.found()));
        if (moment.hasSealed("words")) {
            plan.to(ref(command), Compartments.of(Speaker.CHILD), new FileFact.Said(moment.sealed("words")));
        }
        if (command.found() != ChildFinding.COULD_NOT_ASK && state.duties().isOpen(Duty.ASK_CHILD, command.minor())) {
            plan.to(ref(command), Compartments.STAFF, new FileFact.DutyDone(Duty.ASK_CHILD, command.minor(), false));
        }
        if (command.found() == ChildFinding.SUSPECTED_VICTIM) {
            GateFact shut = GateFact.Screened.dependent(command.file(), "child-lens");
            toGates(plan, state, shut);
            Ref own = Gates.of(minor.get().person());
            if (!shut(state).contains(own)) {
                plan.to(own, "", shut);
            }
            owing.open(
                    Duty.MANDATORY_REPORT,
                    command.minor(),
                    plan,
                    ref(command),
                    state,
                    state.accountable(),
                    moment.now());
        }
        return plan.build();
    }

    private static Optional<FileFact.MinorRecorded> minor(AskMinor command, FileState state) {
        return Optional.ofNullable(state.persons().minors().get(command.minor()));
    }
}
