package io.github.xingfujia.volunteer.training;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Anonymity;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.volunteer.AnswerExam;
import io.github.xingfujia.volunteer.Apply;
import io.github.xingfujia.volunteer.Attend;
import io.github.xingfujia.volunteer.ConfirmCheck;
import io.github.xingfujia.volunteer.ConfirmPractice;
import io.github.xingfujia.volunteer.Decline;
import io.github.xingfujia.volunteer.ExamPaper;
import io.github.xingfujia.volunteer.ExamResult;
import io.github.xingfujia.volunteer.GuidedView;
import io.github.xingfujia.volunteer.JoinCohort;
import io.github.xingfujia.volunteer.MemberLine;
import io.github.xingfujia.volunteer.MemberView;
import io.github.xingfujia.volunteer.Practise;
import io.github.xingfujia.volunteer.Select;
import io.github.xingfujia.volunteer.SitExam;
import io.github.xingfujia.volunteer.TeamTerms;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Look;

/** What is offered of selection and training (选拔与培训). */
public final class TrainingDesk {

    private final SelectionActs selection;
    private final LearningActs learning;
    private final PracticeActs practice;
    private final ExamActs exams;
    private final MemberLook look;

    /** Creates the desk over a county's staff list and terms. */
    public TrainingDesk(Network network, TeamTerms terms) {
        this.selection = new SelectionActs(network, terms);
        this.learning = new LearningActs(terms);
        this.practice = new PracticeActs(terms, new Anonymity(network, terms.identifying()));
        this.exams = new ExamActs(terms);
        this.look = new MemberLook(terms, exams);
    }

    public Act<Apply, StaffId> apply() {
        return selection.apply();
    }

    public Act<ConfirmCheck, StaffId> confirm() {
        return selection.confirm();
    }

    public Act<Select, StaffId> select() {
        return selection.select();
    }

    public Act<Decline, StaffId> decline() {
        return selection.decline();
    }

    public Act<Attend, StaffId> attend() {
        return learning.attend();
    }

    public Act<Practise, StaffId> practise() {
        return practice.practise();
    }

    public Act<ConfirmPractice, StaffId> confirmPractice() {
        return practice.confirm();
    }

    public Look<StaffId, GuidedView> guided() {
        return practice.guided();
    }

    public Listing<Filter, StaffId> guiding() {
        return PracticeActs.guiding();
    }

    public Act<JoinCohort, StaffId> join() {
        return learning.join();
    }

    public Act<SitExam, ExamPaper> sit() {
        return exams.sit();
    }

    public Act<AnswerExam, ExamResult> answer() {
        return exams.answer();
    }

    public Look<StaffId, MemberView> member() {
        return look.member();
    }

    public Listing<Filter, MemberLine> members() {
        return new MemberListing();
    }
}
