package io.github.xingfujia.evaluation.ledger;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Permission;
import io.github.xingfujia.access.Purpose;
import io.github.xingfujia.access.Reach;
import io.github.xingfujia.access.Role;
import java.util.ArrayList;
import java.util.List;

/** What can be asked of evaluation, and who may: its lines of the permission matrix. */
public final class Actions {

    public static final Action CAMPAIGNS = new Action("evaluation.campaigns", Purpose.INFORM);
    public static final Action NOTICES = new Action("evaluation.notices", Purpose.INFORM);
    public static final Action ROLL = new Action("evaluation.roll", Purpose.INFORM);
    public static final Action STORY = new Action("evaluation.story", Purpose.INFORM);
    public static final Action CERTIFICATE = administer("certificate");
    public static final Action VERIFY_HONOUR = new Action("evaluation.verifyHonour", Purpose.INFORM);
    public static final Action OBJECT = new Action("evaluation.object", Purpose.INFORM);
    public static final Action SUGGEST = new Action("evaluation.suggest", Purpose.INFORM);
    public static final Action SUGGESTIONS = administer("suggestions");
    public static final Action SUGGESTION = administer("suggestion");
    public static final Action TAKE_UP = administer("takeUp");
    public static final Action SET_ASIDE = administer("setAside");
    public static final Action START = administer("start");
    public static final Action END_CAMPAIGN = administer("endCampaign");
    public static final Action PANEL = administer("panel");
    public static final Action OPEN_SCORING = administer("openScoring");
    public static final Action RETURN_VOTES = administer("returnVotes");
    public static final Action TALLY = administer("tally");
    public static final Action RECKONING = administer("reckoning");
    public static final Action ANNOUNCE = administer("announce");
    public static final Action NAME = administer("name");
    public static final Action WITHDRAW = administer("withdraw");
    public static final Action NOMINATE = administer("nominate");
    public static final Action HAND_PAPERS = administer("handPapers");
    public static final Action FILE_PAPER = administer("filePaper");
    public static final Action TELL_STORY = administer("tellStory");
    public static final Action CONSENT = administer("consent");
    public static final Action NOMINATION = administer("nomination");
    public static final Action NOMINATIONS = administer("nominations");
    public static final Action REVIEW = administer("review");
    public static final Action AUDIT = administer("audit");
    public static final Action DECLINE = administer("decline");
    public static final Action ASK_FAMILY = administer("askFamily");
    public static final Action SECOND_LOOK = administer("secondLook");
    public static final Action DECLARE = administer("declare");
    public static final Action SCORE = administer("score");
    public static final Action JURY_SHEET = administer("jurySheet");
    public static final Action HOLD_ACTIVITY = administer("holdActivity");
    public static final Action CORRECT_ACTIVITY = administer("correctActivity");
    public static final Action ACTIVITIES = administer("activities");
    public static final Action REACH = administer("reach");
    public static final Action OBJECTIONS = new Action("evaluation.objections", Purpose.SUPERVISE);
    public static final Action ANSWER_OBJECTION = new Action("evaluation.answerObjection", Purpose.SUPERVISE);
    public static final Action MY_OBJECTION = new Action("evaluation.myObjection", Purpose.INFORM);
    public static final Action ALARM = new Action("evaluation.alarm", Purpose.PROTECT);
    public static final Action ALARMS = new Action("evaluation.alarms", Purpose.PROTECT);
    public static final Action ANSWER_ALARM = new Action("evaluation.answerAlarm", Purpose.PROTECT);
    public static final Action CAMPAIGN = new Action("evaluation.campaign", Purpose.INFORM);
    public static final Action VOTE = new Action("evaluation.vote", Purpose.INFORM);
    public static final Action REVIEWS = new Action("evaluation.reviews", Purpose.PROTECT);
    public static final Action WATCHED = new Action("evaluation.watched", Purpose.PROTECT);
    public static final Action HELD = new Action("evaluation.held", Purpose.PROTECT);
    public static final Action SETTLE = new Action("evaluation.settle", Purpose.PROTECT);

    private static final Role[] LEADERS = {Role.CENTRE_STAFF};

    private static final Role[] FIELD = {Role.STATION_WORKER, Role.TOWN_WORKER, Role.STUDIO_HOST, Role.CENTRE_STAFF};

    /** As whatever a juror judges; whom the district may name says {@link io.github.xingfujia.evaluation.Jurors}. */
    private static final Role[] JURORS = {
        Role.STATION_WORKER, Role.TOWN_WORKER, Role.STUDIO_HOST, Role.MEDIATOR, Role.COUNSELLOR, Role.HEAD
    };

    private Actions() {}

    public static List<Permission> permissions() {
        List<Permission> all = new ArrayList<>();
        for (Action action : List.of(
                CAMPAIGNS, CAMPAIGN, VOTE, NOTICES, ROLL, STORY, VERIFY_HONOUR, OBJECT, MY_OBJECTION, SUGGEST)) {
            all.add(Permission.of(action, Reach.ANYONE));
        }
        for (Action action : List.of(
                START, END_CAMPAIGN, PANEL, OPEN_SCORING, RETURN_VOTES, TALLY, RECKONING, ANNOUNCE, NAME, WITHDRAW)) {
            all.add(Permission.of(action, Reach.OWN_POST, LEADERS));
            all.add(Permission.of(action, Reach.WHOLE_HOME, Role.HEAD));
        }
        for (Action action :
                List.of(NOMINATE, HAND_PAPERS, FILE_PAPER, TELL_STORY, NOMINATION, NOMINATIONS, DECLINE, SECOND_LOOK)) {
            all.add(Permission.of(action, Reach.OWN_POST, FIELD));
            all.add(Permission.of(action, Reach.OWN_MATTER));
        }
        for (Action action :
                List.of(CERTIFICATE, CONSENT, REVIEW, AUDIT, ASK_FAMILY, SUGGESTIONS, SUGGESTION, TAKE_UP, SET_ASIDE)) {
            all.add(Permission.of(action, Reach.OWN_POST, FIELD));
        }
        for (Action action : List.of(NOMINATION, NOMINATIONS, CERTIFICATE)) {
            all.add(Permission.of(action, Reach.WHOLE_HOME, Role.HEAD));
        }
        for (Action action : List.of(HOLD_ACTIVITY, CORRECT_ACTIVITY, ACTIVITIES)) {
            all.add(Permission.of(action, Reach.OWN_POST, FIELD));
        }
        all.add(Permission.of(ACTIVITIES, Reach.WHOLE_HOME, Role.HEAD, Role.CENTRE_STAFF));
        all.add(Permission.of(REACH, Reach.WHOLE_HOME, FIELD));
        all.add(Permission.of(REACH, Reach.WHOLE_HOME, Role.HEAD));
        for (Action action : List.of(DECLARE, SCORE, JURY_SHEET)) {
            all.add(Permission.of(action, Reach.NAMED, JURORS));
        }
        for (Action action : List.of(OBJECTIONS, ANSWER_OBJECTION)) {
            all.add(Permission.of(action, Reach.OWN_POST, Role.CENTRE_STAFF, Role.PROTECTION_STAFF));
        }
        for (Action action : List.of(REVIEWS, WATCHED, HELD, SETTLE, ALARMS, ALARM, ANSWER_ALARM)) {
            all.add(Permission.of(action, Reach.OWN_POST, Role.PROTECTION_STAFF));
        }
        return all;
    }

    private static Action administer(String verb) {
        return new Action("evaluation." + verb, Purpose.ADMINISTER);
    }
}
