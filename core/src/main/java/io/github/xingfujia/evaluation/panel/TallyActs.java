package io.github.xingfujia.evaluation.panel;

import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.evaluation.Standings;
import io.github.xingfujia.evaluation.VoteReturn;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.CampaignAct;
import io.github.xingfujia.evaluation.ledger.CampaignCommand;
import io.github.xingfujia.evaluation.ledger.CampaignFact;
import io.github.xingfujia.evaluation.ledger.Campaigns;
import io.github.xingfujia.evaluation.ledger.NominationAct;
import io.github.xingfujia.evaluation.ledger.Nominations;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Votes come in, and the tally is made. */
final class TallyActs {

    private TallyActs() {}

    /** Brings in the votes of one day by one channel, once. */
    static final class ReturnVotesAct extends CampaignAct<CampaignCommand.ReturnVotes> {
        ReturnVotesAct() {
            super(Actions.RETURN_VOTES);
        }

        @Override
        protected Ruling decide(
                CampaignCommand.ReturnVotes command, Campaigns.State state, Loaded loaded, Moment moment) {
            VoteReturn votes = command.votes();
            List<NominationId> standing = state.admitted().stream()
                    .map(CampaignFact.Admitted::nomination)
                    .toList();
            Checks checks = Checks.of()
                    .range("counts", votes.counts().size(), 1, 300)
                    .that(
                            !votes.day().isAfter(moment.today()),
                            "day",
                            "future",
                            votes.day().toString());
            votes.counts()
                    .forEach(c -> checks.that(
                            standing.contains(c.nomination()),
                            "counts",
                            "no-such-entrant",
                            c.nomination().toString()));
            checks.notBefore("day", votes.day(), state.started().orElseThrow().from())
                    .orThrow();
            if (state.sheet().vote().isEmpty()) {
                return NominationAct.refuse("no-vote", "evaluation.campaigns");
            }
            boolean again = state.returned().stream()
                    .anyMatch(r ->
                            r.day().equals(votes.day()) && normal(r.channel()).equals(normal(votes.channel())));
            return again
                    ? NominationAct.refuse("votes-returned", "evaluation.tally")
                    : Ruling.plan()
                            .to(
                                    ref(command),
                                    "",
                                    new CampaignFact.VotesReturned(votes.day(), votes.channel(), votes.counts()))
                            .build();
        }
    }

    /** A channel is the same however it is written. */
    private static String normal(String channel) {
        return Normalizer.normalize(channel, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Makes the tally by the frozen sheet: every figure is written down, and can be made again from the ballots. */
    static final class TallyAct extends CampaignAct<CampaignCommand.MakeTally> {
        TallyAct() {
            super(Actions.TALLY);
        }

        @Override
        public List<Ref> then(CampaignCommand.MakeTally command, Loaded loaded, Moment moment) {
            return Reckoning.refs(command.campaign(), state(command, loaded));
        }

        @Override
        protected Ruling decide(
                CampaignCommand.MakeTally command, Campaigns.State state, Loaded loaded, Moment moment) {
            if (!state.scoring()) {
                return NominationAct.refuse("scoring-shut", "evaluation.openScoring");
            }
            if (state.sheet().vote().isPresent() && state.returned().isEmpty()) {
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
            Standings result =
                    Reckoning.of(command.campaign(), state, standing, loaded).tally();
            return result.ranked().isEmpty()
                    ? NominationAct.refuse("too-few-marks", "evaluation.score")
                    : Ruling.plan()
                            .to(ref(command), "", new CampaignFact.Tallied(result.ranked(), result.notJudged()))
                            .build();
        }
    }
}
