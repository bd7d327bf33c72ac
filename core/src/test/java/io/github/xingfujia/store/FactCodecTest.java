package io.github.xingfujia.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.SampleFacts.Ending;
import io.github.xingfujia.store.SampleFacts.Everything;
import io.github.xingfujia.store.SampleFacts.Inner;
import io.github.xingfujia.store.SampleFacts.Inner2;
import io.github.xingfujia.store.SampleFacts.Plain;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactCodecTest {

    private final FactCodec codec = SampleFacts.codec();

    private static Bytes utf8(String text) {
        return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Bytes bytes) {
        return new String(bytes.toArray(), StandardCharsets.UTF_8);
    }

    private static String entry(String fact) {
        return "{\"a\":\"clock\",\"o\":\"sample.act\",\"p\":\"sample\",\"r\":\"\",\"v\":1,\"f\":[[\"sample.plain/1\","
                + fact + "]]}";
    }

    @Test
    void the_bytes_of_an_entry_are_these_and_stay_these() {
        Everything fact = new Everything(
                "双方😀\n",
                -1,
                Long.MAX_VALUE,
                new BigDecimal("12.50"),
                true,
                LocalDate.of(2026, 11, 24),
                LocalTime.of(9, 30),
                Instant.parse("2300-01-01T00:00:00.000001Z"),
                Bytes.ofHex("00ff"),
                Ending.NOT_AGREED,
                StaffId.of("zhou"),
                new Inner("i", Optional.of(new Inner2(7, ImmutableSortedSet.of("b", "a")))),
                List.of(new Inner("j", Optional.empty())),
                List.of(1L, 2L),
                ImmutableSortedSet.of("y", "x"),
                Optional.empty(),
                Optional.of(List.of(3)),
                Optional.of(new Sealed("person/a", "c", "s", Bytes.ofHex("01"), Bytes.ofHex("02"))));
        EntryHeader header = new EntryHeader(
                "staff:zhou@500118001001",
                "casework.close",
                "handle-case",
                "ab12",
                3,
                Optional.of("book"),
                List.of("person/a#c"));
        EntryBody body = new EntryBody(header, List.of(fact, new Plain("p")), List.of(new Plain("q")));
        String golden =
                "{\"a\":\"staff:zhou@500118001001\",\"o\":\"casework.close\",\"p\":\"handle-case\",\"r\":\"ab12\","
                        + "\"v\":3,\"b\":\"book\",\"c\":[\"person/a#c\"],\"f\":[[\"sample.everything/1\",{\"text\":\"双方😀\\n\","
                        + "\"whole\":-1,\"wide\":9223372036854775807,\"money\":\"12.50\",\"flag\":true,\"day\":\"2026-11-24\","
                        + "\"time\":\"09:30\",\"at\":10413792000000001,\"bytes\":\"AP8\",\"ending\":\"not-agreed\",\"staff\":\"zhou\","
                        + "\"inner\":{\"text\":\"i\",\"deeper\":{\"number\":7,\"words\":[\"a\",\"b\"]}},\"list\":[{\"text\":\"j\"}],"
                        + "\"numbers\":[1,2],\"set\":[\"x\",\"y\"],\"maybeList\":[3],\"sealed\":{\"key\":\"person/a\",\"cell\":\"c\","
                        + "\"suite\":\"s\",\"commitment\":\"AQ\",\"cipher\":\"Ag\"}}],[\"sample.plain/1\",{\"text\":\"p\"}]],"
                        + "\"u\":[[\"sample.plain/1\",{\"text\":\"q\"}]]}";
        assertEquals(golden, text(codec.encode(body)));
        assertEquals(body, codec.decode(utf8(golden)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 20261124})
    void drawn_facts_come_back_as_they_were_and_other_readers_read_the_same(long seed) throws Exception {
        SampleFacts.Draw draw = new SampleFacts.Draw(seed);
        ObjectMapper oracle = new ObjectMapper();
        for (int i = 0; i < 300; i++) {
            Everything fact = draw.everything();
            EntryBody body = SampleFacts.body(fact, new Plain(draw.text()));
            Bytes bytes = codec.encode(body);
            String which = "seed " + seed + " fact " + i + ": " + fact;
            assertEquals(body, codec.decode(bytes), which);
            assertEquals(bytes, codec.encode(codec.decode(bytes)), which);

            JsonNode read = oracle.readTree(bytes.toArray());
            assertEquals(text(bytes), oracle.writeValueAsString(read), which);
            JsonNode members = read.get("f").get(0).get(1);
            assertEquals(fact.text(), members.get("text").textValue(), which);
            assertEquals(fact.wide(), members.get("wide").longValue(), which);
            assertEquals(fact.money(), new BigDecimal(members.get("money").textValue()), which);
            assertEquals(fact.maybe().isPresent(), members.has("maybe"), which);
            assertEquals(fact.set().size(), members.get("set").size(), which);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void bytes_with_a_changed_or_missing_byte_are_refused_or_read_as_what_they_say(long seed) {
        Random random = new Random(seed);
        byte[] sound = codec.encode(SampleFacts.body(new SampleFacts.Draw(seed).everything()))
                .toArray();
        for (int i = 0; i < 3000; i++) {
            byte[] broken = random.nextInt(4) == 0
                    ? java.util.Arrays.copyOf(sound, random.nextInt(sound.length))
                    : sound.clone();
            if (broken.length > 0) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            try {
                codec.encode(known(codec.decode(Bytes.of(broken))));
            } catch (MalformedEntryException e) {
                assertFalse(e.getMessage().isBlank());
            } catch (RuntimeException e) {
                throw new AssertionError(
                        "seed " + seed + " try " + i + ": " + new String(broken, StandardCharsets.UTF_8), e);
            }
        }
    }

    private static EntryBody known(EntryBody body) {
        return new EntryBody(
                body.header(),
                body.facts().stream().filter(f -> !(f instanceof UnknownFact)).toList(),
                List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":\"a\",\"other\":\"b\"}",
                "{}",
                "{\"text\":null}",
                "{\"text\":1}",
                "{\"text\":1.5}",
                "{\"text\":[\"a\"]}",
                "{\"text\":\"\\ud800\"}",
                "{\"text\":'a'}",
                "{text:\"a\"}",
                "{\"text\":\"a\",}",
                "[\"a\"]",
                "\"a\"",
                "null",
                "{\"text\":\"a\"} /* more */",
            })
    void a_fact_of_another_form_is_refused(String fact) {
        assertThrows(MalformedEntryException.class, () -> codec.decode(utf8(entry(fact))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[]",
                "null",
                "1",
                "{}",
                "{\"a\":\"clock\",\"o\":\"o\",\"p\":\"p\",\"r\":\"\",\"f\":[]}",
                "{\"a\":\"clock\",\"o\":\"o\",\"p\":\"p\",\"r\":\"\",\"v\":\"1\",\"f\":[]}",
                "{\"a\":\"clock\",\"o\":\"o\",\"p\":\"p\",\"r\":\"\",\"v\":99999999999999999999,\"f\":[]}",
                "{\"a\":\"clock\",\"o\":\"o\",\"p\":\"p\",\"r\":\"\",\"v\":1}",
                "{\"a\":\"clock\",\"o\":\"o\",\"p\":\"p\",\"r\":\"\",\"v\":1,\"f\":{}}",
                "{\"a\":\"clock\",\"o\":\"o\",\"p\":\"p\",\"r\":\"\",\"v\":1,\"f\":[[\"sample.plain/1\"]]}",
                "{\"a\":\"clock\",\"o\":\"o\",\"p\":\"p\",\"r\":\"\",\"v\":1,\"f\":[],\"z\":1}",
                "{\"a\":\"clock\",\"o\":\"o\",\"p\":\"p\",\"r\":\"\",\"v\":1,\"v\":2,\"f\":[]}",
                "{\"a\":\"clock\",\"o\":\"o\",\"p\":\"p\",\"r\":\"\",\"v\":1,\"f\":[]}{}",
                "{\"a\":\"clock\",\"o\":\"o\",\"p\":\"p\",\"r\":\"\",\"v\":1,\"f\":[]} x",
                "{\"a\":\"clock\",\"o\":\"o\",\"p\":\"p\",\"r\":\"\",\"v\":1,\"f\":[]",
            })
    void an_entry_of_another_form_is_refused(String entry) {
        assertThrows(MalformedEntryException.class, () -> codec.decode(utf8(entry)));
    }

    @Test
    void what_is_nested_too_deep_or_too_long_is_refused() {
        String deep = "[".repeat(17) + "]".repeat(17);
        assertThrows(MalformedEntryException.class, () -> codec.decode(utf8(deep)));
        String longText = "x".repeat(64 * 1024);
        assertThrows(StoreException.class, () -> codec.encode(SampleFacts.body(new Plain(longText))));
        assertThrows(MalformedEntryException.class, () -> codec.decode(utf8(entry("{\"text\":\"" + longText + "\"}"))));
        String fits = "x".repeat(63 * 1024);
        EntryBody body = SampleFacts.body(new Plain(fits));
        assertEquals(body, codec.decode(codec.encode(body)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-16", "UTF-32", "GB18030"})
    void only_utf_8_is_read(String charset) {
        byte[] bytes = entry("{\"text\":\"中\"}").getBytes(Charset.forName(charset));
        assertThrows(MalformedEntryException.class, () -> codec.decode(Bytes.of(bytes)));
    }

    @Test
    void half_a_character_is_never_written() {
        assertThrows(IllegalArgumentException.class, () -> codec.encode(SampleFacts.body(new Plain("a\ud842"))));
    }

    @Test
    void a_fact_of_a_newer_version_is_kept_by_its_name() {
        String newer = entry("{\"text\":\"a\"}").replace("sample.plain/1", "sample.plain/2");
        assertEquals(
                List.of(new UnknownFact("sample.plain/2")),
                codec.decode(utf8(newer)).facts());
    }

    @Test
    void a_stored_value_that_its_record_refuses_is_malformed() {
        Bytes sound = codec.encode(SampleFacts.body(new SampleFacts.Draw(5).everything()));
        String broken = text(sound).replaceFirst("\"staff\":\"[^\"]*\"", "\"staff\":\"not a login name\"");
        assertThrows(MalformedEntryException.class, () -> codec.decode(utf8(broken)));
        String code = text(sound).replaceFirst("\"ending\":\"[^\"]*\"", "\"ending\":\"unheard-of\"");
        assertThrows(MalformedEntryException.class, () -> codec.decode(utf8(code)));
        String whole = text(sound).replaceFirst("\"whole\":-?[0-9]+", "\"whole\":4294967296");
        assertThrows(MalformedEntryException.class, () -> codec.decode(utf8(whole)));
    }

    record WithDouble(double value) implements Fact {}

    record WithMap(Map<String, String> value) implements Fact {}

    record WithAbsentInside(List<Optional<String>> value) implements Fact {}

    @Test
    void a_component_without_a_stored_form_is_refused_when_the_rooms_are_put_together() {
        for (Class<? extends Fact> type :
                List.<Class<? extends Fact>>of(WithDouble.class, WithMap.class, WithAbsentInside.class)) {
            FactTypes types = FactTypes.of(MethodHandles.lookup()).fact("sample.wrong/1", type);
            IllegalArgumentException e =
                    assertThrows(IllegalArgumentException.class, () -> new FactCodec(List.of(types)).forms());
            assertTrue(e.getMessage().contains(type.getSimpleName() + ".value"), e.getMessage());
        }
    }

    @Test
    void a_name_or_a_type_is_registered_once_and_a_stranger_is_not_written() {
        assertThrows(
                IllegalArgumentException.class, () -> new FactCodec(List.of(SampleFacts.types(), SampleFacts.types())));
        assertThrows(IllegalArgumentException.class, () -> SampleFacts.types().fact("sample.plain/1", WithMap.class));
        assertThrows(IllegalArgumentException.class, () -> SampleFacts.types().fact("sample.other/1", Plain.class));
        assertThrows(IllegalArgumentException.class, () -> SampleFacts.types().fact("Plain", WithMap.class));
        assertThrows(IllegalArgumentException.class, () -> codec.encode(SampleFacts.body(new UnknownFact("x"))));
        assertEquals(List.of("sample.everything/1", "sample.plain/1"), codec.names());
    }
}
