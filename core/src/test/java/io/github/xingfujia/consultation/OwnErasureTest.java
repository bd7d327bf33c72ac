package io.github.xingfujia.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.custody.AskErasure;
import io.github.xingfujia.custody.AskErasureUnder;
import io.github.xingfujia.custody.AskProof;
import io.github.xingfujia.custody.AskedBy;
import io.github.xingfujia.custody.Custody;
import io.github.xingfujia.custody.ErasureId;
import io.github.xingfujia.custody.ErasureStage;
import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever asked without an account has it erased by the word it was sent under. */
class OwnErasureTest extends Asking {

    @Test
    void whoever_has_the_word_asks_herself_that_it_be_erased_and_reads_why_not_yet() {
        hold(house, 1, ask(free(house).get(0).from(), "演示·小禾", Optional.empty()))
                .orThrow();
        anyone(house).confirm(id(1)).orThrow();
        Custody hers = house.home().as(Actor.anonymous()).custody();
        assertEquals("not-available", code(hers.erasureUnder(id(1))), "nobody asked for it");
        assertEquals("not-available", code(hers.askErasureUnder(new AskErasureUnder(id(2)))), "another word");
        assertEquals(
                ErasureStage.REQUESTED,
                hers.askErasureUnder(new AskErasureUnder(id(1))).orThrow());
        ErasureId asked = hers.erasureUnder(id(1)).orThrow().id();
        Custody head = house.as("qian", TestHouse.CENTRE + "-federation").custody();
        assertEquals(ErasureStage.DECLINED, head.decideErasure(asked).orThrow(), "she is still to come");
        assertEquals(List.of("个人信息保护法 47"), hers.erasureUnder(id(1)).orThrow().articles());
        anyone(house).cancel(id(1)).orThrow();
        hers.askErasureUnder(new AskErasureUnder(id(1))).orThrow();
        assertEquals(ErasureStage.RESTRICTED, head.decideErasure(asked).orThrow());
        assertTrue(hers.erasureUnder(id(1)).orThrow().until().isPresent(), "and from when it is gone");
    }

    @Test
    void what_somebody_asked_without_an_account_is_erased_as_the_words_of_a_file_are() {
        house.home()
                .as(Actor.anonymous())
                .under(id(1))
                .consultation()
                .ask(new AskExpert(ExpertKind.LAWYER, called("演示·小禾"), false, Optional.empty(), "孩子归谁"))
                .orThrow();
        Consultation hers = house.as("expert-li", ONLINE).consultation();
        QuestionId question = hers.questions(QuestionStanding.WAITING, Optional.empty(), 10)
                .rows()
                .get(0)
                .id();
        Custody head = house.as("qian", TestHouse.CENTRE + "-federation").custody();
        AskErasure request = new AskErasure(
                Matter.of("question-" + question),
                Optional.of("p1"),
                Optional.of(new AskedBy(LocalDate.parse("2026-09-07"), AskProof.SIGNED_PAPER)));
        ErasureId asked =
                house.as("wang", TestHouse.CENTRE).custody().askErasure(request).orThrow();
        assertEquals(ErasureStage.DECLINED, head.decideErasure(asked).orThrow(), "it is not answered yet");
        hers.answer(question, "先协商").orThrow();
        house.as("wang", TestHouse.CENTRE).custody().askErasure(request).orThrow();
        assertEquals(ErasureStage.RESTRICTED, head.decideErasure(asked).orThrow());
        assertFalse(hers.question(question).orThrow().words().contains("孩子"), "nobody reads on");
        house.clock().passTo("2027-10-01T09:00");
        assertEquals(
                ErasureStage.DESTROYED,
                house.as("qin", TestHouse.CENTRE + "-federation")
                        .custody()
                        .destroy(asked)
                        .orThrow());
        assertEquals("", anyone(house).myQuestion(id(1)).orThrow().answer().orElse(""));
        assertTrue(house.home().verify().isSound());
    }
}
