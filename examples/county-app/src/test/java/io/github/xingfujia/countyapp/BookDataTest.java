package io.github.xingfujia.countyapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With {@code --data} a book is written and checked as the house of those data decides by it, whatever the files say since. */
class BookDataTest {

    @TempDir
    private Path folder;

    @Test
    void the_book_of_the_data_is_written_and_what_the_files_say_since_under_its_version_is_refused() throws Exception {
        files("1", 2);
        empty();
        String running = digest(export("running.xlsx", true));
        assertEquals(running, digest(export("files.xlsx", false)), "the house began with its files");
        App known = check("running.xlsx", true);
        assertEquals(0, known.status(), known.out() + known.err());

        files("1", 4);
        App again = export("again.xlsx", true);
        assertEquals(running, digest(again), "the house decides by what it adopted");
        assertTrue(again.out().contains("第 0 版，2026-01-01 起施行"), again.out());
        App changed = export("changed.xlsx", false);
        assertNotEquals(running, digest(changed));
        assertTrue(changed.out().contains("配置文件"), changed.out());
        for (String file : new String[] {"changed.xlsx", "running.xlsx"}) {
            App refused = check(file, file.equals("changed.xlsx"));
            assertEquals(2, refused.status(), refused.out() + refused.err());
            assertTrue(
                    refused.err()
                            .lines()
                            .anyMatch(l -> l.matches("规则包![A-Z]+[0-9]+：own 的第 1 版（2026-01-01 起）已经是另一份文本.*")),
                    refused.err());
        }

        files("2", 4);
        export("next.xlsx", false);
        App stale = check("next.xlsx", true);
        assertEquals(2, stale.status(), stale.out() + stale.err());
        assertTrue(stale.err().contains("不是从最新通过的一版下载的"), stale.err());
    }

    private App export(String file, boolean data) {
        App app = run("export", file, data);
        assertEquals(0, app.status(), app.err());
        return app;
    }

    private App check(String file, boolean data) {
        return run("check", file, data);
    }

    private App run(String what, String file, boolean data) {
        String at = folder.resolve(file).toString();
        String profile = folder.resolve("profile.yaml").toString();
        return data
                ? App.run("book", what, at, "--profile", profile, "--data", data().toString())
                : App.run("book", what, at, "--profile", profile);
    }

    private static String digest(App app) {
        return app.out().strip().replaceFirst("(?s).* ", "");
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void empty() {
        Clock clock = Clock.fixed(App.NOW, ZoneOffset.UTC);
        CommandLine line = CommandLine.parse(
                "serve",
                "--empty",
                "--data",
                data().toString(),
                "--profile",
                folder.resolve("profile.yaml").toString());
        DataFolder.serving(line, new Page(new PrintStream(PrintStream.nullOutputStream()), Locale.CHINA), clock)
                .close();
    }

    private void files(String version, int attempts) throws IOException {
        Files.createDirectories(folder.resolve("own"));
        Files.writeString(folder.resolve("profile.yaml"), """
            profile: own
            home: own
            zh: 自己（合成演示数据）
            en: own (synthetic)
            synthetic: true
            capabilities: [network, protection, volunteer, casework, statistics]
            packs: [yongchuan-demo, ./own]
            """);
        Files.writeString(folder.resolve("own/pack.yaml"), """
            pack: own
            zh: 自己
            en: own
            uses: [yongchuan-demo]
            files: {rules.escalation: rules.yaml}
            """);
        Files.writeString(folder.resolve("own/rules.yaml"), """
            book: escalation
            pack: own
            version: "%s"
            from: 2026-01-01
            rules:
              - id: hand-up-unsettled
                when: {tier: [station, studio, park], unsettled: ">=%d"}
                then: {step: hand-up}
                cites: [妇字〔2017〕13号 ¶6]
                zh: 未调成，升至上一级
                en: not settled, so it climbs
            """.formatted(version, attempts));
    }
}
