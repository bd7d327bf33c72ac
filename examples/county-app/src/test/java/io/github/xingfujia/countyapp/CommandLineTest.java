package io.github.xingfujia.countyapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "tell, serve story import-demo work case verify rebuild book",
        "--speed 1, --data --port --host --address --profile --jdbc-url --wechat --gateway --departments --empty --lang",
        "serve --port http, 65535",
        "--port 65536, 65535",
        "--empty yes, yes",
        "--address county.example, https://",
        "--address https://county.example/x, https://",
        "--wechat x, --address",
        "story --empty, --lang",
        "story --data x, --lang",
        "story --lang, --lang",
        "story --lang de, zh",
        "story --lang zh --lang zh, --lang",
        "story more, more",
        "work, --station",
        "work --station 12, 500118001001",
        "case, work",
        "verify --speed 1, --data --profile --jdbc-url --lang",
        "book, export",
        "book export, rules.xlsx",
        "book print rules.xlsx, check",
        "book check rules.xlsx more, more",
        "book check rules.xlsx --speed 1, --profile",
    })
    void a_call_that_is_not_understood_ends_with_2_and_says_what_is_allowed(String call, String allowed) {
        App app = App.run(call.split(" "));
        assertEquals(2, app.status(), app.err());
        assertEquals("", app.out());
        assertTrue(app.err().contains(allowed), app.err());
    }

    @Test
    void an_error_speaks_the_language_the_call_asked_for() {
        assertTrue(
                App.run("verify", "--speed", "1", "--lang", "en").err().startsWith("\"verify\" has no option --speed"));
    }

    @Test
    void options_may_stand_before_the_word_as_well_as_behind_it() {
        CommandLine line = CommandLine.parse("--lang", "en", "book", "check", "rules.xlsx");
        assertEquals(CommandLine.parse("book", "check", "rules.xlsx", "--lang", "en"), line);
        assertEquals(CommandLine.parse("--empty", "--port", "0"), CommandLine.parse("--port", "0", "--empty"));
    }

    @ParameterizedTest
    @CsvSource({
        "aes-key=hush-hush, aes-key",
        "api=http://hush-hush.example, api",
        "api=hush hush, api",
        "token=, token",
        "hush=x, hush",
    })
    void what_is_wrong_in_the_file_of_the_account_is_named_and_never_repeated(String line, String name)
            throws IOException {
        Path file = folder.resolve("account");
        Files.writeString(
                file,
                "app-id=wx0123\n"
                        + "secret=hush-hush\n"
                        + "token=hush-hush-token\n"
                        + "api=https://api.example\n"
                        + "open=https://open.example\n"
                        + line + "\n");
        App app = App.run("serve", "--address", "https://county.example", "--wechat", file.toString());
        assertEquals(1, app.status(), app.err());
        assertTrue(app.err().contains(name), app.err());
        assertFalse(app.err().replace("“hush”", "").contains("hush"), app.err());
    }

    @Test
    void help_names_every_word() {
        App help = App.run("--help");
        assertEquals(0, help.status());
        for (String word :
                new String[] {"serve", "story", "import-demo", "work", "case", "verify", "rebuild", "book"}) {
            assertTrue(help.out().contains("  " + word), word);
        }
    }
}
