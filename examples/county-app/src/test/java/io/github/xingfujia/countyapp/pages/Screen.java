package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One person's screen: what she reads, taps and types. Whatever the console complains of fails the test. */
final class Screen implements AutoCloseable {

    private static final String AXE = read("/axe/axe-4.10.3.min.js");
    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    static final ViewportSize PHONE = new ViewportSize(360, 740);

    final Page page;
    private final Site site;
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();

    Screen(Site site, BrowserContext context) {
        this.site = site;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.onConsoleMessage(m -> {
            // a page that says 404, 409 or 422 on purpose is told to the console too
            if (List.of("error", "warning").contains(m.type()) && !m.text().startsWith("Failed to load resource")) {
                complaints.add(m.type() + ": " + m.text());
            }
        });
        page.onPageError(e -> complaints.add("script: " + e));
    }

    static Screen phone(Browser browser, Site site, boolean script) {
        return new Screen(
                site,
                browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(360, 740)
                        .setJavaScriptEnabled(script)));
    }

    static Screen desk(Browser browser, Site site) {
        return new Screen(site, browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900)));
    }

    Screen open(String path) {
        page.navigate(site.root + path);
        return this;
    }

    Screen login(String who) {
        open("/login");
        page.click("button[value='" + who + "']");
        page.waitForURL(Pattern.compile(".*/(desk|board)"));
        return this;
    }

    void choose(String field, String value) {
        page.check("input[name='" + field + "'][value='" + value + "']");
    }

    /** Chooses a workbook from the disk, as a person does: a payload would go through the driver letter by letter. */
    void workbook(byte[] bytes) {
        try {
            Path file = Files.write(Files.createTempDirectory("workbook").resolve("规则书.xlsx"), bytes);
            file.getParent().toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            page.setInputFiles("[name=workbook]", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens an action of the case page, lets it be filled in, and sends it. */
    void act(String name, Runnable fill) {
        if (page.locator("details#act-" + name + "[open]").count() == 0) {
            page.click("#act-" + name + " summary");
        }
        fill.run();
        page.click("#act-" + name + " button");
    }

    /** Keeps a picture when a folder for pictures is named ({@code -Dshots=…}); for whoever wants to look at the pages. */
    Screen shot(String name) {
        String folder = System.getProperty("shots", "");
        if (!folder.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png")));
        }
        return this;
    }

    String text() {
        return dressed().innerText("main");
    }

    /** Whether a person sees it: a page whose style sheet is still on its way shows everything. */
    boolean visible(String selector) {
        return dressed().isVisible(selector);
    }

    /** The page once its style sheet is there: a tap returns when the answer begins, not when it is drawn. */
    private Page dressed() {
        page.waitForLoadState();
        return page;
    }

    /** Requires that no rule of WCAG A or AA which a machine can test is broken here. */
    Screen accessible() {
        // the content policy lets no script in: the rules come in by the debugger
        dressed().evaluate(AXE);
        return keeps(LEVELS);
    }

    /** Requires of a page that was accessible on a phone what a broad screen may break. */
    Screen broad() {
        return keeps(List.of("target-size", "scrollable-region-focusable"));
    }

    /** Requires of a page that is accessible by light what dark colours and another language may break. */
    Screen dark() {
        dressed().evaluate(AXE);
        return keeps(List.of("color-contrast", "link-in-text-block", "html-has-lang", "valid-lang", "document-title"));
    }

    private Screen keeps(List<String> rules) {
        Object broken = dressed()
                .evaluate(
                        "async (rules) => (await axe.run(document, {resultTypes: ['violations'], selectors: false, runOnly:"
                                + " rules})).violations.map(v => v.id + ' ' + v.nodes[0].html)",
                        rules);
        assertEquals(List.of(), broken, page.url());
        Object wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertEquals(0, wide, "sideways scrolling on " + page.url());
        return this;
    }

    @Override
    public void close() {
        context.close();
        assertEquals(List.of(), complaints);
    }

    private static String read(String resource) {
        try (InputStream in = Screen.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
