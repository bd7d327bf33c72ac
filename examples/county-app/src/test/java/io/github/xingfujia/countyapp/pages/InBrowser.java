package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A real browser and a site for the tests of one class. */
abstract class InBrowser {

    private static Optional<Playwright> playwright = Optional.empty();
    static Browser browser;
    static Site site;

    @BeforeAll
    static void start() {
        Optional<Path> chromium = program("chromium");
        Optional<Path> node = program("node");
        boolean there = chromium.isPresent() && node.isPresent();
        assertTrue(there || System.getenv("CI") == null, "on CI chromium and node must be installed");
        assumeTrue(there, "no chromium or no node on this machine");
        playwright = Optional.of(Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1",
                        "PLAYWRIGHT_NODEJS_PATH",
                        node.orElseThrow().toString()))));
        browser = playwright
                .orElseThrow()
                .chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium.orElseThrow()));
        site = new Site();
    }

    @AfterAll
    static void stop() {
        playwright.ifPresent(p -> {
            p.close();
            site.close();
        });
    }

    private static Optional<Path> program(String name) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
