package io.github.xingfujia.consultation.steps;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Permission;
import io.github.xingfujia.access.Purpose;
import io.github.xingfujia.access.Reach;
import io.github.xingfujia.access.Role;
import java.util.ArrayList;
import java.util.List;

/** What can be asked of consultations, and who may: its lines of the permission matrix. */
public final class Actions {

    public static final Action OFFER = new Action("consultation.offer", Purpose.ADMINISTER);
    public static final Action WITHDRAW = new Action("consultation.withdraw", Purpose.ADMINISTER);
    public static final Action CLOSE = new Action("consultation.close", Purpose.ADMINISTER);
    public static final Action REOPEN = new Action("consultation.reopen", Purpose.ADMINISTER);
    public static final Action TIMES = new Action("consultation.times", Purpose.ADMINISTER);
    public static final Action FREE = new Action("consultation.free", Purpose.INFORM);
    public static final Action HOLD = new Action("consultation.hold", Purpose.OWN_MATTER);
    public static final Action CONFIRM = new Action("consultation.confirm", Purpose.OWN_MATTER);
    public static final Action CANCEL = new Action("consultation.cancel", Purpose.OWN_MATTER);
    public static final Action RATE = new Action("consultation.rate", Purpose.OWN_MATTER);
    public static final Action MINE = new Action("consultation.mine", Purpose.OWN_MATTER);
    public static final Action APPOINTMENTS = new Action("consultation.appointments", Purpose.HANDLE_CASE);
    public static final Action APPOINTMENT = new Action("consultation.appointment", Purpose.HANDLE_CASE);
    public static final Action TOOK_PLACE = new Action("consultation.tookPlace", Purpose.HANDLE_CASE);
    public static final Action MISSED = new Action("consultation.missed", Purpose.HANDLE_CASE);
    public static final Action GIVE = new Action("consultation.give", Purpose.HANDLE_CASE);
    public static final Action CALL_OFF = new Action("consultation.callOff", Purpose.HANDLE_CASE);

    public static final Action ASK = new Action("consultation.ask", Purpose.OWN_MATTER);
    public static final Action MY_QUESTION = new Action("consultation.myQuestion", Purpose.OWN_MATTER);
    public static final Action CONSENT = new Action("consultation.consent", Purpose.OWN_MATTER);
    public static final Action QUESTIONS = new Action("consultation.questions", Purpose.HANDLE_CASE);
    public static final Action QUESTION = new Action("consultation.question", Purpose.HANDLE_CASE);
    public static final Action ANSWER = new Action("consultation.answer", Purpose.HANDLE_CASE);
    public static final Action PASS = new Action("consultation.pass", Purpose.HANDLE_CASE);
    public static final Action PUBLISH = new Action("consultation.publish", Purpose.INFORM);
    public static final Action UNPUBLISH = new Action("consultation.unpublish", Purpose.INFORM);
    public static final Action PUBLIC_ANSWERS = new Action("consultation.publicAnswers", Purpose.INFORM);
    public static final Action PUBLIC_ANSWER = new Action("consultation.publicAnswer", Purpose.INFORM);

    public static final Action APPLY_FOR_AID = new Action("consultation.applyForAid", Purpose.OWN_MATTER);
    public static final Action MY_AID = new Action("consultation.myAid", Purpose.OWN_MATTER);
    public static final Action OBJECT_TO_REFUSAL = new Action("consultation.objectToRefusal", Purpose.OWN_MATTER);
    public static final Action AIDS = new Action("consultation.aids", Purpose.HANDLE_CASE);
    public static final Action AID = new Action("consultation.aid", Purpose.HANDLE_CASE);
    public static final Action ANSWER_AID = new Action("consultation.answerAid", Purpose.HANDLE_CASE);

    private Actions() {}

    /**
     * Returns who may do what: an expert her own, the editor of the platform what keeps it going. What somebody told an expert
     * is the expert's alone.
     */
    public static List<Permission> permissions() {
        List<Permission> all = new ArrayList<>();
        for (Action action : List.of(
                FREE,
                HOLD,
                CONFIRM,
                CANCEL,
                RATE,
                MINE,
                ASK,
                MY_QUESTION,
                CONSENT,
                PUBLIC_ANSWERS,
                PUBLIC_ANSWER,
                APPLY_FOR_AID,
                MY_AID,
                OBJECT_TO_REFUSAL)) {
            all.add(Permission.of(action, Reach.ANYONE));
        }
        for (Action action :
                List.of(OFFER, WITHDRAW, CLOSE, REOPEN, TIMES, APPOINTMENTS, CALL_OFF, QUESTIONS, UNPUBLISH)) {
            all.add(Permission.of(action, Reach.NAMED, Role.EXPERT));
            all.add(Permission.of(action, Reach.WHOLE_HOME, Role.EDITOR));
        }
        for (Action action : List.of(APPOINTMENT, TOOK_PLACE, MISSED, QUESTION, ANSWER, PUBLISH)) {
            all.add(Permission.of(action, Reach.NAMED, Role.EXPERT));
        }
        for (Action action : List.of(AIDS, AID, ANSWER_AID)) {
            all.add(Permission.of(action, Reach.OWN_POST, Role.CENTRE_STAFF, Role.PROTECTION_STAFF));
        }
        for (Action action : List.of(PASS, GIVE)) {
            all.add(Permission.of(action, Reach.WHOLE_HOME, Role.EDITOR));
        }
        return all;
    }
}
