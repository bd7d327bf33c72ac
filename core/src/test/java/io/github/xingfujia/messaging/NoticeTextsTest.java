package io.github.xingfujia.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever holds the phone learns nothing from a notice, whatever words a county chose. */
class NoticeTextsTest {

    private static final List<String> NAMES = List.of("演示·周", "狮子村妇女之家");

    @ParameterizedTest
    @CsvSource({
        "妇联请您来一趟, telling-word",
        "关于家 暴的事, telling-word",
        "关于家·暴的事, telling-word",
        "人民调_解员等您, telling-word",
        "您的ｃａｓｅ有进展, telling-word",
        "周演示·周找您, telling-name",
        "狮子村妇女之家等您, telling-name",
        "请拨打 13 800 000, telling-number",
        "请看 http://x, telling-link",
        "请看 www.x.cn, telling-link"
    })
    void a_text_that_tells_is_refused_with_file_and_line(String text, String rule) {
        Checks problems = read("notices:\n  news: \"" + text + "\"\n");
        assertTrue(
                problems.violations().stream().anyMatch(v -> v.rule().equals(rule)),
                () -> text + ": " + problems.violations());
        assertTrue(
                problems.violations().get(0).field().contains("own.yaml:2"),
                () -> problems.violations().toString());
    }

    @Test
    void neutral_words_of_a_county_are_what_is_sent() {
        Checks problems = Checks.of();
        SourceNode file = SourceNode.yaml("own.yaml", "notices: {news: 您问的事有回音了。}", problems);
        NoticeTexts texts = NoticeTexts.read(List.of(file), NAMES, problems);
        problems.orThrow();
        assertEquals("您问的事有回音了。", texts.of(Notice.NEWS));
        assertEquals(NoticeTexts.bundled().staff(), texts.staff());
    }

    @Test
    void the_librarys_own_texts_are_neutral_in_both_languages() {
        for (Notice notice : Notice.values()) {
            for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
                assertEquals(List.of(), NeutralWording.telling(notice.wording().in(locale)));
            }
        }
        assertEquals(List.of(), NeutralWording.telling(StaffDelivery.WORDING.in(Locale.CHINA)));
        assertEquals(List.of(), NeutralWording.telling(StaffDelivery.WORDING.in(Locale.ENGLISH)));
    }

    private static Checks read(String yaml) {
        Checks problems = Checks.of();
        NoticeTexts.read(List.of(SourceNode.yaml("own.yaml", yaml, problems)), NAMES, problems);
        return problems;
    }
}
