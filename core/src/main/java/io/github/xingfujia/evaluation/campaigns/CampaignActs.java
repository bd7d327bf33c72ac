package io.github.xingfujia.evaluation.campaigns;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.Jurors;
import io.github.xingfujia.evaluation.Sheet;
import io.github.xingfujia.evaluation.Sheets;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.evaluation.StartCampaign;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.CampaignAct;
import io.github.xingfujia.evaluation.ledger.CampaignCommand;
import io.github.xingfujia.evaluation.ledger.CampaignFact;
import io.github.xingfujia.evaluation.ledger.Campaigns;
import io.github.xingfujia.evaluation.ledger.Entrants;
import io.github.xingfujia.evaluation.ledger.NominationAct;
import io.github.xingfujia.evaluation.ledger.Nominations;
import io.github.xingfujia.evaluation.ledger.Rounds;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Tally;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Those who lead a campaign start it, name the panel, and let jurors mark. */
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
            return List.of(Campaigns.of(id(moment)), Rounds.of(command.sheet()));
        }

        @Override
        public List<Ref> then(StartCampaign command, Loaded loaded, Moment moment) {
            return loaded.of(Rounds.ROUNDS, Rounds.of(command.sheet())).map(Campaigns::of).stream()
                    .toList();
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
            boolean running = then(command, loaded, moment).stream()
                    .anyMatch(last -> loaded.of(Campaigns.CAMPAIGNS, last).runs());
            if (running) {
                return NominationAct.refuse("already-running", "evaluation.endCampaign");
            }
            return Ruling.plan()
                    .to(Rounds.of(command.sheet()), "", new Rounds.Begun(id(moment)))
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

    /**
     * Names the panel, of whom nobody stands in the campaign herself. Once jurors mark, more may be named and nobody is taken off: a
     * juror who is lost is made up for, and no mark is lost with her.
     */
    static final class PanelAct extends CampaignAct<CampaignCommand.NamePanel> {

        private final Network network;

        PanelAct(Network network) {
            super(Actions.PANEL);
            this.network = network;
        }

        @Override
        public List<Ref> then(CampaignCommand.NamePanel command, Loaded loaded, Moment moment) {
            return command.jurors().stream()
                    .distinct()
                    .map(juror -> Entrants.of(command.campaign(), juror))
                    .toList();
        }

        @Override
        protected Ruling decide(
                CampaignCommand.NamePanel command, Campaigns.State state, Loaded loaded, Moment moment) {
            Checks checks = Checks.of()
                    .range("jurors", command.jurors().size(), state.sheet().least(), 60)
                    .that(
                            command.jurors().stream().distinct().count()
                                    == command.jurors().size(),
                            "jurors",
                            "duplicate-key",
                            "jurors",
                            "jurors");
            for (StaffId juror : command.jurors()) {
                Optional<StaffMember> member = network.member(juror);
                checks.that(member.isPresent(), "jurors", "no-such-staff", juror.toString())
                        .that(member.isEmpty() || Jurors.may(member.get()), "jurors", "no-juror", juror.toString());
            }
            checks.orThrow();
            if (command.jurors().equals(state.panel())) {
                return Ruling.unchanged();
            }
            boolean stands = command.jurors().stream()
                    .filter(juror -> !state.panel().contains(juror))
                    .anyMatch(juror -> loaded.of(Entrants.ENTRANTS, Entrants.of(command.campaign(), juror))
                            .isPresent());
            if (stands) {
                return NominationAct.refuse("juror-stands", "evaluation.panel");
            }
            return state.scoring() && !command.jurors().containsAll(state.panel())
                    ? NominationAct.refuse("panel-only-grows", "evaluation.panel")
                    : Ruling.plan()
                            .to(ref(command), "", new CampaignFact.PanelNamed(command.jurors()))
                            .build();
        }
    }

    /** Ends a campaign without a tally: nothing more comes of it, and what stands in it stays readable. */
    static final class EndAct extends CampaignAct<CampaignCommand.End> {
        EndAct() {
            super(Actions.END_CAMPAIGN);
        }

        @Override
        protected Ruling decide(CampaignCommand.End command, Campaigns.State state, Loaded loaded, Moment moment) {
            return Ruling.plan()
                    .to(ref(command), "", new CampaignFact.Ended(command.cause()))
                    .build();
        }
    }

    /** Lets jurors mark; nobody else comes before the panel. */
    static final class OpenScoringAct extends CampaignAct<CampaignCommand.OpenScoring> {
        OpenScoringAct() {
            super(Actions.OPEN_SCORING);
        }

        /** Nobody comes before the panel later: who waits for people is waited for. */
        @Override
        public Optional<Tally> tally(CampaignCommand.OpenScoring command, Loaded loaded, Moment moment) {
            return Optional.of(new Tally(
                    Nominations.KIND.name(),
                    new Filter.Equal("campaign", command.campaign().value()),
                    "stage"));
        }

        @Override
        protected Ruling decide(
                CampaignCommand.OpenScoring command, Campaigns.State state, Loaded loaded, Moment moment) {
            if (state.scoring()) {
                return Ruling.unchanged();
            }
            if (state.panel().isEmpty()) {
                return NominationAct.refuse("no-panel", "evaluation.panel");
            }
            if (state.takesNominations(moment.today())) {
                return NominationAct.refuse("nominations-open", "evaluation.campaigns");
            }
            long waiting = loaded.counted(Stage.UNDER_REVIEW.name());
            if (waiting > 0) {
                return Ruling.refuse(Refusal.of(
                        "evaluation", "some-wait", List.of("evaluation.nominations"), Long.toString(waiting)));
            }
            return state.admitted().isEmpty()
                    ? NominationAct.refuse("nobody-admitted", "evaluation.audit")
                    : Ruling.plan()
                            .to(ref(command), "", new CampaignFact.ScoringOpened())
                            .build();
        }
    }
}
