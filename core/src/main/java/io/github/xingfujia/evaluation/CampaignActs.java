package io.github.xingfujia.evaluation;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Those who lead a campaign start it, name the panel, let jurors mark, bring in votes and make the tally. */
final class CampaignActs {

    private CampaignActs() {}

    /** Starts a campaign by a sheet, which is frozen. */
    static final class StartAct implements Act<StartCampaign, CampaignId> {

        private final Sheets sheets;
        private final Network network;

        StartAct(Sheets sheets, Network network) {
            this.sheets = sheets;
            this.network = network;
        }

        @Override
        public Action action() {
            return Actions.START;
        }

        @Override
        public List<Ref> first(StartCampaign command, Moment moment) {
            return List.of(Campaigns.of(id(moment)));
        }

        @Override
        public Optional<Scope> scope(StartCampaign command, Loaded loaded, Moment moment) {
            return moment.actor() instanceof Actor.Staff staff
                    ? Optional.of(Scope.of().post(staff.post()).build())
                    : Optional.of(Scope.common());
        }

        @Override
        public Ruling decide(StartCampaign command, Loaded loaded, Moment moment) {
            Optional<Sheet> sheet = sheets.find(command.sheet());
            Checks checks = Checks.of()
                    .that(
                            sheet.isPresent(),
                            "sheet",
                            "one-of",
                            command.sheet().value(),
                            sheets.all().stream().map(s -> s.code().value()).collect(Collectors.joining(" ")))
                    .notBefore("until", command.until(), moment.today());
            command.sizes()
                    .forEach(s -> checks.that(
                            network.knows(s.village()),
                            "sizes",
                            "unknown-division",
                            s.village().toString()));
            checks.orThrow();
            Sheet frozen = sheet.orElseThrow();
            return Ruling.plan()
                    .create(
                            Campaigns.of(id(moment)),
                            new CampaignFact.Started(
                                    network.centre(),
                                    frozen,
                                    frozen.digest(),
                                    command.from(),
                                    command.until(),
                                    command.sizes()))
                    .build();
        }

        private static CampaignId id(Moment moment) {
            return CampaignId.of(moment.key("campaign"));
        }

        @Override
        public CampaignId answer(StartCampaign command, Loaded after, Moment moment) {
            return id(moment);
        }
    }

    /** Names the panel before anybody marks. */
    static final class PanelAct extends CampaignAct<CampaignCommand.NamePanel> {

        private final Network network;

        PanelAct(Network network) {
            super(Actions.PANEL);
            this.network = network;
        }

        @Override
        Ruling decide(CampaignCommand.NamePanel command, Campaigns.State state, Loaded loaded, Moment moment) {
            Checks checks = Checks.of()
                    .range("jurors", command.jurors().size(), state.sheet().least(), 60)
                    .that(
                            command.jurors().stream().distinct().count()
                                    == command.jurors().size(),
                            "jurors",
                            "duplicate-key",
                            "jurors",
                            "jurors");
            command.jurors()
                    .forEach(j -> checks.that(network.member(j).isPresent(), "jurors", "no-such-staff", j.toString()));
            checks.orThrow();
            return state.scoring()
                    ? NominationAct.refuse("scoring-begun", "evaluation.campaigns")
                    : Ruling.plan()
                            .to(ref(command), "", new CampaignFact.PanelNamed(command.jurors()))
                            .build();
        }
    }

    /** Lets jurors mark; nobody else comes before the panel. */
    static final class OpenScoringAct extends CampaignAct<CampaignCommand.OpenScoring> {
        OpenScoringAct() {
            super(Actions.OPEN_SCORING);
        }

        @Override
        Ruling decide(CampaignCommand.OpenScoring command, Campaigns.State state, Loaded loaded, Moment moment) {
            if (state.scoring()) {
                return Ruling.unchanged();
            }
            if (state.panel().isEmpty()) {
                return NominationAct.refuse("no-panel", "evaluation.panel");
            }
            return state.admitted().isEmpty()
                    ? NominationAct.refuse("nobody-admitted", "evaluation.audit")
                    : Ruling.plan()
                            .to(ref(command), "", new CampaignFact.ScoringOpened())
                            .build();
        }
    }

    /** Brings in the votes of one day by one channel, once. */
    static final class ReturnVotesAct extends CampaignAct<CampaignCommand.ReturnVotes> {
        ReturnVotesAct() {
            super(Actions.RETURN_VOTES);
        }

        @Override
        Ruling decide(CampaignCommand.ReturnVotes command, Campaigns.State state, Loaded loaded, Moment moment) {
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
            checks.orThrow();
            if (state.sheet().vote().isEmpty()) {
                return NominationAct.refuse("no-vote", "evaluation.campaigns");
            }
            boolean again = state.returned().stream()
                    .anyMatch(r -> r.day().equals(votes.day()) && r.channel().equals(votes.channel()));
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
        Ruling decide(CampaignCommand.MakeTally command, Campaigns.State state, Loaded loaded, Moment moment) {
            if (!state.scoring()) {
                return NominationAct.refuse("scoring-shut", "evaluation.openScoring");
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
