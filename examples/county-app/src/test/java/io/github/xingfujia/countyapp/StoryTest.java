package io.github.xingfujia.countyapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.Golden;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void the_whole_story_is_told_as_it_was_read_once(String lang) {
        App told = App.run("story", "--lang", lang);
        assertEquals("", told.err());
        assertEquals(0, told.status());
        Golden.matches("countyapp/golden/story." + lang + ".txt", told.out().stripTrailing());
    }

    @Test
    void a_step_that_is_not_as_told_is_named() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Telling tell = new Telling(new Page(nowhere, Locale.ENGLISH));
        NotAsTold thrown = assertThrows(NotAsTold.class, () -> tell.check("stations", 262, 261));
        assertEquals("Not as told: step stations, told 262, happened 261", thrown.in(Locale.ENGLISH));
        assertTrue(thrown.in(Locale.CHINA).contains("stations"));
    }
}
