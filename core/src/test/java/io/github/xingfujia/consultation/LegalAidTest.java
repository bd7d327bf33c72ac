package io.github.xingfujia.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.Door;
import io.github.xingfujia.departments.Departments;
import io.github.xingfujia.departments.OnPaper;
import io.github.xingfujia.departments.Send;
import io.github.xingfujia.departments.Slip;
import io.github.xingfujia.departments.Subject;
import io.github.xingfujia.departments.TaskField;
import io.github.xingfujia.departments.TaskId;
import io.github.xingfujia.departments.TaskKindCode;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.measures.AidAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Legal aid runs by its days, asks nobody hit about her means, and says what the justice bureau answered. */
class LegalAidTest extends Asking {

    @Test
    void legal_aid_is_handed_to_the_justice_bureau_and_runs_by_seven_three_and_five_days() {
        ApplyForAid asked = new ApplyForAid(
                called("演示·小禾").reachedAt("13800000001", CALL),
                true,
                true,
                Optional.empty(),
                "想离婚，要孩子",
                List.of("病历", "照片"),
                "");
        AidReceived received = house.home()
                .as(Actor.anonymous())
                .under(id(1))
                .consultation()
                .applyForAid(asked)
                .orThrow();
        assertFalse(received.meansTested(), "法律援助法 32");
        assertTrue(received.decidedBy().isBefore(Instant.parse("2026-09-08T01:01:00Z")), "aid comes first");
        assertEquals(List.of("法律援助法 43", "法律援助法 44（先行提供援助，小时数为本系统所设）", "法律援助法 32"), received.articles());
        ApplyForAid usual = new ApplyForAid(called("演示·小川"), true, false, Optional.empty(), "想离婚", List.of(), "");
        AidReceived week = house.home()
                .as(Actor.anonymous())
                .under(id(2))
                .consultation()
                .applyForAid(usual)
                .orThrow();
        assertEquals(Instant.parse("2026-09-14T16:00:00Z"), week.decidedBy());
        assertEquals(List.of("法律援助法 43", "法律援助法 32"), week.articles());
        assertEquals(
                "means required",
                told(() -> new ApplyForAid(called("演示·小禾"), false, false, Optional.empty(), "想离婚", List.of(), "")));
        assertTrue(
                new ApplyForAid(called("演示·小禾"), false, false, Optional.empty(), "他天天打我，求救", List.of(), "")
                        .isAboutViolence(),
                "whoever says so is not asked how she lives");
        assertTrue(
                new ApplyForAid(called("演示·小禾"), false, false, Optional.empty(), "想离婚", List.of(), "他打我，钱都在他手里")
                        .isAboutViolence(),
                "wherever she says it");
        var centre = house.as("wang", TestHouse.CENTRE);
        AidId id = centre.consultation().aids(Optional.empty(), 5).rows().get(0).id();
        assertEquals(asked.evidence(), centre.consultation().aid(id).orThrow().evidence());
        assertEquals("13800000001", centre.consultation().aid(id).orThrow().phone());
        assertEquals(CALL, centre.consultation().aid(id).orThrow().contact());
        assertEquals(
                "not-available",
                code(house.as("zhou", TestHouse.STATION).consultation().aid(id)));
        LocalDate before = LocalDate.parse("2026-09-06");
        assertEquals("on between", told(() -> centre.consultation().answerAid(id, AidAnswer.GRANTED, before, "")));
        assertEquals(
                "reasons required",
                told(() -> centre.consultation().answerAid(id, AidAnswer.REFUSED, before.plusDays(1), "")));
        centre.consultation()
                .answerAid(id, AidAnswer.REFUSED, LocalDate.parse("2026-09-07"), "不在援助范围")
                .orThrow();
        assertEquals("不在援助范围", anyone(house).myAid(id(1)).orThrow().reasons());
        assertTrue(anyone(house).myAid(id(1)).orThrow().mayObject());
        anyone(house).objectToRefusal(id(1)).orThrow();
        MyAid objected = anyone(house).myAid(id(1)).orThrow();
        assertEquals("5d", objected.clock().orElseThrow().period());
        house.clock().passTo("2026-09-13T00:00");
        assertTrue(anyone(house).myAid(id(1)).orThrow().clock().isPresent());
        centre.consultation()
                .answerAid(id, AidAnswer.REVERSED, LocalDate.parse("2026-09-12"), "")
                .orThrow();
        assertEquals(
                "3d", anyone(house).myAid(id(1)).orThrow().clock().orElseThrow().period());
        assertEquals(
                "not-at-this-stage",
                code(centre.consultation().answerAid(id, AidAnswer.UPHELD, LocalDate.parse("2026-09-12"), "不在援助范围")));
    }

    @Test
    void what_may_mean_danger_is_heard_wherever_it_is_written_and_means_are_no_reason_to_refuse_her() {
        HoldTime words = new HoldTime(LAWYER, free(house).get(0).from(), called("演示·小禾"), Optional.empty(), "他拿刀砍我，救命");
        assertTrue(hold(house, 1, words).orThrow().help(), "help at once");
        AidReceived received = house.home()
                .as(Actor.anonymous())
                .under(id(2))
                .consultation()
                .applyForAid(
                        new ApplyForAid(called("演示·小禾"), false, false, Optional.empty(), "他拿刀砍我", List.of(), "没有收入"))
                .orThrow();
        assertTrue(received.help());
        assertFalse(received.meansTested(), "whatever she ticked");
        Door yang = house.as("yang", TestHouse.CENTRE);
        assertEquals(
                1,
                yang.prevention().signs(Optional.empty(), 10).rows().size(),
                "the district learns that there is something");
        assertEquals(1, yang.protection().list(Optional.empty(), 10).rows().size(), "hers stands on the violence desk");
        var centre = house.as("wang", TestHouse.CENTRE).consultation();
        AidId aid = centre.aids(Optional.empty(), 5).rows().get(0).id();
        assertEquals("", centre.aid(aid).orThrow().means(), "what nobody asks about is not kept");
        LocalDate today = LocalDate.parse("2026-09-07");
        Refusal poor = centre.answerAid(aid, AidAnswer.REFUSED, today, "经济困难证明不足")
                .refusal()
                .orElseThrow();
        assertEquals("means-not-asked", poor.code());
        assertEquals(List.of("法律援助法 32"), poor.articles());
        centre.answerAid(aid, AidAnswer.REFUSED, today, "不在援助范围").orThrow();
        house.home()
                .as(Actor.anonymous())
                .under(id(3))
                .consultation()
                .applyForAid(new ApplyForAid(called("演示·小川"), false, false, Optional.empty(), "想离婚", List.of(), "没有收入"))
                .orThrow();
        AidId other = centre.aids(Optional.empty(), 5).rows().stream()
                .map(AidLine::id)
                .filter(one -> !one.equals(aid))
                .findFirst()
                .orElseThrow();
        centre.answerAid(other, AidAnswer.GRANTED, today, "").orThrow();
        assertEquals(1, yang.protection().list(Optional.empty(), 10).rows().size(), "of violence nothing was said");
    }

    @Test
    void what_the_justice_bureau_answers_to_a_task_stands_in_the_application() {
        ApplyForAid asked = new ApplyForAid(called("演示·小禾"), true, true, Optional.empty(), "想离婚", List.of(), "");
        house.home()
                .as(Actor.anonymous())
                .under(id(1))
                .consultation()
                .applyForAid(asked)
                .orThrow();
        var centre = house.as("wang", TestHouse.CENTRE);
        AidId id = centre.consultation().aids(Optional.empty(), 5).rows().get(0).id();
        TaskId task = centre.departments()
                .send(new Send(
                                Subject.of("aid/" + id),
                                TaskKindCode.of("legal-aid"),
                                List.of(),
                                "法律援助法 32",
                                List.of(new TaskField("person", "演示·小禾"), new TaskField("request", "申请法律援助")))
                        .agreed(TestHouse.AGREED))
                .orThrow();
        Departments justice = centre.departments();
        Slip slip = justice.slip(task).orThrow();
        assertTrue(slip.urgent(), "法律援助法 44: what she said is lost within days is urgent at the bureau too");
        assertEquals("24h", slip.answer());
        assertTrue(slip.dueAt().orElseThrow().isBefore(Instant.parse("2026-09-08T02:00:00Z")), "accepted within a day");
        Optional<OnPaper> paper = Optional.of(new OnPaper(LocalDate.parse("2026-09-07"), "司收 1 号"));
        justice.accept(task, "演示·经办", paper).orThrow();
        justice.answer(task, "aided", "已指派演示律师", paper).orThrow();
        assertEquals(
                Optional.of(AidAnswer.APPOINTED),
                anyone(house).myAid(id(1)).orThrow().answer());
        assertTrue(centre.consultation().aids(Optional.empty(), 5).rows().isEmpty());
    }
}
