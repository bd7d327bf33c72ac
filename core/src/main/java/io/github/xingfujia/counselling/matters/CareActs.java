package io.github.xingfujia.counselling.matters;

import io.github.xingfujia.counselling.CarePlan;
import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.CounselTerms;
import io.github.xingfujia.counselling.EndCause;
import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.counselling.Refer;
import io.github.xingfujia.counselling.ledger.Actions;
import io.github.xingfujia.counselling.ledger.Chosen;
import io.github.xingfujia.counselling.ledger.CounselAct;
import io.github.xingfujia.counselling.ledger.CounselCommand;
import io.github.xingfujia.counselling.ledger.CounselFact;
import io.github.xingfujia.counselling.ledger.CounselFiles;
import io.github.xingfujia.counselling.ledger.CounselState;
import io.github.xingfujia.counselling.ledger.Counselled;
import io.github.xingfujia.counselling.ledger.Meetings;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Care is planned, somebody is handed on, and it ends. */
public final class CareActs {

    private static final int LONGEST = 366;

    private CareActs() {}

    public record Care(CounselId counsel, CarePlan plan) implements CounselCommand {}

    /** Agrees on what care is for, and how often she is visited. */
    static final class CareAct extends CounselAct<Care, CounselId> {

        private final Violence violence;

        CareAct(Violence violence) {
            super(Actions.CARE);
            this.violence = violence;
        }

        @Override
        public List<Clear> clear(Care command, Loaded loaded, Moment moment) {
            return state(command, loaded)
                    .person(Partner.FIRST)
                    .map(p -> CounselFiles.hers(
                            "goals",
                            command.counsel(),
                            Partner.FIRST,
                            p.id(),
                            command.plan().goals()))
                    .stream()
                    .toList();
        }

        @Override
        protected Ruling decide(Care command, CounselState state, Loaded loaded, Moment moment) {
            if (!state.isCounselledBy(staff(moment).id())) {
                return refuse("not-her-file", "counselling.plan");
            }
            LocalDate until = command.plan().until();
            Checks.of()
                    .that(
                            until.isAfter(moment.today())
                                    && !until.isAfter(moment.today().plusDays(LONGEST)),
                            "until",
                            "between",
                            until.toString(),
                            moment.today().plusDays(1).toString(),
                            moment.today().plusDays(LONGEST).toString())
                    .orThrow();
            if (state.opened().orElseThrow().group().isEmpty()) {
                return refuse("no-care", "counselling.open");
            }
            if (state.person(Partner.FIRST).filter(Counselled::isIn).isEmpty()) {
                return refuse("not-opted-in", "counselling.open");
            }
            Ruling.Plan.Builder plan = Ruling.plan()
                    .to(
                            ref(command),
                            CounselFiles.STAFF,
                            new CounselFact.CarePlanned(
                                    moment.sealed("goals"), command.plan().every(), until, moment.today()));
            violence.weigh(plan, command.counsel(), state, command.plan().goals(), moment);
            return plan.build();
        }

        @Override
        public CounselId answer(Care command, Loaded after, Moment moment) {
            return command.counsel();
        }
    }

    public record HandOn(CounselId counsel, Refer refer) implements CounselCommand {}

    /** Hands somebody on, if she agreed to just this (个人信息保护法 29); to a relative only who may be met with him. */
    static final class ReferAct extends CounselAct<HandOn, CounselId> {

        private final CounselTerms terms;
        private final Violence violence;

        ReferAct(CounselTerms terms, Violence violence) {
            super(Actions.REFER);
            this.terms = terms;
            this.violence = violence;
        }

        @Override
        protected boolean afterEnd() {
            return true; // whoever is not visited any more may still be handed on
        }

        @Override
        public List<Clear> clear(HandOn command, Loaded loaded, Moment moment) {
            return command.refer().words().isBlank()
                    ? List.of()
                    : List.of(CounselFiles.staff(
                            "words", command.counsel(), command.refer().words()));
        }

        @Override
        protected Ruling decide(HandOn command, CounselState state, Loaded loaded, Moment moment) {
            if (!state.isCounselledBy(staff(moment).id())) {
                return refuse("not-her-file", "counselling.plan");
            }
            Chosen.choice(Checks.of(), "to", terms.receivers(), command.refer().to())
                    .orThrow();
            if (!command.refer().agreed()) {
                return refuseCiting("not-agreed", "个人信息保护法 29", "counselling.view");
            }
            if (terms.asked().contains(command.refer().to())
                    && (violence.heard(command.refer().words())
                            || Meetings.isApart(command.counsel(), state, loaded))) {
                return refuse("not-to-a-relative", "counselling.screen");
            }
            Ruling.Plan.Builder plan = Ruling.plan()
                    .to(
                            ref(command),
                            CounselFiles.STAFF,
                            new CounselFact.Referred(
                                    command.refer().to(),
                                    moment.today(),
                                    moment.hasSealed("words")
                                            ? Optional.of(moment.sealed("words"))
                                            : Optional.empty()));
            violence.weigh(plan, command.counsel(), state, command.refer().words(), moment);
            return plan.build();
        }

        @Override
        public CounselId answer(HandOn command, Loaded after, Moment moment) {
            return command.counsel();
        }
    }

    public record End(CounselId counsel, EndCause cause) implements CounselCommand {}

    /** Ends it by what somebody says: what is still planned is not held. The stop rule ends it by itself. */
    static final class EndAct extends CounselAct<End, CounselId> {

        EndAct() {
            super(Actions.END);
        }

        @Override
        protected Ruling decide(End command, CounselState state, Loaded loaded, Moment moment) {
            if (!state.isCounselledBy(staff(moment).id())) {
                return refuse("not-her-file", "counselling.plan");
            }
            Checks.of()
                    .that(
                            EndCause.spoken().contains(command.cause()),
                            "cause",
                            "one-of",
                            command.cause().word(),
                            EndCause.spoken().stream().map(EndCause::word).collect(Collectors.joining(" ")))
                    .orThrow();
            Ruling.Plan.Builder plan = Ruling.plan()
                    .to(ref(command), CounselFiles.COMMON, new CounselFact.Ended(command.cause(), moment.today()));
            Meetings.cancel(plan, command.counsel(), state, m -> true);
            return plan.build();
        }

        @Override
        public CounselId answer(End command, Loaded after, Moment moment) {
            return command.counsel();
        }
    }
}
