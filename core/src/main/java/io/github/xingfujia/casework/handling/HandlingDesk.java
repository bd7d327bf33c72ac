package io.github.xingfujia.casework.handling;

import io.github.xingfujia.calendar.WorkingCalendar;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.volunteer.Engagement;
import java.util.Optional;

/** What is offered of handling a case (办理): who handles it, the approach, sessions, attempts, the end. */
public final class HandlingDesk {

    private final Network network;
    private final Admission admission;
    private final SessionGuard guard;
    private final Opening opening;
    private final AssignAct assign;
    private final ProtectionRoom protection;
    private final ViolenceWaits violence;
    private final Optional<Integer> correctionHours;

    /** Creates the desk; within so many {@code correctionHours} an attempt may be struck. */
    public HandlingDesk(
            Network network,
            ViolenceWaits violence,
            WorkingCalendar calendar,
            ProtectionRoom protection,
            Optional<Integer> correctionHours) {
        this.correctionHours = correctionHours;
        this.protection = protection;
        this.violence = violence;
        this.network = network;
        this.admission = new Admission(network);
        this.guard = new SessionGuard(admission, violence);
        this.opening = new Opening(network, calendar);
        this.assign = new AssignAct(network);
    }

    /** Returns who is asked before anybody is met. */
    public SessionGuard guard() {
        return guard;
    }

    /** Returns what sessions book in diaries. */
    public Admission admission() {
        return admission;
    }

    public Engagement engagement() {
        return new SessionEngagement();
    }

    public AgreeAct agree() {
        return new AgreeAct(network, admission);
    }

    public WithdrawAct withdraw() {
        return new WithdrawAct();
    }

    public ApproachAct approach() {
        return new ApproachAct(admission, violence);
    }

    public ChallengeAct challenge() {
        return new ChallengeAct(network);
    }

    public AssignAct assign() {
        return assign;
    }

    public PlanAct plan() {
        return new PlanAct(guard, opening);
    }

    public StartAct start() {
        return new StartAct(guard);
    }

    public RecordAct record() {
        return new RecordAct(network, new Heard(protection));
    }

    public StrikeAct strike() {
        return new StrikeAct(correctionHours);
    }

    public RefuseAct refuse() {
        return new RefuseAct();
    }

    public EndAct end() {
        return new EndAct(violence);
    }
}
