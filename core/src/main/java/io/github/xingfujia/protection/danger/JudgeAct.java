package io.github.xingfujia.protection.danger;

import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.GateTable;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.Compartments;
import io.github.xingfujia.protection.file.Danger;
import io.github.xingfujia.protection.file.FileAct;
import io.github.xingfujia.protection.file.FileCommand;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.Owing;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/**
 * Judges, as a second assessor, what one found without an instrument (第二评估人研判): the grade is never less than what the gate found,
 * and what is graver shuts the gate and opens what is owed at once.
 */
public final class JudgeAct extends FileAct<JudgeAct.Judge, GateTable.Row> {

    public record Judge(ViolenceFileId file, GateClass grade, String reason) implements FileCommand {}

    private final Owing owing;

    JudgeAct(Owing owing) {
        super(Actions.JUDGE);
        this.owing = owing;
    }

    @Override
    public List<Clear> clear(Judge command, Loaded loaded, Moment moment) {
        return List.of(Compartments.kept("reason", ref(command), Speaker.STAFF, command.reason()));
    }

    @Override
    protected Ruling decide(Judge command, FileState state, Loaded loaded, Moment moment) {
        Optional<Danger.Made> first = state.danger().last().filter(Danger.Made::isBare);
        if (first.isEmpty() || !state.danger().current()) {
            return refuse("nothing-to-judge", "protection.assess");
        }
        if (!(moment.actor() instanceof Actor.Staff second)
                || first.get().isBy(second.id())
                || state.holding().conflicted().contains(second.id())) {
            return refuse("two-staff", "protection.judge");
        }
        if (first.get().second().isPresent()) {
            return refuse("judged-by-two", "protection.view");
        }
        GateClass found = state.grade().orGraver(first.get().fact().grade());
        if (command.grade().compareTo(found) < 0) {
            return refuse("judgement-only-raises", "protection.judge");
        }
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(
                        ref(command),
                        Compartments.VICTIM,
                        new FileFact.SecondJudged(command.grade(), second.id(), moment.sealed("reason")));
        if (command.grade().compareTo(found) > 0) {
            toGates(plan, state, new GateFact.Screened(command.file().value(), command.grade(), "circumstances", true));
            owing.at(command.grade(), plan, ref(command), state, state.accountable(), moment.now());
        }
        return plan.build();
    }

    @Override
    public GateTable.Row answer(Judge command, Loaded after, Moment moment) {
        return gate(after, state(command, after)).in(command.file().value()).opens();
    }
}
