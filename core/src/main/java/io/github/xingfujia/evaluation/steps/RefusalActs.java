package io.github.xingfujia.evaluation.steps;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.DeclineCause;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.CampaignFact;
import io.github.xingfujia.evaluation.ledger.Campaigns;
import io.github.xingfujia.evaluation.ledger.NominationAct;
import io.github.xingfujia.evaluation.ledger.NominationCommand;
import io.github.xingfujia.evaluation.ledger.NominationFact;
import io.github.xingfujia.evaluation.ledger.NominationState;
import io.github.xingfujia.evaluation.ledger.Nominations;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A nomination is not carried on, and others look at it a second time (不予推荐与复核). */
final class RefusalActs {

    private static final int MOST_WORDS = 1000;

    private RefusalActs() {}

    /** Ends it, by whoever has it in hand; why is for the district alone. */
    static final class DeclineAct extends NominationAct<NominationCommand.Decline> {
        DeclineAct() {
            super(Actions.DECLINE);
        }

        @Override
        public Optional<Scope> scope(NominationCommand.Decline command, Loaded loaded, Moment moment) {
            NominationState state = state(command, loaded);
            if (command.cause() == DeclineCause.OWN_WISH) {
                // whom it concerns says so herself, or to whoever works with it, at whatever stage
                return state.scope();
            }
            return state.nominated()
                    .map(n -> switch (state.course().at()) {
                        case NOMINATED -> n.villagePost();
                        case VILLAGE_NOTICE -> n.townPost();
                        case PANEL, FINAL_NOTICE, NAMED, UNDER_REVIEW, NOT_CARRIED, WITHDRAWN, RESTING -> n.centre();
                    })
                    .map(post -> Scope.of().post(post).build());
        }

        @Override
        public List<Clear> clear(NominationCommand.Decline command, Loaded loaded, Moment moment) {
            return command.words().isBlank()
                    ? List.of()
                    : List.of(sealing("words", command, Nominations.STAFF, command.words()));
        }

        @Override
        public Ruling decide(NominationCommand.Decline command, Loaded loaded, Moment moment) {
            Checks.of().text("words", command.words(), 0, MOST_WORDS).orThrow();
            NominationState state = state(command, loaded);
            boolean wished = command.cause() == DeclineCause.OWN_WISH;
            if (state.stage() == Stage.UNDER_REVIEW && !wished) {
                return refuse("under-review", "evaluation.nomination");
            }
            if (state.isOver() || state.course().next().isEmpty()) {
                return refuse("not-at-step", "evaluation.nomination");
            }
            if (!wished
                    && state.course().again().isPresent()
                    && state.course().cleared().isPresent()) {
                return refuse("looked-twice", "evaluation.nomination");
            }
            Ruling.Plan.Builder plan = Ruling.plan()
                    .to(ref(command), Nominations.COMMON, new NominationFact.Declined(by(moment)))
                    .to(
                            ref(command),
                            Nominations.STAFF,
                            new NominationFact.DeclinedBecause(
                                    command.cause(),
                                    command.words().isBlank() ? Optional.empty() : Optional.of(moment.sealed("words")),
                                    by(moment)));
            return leaving(plan, command, campaign(state, loaded), campaignOf(state), moment)
                    .build();
        }
    }

    /** Asks for a second look, once and in time: whatever ended it, the same words and the same desk. */
    static final class SecondLookAct extends NominationAct<NominationCommand.AskSecondLook> {
        SecondLookAct() {
            super(Actions.SECOND_LOOK);
        }

        @Override
        public Ruling decide(NominationCommand.AskSecondLook command, Loaded loaded, Moment moment) {
            NominationState state = state(command, loaded);
            if (state.stage() != Stage.NOT_CARRIED) {
                return refuse("not-at-step", "evaluation.nomination");
            }
            Campaigns.State campaign = campaign(state, loaded);
            if (campaign.ended()) {
                return refuse("ended", "evaluation.campaigns");
            }
            Optional<LocalDate> until =
                    state.course().secondLookUntil(campaign.sheet().finalNotice());
            if (until.isEmpty()) {
                return refuse("looked-already", "evaluation.campaigns");
            }
            if (moment.today().isAfter(until.get())) {
                return Ruling.refuse(
                        Refusal.of("evaluation", "look-too-late", List.of("evaluation.campaigns"), until.get()));
            }
            if (state.isByOwnWish() && !state.isAgreed()) {
                return refuse("family-first", "evaluation.askFamily");
            }
            return closed(state, campaign)
                    .map(code -> refuse(code, "evaluation.campaigns"))
                    .orElseGet(() -> {
                        Ruling.Plan.Builder plan = Ruling.plan()
                                .to(ref(command), Nominations.COMMON, new NominationFact.SecondLook(by(moment)));
                        return campaign.ranks(command.nomination())
                                ? plan.to(campaignOf(state), "", new CampaignFact.Regained(command.nomination()))
                                        .build()
                                : plan.build();
                    });
        }

        /** What jurors mark already lets nobody in; what was tallied nobody can be marked for. */
        private static Optional<String> closed(NominationState state, Campaigns.State campaign) {
            return switch (state.course().at()) {
                case NOMINATED, VILLAGE_NOTICE -> campaign.scoring() ? Optional.of("scoring-begun") : Optional.empty();
                case PANEL -> campaign.tallied().isPresent() ? Optional.of("tallied") : Optional.empty();
                case FINAL_NOTICE, NAMED, UNDER_REVIEW, NOT_CARRIED, WITHDRAWN, RESTING -> Optional.empty();
            };
        }
    }
}
