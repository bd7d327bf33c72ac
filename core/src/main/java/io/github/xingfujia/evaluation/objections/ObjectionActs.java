package io.github.xingfujia.evaluation.objections;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.Credentials;
import io.github.xingfujia.evaluation.DeclineCause;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.NominationAct;
import io.github.xingfujia.evaluation.ledger.NominationCommand;
import io.github.xingfujia.evaluation.ledger.NominationFact;
import io.github.xingfujia.evaluation.ledger.NominationState;
import io.github.xingfujia.evaluation.ledger.Nominations;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody objects, and the district answers. */
final class ObjectionActs {

    private static final int MOST_OBJECTIONS = 200;

    private ObjectionActs() {}

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
        private final Credentials credentials;

        AnswerObjectionAct(Credentials credentials) {
            super(Actions.ANSWER_OBJECTION);
            this.credentials = credentials;
        }

        @Override
        public List<Ref> then(NominationCommand.AnswerObjection command, Loaded loaded, Moment moment) {
            return Stream.concat(
                            super.then(command, loaded, moment).stream(),
                            state(command, loaded).member().map(credentials::ref).stream())
                    .toList();
        }

        @Override
        public Optional<Scope> scope(NominationCommand.AnswerObjection command, Loaded loaded, Moment moment) {
            return state(command, loaded).objectionsTo();
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
            if (command.upheld() && state.holdsTitle()) {
                plan.to(ref(command), Nominations.COMMON, new NominationFact.Withdrawn());
                state.member()
                        .ifPresent(staff -> credentials.withdrawn(
                                plan, staff, state.nominated().orElseThrow().sheet()));
            } else if (command.upheld() && !state.isOver()) {
                plan.to(ref(command), Nominations.COMMON, new NominationFact.Declined(Optional.empty()))
                        .to(
                                ref(command),
                                Nominations.STAFF,
                                new NominationFact.DeclinedBecause(
                                        DeclineCause.OBJECTION, Optional.empty(), by(moment)));
                leaving(plan, command, campaign(state, loaded), campaignOf(state), moment);
            }
            return plan.build();
        }
    }
}
