package io.github.xingfujia.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.contract.KitKinds;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reviewed scripts say what the declared kinds need; {@code -Dxingfujia.schema.write=true} writes them anew. */
class SchemaScriptTest {

    private static final Path RESOURCES = Path.of("src/main/resources/io/github/xingfujia/adapters/jdbc");

    private static List<Kind> bundled() {
        return Xingfujia.kinds();
    }

    private static String generated(Database database, List<Kind> kinds) {
        return SchemaScript.print(database, new Ddl(Dialects.of(database)).parts(kinds));
    }

    @ParameterizedTest
    @EnumSource
    void the_reviewed_script_is_what_the_bundled_kinds_need(Database database) throws IOException {
        Path file = RESOURCES.resolve(SchemaScript.resource(database));
        String needed = generated(database, bundled());
        if (Boolean.getBoolean("xingfujia.schema.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, needed);
        }
        assertEquals(needed, Files.readString(file), "run this test with -Dxingfujia.schema.write=true and review");
    }

    @ParameterizedTest
    @EnumSource
    void a_script_reads_back_as_the_statements_it_was_printed_from(Database database) {
        assertEquals(new Ddl(Dialects.of(database)).parts(bundled()), SchemaScript.reviewed(database));
    }

    @ParameterizedTest
    @EnumSource
    void kinds_of_others_are_printed_beside_the_reviewed_ones(Database database) {
        String printed = JdbcSchema.print(database, KitKinds.ALL);
        assertTrue(printed.contains("CREATE TABLE IF NOT EXISTS xfj_row_kit_case_1 ("), printed);
        assertTrue(printed.contains("CREATE TABLE IF NOT EXISTS xfj_entry ("), printed);
        assertTrue(printed.contains("UNIQUE (home, number_)"), printed);
        assertTrue(!printed.contains("xfj_row_case_1"), "only what was asked for");
    }

    @ParameterizedTest
    @EnumSource
    void no_name_is_longer_than_sixty_characters_and_home_leads_every_key(Database database) {
        String longest = "z" + "A".repeat(29);
        Kind kind = new Kind(
                "k-" + "x".repeat(28),
                9999,
                List.of(Attribute.unique(longest), Attribute.texts("t"), Attribute.text("u")));
        String printed = generated(database, List.of(kind));
        Matcher names = Pattern.compile("\\w+").matcher(printed);
        while (names.find()) {
            assertTrue(names.group().length() <= Names.LONGEST, names.group());
        }
        Matcher keys = Pattern.compile("(?:KEY|UNIQUE|ON \\w+) \\(([^)]*)\\)").matcher(printed);
        int found = 0;
        while (keys.find()) {
            String key = keys.group(1);
            boolean lane = key.equals("position_no") || key.equals("version_no");
            assertTrue(lane || key.startsWith("home, "), key);
            found++;
        }
        assertEquals(13, found, printed);
    }

    @Test
    void names_that_differ_stay_different_and_none_is_a_bare_word_of_sql() {
        List<String> columns = Arrays.asList(
                Names.column("openedAt"), Names.column("openedat"), Names.column("year"), Names.column("id"));
        assertEquals(List.of("opened_at_", "openedat_", "year_", "id_"), columns);
        assertEquals("due_at", Names.column(Kind.DUE_AT));
    }
}
