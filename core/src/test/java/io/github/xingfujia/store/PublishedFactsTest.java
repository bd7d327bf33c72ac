package io.github.xingfujia.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be told outside is read without the types of the room that told it. */
class PublishedFactsTest {

    private static List<PublishedFact> of(String json) {
        return PublishedFacts.of(Bytes.of(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void components_are_read_by_name_and_in_order() {
        PublishedFact fact = of("{\"a\":\"x\",\"f\":[[\"s.secret/1\",{\"u\":[1]}]],"
                        + "\"u\":[[\"r.published-done/7\",{\"n\":12,\"ok\":true,\"in\":{\"on\":\"2026-01-31\"},\"l\":[\"a\",\"b\"]}]]}")
                .get(0);
        assertEquals("r.published-done/7", fact.name());
        assertEquals("{n=12, ok=true, in.on=2026-01-31, l=a b}", fact.values().toString());
        assertEquals("12", fact.value("n").orElseThrow());
        assertEquals(true, fact.value("gone").isEmpty());
    }

    @Test
    void an_entry_that_publishes_nothing_tells_nothing() {
        assertEquals(List.of(), of("{\"a\":\"x\",\"f\":[[\"s.secret/1\",{\"u\":[[\"s.x/1\",{}]]}]]}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"u\":1}",
                "{\"u\":[[\"a\"]]}",
                "{\"u\":[[1,{}]]}",
                "{\"u\":[[\"a\",{\"x\":null}]]}",
                "{\"a\":"
            })
    void what_is_no_entry_is_refused(String bytes) {
        assertThrows(MalformedEntryException.class, () -> of(bytes));
    }
}
