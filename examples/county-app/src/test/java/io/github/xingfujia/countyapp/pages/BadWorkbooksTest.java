package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.adapters.http.Xlsx;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.rules.BookSheets;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.rules.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a workbook is told with its cell and its rule, over HTTP and on the page, and the book in force stays. */
class BadWorkbooksTest extends InBrowser {

    private static final String HEAD = "qian@500118000000-federation";
    private static final int RULES = 0;
    private static final int VALUES = 2;
    private static final int PACKS = 6;
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /**
     * A workbook that is refused.
     *
     * @param cell where it is wrong, as a pattern
     * @param said a part of the rule in words
     */
    record Bad(String what, byte[] file, int status, String cell, String said) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Bad> bad() {
        return Stream.of(
                new Bad("a sheet nobody knows", sheet(RULES, s -> Sheet.of("别的", s.rows())), 422, "别的", "缺少这张工作表"),
                new Bad("an unknown fact", cells(RULES, "when.unsettled", "when.mood"), 422, "规则![A-Z]+2", "此处可用"),
                new Bad("a wrong type", cells(RULES, ">=3", "often"), 422, "规则![A-Z]+[0-9]+", ""),
                new Bad("merged cells", drawn(s -> s.range(2, 0, 3, 1).merge()), 422, "规则!A3:B4", "合并"),
                new Bad("a formula", drawn(s -> s.formula(2, 3, "1+1")), 422, "规则!D3", "公式"),
                new Bad("two packs with one id", sheet(PACKS, BadWorkbooksTest::twice), 422, "规则包![A-Z]+[0-9]+", ""),
                new Bad(
                        "a cyclic overlay",
                        sheet(PACKS, s -> set(s, "national", "over", "yongchuan")),
                        422,
                        "规则包!F[0-9]+",
                        ""),
                new Bad(
                        "another county",
                        sheet(PACKS, s -> set(s, "yongchuan", "for", "500101000000")),
                        422,
                        "规则包!E[0-9]+",
                        ""),
                new Bad("thirty megabytes", new byte[30 << 20], 413, "", "文件太大"),
                new Bad("what unpacks to fifty megabytes", bomb(), 422, "XLSX", ""),
                new Bad("no workbook", "x".getBytes(StandardCharsets.UTF_8), 422, "XLSX", ""));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void it_is_refused_over_http_with_place_and_rule_and_the_book_in_force_stays(Bad bad) {
        Caller head = site.worker("qian", "500118000000-federation");
        String before = digest(head);
        for (String path : List.of("/rules/workbook", "/rules/changes")) {
            HttpResponse<String> answer = head.upload(path, "workbook", bad.file());
            assertEquals(bad.status(), answer.statusCode(), bad + " at " + path);
            String said = text(answer.body());
            assertTrue(
                    bad.cell().isEmpty() || said.lines().anyMatch(l -> l.strip().matches(bad.cell())), said);
            assertTrue(said.contains(bad.said()), bad + " " + said);
        }
        assertEquals(before, digest(head));
        assertFalse(head.get("/rules/changes").body().contains("/rules/proposals/"), "nothing was proposed");
    }

    @Test
    void a_value_that_nobody_can_carry_out_is_not_proposed_and_is_told_at_its_own_cell() {
        Caller head = site.worker("qian", "500118000000-federation");
        byte[] file = sheet(VALUES, BadWorkbooksTest::byPhone);
        HttpResponse<String> answer = head.upload("/rules/changes", "workbook", file);
        assertEquals(422, answer.statusCode(), answer.body());
        String said = text(answer.body());
        assertTrue(said.lines().anyMatch(l -> l.strip().matches("取值![A-Z]+[0-9]+")), said);
        assertTrue(said.contains("打电话"), said);
        assertFalse(head.get("/rules/changes").body().contains("/rules/proposals/"), "nothing was proposed");
    }

    @Test
    void the_page_tells_it_with_script_off() {
        try (Screen desk = new Screen(
                site,
                browser.newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false)))) {
            desk.login(HEAD);
            for (Bad bad : bad().toList()) {
                desk.open("/rules/workbook");
                desk.workbook(bad.file());
                desk.page.click("main form .wide");
                desk.page.waitForLoadState();
                assertTrue(desk.text().contains(bad.said()), bad + ": " + desk.text());
            }
        }
    }

    private static String digest(Caller head) {
        Matcher found = DIGEST.matcher(head.get("/rules").body());
        assertTrue(found.find());
        return found.group();
    }

    private static String text(String page) {
        return page.replaceAll("(?s)<head>.*?</head>", "")
                .replaceAll("</(td|th|p|h1|h2|h3|li)>", "\n")
                .replaceAll("<[^>]*>", "");
    }

    private static RuleBook bundled() {
        Profile profile = Profile.bundled("yongchuan-demo");
        List<SourceNode> files = profile.files("rules.escalation");
        return RuleBook.read(files, profile.problems());
    }

    private static byte[] sheet(int at, UnaryOperator<Sheet> change) {
        List<Sheet> sheets = new ArrayList<>(BookSheets.of(bundled(), Locale.CHINA));
        sheets.set(at, change.apply(sheets.get(at)));
        return Xlsx.of(sheets);
    }

    /** The county adds a way of going on before the first one. */
    private static Sheet byPhone(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>(sheet.rows());
        int first = rows.stream().map(r -> r.contains("step")).toList().indexOf(true);
        rows.add(first, List.of("outcome", "step", "phone", "打电话", "by telephone"));
        return Sheet.of(sheet.name(), rows);
    }

    private static byte[] cells(int at, String was, String now) {
        return sheet(
                at,
                s -> Sheet.of(
                        s.name(),
                        s.rows().stream()
                                .map(r -> r.stream()
                                        .map(c -> c.equals(was) ? now : c)
                                        .toList())
                                .toList()));
    }

    private static Sheet set(Sheet packs, String pack, String column, String value) {
        int at = packs.rows().get(1).indexOf(column);
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : packs.rows()) {
            List<String> cells = new ArrayList<>(row);
            if (cells.size() > 1 && cells.get(1).equals(pack)) {
                while (cells.size() <= at) {
                    cells.add("");
                }
                cells.set(at, value);
            }
            rows.add(cells);
        }
        return Sheet.of(packs.name(), rows);
    }

    private static Sheet twice(Sheet packs) {
        List<List<String>> rows = new ArrayList<>(packs.rows());
        rows.add(rows.get(rows.size() - 1));
        return Sheet.of(packs.name(), rows);
    }

    private static byte[] drawn(Consumer<Worksheet> more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("规则");
            sheet.value(2, 0, "x");
            more.accept(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] bomb() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(new byte[50 << 20]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
