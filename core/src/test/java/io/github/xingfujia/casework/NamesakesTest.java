package io.github.xingfujia.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.counselling.Consent;
import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.Counselling;
import io.github.xingfujia.counselling.OpenCounsel;
import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.protection.FamilyRelation;
import io.github.xingfujia.protection.FileChannel;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.Protection;
import io.github.xingfujia.protection.RegisterFile;
import io.github.xingfujia.protection.Screen;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two people of one name are two: the side tells them apart, and what only a name tells is never put down to either. */
class NamesakesTest {

    private static final Person FANG = Person.named("演示·王芳");
    private static final Screen THROAT = Screen.affirmed("weapon-or-throat").saying("他掐我脖子");

    private final TestHouse house = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 7);

    private CaseId between(Person applicant, Person other) {
        return house.worker()
                .open(OpenCase.visit(applicant).about("夫妻关系").against(other))
                .orThrow();
    }

    private List<GateClass> found(CaseId id) {
        return house.worker().view(id).orThrow().parties().stream()
                .map(p -> p.gate().state())
                .toList();
    }

    private void ambiguous(CaseId id) {
        int entries = house.entries().size();
        Outcome<Screening> refused = house.worker().screen(id, FANG, THROAT);
        assertEquals("name-of-both", refused.refusal().orElseThrow().code());
        assertEquals(List.of("casework.screen"), refused.refusal().orElseThrow().next());
        assertEquals(entries, house.entries().size());
        assertEquals(List.of(GateClass.NOT_SCREENED, GateClass.NOT_SCREENED), found(id));
    }

    @Test
    void by_their_side_each_is_asked_alone_and_neither_by_a_name_that_both_bear() {
        CaseId id = between(FANG, FANG);
        ambiguous(id);
        house.worker().screen(id, Side.APPLICANT, THROAT).orThrow();
        assertEquals(List.of(GateClass.SEVERE, GateClass.NOT_SCREENED), found(id));
    }

    @Test
    void a_number_known_in_the_case_decides_whoever_bears_the_name() {
        ResidentId hers = TestHouse.number(1);
        ResidentId his = TestHouse.number(2);
        for (CaseId id : List.of(
                between(FANG.identifiedBy(hers), FANG),
                between(FANG.identifiedBy(hers), FANG.identifiedBy(his)),
                described(FANG.identifiedBy(hers), FANG))) {
            ambiguous(id);
            Person nobodyYet = FANG.identifiedBy(TestHouse.number(3));
            assertEquals(
                    "name-of-both",
                    house.worker()
                            .screen(id, nobodyYet, THROAT)
                            .refusal()
                            .orElseThrow()
                            .code());
            house.worker()
                    .screen(id, FANG.identifiedBy(hers), Screen.noIndicator())
                    .orThrow();
            assertEquals(List.of(GateClass.NO_INDICATOR, GateClass.NOT_SCREENED), found(id));
        }
        CaseId id = between(FANG, FANG.identifiedBy(his));
        ambiguous(id);
        assertTrue(house.worker().screen(id, FANG.identifiedBy(his), THROAT).isDone());
        assertEquals(GateClass.NOT_SCREENED, found(id).get(0));
    }

    private CaseId described(Person applicant, Person other) {
        CaseId id = house.worker().open(OpenCase.visit(applicant).about("夫妻关系")).orThrow();
        house.worker().describe(id, other).orThrow();
        return id;
    }

    @Test
    void who_suffers_violence_and_who_does_it_may_bear_one_name_and_so_may_whoever_reports_it() {
        Protection desk = house.as("yang", TestHouse.CENTRE).protection();
        ViolenceFileId file = desk.register(RegisterFile.by(FileChannel.VISIT, FilePerson.woman("演示·王芳"))
                        .against(FilePerson.man("演示·王芳"), FamilyRelation.SPOUSE))
                .orThrow();
        desk.describe(file, Speaker.REPORTER, FilePerson.woman("演示·王芳")).orThrow();
        assertEquals(3, desk.view(file).orThrow().persons().size());
    }

    @Test
    void a_couple_of_one_name_is_counselled_as_two() {
        Counselling zheng = house.as("zheng", TestHouse.CENTRE).counselling();
        FilePerson wife = FilePerson.woman("演示·王芳").reachedAt("10000000001", SafeContact.none());
        CounselId id = zheng.open(OpenCounsel.of("divorce", wife)).orThrow();
        zheng.screen(id, Partner.FIRST, Screen.noIndicator()).orThrow();
        FilePerson husband = FilePerson.man("演示·王芳").reachedAt("10000000002", SafeContact.none());
        assertTrue(zheng.join(id, husband, Consent.HERSELF).isDone());
    }
}
