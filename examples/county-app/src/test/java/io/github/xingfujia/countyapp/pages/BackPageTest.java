package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.protection.FileChannel;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.RegisterFile;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever guesses at receipt numbers is shut out, and learns of none whether it was right. */
class BackPageTest {

    @Test
    void a_word_is_taken_in_the_wide_digits_of_a_chinese_keyboard() {
        assertEquals(ReceiptWord.typed("1234 5678 9012"), ReceiptWord.typed("１２３４　５６７８－９０１２"));
        assertTrue(ReceiptWord.typed("１２３４５６７８９０１２").isPresent());
    }

    @Test
    void a_right_number_that_may_not_be_tried_is_answered_byte_for_byte_like_a_wrong_one_and_not_as_unknown() {
        SetClock clock = new SetClock();
        try (Site site = new Site(clock)) {
            ReceiptWord right = new ReceiptWord("314159265358");
            site.home
                    .as(Actor.anonymous())
                    .under(right.sent())
                    .protection()
                    .report(RegisterFile.by(FileChannel.ONLINE, FilePerson.woman("演示·小禾"))
                            .saying("我害怕"))
                    .orThrow();
            Caller nobody = Caller.nobody(site);
            String found = nobody.post("/back", "word", right.digits()).body();
            HttpResponse<String> wrong = nobody.post("/back", "word", "271828182845");
            assertNotEquals(found, wrong.body());
            assertEquals(422, wrong.statusCode());
            for (int i = 0; i < 9; i++) { // who comes with a right one does not use up the tries of her place
                nobody.post("/back", "word", "27182818284" + i);
            }
            wrong = nobody.post("/back", "word", "271828182845");
            HttpResponse<String> blocked = nobody.post("/back", "word", right.digits());
            assertEquals(429, wrong.statusCode());
            assertEquals(429, blocked.statusCode());
            assertEquals(headers(wrong), headers(blocked));
            assertEquals(wrong.body().replace("271828182845", right.digits()), blocked.body());
            assertTrue(blocked.body().contains("不是查不到"), "and nobody is told that it does not exist");
            String carried = found.replaceFirst("(?s).*name=\"found\" value=\"([^\"]+)\".*", "$1");
            String[] on = {"word", right.digits(), "found", carried};
            assertEquals(found, nobody.post("/back", on).body(), "the page that has found it goes on");
            on[1] = "271828182845";
            assertEquals(429, nobody.post("/back", on).statusCode(), "with no other number");
            clock.set("2026-11-20T01:10:00Z");
            assertEquals(found, nobody.post("/back", "word", right.digits()).body());
        }
    }

    private static String headers(HttpResponse<String> answer) {
        return answer.headers().map().entrySet().stream()
                .filter(e -> !e.getKey().equals("date"))
                .sorted(Map.Entry.comparingByKey())
                .toList()
                .toString();
    }
}
