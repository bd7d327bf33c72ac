package io.github.xingfujia.casework.handling;

import io.github.xingfujia.casework.AttemptResult;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.AgreementFact;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.CaseStep;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Compartment;
import io.github.xingfujia.casework.file.History.Noted;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Strikes the last attempt as recorded by mistake: by whoever recorded it, within the county's hours, and only while nothing
 * rests on it. Nothing is removed: the attempt, the reason and the duties it opened stay.
 */
public final class StrikeAct extends CaseStep<StrikeAct.StrikeAttempt> {

    private static final List<Class<? extends Fact>> RESTING = List.of(
            CaseFact.Reviewed.class,
            CaseFact.AccountableMoved.class,
            CaseFact.TakenOver.class,
            CaseFact.Returned.class,
            CaseFact.Ended.class);

    private final Optional<Integer> hours;

    StrikeAct(Optional<Integer> hours) {
        super(Actions.STRIKE);
        this.hours = hours;
    }

    public record StrikeAttempt(CaseId caseId, String reason) implements CaseCommand {
        /** Returns the case only: why somebody erred is not for a log. */
        @Override
        public String toString() {
            return "StrikeAttempt[" + caseId + "]";
        }
    }

    @Override
    public List<Clear> clear(StrikeAttempt command, Loaded loaded, Moment moment) {
        return List.of(Compartment.staff("reason", ref(command), command.reason()));
    }

    @Override
    protected Ruling decide(StrikeAttempt command, CaseState state, Loaded loaded, Moment moment) {
        List<Noted> history = state.history();
        int last = last(history, history.size(), CaseFact.Attempted.class);
        if (last < 0 || last < last(history, history.size(), CaseFact.AttemptStruck.class)) {
            return refuse("nothing-to-strike", "casework.record");
        }
        Noted attempt = history.get(last);
        if (!attempt.stamp().actor().equals(moment.actor().name())) {
            return refuse("not-your-record", "casework.record");
        }
        boolean inTime = hours.map(Duration::ofHours)
                .filter(most -> !moment.now().isAfter(attempt.stamp().at().plus(most)))
                .isPresent();
        if (!inTime) {
            return hours.isPresent()
                    ? refuse("too-late-to-strike", "casework.record", hours.get())
                    : refuse("no-striking", "casework.record");
        }
        if (history.subList(last, history.size()).stream().anyMatch(StrikeAct::restsOnIt)) {
            return refuse("built-upon", "casework.record");
        }
        AttemptResult result = ((CaseFact.Attempted) attempt.fact()).result();
        return Ruling.plan()
                .to(
                        ref(command),
                        Cases.STAFF,
                        new CaseFact.AttemptStruck(
                                state.progress().unsettled() - (result == AttemptResult.SETTLED ? 0 : 1),
                                settledBefore(history, last),
                                session(history, attempt),
                                moment.sealed("reason")))
                .build();
    }

    private static boolean restsOnIt(Noted later) {
        return later.fact() instanceof AgreementFact
                || RESTING.contains(later.fact().getClass());
    }

    /** Returns whether what was tried before, at the same post and not struck itself, had settled it. */
    private static boolean settledBefore(List<Noted> history, int before) {
        int until = before;
        while (true) {
            int attempt = last(history, until, CaseFact.Attempted.class);
            if (attempt < 0 || attempt < last(history, until, CaseFact.AccountableMoved.class)) {
                return false;
            }
            if (attempt > last(history, until, CaseFact.AttemptStruck.class)) {
                return ((CaseFact.Attempted) history.get(attempt).fact()).result() == AttemptResult.SETTLED;
            }
            until = attempt;
        }
    }

    private static Optional<Integer> session(List<Noted> history, Noted attempt) {
        return history.stream()
                .filter(n -> n.stamp().command().equals(attempt.stamp().command()))
                .map(Noted::fact)
                .filter(CaseFact.SessionRecorded.class::isInstance)
                .map(f -> ((CaseFact.SessionRecorded) f).session())
                .findFirst();
    }

    /** Returns where a fact of this kind stands last before a place; -1 when it does not. */
    private static int last(List<Noted> history, int before, Class<? extends Fact> kind) {
        return IntStream.range(0, before)
                .filter(i -> kind.isInstance(history.get(i).fact()))
                .reduce((earlier, later) -> later)
                .orElse(-1);
    }
}
