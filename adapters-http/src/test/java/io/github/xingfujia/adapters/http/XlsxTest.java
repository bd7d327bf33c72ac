package io.github.xingfujia.adapters.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.rules.BookSheets;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.rules.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_bundled_books_come_back_the_same() {
        RuleBook book = bundled();
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            Checks problems = Checks.of();
            RuleBook again = BookSheets.read(Xlsx.read(Xlsx.of(BookSheets.of(book, locale)), problems), problems);
            problems.orThrow();
            assertEquals(book.digest(), again.digest());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void made_up_books_come_back_the_same(long seed) {
        Checks problems = Checks.of();
        String yaml = madeUp(seed);
        RuleBook book = RuleBook.read(List.of(SourceNode.yaml("made", yaml, problems)), problems);
        problems.orThrow();
        RuleBook again = BookSheets.read(Xlsx.read(Xlsx.of(BookSheets.of(book, Locale.CHINA)), problems), problems);
        assertTrue(problems.violations().isEmpty(), () -> "seed " + seed + " " + problems.violations() + "\n" + yaml);
        assertEquals(book.digest(), again.digest(), "seed " + seed + "\n" + yaml);
    }

    @Test
    void numbers_dates_and_truth_values_are_read_as_people_typed_them() {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, 3);
            sheet.value(0, 1, 2.50);
            sheet.value(0, 2, LocalDate.of(2026, 1, 31));
            sheet.style(0, 2).format("yyyy-mm-dd").set();
            sheet.value(0, 3, true);
            sheet.value(2, 1, "=1+1");
        });
        Checks problems = Checks.of();
        Sheet read = Xlsx.read(file, problems).get(0);
        problems.orThrow();
        assertEquals(List.of(List.of("3", "2.5", "2026-01-31", "true"), List.of(), List.of("", "=1+1")), read.rows());
    }

    @Test
    void a_day_in_a_format_that_an_office_program_has_built_in_is_a_day() {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, LocalDate.of(2026, 1, 31));
            sheet.style(0, 0).format("yyyy-mm-dd").set();
        });
        for (String built : List.of("14", "31", "57")) {
            Map<String, byte[]> entries = unzip(file);
            String styles = new String(entries.get("xl/styles.xml"), StandardCharsets.UTF_8)
                    .replaceAll("<numFmts.*?</numFmts>", "")
                    .replaceAll("numFmtId=\"16[0-9]\"", "numFmtId=\"" + built + "\"");
            entries.put("xl/styles.xml", styles.getBytes(StandardCharsets.UTF_8));
            Checks problems = Checks.of();
            Sheet read = Xlsx.read(zip(entries), problems).get(0);
            assertEquals(List.of(List.of("2026-01-31")), read.rows(), built);
        }
    }

    @Test
    void a_row_that_nobody_sees_is_told() {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, "seen");
            sheet.value(6, 0, "filtered out");
            sheet.value(6, 1, "as well");
            sheet.hideRow(6);
            sheet.hideRow(8);
        });
        Checks problems = Checks.of();
        Xlsx.read(file, problems);
        assertEquals(List.of("规则!7 sheet-hidden"), told(problems));
    }

    @Test
    void formulas_and_merged_cells_are_told_by_name_all_at_once() {
        byte[] file = workbook(sheet -> {
            sheet.formula(2, 3, "1+1");
            sheet.formula(4, 27, "HYPERLINK(\"x\")");
            sheet.value(5, 0, "merged");
            sheet.range(5, 0, 6, 1).merge();
        });
        Checks problems = Checks.of();
        Xlsx.read(file, problems);
        assertEquals(List.of("规则!D3 sheet-formula", "规则!AB5 sheet-formula", "规则!A6:B7 sheet-merged"), told(problems));
    }

    @Test
    void a_cell_beyond_what_a_book_needs_is_told() {
        Checks problems = Checks.of();
        Xlsx.read(workbook(sheet -> sheet.value(1_000_000, 0, "far")), problems);
        assertEquals(List.of("规则!A1000001 sheet-size"), told(problems));
    }

    @Test
    void what_is_no_workbook_is_told() {
        byte[] good = workbook(sheet -> sheet.value(0, 0, "x"));
        assertEquals(List.of("XLSX sheet-zip"), refused("not a zip".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("XLSX sheet-zip"), refused(new byte[0]));
        assertEquals(List.of("XLSX sheet-zip"), refused(Arrays.copyOf(good, good.length / 2)));
        assertEquals(List.of("XLSX sheet-zip"), refused(zip(Map.of("a.txt", "x".getBytes(StandardCharsets.UTF_8)))));
        assertEquals(List.of("XLSX sheet-size"), refused(new byte[6 << 20]));
    }

    @Test
    void a_small_file_that_unpacks_to_fifty_megabytes_is_told() {
        byte[] bomb = zip(Map.of("xl/workbook.xml", new byte[50 << 20]));
        assertTrue(bomb.length < 1 << 20);
        assertEquals(List.of("XLSX sheet-size"), refused(bomb));
    }

    @Test
    void a_document_type_is_refused() {
        Map<String, byte[]> entries = unzip(workbook(sheet -> sheet.value(0, 0, "x")));
        entries.computeIfPresent(
                "xl/worksheets/sheet1.xml",
                (path, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                        .replaceFirst(
                                "<worksheet", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet")
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("XLSX sheet-zip"), refused(zip(entries)));
    }

    @Test
    void the_sheet_of_rules_has_frozen_headings_wide_columns_and_lists_to_choose_from() {
        Map<String, byte[]> entries = unzip(Xlsx.of(BookSheets.of(bundled(), Locale.CHINA)));
        String rules =
                new String(entries.getOrDefault("xl/worksheets/sheet1.xml", new byte[0]), StandardCharsets.UTF_8);
        assertTrue(rules.contains("ySplit=\"2\""), rules.substring(0, 800));
        assertTrue(rules.contains("customWidth"), rules.substring(0, 800));
        assertTrue(rules.contains("station,town,studio,park,district"), "no list of tiers");
        assertTrue(!rules.contains("<f>"), "a formula");
    }

    private static List<String> refused(byte[] file) {
        Checks problems = Checks.of();
        assertEquals(List.of(), Xlsx.read(file, problems));
        return told(problems);
    }

    private static List<String> told(Checks problems) {
        return problems.violations().stream()
                .map(v -> v.field() + " " + v.rule())
                .toList();
    }

    private static RuleBook bundled() {
        Profile profile = Profile.bundled("yongchuan-demo");
        RuleBook book = RuleBook.read(profile.files("rules.escalation"), profile.problems());
        profile.problems().orThrow();
        return book;
    }

    private static String madeUp(long seed) {
        Random random = new Random(seed);
        StringBuilder yaml = new StringBuilder("""
            book: made
            pack: up
            version: "1.0"
            from: 2026-01-01
            class: routing
            facts:
              - {name: n, type: number, min: -9, max: 99, optional: true, zh: 数, en: n}
              - {name: f, type: flag, zh: "&<>\\" 𠀀", en: "two　 blanks"}
            outcomes:
              - {name: o, values: [{code: "=1", zh: 一, en: "a  b"}, {code: "-2", zh: 二, en: _x0041_}]}
            rules:
            """);
        for (int r = 0; r < 1 + random.nextInt(40); r++) {
            String when = random.nextBoolean() ? "f: " + random.nextBoolean() : "f: {not: true}";
            yaml.append("  - {id: r%d, when: {n: [\"%d..%d\", \"<%d\"], %s}, then: {o: \"%s\"}, zh: \"%s\", en: r}\n"
                    .formatted(
                            r,
                            random.nextInt(9) - 9,
                            random.nextInt(99),
                            random.nextInt(90) - 8,
                            when,
                            random.nextBoolean() ? "=1" : "-2",
                            "条&amp; _x0001_\\\\".repeat(1 + random.nextInt(3))));
        }
        return yaml.append("otherwise: {id: last, then: {o: \"=1\"}, cites: [a；b, \"c  d\"], zh: 余, en: rest}\n")
                .toString();
    }

    private static byte[] workbook(Consumer<Worksheet> fill) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            fill.accept(workbook.newWorksheet("规则"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Map<String, byte[]> unzip(byte[] file) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try {
            Path path = Files.write(folder.resolve("unzipped.xlsx"), file);
            try (ZipFile zip = new ZipFile(path.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : new ArrayList<>(entries.entrySet())) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
