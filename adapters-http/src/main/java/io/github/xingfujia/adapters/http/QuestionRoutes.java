package io.github.xingfujia.adapters.http;

import io.github.xingfujia.adapters.http.ConsultationRoutes.SentUnder;
import io.github.xingfujia.consultation.AskExpert;
import io.github.xingfujia.consultation.Consultation;
import io.github.xingfujia.consultation.MyQuestion;
import io.github.xingfujia.consultation.PublicAnswer;
import io.github.xingfujia.consultation.PublicAnswerLine;
import io.github.xingfujia.consultation.PublishAnswer;
import io.github.xingfujia.consultation.QuestionAsked;
import io.github.xingfujia.consultation.QuestionId;
import io.github.xingfujia.consultation.QuestionLine;
import io.github.xingfujia.consultation.QuestionStanding;
import io.github.xingfujia.consultation.QuestionView;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.AlarmWords;
import java.util.List;
import java.util.Optional;

/** The routes to questions and answers (在线问答); what somebody may come back by stands in no address and so in no log. */
final class QuestionRoutes {

    private static final String QUESTION = "/questions/{question}";

    private QuestionRoutes() {}

    record Consenting(CommandId sent, boolean agreed) {}

    /** Whether an answer may be published. */
    record Agreed(boolean agreed) {}

    record Answering(String words) {}

    record Passing(StaffId to) {}

    record InOtherWords(String question, String answer) {}

    /** The question something was done to. */
    record OfQuestion(QuestionId question) {}

    record Questions(List<QuestionLine> rows, Optional<String> next) {}

    record PublicAnswers(List<PublicAnswerLine> rows, Optional<String> next) {}

    static List<Route> all() {
        return List.of(
                Route.post("consultation.ask", "/questions", AskExpert.class, QuestionAsked.class, (in, b) -> {
                            if (!AlarmWords.heard(b.words())) {
                                in.spared().run();
                            }
                            return Answer.of(door(in).ask(b).orThrow());
                        })
                        .openUnderKey(),
                Route.post(
                                "consultation.myQuestion",
                                "/questions/mine",
                                SentUnder.class,
                                MyQuestion.class,
                                (in, b) ->
                                        Answer.of(door(in).myQuestion(in.tried().apply(b.sent()))
                                                .orThrow()))
                        .open(),
                Route.post(
                                "consultation.consent",
                                "/questions/consent",
                                Consenting.class,
                                Agreed.class,
                                (in, b) -> Answer.of(
                                        new Agreed(door(in).consent(in.tried().apply(b.sent()), b.agreed())
                                                .orThrow())))
                        .open(),
                Route.get("consultation.questions", "/questions", Questions.class, (in, none) -> list(in))
                        .query("standing", QuestionStanding.class)
                        .paged(),
                Route.get(
                        "consultation.question",
                        QUESTION,
                        QuestionView.class,
                        (in, none) -> Answer.of(door(in).question(id(in)).orThrow())),
                step(
                        "answer",
                        "answer",
                        Answering.class,
                        (in, b) -> door(in).answer(id(in), b.words()).orThrow()),
                step(
                        "pass",
                        "pass",
                        Passing.class,
                        (in, b) -> door(in).pass(id(in), b.to()).orThrow()),
                step(
                        "publish",
                        "publish",
                        InOtherWords.class,
                        (in, b) -> door(in).publish(new PublishAnswer(id(in), b.question(), b.answer()))
                                .orThrow()),
                step(
                        "unpublish",
                        "unpublish",
                        CaseRequests.Plain.class,
                        (in, b) -> door(in).unpublish(id(in)).orThrow()),
                Route.get(
                                "consultation.publicAnswers",
                                "/public-answers",
                                PublicAnswers.class,
                                (in, none) -> published(in))
                        .open()
                        .paged(),
                Route.get(
                                "consultation.publicAnswer",
                                "/public-answers/{question}",
                                PublicAnswer.class,
                                (in, none) ->
                                        Answer.of(door(in).publicAnswer(id(in)).orThrow()))
                        .open());
    }

    /** What is done to a question. */
    private interface Doing<B> {
        QuestionId of(Inquiry in, B body);
    }

    private static <B> Route step(String name, String path, Class<B> takes, Doing<B> call) {
        return Route.post(
                "consultation." + name,
                QUESTION + "/" + path,
                takes,
                OfQuestion.class,
                (in, b) -> Answer.of(new OfQuestion(call.of(in, b))));
    }

    private static Answer list(Inquiry in) {
        return in.listed(
                door(in).questions(
                                in.query("standing", QuestionStanding.class).orElse(QuestionStanding.WAITING),
                                in.after(),
                                in.limit()),
                Questions::new);
    }

    private static Answer published(Inquiry in) {
        return in.listed(door(in).publicAnswers(in.after(), in.limit()), PublicAnswers::new);
    }

    private static QuestionId id(Inquiry in) {
        return in.place("question", QuestionId.class);
    }

    private static Consultation door(Inquiry in) {
        return in.door().consultation();
    }
}
