package io.github.xingfujia.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "3:x", "😀𠮷", "\n", "-", "t1:a"})
    void a_key_is_read_back_whatever_the_texts(String text) {
        PageKey byText = new PageKey(Optional.of(new Row.Value.Text(text)), text + ":" + text);
        assertEquals(byText, PageKey.parse(byText.text(), Kind.Type.TEXT));
        PageKey without = new PageKey(Optional.empty(), text);
        assertEquals(without, PageKey.parse(without.text(), Kind.Type.TEXT));
        assertEquals(without, PageKey.parse(without.text(), Kind.Type.NUMBER));
        assertTrue(byText.text().matches("[A-Za-z0-9_-]*"), byText.text());
    }

    @Test
    void a_number_is_read_back_at_its_ends() {
        for (long number : List.of(Long.MIN_VALUE, -1L, 0L, Long.MAX_VALUE)) {
            PageKey key = new PageKey(Optional.of(new Row.Value.Number(number)), "id");
            assertEquals(key, PageKey.parse(key.text(), Kind.Type.NUMBER));
            assertThrows(InvalidInput.class, () -> PageKey.parse(key.text(), Kind.Type.TEXT));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t", "t:", "t9:ab", "t-1:ab", "n1:x", "x0:", "-1:a", "t99999999999:a", "n0:"})
    void what_no_page_gave_is_refused_by_name(String plain) {
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
        for (Kind.Type type : List.of(Kind.Type.TEXT, Kind.Type.NUMBER)) {
            InvalidInput e = assertThrows(InvalidInput.class, () -> PageKey.parse(text, type));
            assertEquals("after", e.violations().get(0).field());
        }
    }
}
