package io.github.xingfujia.casework.handling;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Ending;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.CaseStep;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.PublishedCaseFact;
import io.github.xingfujia.casework.file.Sessions;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.protection.GateState;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Ends the handling in one of the eight coded ways. Two people who came to terms were each asked alone before that is put down, and
 * whoever told of violence was interviewed alone and told of the protection order; where any persuasion is forbidden, no settlement
 * is. An ending that the file itself belies is refused: time that is not over, a signature refused under nothing, people too far apart
 * whom nobody tried to settle.
 */
public final class EndAct extends CaseStep<EndAct.EndCase> {

    public record EndCase(CaseId caseId, Ending ending) implements CaseCommand {}

    private final ViolenceWaits violence;

    EndAct(ViolenceWaits violence) {
        super(Actions.END);
        this.violence = violence;
    }

    @Override
    protected Ruling decide(EndCase command, CaseState state, Loaded loaded, Moment moment) {
        if (state.court().isPending()) {
            return refuseCiting("court-not-answered", "人民法院在线调解规则 12", "casework.acceptDelegation");
        }
        if (command.ending().isFailure() && state.settlement().isInEffect()) {
            return refuseCiting("agreement-holds", "人民调解法 31", "casework.end");
        }
        if (command.ending() == Ending.AGREEMENT) {
            if (state.party(Side.OTHER).isEmpty()) {
                return refuse("nobody-to-agree-with", "casework.describe");
            }
            if (!state.progress().settled() && !state.settlement().isInEffect()) {
                return refuse("not-settled", "casework.record");
            }
        }
        if (command.ending() == Ending.REFUSED_TO_SIGN && !state.settlement().isUnfinished()) {
            return refuseCiting("nothing-to-sign", "人民法院在线调解规则 25", "casework.draw");
        }
        if (command.ending() == Ending.TOO_FAR_APART && !state.isTried()) {
            return refuseCiting("nothing-tried", "人民法院在线调解规则 25", "casework.record");
        }
        if (command.ending() == Ending.TIME_OVER && !state.clock().isOverdue(moment.now())) {
            return refuseCiting("time-not-over", "人民法院在线调解规则 25", "casework.record");
        }
        if (command.ending().isSettlement() && !state.settlement().isInEffect()) {
            Optional<Ruling> stop = violence.stop(state).or(() -> stop(command, state, loaded));
            if (stop.isPresent()) {
                return stop.get();
            }
        }
        // after the gate: a paper that nobody may sign any more is not what it waits for
        if (command.ending() == Ending.AGREEMENT && !state.settlement().isInEffect()) {
            if (state.settlement().isUnfinished()) {
                return refuseCiting("agreement-unfinished", "人民调解法 29", "casework.sign");
            }
            if (!state.isWrittenDown()) {
                return refuseCiting("nothing-written", "人民调解法 28", "casework.draw");
            }
        }
        if (state.progress().owesProtection()) {
            return refuse("duties-open", "casework.done");
        }
        return end(Ruling.plan(), ref(command), state, command.ending(), moment).build();
    }

    private static Optional<Ruling> stop(EndCase command, CaseState state, Loaded loaded) {
        if (state.progress().gravest().isForbidden()) {
            return Optional.of(refuseCiting("no-settlement", "规程 ¶11", "casework.review"));
        }
        boolean asked = state.parties().keySet().stream()
                .filter(side ->
                        command.ending() == Ending.AGREEMENT || state.progress().present(side))
                .allMatch(state.progress()::asked);
        if (!asked) {
            return Optional.of(refuse("not-asked-alone", "casework.screen"));
        }
        boolean interviewed = state.parties().values().stream()
                .map(p -> gate(loaded, p).in(command.caseId().value()))
                .allMatch(here -> !here.row().state().isPositive() || here.interviewed());
        if (command.ending() == Ending.AGREEMENT && !interviewed) {
            return Optional.of(refuseCiting("not-interviewed", "法发〔2022〕10号 ¶13", "casework.interview"));
        }
        return state.parties().values().stream()
                        .map(p -> gate(loaded, p))
                        .anyMatch(gate -> isShutElsewhere(gate, command))
                ? Optional.of(Ruling.refuse(
                        Refusal.of("casework", "no-settlement-now", List.of("casework.end", "casework.review"))
                                .because("known from another case")))
                : Optional.empty();
    }

    /** Graver is known from another matter, or a file waits to ask alone: neither an agreement nor a settlement
     * of their own is put down over it, both are refused alike, and nobody learns why. */
    private static boolean isShutElsewhere(GateState gate, EndCase command) {
        boolean graver =
                gate.gravest().compareTo(gate.in(command.caseId().value()).found()) > 0
                        && gate.gravest().isPositive();
        return gate.gravest().isForbidden() || graver || !own(command.caseId()).containsAll(gate.awaited());
    }

    /** The files that the case itself opened. */
    private static List<String> own(CaseId id) {
        return Stream.of(Side.values())
                .map(side -> OwnFile.of(id, side).value())
                .toList();
    }

    /** Adds the end to a plan: what was planned is cancelled, and the end may be told. */
    public static Ruling.Plan.Builder end(
            Ruling.Plan.Builder plan, Ref ref, CaseState state, Ending ending, Moment moment) {
        Sessions.cancel(plan, CaseId.of(ref.key()), state, s -> true);
        return plan.to(ref, Cases.COMMON, new CaseFact.Ended(ending))
                .publish(ref, Cases.COMMON, PublishedCaseFact.CaseEnded.of(state, ending, moment.today()));
    }
}
