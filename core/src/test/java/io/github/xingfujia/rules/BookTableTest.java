package io.github.xingfujia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.EscalationBooks;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a head reads of a book. */
class BookTableTest {

    private static List<String> when(BookTable.Row row, Locale locale) {
        return row.when().entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue().in(locale))
                .toList();
    }

    @Test
    void every_rule_is_a_row_in_words_in_the_order_in_which_they_are_tried() {
        RuleBook book = Books.read(Books.PARCEL.replace("fragile: true}", "fragile: true, size: {not: large}}"));
        BookTable table = BookTable.of(book);
        assertEquals(
                book.ruleIds(), table.rows().stream().map(BookTable.Row::id).toList());
        BookTable.Row heavy = table.rows().get(0);
        assertEquals(List.of("weight: 30 以上"), when(heavy, Locale.CHINA));
        assertEquals("不收", heavy.then().in(Locale.CHINA));
        assertEquals(List.of("shop 3"), heavy.cites());
        assertEquals("pack1.yaml:14", heavy.at());
        assertEquals(List.of("size: 小", "fragile: 是"), when(table.rows().get(1), Locale.CHINA), "columns as declared");
        assertEquals(
                List.of("size: large", "weight: 10 to 29"), when(table.rows().get(2), Locale.ENGLISH));
        assertTrue(table.rows().get(3).when().isEmpty());
    }

    @Test
    void only_facts_that_are_asked_about_are_columns() {
        BookTable table =
                BookTable.of(Books.read(Books.PARCEL.replace("when: {fragile: true}", "when: {size: small}")));
        assertEquals(
                List.of("size", "weight"),
                table.asked().stream().map(FactDeclaration::name).toList());
    }

    @Test
    void an_overlay_says_which_pack_a_rule_is_of_and_what_it_makes_due() {
        BookTable table = BookTable.of(EscalationBooks.yongchuan());
        BookTable.Row minor = table.rows().get(0);
        assertEquals("chongqing", minor.pack());
        assertTrue(minor.protection());
        assertEquals(
                List.of("强制报告"),
                minor.duties().stream().map(d -> d.in(Locale.CHINA)).toList());
    }
}
