package io.github.xingfujia.evaluation.steps;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.AreaSize;
import io.github.xingfujia.evaluation.Credentials;
import io.github.xingfujia.evaluation.PublishedEvaluationFact;
import io.github.xingfujia.evaluation.Sheet;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.evaluation.Step;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.CampaignFact;
import io.github.xingfujia.evaluation.ledger.Campaigns;
import io.github.xingfujia.evaluation.ledger.HonourPapers;
import io.github.xingfujia.evaluation.ledger.NominationCommand;
import io.github.xingfujia.evaluation.ledger.NominationFact;
import io.github.xingfujia.evaluation.ledger.NominationState;
import io.github.xingfujia.evaluation.ledger.Nominations;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The four steps in public: notice in the village, before the panel, notice before naming, naming. */
final class StepActs {

    private static final int MOST_ADMITTED = 200;

    private StepActs() {}

    /** The village looks at it, and puts it on notice. */
    static final class ReviewAct extends StepAct<NominationCommand.Review> {
        private final PublicName name;

        ReviewAct(Oracle oracle, Credentials credentials, PublicName name) {
            super(Actions.REVIEW, Step.VILLAGE_NOTICE, oracle, credentials);
            this.name = name;
        }

        @Override
        public Optional<Scope> scope(NominationCommand.Review command, Loaded loaded, Moment moment) {
            return state(command, loaded)
                    .nominated()
                    .map(n -> Scope.of().post(n.villagePost()).build());
        }

        @Override
        Optional<Ruling> bar(
                NominationCommand.Review command, NominationState state, Campaigns.State campaign, Moment moment) {
            if (state.stage() != Stage.NOMINATED) {
                return Optional.of(refuse("not-at-step", "evaluation.nomination"));
            }
            if (!state.isAgreed()) {
                return Optional.of(refuse("family-first", "evaluation.askFamily"));
            }
            name.check(
                    command.as(),
                    state.nominated().orElseThrow(),
                    campaign.sheet().candidate(),
                    moment);
            return Optional.empty();
        }

        @Override
        void take(
                Ruling.Plan.Builder plan,
                NominationCommand.Review command,
                NominationState state,
                Campaigns.State campaign,
                Moment moment) {
            LocalDate until = moment.today().plusDays(campaign.sheet().villageNotice());
            plan.to(ref(command), Nominations.COMMON, shown(command.as(), Optional.of(until), moment));
        }
    }

    /** The town looks at it after its notice, and lets it before the panel. */
    static final class AuditAct extends StepAct<NominationCommand.Audit> {
        AuditAct(Oracle oracle, Credentials credentials) {
            super(Actions.AUDIT, Step.PANEL, oracle, credentials);
        }

        @Override
        public Optional<Scope> scope(NominationCommand.Audit command, Loaded loaded, Moment moment) {
            return state(command, loaded)
                    .nominated()
                    .map(n -> Scope.of().post(n.townPost()).build());
        }

        @Override
        Optional<Ruling> bar(
                NominationCommand.Audit command, NominationState state, Campaigns.State campaign, Moment moment) {
            if (state.stage() != Stage.VILLAGE_NOTICE) {
                return Optional.of(refuse("not-at-step", "evaluation.nomination"));
            }
            Optional<Ruling> lasts = lasts(state, moment);
            if (lasts.isPresent()) {
                return lasts;
            }
            if (by(moment).filter(state.hands()::contains).isPresent()) {
                return Optional.of(refuse("audit-by-another", "evaluation.audit"));
            }
            if (campaign.scoring()) {
                return Optional.of(refuse("scoring-begun", "evaluation.campaigns"));
            }
            return isFull(state, campaign)
                    ? Optional.of(refuse("places-full", "evaluation.nominations"))
                    : Optional.empty();
        }

        private static boolean isFull(NominationState state, Campaigns.State campaign) {
            NominationFact.Nominated one = state.nominated().orElseThrow();
            int people = campaign.started().orElseThrow().sizes().stream()
                    .filter(s -> s.village().equals(one.village()))
                    .mapToInt(AreaSize::people)
                    .findFirst()
                    .orElse(0);
            int places =
                    campaign.sheet().quota().map(q -> q.of(people).places()).orElse(MOST_ADMITTED);
            long taken = campaign.admitted().stream()
                    .filter(a -> a.village().equals(one.village()))
                    .count();
            return taken >= places || campaign.admitted().size() >= MOST_ADMITTED;
        }

        @Override
        void take(
                Ruling.Plan.Builder plan,
                NominationCommand.Audit command,
                NominationState state,
                Campaigns.State campaign,
                Moment moment) {
            NominationFact.Nominated one = state.nominated().orElseThrow();
            plan.to(ref(command), Nominations.COMMON, shown(state.course().shownAs(), Optional.empty(), moment))
                    .to(
                            Campaigns.of(one.campaign()),
                            "",
                            new CampaignFact.Admitted(command.nomination(), one.category(), one.village()));
        }
    }

    /** What the tally selected goes on notice before naming. */
    static final class AnnounceAct extends StepAct<NominationCommand.Announce> {
        AnnounceAct(Oracle oracle, Credentials credentials) {
            super(Actions.ANNOUNCE, Step.FINAL_NOTICE, oracle, credentials);
        }

        @Override
        public Optional<Scope> scope(NominationCommand.Announce command, Loaded loaded, Moment moment) {
            return state(command, loaded).district();
        }

        @Override
        Optional<Ruling> bar(
                NominationCommand.Announce command, NominationState state, Campaigns.State campaign, Moment moment) {
            if (state.stage() != Stage.PANEL) {
                return Optional.of(refuse("not-at-step", "evaluation.nomination"));
            }
            if (campaign.tallied().isEmpty()) {
                return Optional.of(refuse("not-tallied", "evaluation.tally"));
            }
            return title(command, campaign, moment).isPresent()
                    ? Optional.empty()
                    : Optional.of(
                            below(command, campaign).orElseGet(() -> refuse("not-selected", "evaluation.reckoning")));
        }

        @Override
        void take(
                Ruling.Plan.Builder plan,
                NominationCommand.Announce command,
                NominationState state,
                Campaigns.State campaign,
                Moment moment) {
            LocalDate until = moment.today().plusDays(campaign.sheet().finalNotice());
            plan.to(ref(command), Nominations.COMMON, shown(state.course().shownAs(), Optional.of(until), moment));
        }
    }

    /** It is named after its notice. */
    static final class NameAct extends StepAct<NominationCommand.Name> {
        private final Credentials credentials;

        NameAct(Oracle oracle, Credentials credentials) {
            super(Actions.NAME, Step.NAMING, oracle, credentials);
            this.credentials = credentials;
        }

        @Override
        List<Ref> beside(NominationCommand.Name command, NominationState state) {
            return List.of(HonourPapers.of(command.nomination()));
        }

        @Override
        public Optional<Scope> scope(NominationCommand.Name command, Loaded loaded, Moment moment) {
            return state(command, loaded).district();
        }

        @Override
        Optional<Ruling> bar(
                NominationCommand.Name command, NominationState state, Campaigns.State campaign, Moment moment) {
            if (state.stage() != Stage.FINAL_NOTICE) {
                return Optional.of(refuse("not-at-step", "evaluation.nomination"));
            }
            return lasts(state, moment);
        }

        @Override
        void take(
                Ruling.Plan.Builder plan,
                NominationCommand.Name command,
                NominationState state,
                Campaigns.State campaign,
                Moment moment) {
            NominationFact.Nominated one = state.nominated().orElseThrow();
            Sheet.Title title = title(command, campaign, moment).orElseThrow();
            plan.to(
                            ref(command),
                            Nominations.COMMON,
                            shown(state.course().shownAs(), Optional.empty(), moment),
                            new NominationFact.Named(
                                    title.award().code(),
                                    title.name(),
                                    moment.today(),
                                    moment.today().plusDays(campaign.sheet().watch())))
                    .publish(
                            ref(command),
                            Nominations.COMMON,
                            new PublishedEvaluationFact.HonourNamed(
                                    one.sheet(), one.village(), one.way(), moment.today()));
            plan.create(
                    HonourPapers.of(command.nomination()),
                    new HonourPapers.Drawn(command.nomination(), moment.today()));
            state.member().ifPresent(staff -> credentials.named(plan, staff, one.sheet(), moment.today()));
        }
    }

    /** Returns the refusal of whoever did not reach the score that the sheet asks for any of its titles. */
    private static Optional<Ruling> below(NominationCommand command, Campaigns.State campaign) {
        Sheet.Title least = campaign.sheet().titles().stream()
                .min(Comparator.comparingInt(t -> t.award().from()))
                .orElseThrow();
        return campaign.tallied().stream()
                .flatMap(t -> t.ranked().stream())
                .filter(s -> s.entrant().equals(command.nomination().value()))
                .filter(s ->
                        s.score().compareTo(BigDecimal.valueOf(least.award().from())) < 0)
                .findFirst()
                .map(s -> Ruling.refuse(Refusal.of(
                        "evaluation",
                        "below-score",
                        List.of("evaluation.reckoning"),
                        s.score().toPlainString(),
                        least.name().zh(),
                        least.award().from())));
    }

    private static Optional<Sheet.Title> title(NominationCommand command, Campaigns.State campaign, Moment moment) {
        return campaign.places(moment.today()).stream()
                .flatMap(t -> t.ranked().stream())
                .filter(s -> s.entrant().equals(command.nomination().value()))
                .flatMap(s -> s.award().stream())
                .flatMap(code -> campaign.sheet().titles().stream()
                        .filter(t -> t.award().code().equals(code)))
                .findFirst();
    }
}
