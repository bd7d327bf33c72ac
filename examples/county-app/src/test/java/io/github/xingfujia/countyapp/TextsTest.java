package io.github.xingfujia.countyapp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void both_languages_say_the_same_things() throws IOException {
        assertEquals(keys("texts.properties"), keys("texts_en.properties"));
        assertEquals(keys("pages/texts.properties"), keys("pages/texts_en.properties"));
    }

    private static TreeSet<String> keys(String file) throws IOException {
        try (Reader reader = new InputStreamReader(TextsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return new TreeSet<>(texts.stringPropertyNames());
        }
    }
}
