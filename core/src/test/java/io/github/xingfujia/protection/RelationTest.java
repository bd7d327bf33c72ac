package io.github.xingfujia.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.memory.MemoryStore;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A relation takes somebody off a file, never everybody, and what was said wrongly is put right. */
class RelationTest {

    private static final String WHY = "演示·表亲";

    private TestHouse house;
    private ViolenceFileId file;

    @BeforeEach
    void build() {
        house = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 7);
        file = at("yang")
                .register(RegisterFile.by(FileChannel.VISIT, FilePerson.woman("演示·小禾")))
                .orThrow();
    }

    @Test
    void a_colleague_is_barred_by_the_first_word_and_stays_so_while_one_doubts_it() {
        assertTrue(at("zheng").disclose(file, StaffId.of("yang"), WHY).isDone());
        assertEquals("not-available", code(at("yang").view(file)), "a cousin reads no word meanwhile");
        assertTrue(at("zhu").undisclose(file, StaffId.of("yang"), "同名，已核实").isDone());
        assertEquals("not-available", code(at("yang").view(file)));
        assertTrue(at("wang").disclose(file, StaffId.of("yang"), "户口簿上写着").isDone());
        assertTrue(at("shen").undisclose(file, StaffId.of("yang"), "听说不是").isDone());
        assertEquals("not-available", code(at("yang").view(file)), "a word said before the last naming counts no more");
    }

    @Test
    void nobody_who_is_related_makes_herself_the_only_one_and_the_last_one_stays() {
        for (String herself : List.of("yang", "zhu", "wang", "shen")) {
            assertTrue(at(herself).disclose(file, StaffId.of(herself), WHY).isDone());
        }
        assertEquals("last-who-can-open", code(at("zheng").disclose(file, StaffId.of("zheng"), WHY)));
        assertTrue(at("zheng").view(file).isDone());
    }

    @Test
    void what_was_said_wrongly_is_put_right_by_two_others_with_reasons() {
        assertTrue(at("yang").disclose(file, StaffId.of("yang"), WHY).isDone());
        assertEquals("not-available", code(at("yang").undisclose(file, StaffId.of("yang"), "我不是")));
        assertEquals("nobody-named", code(at("zhu").undisclose(file, StaffId.of("wang"), "没有登记过")));
        assertTrue(at("zhu").undisclose(file, StaffId.of("yang"), "同名，已核实").isDone());
        assertEquals("cleared-by-two", code(at("zhu").undisclose(file, StaffId.of("yang"), "再说一次")));
        assertEquals("not-available", code(at("yang").view(file)));
        assertTrue(at("wang").undisclose(file, StaffId.of("yang"), "查过户籍").isDone());
        assertTrue(at("yang").view(file).isDone());
    }

    private Protection at(String staff) {
        return house.as(staff, TestHouse.CENTRE).protection();
    }

    private static String code(Outcome<?> outcome) {
        return outcome.refusal().orElseThrow().code();
    }
}
