package io.github.xingfujia.consultation.questions;

import io.github.xingfujia.calendar.WorkingCalendar;
import io.github.xingfujia.consultation.AskExpert;
import io.github.xingfujia.consultation.ConsultationTerms;
import io.github.xingfujia.consultation.MyQuestion;
import io.github.xingfujia.consultation.PublicAnswer;
import io.github.xingfujia.consultation.PublicAnswerLine;
import io.github.xingfujia.consultation.PublishAnswer;
import io.github.xingfujia.consultation.QuestionAsked;
import io.github.xingfujia.consultation.QuestionId;
import io.github.xingfujia.consultation.QuestionLine;
import io.github.xingfujia.consultation.QuestionStanding;
import io.github.xingfujia.consultation.QuestionView;
import io.github.xingfujia.consultation.steps.Roster;
import io.github.xingfujia.custody.AskerKeeper;
import io.github.xingfujia.custody.Keeper;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.messaging.EarlySign;
import io.github.xingfujia.network.Anonymity;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Timed;

/** What is offered of questions (在线问答). */
public final class QuestionsDesk {

    private final AskAct ask;
    private final AnswerActs acts;
    private final DueQuestions due;

    /** Creates the desk over a county's experts, terms and calendar, what is made of an early sign, and what tells who or where. */
    public QuestionsDesk(
            Roster roster,
            ConsultationTerms terms,
            WorkingCalendar calendar,
            Network network,
            EarlySign sign,
            Anonymity anonymity) {
        this.ask = new AskAct(roster, terms, calendar, network, sign, anonymity);
        this.acts = new AnswerActs(roster, anonymity);
        this.due = new DueQuestions(network);
    }

    public Timed<?> due() {
        return due;
    }

    public Act<AskExpert, QuestionAsked> ask() {
        return ask;
    }

    public Act<OwnQuestionActs.Consent, Boolean> consent() {
        return OwnQuestionActs.consent();
    }

    public Act<AnswerActs.Answer, QuestionId> answer() {
        return acts.answer();
    }

    public Act<AnswerActs.Pass, QuestionId> pass() {
        return acts.pass();
    }

    public Act<PublishAnswer, QuestionId> publish() {
        return acts.publish();
    }

    public Act<AnswerActs.Withdraw, QuestionId> withdraw() {
        return acts.withdraw();
    }

    public Look<CommandId, MyQuestion> mine() {
        return QuestionLooks.mine();
    }

    public Look<QuestionId, QuestionView> question() {
        return QuestionLooks.question();
    }

    public Look<QuestionId, PublicAnswer> published() {
        return QuestionLooks.published();
    }

    public Listing<QuestionStanding, QuestionLine> questions() {
        return QuestionListings.questions();
    }

    public Listing<QuestionStanding, PublicAnswerLine> publishedAnswers() {
        return QuestionListings.published();
    }

    /** Returns what a question answers when custody asks about the words in it. */
    public static Keeper keeper() {
        return new AskerKeeper<>(
                Questions.QUESTIONS,
                state -> state.asked().map(QuestionFact.Asked::person),
                state -> state.asked()
                        .filter(a -> state.answered().isPresent())
                        .map(a -> a.answeredBy().atZone(Moment.ZONE).toLocalDate()));
    }
}
