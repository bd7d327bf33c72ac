package io.github.xingfujia.evaluation.objections;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.Credentials;
import io.github.xingfujia.evaluation.DeclineCause;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.Inside;
import io.github.xingfujia.evaluation.ledger.NominationAct;
import io.github.xingfujia.evaluation.ledger.NominationCommand;
import io.github.xingfujia.evaluation.ledger.NominationFact;
import io.github.xingfujia.evaluation.ledger.NominationState;
import io.github.xingfujia.evaluation.ledger.Nominations;
import io.github.xingfujia.evaluation.ledger.Objections;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.AlarmWords;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody objects, and the district answers: what may mean danger by its protection staff alone. */
final class ObjectionActs {

    private static final int MOST_OBJECTIONS = 200;

    private ObjectionActs() {}

    /** Takes an objection from whoever makes one, with or without a name; the village never learns of it. */
    static final class ObjectAct extends NominationAct<NominationCommand.Objection> {
        ObjectAct() {
            super(Actions.OBJECT);
        }

        @Override
        public List<Ref> then(NominationCommand.Objection command, Loaded loaded, Moment moment) {
            return Stream.concat(super.then(command, loaded, moment).stream(), Stream.of(Objections.drawn(moment)))
                    .toList();
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
            NominationState state = state(command, loaded);
            boolean alarms = AlarmWords.heard(command.words());
            boolean ended = campaign(state, loaded).ended() && !state.holdsTitle();
            // what may mean danger is heard whenever it is told
            if (ended && !alarms) {
                return refuse("ended", "evaluation.notices");
            }
            int number = state.inside().objections().size() + 1;
            if (number > MOST_OBJECTIONS) {
                return refuse("too-many-objections", "evaluation.notices");
            }
            Ruling.Plan.Builder plan = Ruling.plan()
                    .to(
                            ref(command),
                            Nominations.STAFF,
                            new NominationFact.Objected(number, moment.sealed("words"), moment.sealed("objector")));
            if (alarms) {
                plan.to(ref(command), Nominations.STAFF, new NominationFact.ObjectionAlarmed(number));
            }
            if (ended && state.course().isPublic()) {
                plan.to(ref(command), Nominations.COMMON, new NominationFact.Declined(Optional.empty()));
            }
            return plan.to(
                            Objections.drawn(moment),
                            "",
                            new Objections.Made(command.nomination(), number, moment.today()))
                    .build();
        }
    }

    /**
     * Answers objections, several alike by one deed; one that is upheld ends the nomination, and nobody is told which of all causes it
     * was. Whoever objected reads the words written to them.
     */
    static final class AnswerAct extends NominationAct<NominationCommand.AnswerObjections> {

        private static final int MOST_WORDS = 1000;

        private final Credentials credentials;
        private final boolean alarmed;

        private AnswerAct(Action action, Credentials credentials, boolean alarmed) {
            super(action);
            this.credentials = credentials;
            this.alarmed = alarmed;
        }

        /** Answers what may mean danger, by protection staff alone, or all else. */
        static AnswerAct of(Credentials credentials, boolean alarmed) {
            return new AnswerAct(alarmed ? Actions.ANSWER_ALARM : Actions.ANSWER_OBJECTION, credentials, alarmed);
        }

        @Override
        public List<Ref> then(NominationCommand.AnswerObjections command, Loaded loaded, Moment moment) {
            return Stream.concat(
                            super.then(command, loaded, moment).stream(),
                            state(command, loaded).member().map(credentials::ref).stream())
                    .toList();
        }

        @Override
        public Optional<Scope> scope(NominationCommand.AnswerObjections command, Loaded loaded, Moment moment) {
            return state(command, loaded).objectionsTo();
        }

        @Override
        public List<Clear> clear(NominationCommand.AnswerObjections command, Loaded loaded, Moment moment) {
            return List.of(
                    sealing("why", command, Nominations.STAFF, command.why()),
                    sealing("reply", command, Nominations.STAFF, command.reply()));
        }

        @Override
        public Ruling decide(NominationCommand.AnswerObjections command, Loaded loaded, Moment moment) {
            NominationState state = state(command, loaded);
            List<Integer> open = open(command, state);
            if (open.isEmpty()) {
                return Ruling.unchanged();
            }
            boolean upheld = command.reason().upheld();
            Ruling.Plan.Builder plan = Ruling.plan();
            if (alarmed && !upheld) {
                Optional<Ruling> first = first(command, state, open, moment);
                if (first.isPresent()) {
                    return first.orElseThrow();
                }
            }
            for (int number : open) {
                plan.to(ref(command), Nominations.STAFF, new NominationFact.ObjectionAnswered(number, upheld))
                        .to(
                                ref(command),
                                Nominations.STAFF,
                                new NominationFact.ObjectionTold(
                                        number,
                                        command.reason(),
                                        moment.sealed("why"),
                                        moment.sealed("reply"),
                                        by(moment)));
            }
            if (upheld && state.holdsTitle()) {
                plan.to(ref(command), Nominations.COMMON, new NominationFact.Withdrawn());
                state.member()
                        .ifPresent(staff -> credentials.withdrawn(
                                plan, staff, state.nominated().orElseThrow().sheet()));
            } else if (upheld && !state.isOver()) {
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

        /** What may mean danger is put away by two: returns that one said so, or that the same one cannot be both; empty for the second. */
        private static Optional<Ruling> first(
                NominationCommand.AnswerObjections command, NominationState state, List<Integer> open, Moment moment) {
            StaffId here = by(moment).orElseThrow();
            List<Inside.Objection> asked = state.inside().objections().stream()
                    .filter(o -> open.contains(o.said().number()))
                    .toList();
            if (asked.stream().anyMatch(o -> o.proposed().filter(here::equals).isPresent())) {
                return Optional.of(refuse("second-of-two", "evaluation.answerAlarm"));
            }
            Ruling.Plan.Builder plan = Ruling.plan();
            asked.stream()
                    .filter(o -> o.proposed().isEmpty())
                    .forEach(o -> plan.to(
                            ref(command),
                            Nominations.STAFF,
                            new NominationFact.AlarmAnswerProposed(o.said().number(), here)));
            return plan.placed().isEmpty() ? Optional.empty() : Optional.of(plan.build());
        }

        /** Returns which of those named wait still; a number that is not this desk's is as if it did not exist. */
        private List<Integer> open(NominationCommand.AnswerObjections command, NominationState state) {
            List<Integer> mine = state.inside().objections().stream()
                    .filter(o -> o.alarmed() == alarmed)
                    .map(o -> o.said().number())
                    .toList();
            Checks checks = Checks.of()
                    .range("numbers", command.numbers().size(), 1, MOST_OBJECTIONS)
                    .text("why", command.why(), 1, MOST_WORDS)
                    .text("reply", command.reply(), 1, MOST_WORDS);
            command.numbers()
                    .forEach(n -> checks.that(mine.contains(n), "numbers", "no-such-objection", Integer.toString(n)));
            checks.orThrow();
            return state.inside().objections().stream()
                    .filter(o ->
                            !o.answered() && command.numbers().contains(o.said().number()))
                    .map(o -> o.said().number())
                    .toList();
        }
    }
}
