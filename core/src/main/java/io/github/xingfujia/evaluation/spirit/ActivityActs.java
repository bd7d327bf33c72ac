package io.github.xingfujia.evaluation.spirit;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.ActivityId;
import io.github.xingfujia.evaluation.HoldActivity;
import io.github.xingfujia.evaluation.PublishedEvaluationFact;
import io.github.xingfujia.evaluation.Sheets;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** An activity is put down, and its numbers put right. */
public final class ActivityActs {

    private ActivityActs() {}

    /** Puts down an activity in the area of the actor's post. */
    static final class HoldAct implements Act<HoldActivity, ActivityId> {

        private final Network network;
        private final Sheets sheets;

        HoldAct(Network network, Sheets sheets) {
            this.network = network;
            this.sheets = sheets;
        }

        @Override
        public Action action() {
            return Actions.HOLD_ACTIVITY;
        }

        @Override
        public List<Ref> first(HoldActivity command, Moment moment) {
            return moment.actor() instanceof Actor.Staff staff
                    ? List.of(Activities.of(id(moment)), HeldDays.of(staff.post(), command))
                    : List.of(Activities.of(id(moment)));
        }

        @Override
        public Optional<Scope> scope(HoldActivity command, Loaded loaded, Moment moment) {
            return moment.actor() instanceof Actor.Staff staff
                    ? Optional.of(Scope.of().post(staff.post()).build())
                    : Optional.of(Scope.common());
        }

        @Override
        public Ruling decide(HoldActivity command, Loaded loaded, Moment moment) {
            PostId here = ((Actor.Staff) moment.actor()).post();
            List<String> kinds = sheets.activities().stream().map(k -> k.code()).toList();
            Checks.of()
                    .that(
                            kinds.contains(command.kind().value()),
                            "kind",
                            "one-of",
                            command.kind().value(),
                            String.join(" ", kinds))
                    .that(
                            network.knows(command.division()) && here.place().contains(command.division()),
                            "division",
                            "unknown-division",
                            command.division().toString())
                    .that(
                            !command.on().isAfter(moment.today()),
                            "on",
                            "future",
                            command.on().toString())
                    .notBefore("on", command.on(), moment.today().minusYears(1))
                    .range("people", command.people(), 0, sheets.most(command.kind()))
                    .orThrow();
            Ref day = HeldDays.of(here, command);
            if (loaded.of(HeldDays.DAYS, day).isPresent()) {
                return Ruling.refuse(Refusal.of("evaluation", "held-already", List.of("evaluation.correctActivity")));
            }
            Ref ref = Activities.of(id(moment));
            return Ruling.plan()
                    .create(day, new ActivityFact.DayHeld(id(moment)))
                    .create(
                            ref,
                            new ActivityFact.ActivityHeld(
                                    command.kind(),
                                    command.division(),
                                    here,
                                    command.on(),
                                    command.people(),
                                    command.families(),
                                    command.photos()))
                    .publish(
                            ref,
                            "",
                            new PublishedEvaluationFact.ActivityReached(
                                    id(moment),
                                    command.kind(),
                                    command.division(),
                                    command.on(),
                                    command.people(),
                                    command.families()))
                    .build();
        }

        private static ActivityId id(Moment moment) {
            return ActivityId.of(moment.key("activity"));
        }

        @Override
        public ActivityId answer(HoldActivity command, Loaded after, Moment moment) {
            return id(moment);
        }
    }

    /** The numbers of an activity, put right. */
    public record Correct(ActivityId activity, int people, int families) implements Command {
        public Correct {
            HoldActivity.reached(people, families).orThrow();
        }
    }

    /** Puts the numbers right; what was counted before is counted so no more. */
    static final class CorrectAct implements Act<Correct, ActivityId> {

        private final Sheets sheets;

        CorrectAct(Sheets sheets) {
            this.sheets = sheets;
        }

        @Override
        public Action action() {
            return Actions.CORRECT_ACTIVITY;
        }

        @Override
        public List<Ref> first(Correct command, Moment moment) {
            return List.of(Activities.of(command.activity()));
        }

        @Override
        public Optional<Scope> scope(Correct command, Loaded loaded, Moment moment) {
            return state(command, loaded).scope();
        }

        @Override
        public Ruling decide(Correct command, Loaded loaded, Moment moment) {
            Activities.State state = state(command, loaded);
            if (state.people() == command.people() && state.families() == command.families()) {
                return Ruling.unchanged();
            }
            ActivityFact.ActivityHeld held = state.held().orElseThrow();
            Checks.of()
                    .range("people", command.people(), 0, sheets.most(held.kind()))
                    .orThrow();
            Ref ref = Activities.of(command.activity());
            return Ruling.plan()
                    .to(ref, "", new ActivityFact.ReachCorrected(command.people(), command.families()))
                    .publish(
                            ref,
                            "",
                            new PublishedEvaluationFact.ActivityReached(
                                    command.activity(),
                                    held.kind(),
                                    held.division(),
                                    held.on(),
                                    command.people(),
                                    command.families()))
                    .build();
        }

        private static Activities.State state(Correct command, Loaded loaded) {
            return loaded.of(Activities.ACTIVITIES, Activities.of(command.activity()));
        }

        @Override
        public ActivityId answer(Correct command, Loaded after, Moment moment) {
            return command.activity();
        }
    }
}
