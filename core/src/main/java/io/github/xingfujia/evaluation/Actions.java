package io.github.xingfujia.evaluation;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Permission;
import io.github.xingfujia.access.Purpose;
import io.github.xingfujia.access.Reach;
import io.github.xingfujia.access.Role;
import java.util.ArrayList;
import java.util.List;

/** What can be asked of evaluation, and who may: its lines of the permission matrix. */
final class Actions {

    static final Action CAMPAIGNS = new Action("evaluation.campaigns", Purpose.INFORM);
    static final Action NOTICES = new Action("evaluation.notices", Purpose.INFORM);
    static final Action ROLL = new Action("evaluation.roll", Purpose.INFORM);
    static final Action STORY = new Action("evaluation.story", Purpose.INFORM);
    static final Action OBJECT = new Action("evaluation.object", Purpose.INFORM);
    static final Action START = administer("start");
    static final Action PANEL = administer("panel");
    static final Action OPEN_SCORING = administer("openScoring");
    static final Action RETURN_VOTES = administer("returnVotes");
    static final Action TALLY = administer("tally");
    static final Action RECKONING = administer("reckoning");
    static final Action ANNOUNCE = administer("announce");
    static final Action NAME = administer("name");
    static final Action WITHDRAW = administer("withdraw");
    static final Action NOMINATE = administer("nominate");
    static final Action HAND_PAPERS = administer("handPapers");
    static final Action TELL_STORY = administer("tellStory");
    static final Action CONSENT = administer("consent");
    static final Action NOMINATION = administer("nomination");
    static final Action NOMINATIONS = administer("nominations");
    static final Action REVIEW = administer("review");
    static final Action AUDIT = administer("audit");
    static final Action DECLARE = administer("declare");
    static final Action SCORE = administer("score");
    static final Action JURY_SHEET = administer("jurySheet");
    static final Action OBJECTIONS = new Action("evaluation.objections", Purpose.SUPERVISE);
    static final Action ANSWER_OBJECTION = new Action("evaluation.answerObjection", Purpose.SUPERVISE);
    static final Action REVIEWS = new Action("evaluation.reviews", Purpose.PROTECT);
    static final Action HELD = new Action("evaluation.held", Purpose.PROTECT);
    static final Action SETTLE = new Action("evaluation.settle", Purpose.PROTECT);

    private static final Role[] LEADERS = {Role.CENTRE_STAFF};

    private static final Role[] FIELD = {Role.STATION_WORKER, Role.TOWN_WORKER, Role.STUDIO_HOST, Role.CENTRE_STAFF};

    /** Whoever may be named to a panel; protection staff review outside of it, administrators never judge. */
    private static final Role[] JURORS = {
        Role.STATION_WORKER,
        Role.TOWN_WORKER,
        Role.STUDIO_HOST,
        Role.CENTRE_STAFF,
        Role.MEDIATOR,
        Role.COUNSELLOR,
        Role.HEAD
    };

    private Actions() {}

    static List<Permission> permissions() {
        List<Permission> all = new ArrayList<>();
        for (Action action : List.of(CAMPAIGNS, NOTICES, ROLL, STORY, OBJECT)) {
            all.add(Permission.of(action, Reach.ANYONE));
        }
        for (Action action :
                List.of(START, PANEL, OPEN_SCORING, RETURN_VOTES, TALLY, RECKONING, ANNOUNCE, NAME, WITHDRAW)) {
            all.add(Permission.of(action, Reach.OWN_POST, LEADERS));
            all.add(Permission.of(action, Reach.WHOLE_HOME, Role.HEAD));
        }
        for (Action action : List.of(NOMINATE, HAND_PAPERS, TELL_STORY, NOMINATION, NOMINATIONS)) {
            all.add(Permission.of(action, Reach.OWN_POST, FIELD));
            all.add(Permission.of(action, Reach.OWN_MATTER));
        }
        for (Action action : List.of(CONSENT, REVIEW, AUDIT)) {
            all.add(Permission.of(action, Reach.OWN_POST, FIELD));
        }
        for (Action action : List.of(NOMINATION, NOMINATIONS)) {
            all.add(Permission.of(action, Reach.WHOLE_HOME, Role.HEAD));
        }
        for (Action action : List.of(DECLARE, SCORE, JURY_SHEET)) {
            all.add(Permission.of(action, Reach.NAMED, JURORS));
        }
        for (Action action : List.of(OBJECTIONS, ANSWER_OBJECTION)) {
            all.add(Permission.of(action, Reach.OWN_POST, Role.CENTRE_STAFF, Role.PROTECTION_STAFF));
        }
        for (Action action : List.of(REVIEWS, HELD, SETTLE)) {
            all.add(Permission.of(action, Reach.OWN_POST, Role.PROTECTION_STAFF));
        }
        return all;
    }

    private static Action administer(String verb) {
        return new Action("evaluation." + verb, Purpose.ADMINISTER);
    }
}
