package io.github.xingfujia.evaluation.panel;

import io.github.xingfujia.evaluation.Poll;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.evaluation.Standings;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.CampaignAct;
import io.github.xingfujia.evaluation.ledger.CampaignCommand;
import io.github.xingfujia.evaluation.ledger.CampaignFact;
import io.github.xingfujia.evaluation.ledger.Campaigns;
import io.github.xingfujia.evaluation.ledger.NominationAct;
import io.github.xingfujia.evaluation.ledger.Nominations;
import io.github.xingfujia.evaluation.ledger.PublicBallots;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Tally;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Makes the tally by the frozen sheet: every figure is written down, and can be made again from the ballots. */
final class TallyAct extends CampaignAct<CampaignCommand.MakeTally> {
    TallyAct() {
        super(Actions.TALLY);
    }

    @Override
    public List<Ref> then(CampaignCommand.MakeTally command, Loaded loaded, Moment moment) {
        return Reckoning.refs(command.campaign(), state(command, loaded));
    }

    /** The ballots of a vote that is over: no more of them are taken, so that the count is the same whenever it is made. */
    @Override
    public Optional<Tally> tally(CampaignCommand.MakeTally command, Loaded loaded, Moment moment) {
        return state(command, loaded)
                .poll()
                .map(poll -> new Tally(
                        PublicBallots.KIND.name(),
                        new Filter.Equal("campaign", command.campaign().value()),
                        "lot"));
    }

    @Override
    protected Ruling decide(CampaignCommand.MakeTally command, Campaigns.State state, Loaded loaded, Moment moment) {
        if (!state.scoring()) {
            return NominationAct.refuse("scoring-shut", "evaluation.openScoring");
        }
        Optional<LocalDate> open = state.poll()
                .map(Poll::until)
                .filter(end ->
                        LocalDateTime.ofInstant(moment.now(), Moment.ZONE).isBefore(end))
                .map(end -> end.toLocalDate().minusDays(1));
        if (open.isPresent()) {
            return Ruling.refuse(Refusal.of(
                    "evaluation",
                    "poll-runs",
                    List.of("evaluation.campaign"),
                    open.get().toString()));
        }
        if (!state.voting().proposed().isEmpty()) {
            return NominationAct.refuse("votes-by-one", "evaluation.returnVotes");
        }
        Optional<String> missing = state.sheet().poll().stream()
                .flatMap(p -> p.returned().stream())
                .filter(channel -> state.voting().returned().stream()
                        .noneMatch(r -> r.channel().equals(channel)))
                .findFirst();
        if (missing.isPresent()) {
            return Ruling.refuse(
                    Refusal.of("evaluation", "channel-missing", List.of("evaluation.returnVotes"), missing.get()));
        }
        List<CampaignFact.VotesReturned> counted = PublicCount.of(state, loaded.counts());
        if (state.sheet().vote().isPresent() && state.voting().returned().isEmpty() && counted.isEmpty()) {
            return NominationAct.refuse("votes-missing", "evaluation.returnVotes");
        }
        if (NominationAct.by(moment).filter(state.panel()::contains).isPresent()) {
            return NominationAct.refuse("judges-herself", "evaluation.tally");
        }
        List<String> standing = state.admitted().stream()
                .filter(a -> loaded.of(Nominations.NOMINATIONS, Nominations.of(a.nomination()))
                                .stage()
                        == Stage.PANEL)
                .map(a -> a.nomination().value())
                .toList();
        Campaigns.Voting voting = state.voting();
        Ruling.Plan.Builder plan = Ruling.plan();
        for (CampaignFact.VotesReturned one : counted) {
            voting = voting.and(one);
            plan.to(ref(command), "", one);
        }
        Standings result = Reckoning.of(command.campaign(), state.voted(voting), standing, loaded)
                .tally();
        return result.ranked().isEmpty()
                ? NominationAct.refuse("too-few-marks", "evaluation.score")
                : plan.to(ref(command), "", new CampaignFact.Tallied(result.ranked(), result.notJudged()))
                        .build();
    }
}
