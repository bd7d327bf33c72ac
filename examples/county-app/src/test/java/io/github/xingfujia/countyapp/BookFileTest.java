package io.github.xingfujia.countyapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.adapters.http.Xlsx;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.rules.Sheet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookFileTest {

    @Test
    void a_book_written_and_checked_is_the_same_book(@TempDir Path folder) {
        String file = folder.resolve("规则.xlsx").toString();
        App written = App.run("book", "export", file, "--lang", "en");
        assertEquals(0, written.status(), written.err());
        App checked = App.run("book", "check", file);
        assertEquals(0, checked.status(), checked.out() + checked.err());
        String digest = written.out().strip().replaceFirst("(?s).* ", "");
        assertEquals(64, digest.length(), written.out());
        assertTrue(checked.out().contains(digest), checked.out());
        App again = App.run("book", "export", file);
        assertEquals(1, again.status());
        assertTrue(again.err().contains("没有覆盖"), again.err());
    }

    /** Every book the county has is written, and a workbook says by itself which one it is. */
    @ParameterizedTest
    @ValueSource(strings = {"warning-issue", "warning-visit", "department-clock", "grade"})
    void every_book_of_the_county_is_written_and_checked(String table, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("book.xlsx");
        App written = App.run("book", "export", file.toString(), "--book", table);
        assertEquals(0, written.status(), written.err());
        App checked = App.run("book", "check", file.toString());
        assertEquals(0, checked.status(), checked.out() + checked.err());
        String digest = written.out().strip().replaceFirst("(?s).* ", "");
        assertTrue(checked.out().contains(digest), checked.out());
        Checks problems = Checks.of();
        List<Sheet> sheets = Xlsx.read(Files.readAllBytes(file), problems).stream()
                .map(sheet -> sheet.name().equals("规则") ? citing(sheet, "瞎编法 99") : sheet)
                .toList();
        problems.orThrow();
        Files.write(file, Xlsx.of(sheets));
        App refused = App.run("book", "check", file.toString());
        assertEquals(2, refused.status(), refused.out() + refused.err());
        assertTrue(
                (refused.out() + refused.err()).lines().anyMatch(l -> l.contains("规则!")),
                refused.out() + refused.err());
    }

    @Test
    void a_book_that_the_county_does_not_have_is_told_with_those_it_has(@TempDir Path folder) {
        App none = App.run("book", "export", folder.resolve("x.xlsx").toString(), "--book", "moon");
        assertEquals(2, none.status());
        assertTrue(none.err().contains("moon") && none.err().contains("warning-visit"), none.err());
    }

    @Test
    void wrong_cells_are_named_all_at_once_and_the_status_is_2(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("rules.xlsx");
        App.run("book", "export", file.toString());
        Checks problems = Checks.of();
        List<Sheet> sheets = Xlsx.read(Files.readAllBytes(file), problems).stream()
                .map(BookFileTest::spoilt)
                .toList();
        problems.orThrow();
        Files.write(file, Xlsx.of(sheets));
        App checked = App.run("book", "check", file.toString(), "--lang", "en");
        assertEquals(2, checked.status());
        assertEquals("", checked.out());
        assertTrue(checked.err().contains("规则!C3"), checked.err());
        assertTrue(checked.err().contains("规则包!D4"), checked.err());
    }

    @Test
    void the_owner_of_a_duty_of_the_nation_is_not_moved_in_a_workbook(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("rules.xlsx");
        App.run("book", "export", file.toString());
        Checks problems = Checks.of();
        List<Sheet> sheets = Xlsx.read(Files.readAllBytes(file), problems).stream()
                .map(sheet -> Sheet.of(
                        sheet.name(),
                        sheet.rows().stream()
                                .map(row -> row.stream()
                                        .map(text ->
                                                sheet.name().equals("义务") && text.equals("district") ? "moon" : text)
                                        .toList())
                                .toList()))
                .toList();
        problems.orThrow();
        Files.write(file, Xlsx.of(sheets));
        App checked = App.run("book", "check", file.toString());
        assertEquals(2, checked.status(), checked.out() + checked.err());
        assertEquals("", checked.out());
        assertTrue(checked.err().contains("义务!B3：上级规则包已定为 district"), checked.err());
    }

    /** What the county refuses, the check refuses: it looks at posts, citations and packs, and says so. */
    @ParameterizedTest
    @CsvSource({"人民调解法 19, 瞎编法 99, 瞎编法 99, 规则!", "中国妇女报 2020-08-17, '', 没有写明任何依据, 规则!"})
    void a_book_that_the_county_would_refuse_is_not_called_proven(
            String was, String now, String told, String place, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("rules.xlsx");
        App.run("book", "export", file.toString());
        Checks problems = Checks.of();
        List<Sheet> sheets = Xlsx.read(Files.readAllBytes(file), problems).stream()
                .map(sheet -> Sheet.of(
                        sheet.name(),
                        sheet.rows().stream()
                                .map(row -> row.stream()
                                        .map(text -> text.replace(was, now))
                                        .toList())
                                .toList()))
                .toList();
        problems.orThrow();
        Files.write(file, Xlsx.of(sheets));
        App checked = App.run("book", "check", file.toString());
        assertEquals(2, checked.status(), checked.out() + checked.err());
        assertTrue(checked.out().contains("不予采用"), checked.out());
        assertTrue(checked.out().contains("网络、依据目录和上级规则包中核验"), checked.out());
        assertTrue(checked.out().lines().anyMatch(l -> l.startsWith(place) && l.contains(told)), checked.out());
    }

    @Test
    void a_book_for_another_county_is_refused_at_its_cell(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("rules.xlsx");
        App.run("book", "export", file.toString());
        Checks problems = Checks.of();
        List<Sheet> sheets = Xlsx.read(Files.readAllBytes(file), problems).stream()
                .map(sheet -> Sheet.of(
                        sheet.name(),
                        sheet.rows().stream()
                                .map(row -> {
                                    List<String> cells = new ArrayList<>(row);
                                    if (sheet.name().equals("规则包") && cells.contains("yongchuan")) {
                                        while (cells.size() < 5) {
                                            cells.add("");
                                        }
                                        cells.set(4, "510100");
                                    }
                                    return List.copyOf(cells);
                                })
                                .toList()))
                .toList();
        problems.orThrow();
        Files.write(file, Xlsx.of(sheets));
        App checked = App.run("book", "check", file.toString());
        assertEquals(2, checked.status(), checked.out() + checked.err());
        assertTrue(checked.err().contains("规则包!E5"), checked.err());
    }

    @Test
    void a_workbook_that_the_house_wrote_after_a_change_of_its_own_is_checked_and_says_what_is_not_known(
            @TempDir Path folder) throws Exception {
        Path file = folder.resolve("rules.xlsx");
        App.run("book", "export", file.toString());
        Checks problems = Checks.of();
        List<Sheet> sheets = new ArrayList<>(Xlsx.read(Files.readAllBytes(file), problems));
        problems.orThrow();
        sheets.replaceAll(sheet -> {
            List<List<String>> rows = new ArrayList<>(sheet.rows());
            if (sheet.name().equals("规则包")) {
                List<String> names = rows.get(1);
                List<String> own = new ArrayList<>(Collections.nCopies(names.size(), ""));
                own.set(names.indexOf("book"), "escalation");
                own.set(names.indexOf("pack"), "yongchuan-demo");
                own.set(names.indexOf("version"), "3");
                own.set(names.indexOf("from"), "2026-12-01");
                rows.removeIf(row -> row.contains("yongchuan-demo"));
                rows.add(own);
                rows.set(
                        2,
                        rows.get(2).stream()
                                .map(cell -> cell.matches("[0-9a-f]{64}") ? "0".repeat(64) : cell)
                                .toList());
            }
            return Sheet.of(sheet.name(), rows);
        });
        Files.write(file, Xlsx.of(sheets));
        App checked = App.run("book", "check", file.toString());
        assertEquals(0, checked.status(), checked.out() + checked.err());
        assertTrue(checked.out().contains("表格出自本县第 3 版（2026-12-01 起施行）"), checked.out());
        assertTrue(checked.out().contains("可以采用"), checked.out());
    }

    @Test
    void a_row_of_a_higher_pack_that_is_gone_is_told_and_ends_no_run(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("rules.xlsx");
        App.run("book", "export", file.toString());
        Checks problems = Checks.of();
        List<Sheet> sheets = Xlsx.read(Files.readAllBytes(file), problems).stream()
                .map(sheet -> Sheet.of(
                        sheet.name(),
                        sheet.rows().stream()
                                .filter(row -> row.size() < 2 || !row.get(1).equals("stay"))
                                .toList()))
                .toList();
        problems.orThrow();
        Files.write(file, Xlsx.of(sheets));
        App checked = App.run("book", "check", file.toString());
        assertEquals(2, checked.status(), checked.out() + checked.err());
        assertTrue(checked.err().contains("不能在这里删去"), checked.err());
    }

    @Test
    void a_file_that_is_missing_or_no_spreadsheet_is_told(@TempDir Path folder) throws Exception {
        App missing = App.run("book", "check", folder.resolve("none.xlsx").toString());
        assertEquals(1, missing.status());
        assertTrue(missing.err().contains("none.xlsx"), missing.err());
        Path text = Files.writeString(folder.resolve("text.xlsx"), "no spreadsheet");
        App refused = App.run("book", "check", text.toString());
        assertEquals(2, refused.status());
        assertTrue(refused.err().contains("不是 XLSX 表格"), refused.err());
    }

    private static Sheet citing(Sheet sheet, String norm) {
        List<List<String>> rows = new ArrayList<>(sheet.rows());
        int cites = rows.get(1).indexOf("cites");
        for (int i = 2; i < rows.size(); i++) {
            List<String> cells = new ArrayList<>(rows.get(i));
            if (cells.size() > cites) {
                cells.set(cites, norm);
                rows.set(i, cells);
            }
        }
        return Sheet.of(sheet.name(), rows);
    }

    private static Sheet spoilt(Sheet sheet) {
        return Sheet.of(
                sheet.name(),
                sheet.rows().stream()
                        .map(row -> row.stream()
                                .map(text -> switch (text) {
                                    case "station" -> sheet.name().equals("规则") ? "railway" : text;
                                    case "!district" -> "!railway";
                                    case "2024-10-01" -> "next spring";
                                    default -> text;
                                })
                                .toList())
                        .toList());
    }
}
