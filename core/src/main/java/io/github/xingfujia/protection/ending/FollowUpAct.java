package io.github.xingfujia.protection.ending;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.FollowUp;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.HandlingTerms;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.danger.IncidentAct;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.Closing;
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
import java.time.LocalDate;
import java.util.List;

/**
 * Records a round after closing. Calm often enough it stops; news, or that she cannot speak safely, open the file again: then
 * she is seen alone, and no round goes on.
 */
public final class FollowUpAct extends FileStep<FollowUpAct.MadeRound> {

    public record MadeRound(ViolenceFileId file, FollowUp round) implements FileCommand {}

    private final HandlingTerms terms;
    private final Owing owing;

    FollowUpAct(HandlingTerms terms, Owing owing) {
        super(Actions.FOLLOW_UP);
        this.terms = terms;
        this.owing = owing;
    }

    @Override
    protected boolean afterClose() {
        return true;
    }

    @Override
    public List<Clear> clear(MadeRound command, Loaded loaded, Moment moment) {
        return command.round().words().isBlank()
                ? List.of()
                : List.of(Compartments.of(
                        "words",
                        ref(command),
                        Speaker.VICTIM,
                        state(command, loaded).persons(),
                        command.round().words()));
    }

    @Override
    protected Ruling decide(MadeRound command, FileState state, Loaded loaded, Moment moment) {
        Closing closing = state.closing();
        if (closing.rounds().isEmpty()) {
            return refuse("no-round", "protection.view");
        }
        FollowUp round = command.round();
        boolean again = round.newIncident() || !round.safe();
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(
                        ref(command),
                        Compartments.STAFF,
                        new FileFact.FollowedUp(
                                round.reached(), round.safe(), again ? List.of() : next(round, closing, moment)));
        if (moment.hasSealed("words")) {
            plan.to(ref(command), Compartments.VICTIM, new FileFact.Said(moment.sealed("words")));
        }
        if (round.newIncident()) {
            IncidentAct.tell(
                    plan, command.file(), moment.today(), IncidentAct.isHers(state), state, owing, loaded, moment);
        } else if (again) {
            Reopening.add(plan, ref(command), loaded);
            if (IncidentAct.isHers(state)) {
                toGates(plan, state, new GateFact.Awaited(command.file().value()));
            }
            owing.open(Duty.SCREEN_ALONE, 0, plan, ref(command), state, state.accountable(), moment.now());
        }
        return plan.build();
    }

    /** The stop rule: after the planned rounds, enough calm ones in a row end it, and so does the most there may be. */
    private List<LocalDate> next(FollowUp round, Closing closing, Moment moment) {
        List<LocalDate> left = closing.rounds().subList(1, closing.rounds().size());
        int clean = round.reached() ? closing.clean() + 1 : 0;
        boolean enough = clean >= terms.followUp().clean()
                || closing.made() + 1 >= terms.followUp().most();
        return left.isEmpty() && !enough
                ? ImmutableList.of(owing.day(moment.now(), terms.followUp().again()))
                : ImmutableList.copyOf(left);
    }
}
