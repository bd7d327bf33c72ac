package io.github.xingfujia.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.contract.KitKinds;
import io.github.xingfujia.store.Row;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Several texts in one column come back as they were, whatever they contain. */
class TextsFormTest {

    @Test
    void texts_of_any_kind_come_back_and_nothing_else_is_packed() {
        Row row = Row.of(KitKinds.CASE, "r")
                .text("state", "open")
                .texts("seenBy", ImmutableSortedSet.of("", "3:abc", ":", "12", "😀𠮷", "a\u0000b"))
                .texts("barred", ImmutableSortedSet.of("person:1"))
                .build();
        TreeMap<String, Row.Value> expected = new TreeMap<>(row.values());
        expected.remove("state");
        assertEquals(expected, TextsForm.unpack(TextsForm.pack(row)));
    }

    @Test
    void no_texts_are_no_bytes_and_equal_texts_are_equal_bytes() {
        assertEquals(0, TextsForm.pack(Row.of(KitKinds.CASE, "r").build()).length);
        assertArrayEquals(pack("b", "a"), pack("a", "b"));
    }

    private static byte[] pack(String... texts) {
        TreeSet<String> several = new TreeSet<>(List.of(texts));
        return TextsForm.pack(
                Row.of(KitKinds.CASE, "r").texts("seenBy", several).build());
    }
}
