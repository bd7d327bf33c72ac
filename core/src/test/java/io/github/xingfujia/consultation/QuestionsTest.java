package io.github.xingfujia.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.fixture.TickingClock;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.Asker;
import io.github.xingfujia.prevention.WatchBasis;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is asked in writing is answered in time by somebody who does not stand by the other side, and is published only as she agreed. */
class QuestionsTest extends Asking {

    /** He has confirmed the lawyer against her: what she asks in writing is read by another, or by an editor where there is none. */
    @Test
    void what_she_asks_in_writing_is_not_read_by_his_lawyer() {
        OtherSide her = new OtherSide("演示·小禾", Optional.of("13811110000"));
        hold(house, 1, ask(free(house).get(0).from(), "演示·阿岩", Optional.of(her)))
                .orThrow();
        anyone(house).confirm(id(1)).orThrow();
        for (int n = 10; n < 14; n++) {
            house.home()
                    .as(Actor.anonymous())
                    .under(id(n))
                    .consultation()
                    .ask(new AskExpert(
                            ExpertKind.LAWYER,
                            called("演示·小禾").reachedAt("138 1111 0000", CALL),
                            false,
                            Optional.empty(),
                            "房子怎么分"))
                    .orThrow();
        }
        Consultation his = house.as("expert-li", ONLINE).consultation();
        assertEquals(
                List.of(),
                his.questions(QuestionStanding.WAITING, Optional.empty(), 9).rows());
        assertEquals(
                4,
                house.as("expert-ma", ONLINE)
                        .consultation()
                        .questions(QuestionStanding.WAITING, Optional.empty(), 9)
                        .rows()
                        .size());
    }

    @Test
    void whoever_answers_in_writing_takes_her_side_and_no_question_is_passed_to_who_stands_by_the_other() {
        OtherSide her = new OtherSide("演示·小禾", Optional.of("13811110000"));
        hold(house, 1, ask(free(house).get(0).from(), "演示·阿岩", Optional.of(her)))
                .orThrow();
        anyone(house).confirm(id(1)).orThrow();
        inWriting(2, called("演示·小禾").reachedAt("13811110000", CALL), "房子怎么分，他的电话是13822220000");
        Consultation ma = house.as("expert-ma", ONLINE).consultation();
        QuestionId asked = ma.questions(QuestionStanding.WAITING, Optional.empty(), 9)
                .rows()
                .get(0)
                .id();
        Consultation editor = house.as("bai", ONLINE).consultation();
        house.clock().passTo("2026-09-11T09:01");
        house.home().work();
        assertEquals("not-this-one", code(editor.pass(asked, LAWYER)));
        ma.answer(asked, "先协商").orThrow();
        for (int n = 3; n < 6; n++) {
            inWriting(n, called("演示·阿岩").reachedAt("138 2222 0000", CALL), "她要离婚");
        }
        assertEquals(
                List.of(),
                ma.questions(QuestionStanding.WAITING, Optional.empty(), 9).rows(),
                "whom she wrote of is not answered by who answered her");
    }

    /** She asked first; then the same lawyer confirmed for him: he answers her no more, and another does. */
    @Test
    void who_came_to_stand_by_the_other_side_since_answers_her_no_more() {
        inWriting(1, called("演示·小禾").reachedAt("13811110000", CALL), "房子怎么分");
        Consultation li = house.as("expert-li", ONLINE).consultation();
        QuestionId asked = li.questions(QuestionStanding.WAITING, Optional.empty(), 9)
                .rows()
                .get(0)
                .id();
        OtherSide her = new OtherSide("演示·小禾", Optional.of("13811110000"));
        hold(house, 2, ask(free(house).get(0).from(), "演示·阿岩", Optional.of(her)))
                .orThrow();
        anyone(house).confirm(id(2)).orThrow();
        assertEquals("not-this-one", code(li.answer(asked, "先协商")));
        house.clock().passTo("2026-09-11T09:01");
        house.home().work();
        StaffId ma = StaffId.of("expert-ma");
        house.as("bai", ONLINE).consultation().pass(asked, ma).orThrow();
        house.as("expert-ma", ONLINE).consultation().answer(asked, "先协商").orThrow();
    }

    private void inWriting(int number, Asker asker, String words) {
        house.home()
                .as(Actor.anonymous())
                .under(id(number))
                .consultation()
                .ask(new AskExpert(ExpertKind.LAWYER, asker, false, Optional.empty(), words))
                .orThrow();
    }

    @Test
    void who_wants_no_name_is_told_before_it_is_sent_that_her_words_say_it() {
        AskExpert tells =
                new AskExpert(ExpertKind.LAWYER, called("演示·小禾"), true, Optional.empty(), "我叫王芳，电话13800138000，孩子归谁");
        Consultation anyone = house.home().as(Actor.anonymous()).under(id(1)).consultation();
        assertEquals("names-herself", code(anyone.ask(tells)));
        AskExpert anyway =
                new AskExpert(tells.kind(), tells.asker(), true, tells.place(), tells.words(), Optional.of(true));
        assertEquals("done", code(anyone.ask(anyway)), "her word decides");
        AskExpert danger = new AskExpert(ExpertKind.LAWYER, called("演示·小禾"), true, Optional.empty(), "我叫王芳，他打我，救命");
        assertEquals(
                "done",
                code(house.home()
                        .as(Actor.anonymous())
                        .under(id(2))
                        .consultation()
                        .ask(danger)),
                "danger waits for no second look");
    }

    @Test
    void a_question_is_answered_in_time_or_climbs_and_is_published_only_as_she_agreed() {
        AskExpert asked = new AskExpert(
                ExpertKind.LAWYER,
                called("演示·小禾").reachedAt("13800000001", CALL),
                true,
                Optional.empty(),
                "他 打 我，孩子怎么办，我叫陈秀兰");
        QuestionAsked received = house.home()
                .as(Actor.anonymous())
                .under(id(1))
                .consultation()
                .ask(asked)
                .orThrow();
        assertTrue(received.help(), "help at once");
        assertEquals(
                TickingClock.shanghai("2026-09-09T00:00"),
                received.answeredBy(),
                "within a working day, before others");
        var signs = house.as("yang", TestHouse.CENTRE)
                .prevention()
                .signs(Optional.empty(), 10)
                .rows();
        assertEquals(
                List.of(WatchBasis.ONLINE_QUESTION),
                signs.stream().map(s -> s.basis()).toList());
        Consultation lawyer = house.as("expert-li", ONLINE).consultation();
        QuestionId id = lawyer.questions(QuestionStanding.WAITING, Optional.empty(), 5)
                .rows()
                .get(0)
                .id();
        QuestionView view = lawyer.question(id).orThrow();
        assertEquals("", view.called(), "without a name");
        assertEquals(asked.words(), view.words());
        Consultation editor = house.as("bai", ONLINE).consultation();
        assertEquals("not-available", code(editor.question(id)));
        house.clock().passTo("2026-09-11T00:00");
        assertTrue(anyone(house).myQuestion(id(1)).orThrow().overdue(), "true without any run");
        house.home().work();
        assertTrue(house.notifier().told().stream().anyMatch(t -> t.contains("bai")), "the editor knows");
        assertTrue(editor.questions(QuestionStanding.WAITING, Optional.empty(), 5)
                .rows()
                .get(0)
                .overdue());
        editor.pass(id, StaffId.of("expert-ma")).orThrow();
        assertEquals("not-available", code(lawyer.question(id)));
        Consultation other = house.as("expert-ma", ONLINE).consultation();
        other.answer(id, "可以申请人身安全保护令").orThrow();
        assertEquals("answered", code(other.answer(id, "再说")));
        assertEquals(
                Optional.of("可以申请人身安全保护令"),
                anyone(house).myQuestion(id(1)).orThrow().answer());
        PublishAnswer shown = new PublishAnswer(id, "受到伤害怎么办", "先到安全的地方");
        assertEquals("no-consent", code(other.publish(shown)));
        anyone(house).consent(id(1), true).orThrow();
        assertEquals("still-identifying", code(other.publish(new PublishAnswer(id, "何埂镇的张婷", "找演示·周"))));
        assertEquals("still-identifying", code(other.publish(new PublishAnswer(id, "小禾受到伤害怎么办", "先到安全的地方"))));
        assertEquals("still-identifying", code(other.publish(new PublishAnswer(id, "陈秀兰睡不着怎么办", "先到安全的地方"))));
        other.publish(shown).orThrow();
        assertEquals("先到安全的地方", anyone(house).publicAnswer(id).orThrow().answer());
        assertEquals(1, anyone(house).publicAnswers(Optional.empty(), 5).rows().size());
        anyone(house).consent(id(1), false).orThrow();
        assertEquals("not-available", code(anyone(house).publicAnswer(id)));
    }
}
