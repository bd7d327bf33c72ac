package io.github.xingfujia.learning;

import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Way;
import java.util.List;
import java.util.Optional;

/**
 * The door to courses (课程学习). Reading needs no door: what is taught is data of the house. Whoever wants to go on another day has
 * a code here, and nothing of her is known.
 */
public final class Learning {

    private final LearningRoom room;
    private final Way way;
    private final Asking asking;

    Learning(LearningRoom room, Way way, Asking asking) {
        this.room = room;
        this.way = way;
        this.asking = asking;
    }

    /** Draws a code under which progress in one course is kept; nothing else leads to it. */
    public Outcome<LearnerCard> begin(CourseCode course) {
        return way.run(nameless(), new CardActs.StartAct(room.courses()), new CardActs.Start(course));
    }

    /** Returns how far one has come, to whoever has the code. */
    public Outcome<LearnerCard> progress(CourseCode course, String code) {
        return way.look(nameless(), new CardActs.ProgressLook(room.courses()), new CardAct.Held(course, code));
    }

    /** Keeps that a lesson was done. */
    public Outcome<LearnerCard> done(CourseCode course, String code, CourseCode lesson) {
        return way.run(nameless(), new CardActs.DoAct(room.courses()), new CardActs.Do(course, code, lesson));
    }

    /**
     * Keeps how the quiz went; the best counts.
     *
     * @param answers the number of the option chosen for each question, from 1, in order
     */
    public Outcome<LearnerCard> answer(CourseCode course, String code, List<Integer> answers) {
        return way.run(nameless(), new CardActs.ReplyAct(room.courses()), new CardActs.Reply(course, code, answers));
    }

    /**
     * Counts how much it helped, and whom if she likes to say; once for a code.
     *
     * @param points 1 to 5
     */
    public Outcome<LearnerCard> helped(CourseCode course, String code, Optional<CourseCode> audience, int points) {
        return way.run(
                nameless(), new CardActs.HelpAct(room.courses()), new CardActs.Help(course, code, audience, points));
    }

    /** Draws up a certificate of a completed course; it names nobody. */
    public Outcome<LearnerCard> certify(CourseCode course, String code) {
        return way.run(nameless(), new CardActs.CertifyAct(room.courses()), new CardAct.Held(course, code));
    }

    /** Returns whether a certificate is genuine, to anybody. */
    public Outcome<CourseVerified> verify(VerifyCourse question) {
        return way.look(asking, new PaperActs.VerifyLook(), question);
    }

    /** Counts a certificate in the training of a member of the team who shows it. */
    public Outcome<StaffId> credit(CreditCourse command) {
        return way.run(asking, new PaperActs.CreditAct(room.courses(), room.team()), command);
    }

    /** Returns how much was learnt in a year, and whom it helped. */
    public Outcome<LearningBoard> year(LearningQuery query) {
        return way.survey(asking, new YearSurvey(room.courses()), query);
    }

    /** Whoever learns while she is logged in learns without her name all the same. */
    private Asking nameless() {
        return new Asking(Actor.anonymous(), asking.command(), asking.revision(), asking.unchanged(), asking.dryRun());
    }
}
