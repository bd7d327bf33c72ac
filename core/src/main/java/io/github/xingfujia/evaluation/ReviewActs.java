package io.github.xingfujia.evaluation;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the district alone handles: objections, reviews outside the panel, and titles that are withdrawn. */
final class ReviewActs {

    private static final int MOST_OBJECTIONS = 200;

    private ReviewActs() {}

    /** Takes an objection from whoever makes one, with or without a name; the village never learns of it. */
    static final class ObjectAct extends NominationAct<NominationCommand.Objection> {
        ObjectAct() {
            super(Actions.OBJECT);
        }

        @Override
        public Optional<Scope> scope(NominationCommand.Objection command, Loaded loaded, Moment moment) {
            NominationState state = state(command, loaded);
            return state.exists() && !state.course().shownAs().isEmpty()
                    ? Optional.of(Scope.common())
                    : Optional.empty();
        }

        @Override
        public List<Clear> clear(NominationCommand.Objection command, Loaded loaded, Moment moment) {
            return List.of(
                    sealing("words", command, Nominations.STAFF, command.words()),
                    sealing("objector", command, Nominations.STAFF, command.objector()));
        }

        @Override
        public Ruling decide(NominationCommand.Objection command, Loaded loaded, Moment moment) {
            int number = state(command, loaded).inside().objections().size() + 1;
            if (number > MOST_OBJECTIONS) {
                return refuse("too-many-objections", "evaluation.notices");
            }
            return Ruling.plan()
                    .to(
                            ref(command),
                            Nominations.STAFF,
                            new NominationFact.Objected(number, moment.sealed("words"), moment.sealed("objector")))
                    .build();
        }
    }

    /** Answers an objection; one that is upheld ends the nomination, and nobody is told which of all causes it was. */
    static final class AnswerObjectionAct extends NominationAct<NominationCommand.AnswerObjection> {
        AnswerObjectionAct() {
            super(Actions.ANSWER_OBJECTION);
        }

        @Override
        public Optional<Scope> scope(NominationCommand.AnswerObjection command, Loaded loaded, Moment moment) {
            return state(command, loaded).district();
        }

        @Override
        public Ruling decide(NominationCommand.AnswerObjection command, Loaded loaded, Moment moment) {
            NominationState state = state(command, loaded);
            List<NominationState.Objection> all = state.inside().objections();
            Checks.of().range("number", command.number(), 1, all.size()).orThrow();
            if (all.get(command.number() - 1).answered()) {
                return Ruling.unchanged();
            }
            Ruling.Plan.Builder plan = Ruling.plan()
                    .to(
                            ref(command),
                            Nominations.STAFF,
                            new NominationFact.ObjectionAnswered(command.number(), command.upheld()));
            if (command.upheld() && state.stage() == Stage.NAMED) {
                plan.to(ref(command), Nominations.COMMON, new NominationFact.Withdrawn());
            } else if (command.upheld() && !state.isOver()) {
                plan.to(ref(command), Nominations.COMMON, new NominationFact.Declined(Optional.empty()));
            }
            return plan.build();
        }
    }

    /** Says what a review came to; she whom it concerns is asked before anything is decided. */
    static final class SettleAct extends NominationAct<NominationCommand.Settle> {

        private final Oracle oracle;

        SettleAct(Oracle oracle) {
            super(Actions.SETTLE);
            this.oracle = oracle;
        }

        @Override
        public List<Ref> then(NominationCommand.Settle command, Loaded loaded, Moment moment) {
            return ImmutableList.<Ref>builder()
                    .addAll(super.then(command, loaded, moment))
                    .addAll(oracle.refs(state(command, loaded)))
                    .build();
        }

        @Override
        public Optional<Scope> scope(NominationCommand.Settle command, Loaded loaded, Moment moment) {
            return state(command, loaded).district();
        }

        @Override
        public List<Clear> clear(NominationCommand.Settle command, Loaded loaded, Moment moment) {
            return List.of(sealing("words", command, Nominations.STAFF, command.words()));
        }

        @Override
        public Ruling decide(NominationCommand.Settle command, Loaded loaded, Moment moment) {
            Checks.of().text("words", command.words(), 0, 1000).orThrow();
            NominationState state = state(command, loaded);
            Campaigns.State campaign = campaign(state, loaded);
            Optional<Step> held = state.course().held();
            if (held.isEmpty()) {
                return refuse("nothing-held", "evaluation.reviews");
            }
            if (by(moment).filter(campaign.panel()::contains).isPresent()) {
                return refuse("on-the-panel", "evaluation.panel");
            }
            boolean known = !oracle.barred(state, loaded).isEmpty();
            if (known && command.asked() == AskedFirst.NOBODY) {
                return refuse("ask-her-first", "evaluation.held");
            }
            boolean hers = command.asked() == AskedFirst.AGAINST || command.asked() == AskedFirst.NOT_SAFELY;
            if (hers && command.outcome() == Settlement.CLEARED) {
                return refuse("not-her-will", "evaluation.settle");
            }
            LocalDate until = moment.today().plusDays(campaign.sheet().clearance());
            return Ruling.plan()
                    .to(ref(command), Nominations.COMMON, new NominationFact.Settled(command.outcome()))
                    .to(
                            ref(command),
                            Nominations.STAFF,
                            new NominationFact.SettledBecause(
                                    held.get(),
                                    command.asked(),
                                    oracle.known(state, loaded),
                                    until,
                                    moment.sealed("words")))
                    .build();
        }
    }

    /** Withdraws a title; the roll no longer shows it, and never says why. */
    static final class WithdrawAct extends NominationAct<NominationCommand.WithdrawTitle> {
        WithdrawAct() {
            super(Actions.WITHDRAW);
        }

        @Override
        public Optional<Scope> scope(NominationCommand.WithdrawTitle command, Loaded loaded, Moment moment) {
            return state(command, loaded).district();
        }

        @Override
        public Ruling decide(NominationCommand.WithdrawTitle command, Loaded loaded, Moment moment) {
            if (state(command, loaded).stage() != Stage.NAMED) {
                return refuse("not-at-step", "evaluation.nomination");
            }
            return Ruling.plan()
                    .to(ref(command), Nominations.COMMON, new NominationFact.Withdrawn())
                    .to(ref(command), Nominations.STAFF, new NominationFact.WithdrawnBecause(command.cause()))
                    .build();
        }
    }
}
