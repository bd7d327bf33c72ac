package io.github.xingfujia.counselling.petitions;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.counselling.Condition;
import io.github.xingfujia.counselling.CounselCode;
import io.github.xingfujia.counselling.CounselTerms;
import io.github.xingfujia.counselling.Debrief;
import io.github.xingfujia.counselling.FirstAid;
import io.github.xingfujia.counselling.PetitionId;
import io.github.xingfujia.counselling.PetitionView;
import io.github.xingfujia.counselling.PublishedCounselFact;
import io.github.xingfujia.counselling.ledger.Actions;
import io.github.xingfujia.counselling.ledger.Chosen;
import io.github.xingfujia.counselling.ledger.CounselAct;
import io.github.xingfujia.counselling.ledger.PetitionFact;
import io.github.xingfujia.counselling.ledger.Petitions;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.AlarmWords;
import io.github.xingfujia.messaging.EarlySign;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.volunteer.DutyLine;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.volunteer.VolunteerRoom;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** First aid is written down, somebody is handed over, and the team talks it over. */
public final class PetitionActs {

    private static final List<DutyLine.Standing> CAME = List.of(
            DutyLine.Standing.ARRIVED, DutyLine.Standing.STARTED, DutyLine.Standing.ALARMED, DutyLine.Standing.ENDED);

    private PetitionActs() {}

    /** What is done at one petition. */
    interface OfPetition extends Command {
        PetitionId petition();

        String words();
    }

    /** What every command on one petition shares: the petition, its duties, whose work it is, the words under seal. */
    private abstract static class PetitionAct<C extends OfPetition> implements Act<C, PetitionId> {

        private final Action action;

        PetitionAct(Action action) {
            this.action = action;
        }

        @Override
        public final Action action() {
            return action;
        }

        @Override
        public final List<Ref> first(C command, Moment moment) {
            return List.of(Petitions.of(command.petition()));
        }

        @Override
        public final List<Ref> then(C command, Loaded loaded, Moment moment) {
            List<Ref> refs = new ArrayList<>(duties(state(command, loaded)));
            if (moment.actor() instanceof Actor.Staff staff) {
                refs.add(Certificates.of(staff.id()));
            }
            return refs;
        }

        @Override
        public final Optional<Scope> scope(C command, Loaded loaded, Moment moment) {
            return state(command, loaded).scope();
        }

        @Override
        public final List<Clear> clear(C command, Loaded loaded, Moment moment) {
            return Petitions.words(command.petition(), command.words());
        }

        @Override
        public final Ruling decide(C command, Loaded loaded, Moment moment) {
            Petitions.Petition state = state(command, loaded);
            return state.debrief().isPresent()
                    ? refuse("petition-closed", "counselling.callOut")
                    : decide(command, state, loaded, moment);
        }

        abstract Ruling decide(C command, Petitions.Petition state, Loaded loaded, Moment moment);

        static Optional<Sealed> words(Moment moment) {
            return moment.hasSealed("words") ? Optional.of(moment.sealed("words")) : Optional.empty();
        }

        static Ruling refuse(String code, String next) {
            return CounselAct.refuse(code, next);
        }

        /** Returns whether whoever acts was sent there, and has come; who is back writes down what she had no time for. */
        static boolean isThere(Petitions.Petition state, Loaded loaded, Moment moment) {
            return sent(state, loaded).stream()
                    .anyMatch(d -> d.staff().equals(CounselAct.staff(moment).id()) && CAME.contains(d.standing()));
        }

        @Override
        public final PetitionId answer(C command, Loaded after, Moment moment) {
            return command.petition();
        }
    }

    static Petitions.Petition state(OfPetition command, Loaded loaded) {
        return loaded.of(Petitions.PETITIONS, Petitions.of(command.petition()));
    }

    static List<Ref> duties(Petitions.Petition state) {
        return state.called().stream()
                .flatMap(c -> c.duties().stream())
                .map(VolunteerRoom::duty)
                .toList();
    }

    static List<PetitionView.Sent> sent(Petitions.Petition state, Loaded loaded) {
        return state.called().stream()
                .flatMap(c -> c.duties().stream())
                .flatMap(d ->
                        VolunteerRoom.duty(loaded, d)
                                .map(face -> new PetitionView.Sent(d, face.staff(), face.standing()))
                                .stream())
                .toList();
    }

    public record Aid(PetitionId petition, FirstAid aid) implements OfPetition {
        @Override
        public String words() {
            return aid.words();
        }
    }

    /**
     * Whoever was sent and has come writes it down; her certificate is asked again. Words that may tell of violence are a sign of it,
     * however she looked when she left; the district learns of a sign, in the same command: where, never who.
     */
    static final class AidAct extends PetitionAct<Aid> {

        private final EarlySign sign;

        AidAct(EarlySign sign) {
            super(Actions.AID);
            this.sign = sign;
        }

        private static Condition condition(FirstAid aid) {
            return !aid.condition().isHandedOver() && AlarmWords.heard(aid.words())
                    ? Condition.SIGN_OF_VIOLENCE
                    : aid.condition();
        }

        @Override
        Ruling decide(Aid command, Petitions.Petition state, Loaded loaded, Moment moment) {
            if (!isThere(state, loaded, moment)) {
                return refuse("not-there", "volunteer.startDuty");
            }
            StaffId she = CounselAct.staff(moment).id();
            if (!loaded.of(Certificates.CERTIFICATES, Certificates.of(she))
                    .validOn(Track.COUNSELLING, moment.today())) {
                return refuse("not-certified", "volunteer.award");
            }
            Condition condition = condition(command.aid());
            Ruling.Plan.Builder plan = Ruling.plan()
                    .to(
                            Petitions.of(command.petition()),
                            "",
                            new PetitionFact.Aided(condition, she, moment.now(), words(moment)));
            if (condition == Condition.SIGN_OF_VIOLENCE) {
                notice(sign, plan, state, moment);
            }
            return plan.build();
        }
    }

    /** The district learns where there is something, and whom to ask. */
    private static void notice(EarlySign sign, Ruling.Plan.Builder plan, Petitions.Petition state, Moment moment) {
        PostId post = state.called().orElseThrow().post();
        sign.noticed(plan, post.place(), post, moment);
    }

    public record Hand(PetitionId petition, int aid, CounselCode to, boolean agreed, String words)
            implements OfPetition {
        public Hand {
            Checks.of().text("words", words, 0, 2000).orThrow();
        }
    }

    /**
     * Somebody who was given first aid is handed over to whoever can keep her safe: by her own word, or without it when she is in
     * danger (个人信息保护法 13) and the receiver is none whom she chooses herself. Nobody who may have been hit at home is handed to whoever
     * is at home.
     */
    static final class HandAct extends PetitionAct<Hand> {

        private final CounselTerms terms;
        private final EarlySign sign;

        HandAct(CounselTerms terms, EarlySign sign) {
            super(Actions.HAND_OVER);
            this.terms = terms;
            this.sign = sign;
        }

        @Override
        Ruling decide(Hand command, Petitions.Petition state, Loaded loaded, Moment moment) {
            Chosen.one(Checks.of(), "to", terms.receivers().stream().map(r -> r.code()), command.to())
                    .orThrow();
            if (state.handed().size() >= state.aids().size()) {
                return refuse("nobody-aided", "counselling.aid");
            }
            Checks.of().range("aid", command.aid(), 1, state.aids().size()).orThrow();
            if (state.isHanded(command.aid())) {
                return refuse("handed-already", "counselling.petition");
            }
            boolean relative = terms.asked().contains(command.to());
            boolean heard = AlarmWords.heard(command.words());
            if (relative && (heard || state.aids().get(command.aid() - 1).condition() == Condition.SIGN_OF_VIOLENCE)) {
                return refuse("not-to-the-family", "counselling.handOver");
            }
            if (!command.agreed() && (relative || !state.owes(command.aid()))) {
                return CounselAct.refuseCiting("not-agreed", "个人信息保护法 29", "counselling.petition");
            }
            Ruling.Plan.Builder plan = Ruling.plan()
                    .to(
                            Petitions.of(command.petition()),
                            "",
                            new PetitionFact.Handed(command.aid(), command.to(), moment.now(), words(moment)));
            if (heard) {
                notice(sign, plan, state, moment);
            }
            return plan.build();
        }
    }

    public record TalkOver(PetitionId petition, Debrief debrief) implements OfPetition {
        @Override
        public String words() {
            return debrief.words();
        }
    }

    /** The team talks it over and closes it: not while one is out or still to come, nor before everybody owed is handed over. */
    static final class DebriefAct extends PetitionAct<TalkOver> {

        private final EarlySign sign;

        DebriefAct(EarlySign sign) {
            super(Actions.DEBRIEF);
            this.sign = sign;
        }

        @Override
        Ruling decide(TalkOver command, Petitions.Petition state, Loaded loaded, Moment moment) {
            List<PetitionView.Sent> team = sent(state, loaded);
            boolean out = team.stream()
                    .anyMatch(s ->
                            s.standing() == DutyLine.Standing.STARTED || s.standing() == DutyLine.Standing.ALARMED);
            if (out) {
                return refuse("somebody-is-out", "volunteer.endDuty");
            }
            PetitionFact.CalledOut called = state.called().orElseThrow();
            boolean toCome = team.stream()
                            .anyMatch(s -> s.standing() == DutyLine.Standing.ASSIGNED
                                    || s.standing() == DutyLine.Standing.ARRIVED)
                    && moment.now().isBefore(called.until());
            if (toCome) {
                return refuse("somebody-is-to-come", "volunteer.startDuty");
            }
            if (state.owes()) {
                return refuse("hand-over-first", "counselling.handOver");
            }
            int came = (int) team.stream()
                    .filter(s -> s.standing() == DutyLine.Standing.ENDED)
                    .count();
            Ruling.Plan.Builder plan = Ruling.plan()
                    .to(
                            Petitions.of(command.petition()),
                            "",
                            new PetitionFact.Debriefed(
                                    moment.sealed("words"), command.debrief().rest()))
                    .publish(
                            Petitions.of(command.petition()),
                            "",
                            new PublishedCounselFact.PetitionServed(
                                    called.post(),
                                    came,
                                    state.aids().size(),
                                    called.from().atZone(Moment.ZONE).toLocalDate()));
            if (AlarmWords.heard(command.words())) {
                notice(sign, plan, state, moment);
            }
            return plan.build();
        }
    }
}
