package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A site for the tests of one class, and a real browser that all tests of this process share; it ends with it. */
abstract class InBrowser {

    private static Optional<Browser> shared = Optional.empty();
    static Browser browser;
    static Site site;

    @BeforeAll
    static void start() {
        Optional<Path> chromium = program("chromium");
        Optional<Path> node = program("node");
        boolean there = chromium.isPresent() && node.isPresent();
        assertTrue(there || System.getenv("CI") == null, "on CI chromium and node must be installed");
        assumeTrue(there, "no chromium or no node on this machine");
        if (shared.filter(Browser::isConnected).isEmpty()) {
            shared = Optional.of(launch(chromium.orElseThrow(), node.orElseThrow()));
        }
        browser = shared.orElseThrow();
        site = new Site();
    }

    /** Returns another browser that keeps pages in its memory to show them again, as people's do and a test's does not. */
    static Browser remembering() {
        return launch(
                program("chromium").orElseThrow(),
                program("node").orElseThrow(),
                new BrowserType.LaunchOptions().setIgnoreDefaultArgs(List.of("--disable-back-forward-cache")));
    }

    private static Browser launch(Path chromium, Path node) {
        return launch(chromium, node, new BrowserType.LaunchOptions());
    }

    private static Browser launch(Path chromium, Path node, BrowserType.LaunchOptions options) {
        return Playwright.create(new Playwright.CreateOptions()
                        .setEnv(Map.of(
                                "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", node.toString())))
                .chromium()
                // no picture is drawn for anyone to see: a graphics card played by software is only slow
                .launch(options.setExecutablePath(chromium)
                        .setArgs(List.of("--disable-gpu", "--disable-software-rasterizer")));
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
        }
    }

    private static Optional<Path> program(String name) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
