package io.github.xingfujia.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.xingfujia.rules.Label;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static Csv of(Table.Cell... cells) {
        List<Label> heads = Arrays.stream(cells).map(c -> Words.plain("h")).toList();
        return Csv.of(new Table(Words.plain("t"), heads, List.of(List.of(cells)), List.of()), Locale.CHINA);
    }

    private static String cell(String text) {
        return of(Table.Cell.of(Words.plain(text))).text().split("h\r\n", 2)[1].split("\r\n\r\nt\r\n", 2)[0];
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1", "  =1", "=HYPERLINK(1)"})
    void a_formula_is_led_by_an_apostrophe(String text) {
        String read = cell(text);
        assertEquals("'" + text, read);
    }

    @Test
    void a_tab_before_a_formula_does_not_hide_it() {
        assertEquals("'\t=1", cell("\t=1"));
    }

    @Test
    void commas_quotes_and_breaks_are_quoted() {
        assertEquals("\"a,b\"", cell("a,b"));
        assertEquals("\"说\"\"好\"\"\"", cell("说\"好\""));
        assertEquals("\"a\nb\"", cell("a\nb"));
        assertEquals("\" a\"", cell(" a"));
        assertEquals("中文", cell("中文"));
    }

    @Test
    void a_formula_with_a_comma_is_both_led_and_quoted() {
        assertEquals("\"'=HYPERLINK(\"\"x\"\",1)\"", cell("=HYPERLINK(\"x\",1)"));
    }

    @Test
    void a_number_stays_a_number() {
        Table.Cell minus = new Table.Cell(Words.plain("-3"), Optional.of(new BigDecimal("-3")));
        assertEquals("h,h\r\n-3,12\r\n\r\nt\r\n", of(minus, Table.Cell.of(12)).text());
    }

    @Test
    void the_mark_comes_first_or_not_at_all() {
        byte[] marked = of(Table.Cell.of(1)).bytes(true);
        assertEquals("\uFEFFh\r\n1\r\n\r\nt\r\n", new String(marked, StandardCharsets.UTF_8));
        assertEquals(3, marked.length - of(Table.Cell.of(1)).bytes(false).length);
    }
}
