package io.github.xingfujia.volunteer.steps;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Permission;
import io.github.xingfujia.access.Purpose;
import io.github.xingfujia.access.Reach;
import io.github.xingfujia.access.Role;
import java.util.List;

/** What can be asked of the team, and who may: its lines of the permission matrix. */
public final class Actions {

    public static final Action CERTIFY = administer("certify");
    public static final Action AWARD = administer("award");
    public static final Action SUSPEND = administer("suspend");
    public static final Action REINSTATE = administer("reinstate");
    public static final Action REVOKE = administer("revoke");
    public static final Action HONOUR = administer("honour");
    public static final Action WITHDRAW_HONOUR = administer("withdrawHonour");
    public static final Action CERTIFIED = administer("certified");
    public static final Action ENGAGED = administer("engaged");
    public static final Action APPEAL = own("appeal");
    public static final Action APPEALS = new Action("volunteer.appeals", Purpose.SUPERVISE);
    public static final Action DECIDE_APPEAL = new Action("volunteer.decideAppeal", Purpose.SUPERVISE);
    public static final Action STANDING = own("standing");

    public static final Action EXPRESS_INTEREST = new Action("volunteer.expressInterest", Purpose.INFORM);
    public static final Action INTERESTS = administer("interests");
    public static final Action INTEREST = administer("interest");
    public static final Action ANSWER_INTEREST = administer("answerInterest");

    public static final Action APPLY = own("apply");
    public static final Action CONFIRM_CHECK = administer("confirmCheck");
    public static final Action SELECT = administer("select");
    public static final Action DECLINE = administer("decline");
    public static final Action ATTEND = administer("attend");
    public static final Action SIT_EXAM = own("sitExam");
    public static final Action ANSWER_EXAM = own("answerExam");
    public static final Action PRACTISE = administer("practise");
    public static final Action CONFIRM_PRACTICE = own("confirmPractice");
    public static final Action GUIDED = own("guided");
    public static final Action GUIDING = own("guiding");
    public static final Action JOIN_COHORT = administer("joinCohort");
    public static final Action MEMBER = own("member");
    public static final Action MEMBERS = administer("members");

    public static final Action CHECK_IN = own("checkIn");
    public static final Action CHECK_OUT = own("checkOut");
    public static final Action CONFIRM_HOURS = administer("confirmHours");
    public static final Action CORRECT_HOURS = administer("correctHours");
    public static final Action HOURS = own("hours");
    public static final Action HOURS_OF = own("hoursOf");
    public static final Action CERTIFY_HOURS = administer("certifyHours");
    public static final Action WITHDRAW_HOURS = administer("withdrawHours");
    public static final Action SERVICE_CERTIFICATE = own("serviceCertificate");
    public static final Action SERVICE_CERTIFICATES = own("serviceCertificates");
    public static final Action VERIFY_HOURS = new Action("volunteer.verifyHours", Purpose.INFORM);

    public static final Action DISPATCH = administer("dispatch");
    public static final Action SECOND_DUTY = administer("secondDuty");
    public static final Action CANCEL_DUTY = administer("cancelDuty");
    public static final Action DECLINE_DUTY = own("declineDuty");
    public static final Action START_DUTY = own("startDuty");
    public static final Action END_DUTY = own("endDuty");
    public static final Action DUTY = own("duty");
    public static final Action DUTIES = own("duties");
    public static final Action FAIRNESS = administer("fairness");

    public static final Action PROPOSE_LESSON = administer("proposeLesson");
    public static final Action CHECK_LESSON = administer("checkLesson");
    public static final Action WITHDRAW_LESSON = administer("withdrawLesson");
    public static final Action HOLD_EXCHANGE = administer("holdExchange");
    public static final Action EXCHANGES = administer("exchanges");
    public static final Action PROPOSALS = administer("proposals");
    public static final Action PROPOSAL = administer("proposal");
    public static final Action LESSONS = administer("lessons");
    public static final Action LESSON = administer("lesson");

    /** Whoever handles disputes may tell what one taught. */
    private static final Role[] HANDLERS = {
        Role.STATION_WORKER, Role.TOWN_WORKER, Role.STUDIO_HOST, Role.CENTRE_STAFF, Role.MEDIATOR
    };

    /** Who confirms what was done at her station, and sends people to it. */
    private static final Role[] STATIONS = {
        Role.STATION_WORKER, Role.TOWN_WORKER, Role.STUDIO_HOST, Role.CENTRE_STAFF, Role.OPERATOR_12338
    };

    private Actions() {}

    /** Returns the lines. */
    public static List<Permission> permissions() {
        ImmutableList.Builder<Permission> all = ImmutableList.builder();
        for (Action action : List.of(CERTIFY, AWARD, SUSPEND, REINSTATE, REVOKE, HONOUR, WITHDRAW_HONOUR)) {
            all.add(Permission.of(action, Reach.WHOLE_HOME, Role.HEAD));
        }
        for (Action action : List.of(
                INTERESTS,
                INTEREST,
                ANSWER_INTEREST,
                CERTIFIED,
                ENGAGED,
                APPEALS,
                DECIDE_APPEAL,
                STANDING,
                APPLY,
                CONFIRM_CHECK,
                SELECT,
                DECLINE,
                ATTEND,
                PRACTISE,
                CONFIRM_PRACTICE,
                JOIN_COHORT,
                MEMBER,
                MEMBERS,
                HOURS,
                HOURS_OF,
                CERTIFY_HOURS,
                WITHDRAW_HOURS,
                SERVICE_CERTIFICATE,
                SERVICE_CERTIFICATES,
                DISPATCH,
                SECOND_DUTY,
                CANCEL_DUTY,
                DUTIES,
                FAIRNESS,
                WITHDRAW_LESSON,
                HOLD_EXCHANGE,
                PROPOSAL,
                PROPOSALS,
                DUTY)) {
            all.add(Permission.of(action, Reach.WHOLE_HOME, Role.HEAD, Role.CENTRE_STAFF));
        }
        for (Action action : List.of(
                APPEAL,
                STANDING,
                APPLY,
                CONFIRM_PRACTICE,
                GUIDED,
                GUIDING,
                SIT_EXAM,
                ANSWER_EXAM,
                MEMBER,
                CHECK_IN,
                CHECK_OUT,
                HOURS,
                HOURS_OF,
                SERVICE_CERTIFICATE,
                SERVICE_CERTIFICATES,
                DECLINE_DUTY,
                START_DUTY,
                END_DUTY,
                DUTIES)) {
            all.add(Permission.of(action, Reach.NAMED, Role.values()));
        }
        for (Action action : List.of(
                CONFIRM_HOURS, CORRECT_HOURS, HOURS, HOURS_OF, DISPATCH, SECOND_DUTY, CANCEL_DUTY, DUTIES, DUTY)) {
            all.add(Permission.of(action, Reach.OWN_POST, STATIONS));
        }
        all.add(Permission.of(PROPOSE_LESSON, Reach.OWN_POST, HANDLERS));
        all.add(Permission.of(CHECK_LESSON, Reach.OWN_POST, HANDLERS));
        for (Action action : List.of(LESSONS, LESSON, EXCHANGES)) {
            all.add(Permission.of(action, Reach.WHOLE_HOME, Role.values()));
        }
        all.add(Permission.of(WITHDRAW_LESSON, Reach.NAMED, Role.values()));
        all.add(Permission.of(PROPOSAL, Reach.NAMED, Role.values()));
        all.add(Permission.of(DUTY, Reach.NAMED, Role.values()));
        all.add(Permission.of(VERIFY_HOURS, Reach.ANYONE));
        all.add(Permission.of(EXPRESS_INTEREST, Reach.ANYONE));
        return all.build();
    }

    private static Action administer(String verb) {
        return new Action("volunteer." + verb, Purpose.ADMINISTER);
    }

    private static Action own(String verb) {
        return new Action("volunteer." + verb, Purpose.OWN_MATTER);
    }
}
