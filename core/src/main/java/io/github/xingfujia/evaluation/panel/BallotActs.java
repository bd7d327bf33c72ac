package io.github.xingfujia.evaluation.panel;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.Score;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.BallotFact;
import io.github.xingfujia.evaluation.ledger.Ballots;
import io.github.xingfujia.evaluation.ledger.CampaignCommand;
import io.github.xingfujia.evaluation.ledger.Campaigns;
import io.github.xingfujia.evaluation.ledger.Entrants;
import io.github.xingfujia.evaluation.ledger.NominationAct;
import io.github.xingfujia.evaluation.ledger.Nominations;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A juror says whom she does not judge, and marks the others. */
final class BallotActs {

    private BallotActs() {}

    /** A command of a juror on her own ballot. */
    abstract static class BallotAct<C extends CampaignCommand> implements Act<C, CampaignId> {

        private final Action action;

        BallotAct(Action action) {
            this.action = action;
        }

        @Override
        public final Action action() {
            return action;
        }

        @Override
        public final List<Ref> first(C command, Moment moment) {
            return List.of(ballot(command, moment), Campaigns.of(command.campaign()));
        }

        @Override
        public final Optional<Scope> scope(C command, Loaded loaded, Moment moment) {
            return campaign(command, loaded).jurors();
        }

        @Override
        public final Ruling decide(C command, Loaded loaded, Moment moment) {
            Campaigns.State campaign = campaign(command, loaded);
            if (campaign.tallied().isPresent()) {
                return NominationAct.refuse("tallied", "evaluation.jurySheet");
            }
            return campaign.ended()
                    ? NominationAct.refuse("ended", "evaluation.campaigns")
                    : decide(command, campaign, loaded.of(Ballots.BALLOTS, ballot(command, moment)), loaded, moment);
        }

        abstract Ruling decide(C command, Campaigns.State campaign, Ballots.State own, Loaded loaded, Moment moment);

        @Override
        public final CampaignId answer(C command, Loaded after, Moment moment) {
            return command.campaign();
        }

        static Ref ballot(CampaignCommand command, Moment moment) {
            return Ballots.of(command.campaign(), juror(moment));
        }

        static StaffId juror(Moment moment) {
            return ((Actor.Staff) moment.actor()).id();
        }

        static Campaigns.State campaign(CampaignCommand command, Loaded loaded) {
            return loaded.of(Campaigns.CAMPAIGNS, Campaigns.of(command.campaign()));
        }

        static void stands(Checks checks, String field, NominationId one, Campaigns.State campaign) {
            checks.that(
                    campaign.admitted().stream().anyMatch(a -> a.nomination().equals(one)),
                    field,
                    "no-such-entrant",
                    one.toString());
        }
    }

    /** Says whom she does not judge, once all who come before the panel are known and before she marks them. */
    static final class DeclareAct extends BallotAct<CampaignCommand.Declare> {
        DeclareAct() {
            super(Actions.DECLARE);
        }

        @Override
        Ruling decide(
                CampaignCommand.Declare command,
                Campaigns.State campaign,
                Ballots.State own,
                Loaded loaded,
                Moment moment) {
            Checks checks = Checks.of();
            command.related().forEach(one -> stands(checks, "related", one, campaign));
            checks.orThrow();
            if (!campaign.scoring()) {
                return NominationAct.refuse("scoring-shut", "evaluation.jurySheet");
            }
            if (command.related().stream().anyMatch(own.points()::containsKey)) {
                return NominationAct.refuse("marked-already", "evaluation.jurySheet");
            }
            return own.declared() && own.related().containsAll(command.related())
                    ? Ruling.unchanged()
                    : Ruling.plan()
                            .to(ballot(command, moment), "", new BallotFact.Declared(command.related()))
                            .build();
        }
    }

    /** Marks those whom she judges. */
    static final class ScoreAct extends BallotAct<CampaignCommand.GiveScores> {
        ScoreAct() {
            super(Actions.SCORE);
        }

        @Override
        public List<Ref> then(CampaignCommand.GiveScores command, Loaded loaded, Moment moment) {
            return Stream.concat(
                            Stream.of(Entrants.of(command.campaign(), juror(moment))),
                            command.scores().stream().map(s -> Nominations.of(s.nomination())))
                    .distinct()
                    .toList();
        }

        @Override
        Ruling decide(
                CampaignCommand.GiveScores command,
                Campaigns.State campaign,
                Ballots.State own,
                Loaded loaded,
                Moment moment) {
            int criteria = campaign.sheet().criteria().size();
            Checks checks = Checks.of().range("scores", command.scores().size(), 1, 300);
            for (Score score : command.scores()) {
                stands(checks, "scores", score.nomination(), campaign);
                checks.range("points", score.points().size(), criteria, criteria);
            }
            checks.orThrow();
            if (!campaign.scoring()) {
                return NominationAct.refuse("scoring-shut", "evaluation.jurySheet");
            }
            if (!own.declared()) {
                return NominationAct.refuse("declare-first", "evaluation.declare");
            }
            boolean stands = loaded.of(Entrants.ENTRANTS, Entrants.of(command.campaign(), juror(moment)))
                    .isPresent();
            if (stands) {
                return NominationAct.refuse("juror-stands", "evaluation.panel");
            }
            boolean barred = command.scores().stream()
                    .map(Score::nomination)
                    .anyMatch(one -> own.related().contains(one)
                            || loaded.of(Nominations.NOMINATIONS, Nominations.of(one))
                                    .hands()
                                    .contains(juror(moment)));
            return barred
                    ? NominationAct.refuse("recused", "evaluation.jurySheet")
                    : Ruling.plan()
                            .to(ballot(command, moment), "", new BallotFact.Scored(command.scores()))
                            .build();
        }
    }
}
