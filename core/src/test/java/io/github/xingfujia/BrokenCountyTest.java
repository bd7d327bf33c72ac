package io.github.xingfujia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.rules.Amendment;
import io.github.xingfujia.rules.BookSheets;
import io.github.xingfujia.rules.Report;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.rules.Sheet;
import io.github.xingfujia.rules.Verification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * The county's own workbook, broken in every cell by which a county could turn what the nation protects: each of the books that come
 * of it is refused at a cell, or at least never proven.
 */
class BrokenCountyTest {

    private static final String OWN = "yongchuan-demo";
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Profile PROFILE = Profile.bundled(OWN);
    private static final List<SourceNode> PACKS = PROFILE.files("rules.escalation");
    private static final CountyBooks BOOKS = CountyBooks.read(PROFILE, Optional.of(Network.read(PROFILE)));
    private static final List<Sheet> SHEETS = BookSheets.of(RuleBook.read(PACKS, Checks.of()), Locale.CHINA);

    /** One row of a sheet by the names of its columns, to be changed. */
    private record Row(List<String> names, List<String> cells) {

        String get(String column) {
            int at = names.indexOf(column);
            return at < 0 || at >= cells.size() ? "" : cells.get(at);
        }

        Row with(String column, String text) {
            List<String> changed = new ArrayList<>(cells);
            while (changed.size() < names.size()) {
                changed.add("");
            }
            changed.set(names.indexOf(column), text);
            return new Row(names, changed);
        }
    }

    /** A way to break a row; nothing when the row is taken out. */
    private interface Breaking extends Function<Row, Optional<Row>> {}

    private final Map<String, Integer> broken = new TreeMap<>();
    private final List<String> accepted = new ArrayList<>();

    @Test
    void whatever_a_county_turns_of_what_the_nation_protects_is_refused_at_its_cell() {
        Predicate<Row> protecting = r -> r.get("protection").equals("true");
        each("规则", "an article is dropped", protecting, r -> Optional.of(r.with("cites", after(r.get("cites")))));
        each(
                "规则",
                "it stays where it is",
                protecting.and(r -> !r.get("then.step").equals("stay")),
                r -> Optional.of(r.with("then.step", "stay")));
        each("规则", "it protects no more", protecting, r -> Optional.of(r.with("protection", "")));
        each("规则", "it holds less often", protecting, r -> Optional.of(r.with("when.overdue", "true")));
        each("规则", "it is gone", protecting, r -> Optional.empty());
        each(
                "规则",
                "a duty is dropped",
                r -> !r.get("duties").isEmpty(),
                r -> Optional.of(r.with("duties", after(r.get("duties")))));
        each("规则", "it names somebody", protecting, r -> Optional.of(r.with("zh", "王小禾 13800138000 家")));
        each("规则", "it rests on nothing", protecting, r -> Optional.of(r.with("cites", "")));
        each("规则", "it rests on a repealed law", protecting, r -> Optional.of(r.with("cites", "婚姻法 32")));
        each("取值", "it is called otherwise", r -> true, r -> Optional.of(r.with("zh", "村里的调解小组")));
        each("取值", "it is gone", r -> true, r -> Optional.empty());
        each("事实", "it seals no more", r -> r.get("seals").equals("true"), r -> Optional.of(r.with("seals", "")));
        each("事实", "it is no risk", r -> r.get("risk").equals("true"), r -> Optional.of(r.with("risk", "")));
        each("事实", "it is gone", r -> true, r -> Optional.empty());
        each(
                "结论",
                "it protects from nothing",
                r -> !r.get("protects").isEmpty(),
                r -> Optional.of(r.with("protects", "")));
        each("结论", "it is gone", r -> true, r -> Optional.empty());
        each("义务", "another owes it", r -> true, r -> Optional.of(r.with("owner", "station")));
        each("义务", "nobody owes it", r -> true, r -> Optional.of(r.with("owner", "")));
        each("不可能的情形", "it is gone", r -> true, r -> Optional.empty());
        each("不可能的情形", "it rests on nothing", r -> true, r -> Optional.of(r.with("cites", "")));
        each("规则包", "it honours", r -> !r.get("class").isEmpty(), r -> Optional.of(r.with("class", "honour")));
        each("规则包", "it is for another county", r -> true, r -> Optional.of(r.with("for", "510100")));
        assertEquals(List.of(), accepted);
        int all = broken.values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(all >= 100, broken::toString);
        assertEquals(22, broken.size(), broken::toString);
    }

    @Test
    void words_that_nobody_can_judge_are_read_by_two() {
        each("规则", r -> r.get("protection").equals("true"), r -> Optional.of(r.with("zh", "由村里劝和，不必报警")), sheets -> {
            Checks problems = Checks.of();
            Optional<Amendment> read = Amendment.read(sheets, PACKS, OWN, "1", DAY, problems);
            assertFalse(read.map(a -> Verification.of(a.candidate(), BOOKS.around(a.candidate()))
                            .isProven())
                    .orElse(false));
        });
    }

    @Test
    void the_workbook_itself_is_proven() {
        Checks problems = Checks.of();
        Amendment read = Amendment.read(SHEETS, PACKS, OWN, "1", DAY, problems).orElseThrow();
        assertTrue(read.isSame(), problems.violations()::toString);
        Report report = Verification.of(read.candidate(), BOOKS.around(read.candidate()));
        assertTrue(report.isProven(), report.in(Locale.CHINA));
    }

    private void each(String sheet, String way, Predicate<Row> which, Breaking breaking) {
        int found = each(sheet, which, breaking, sheets -> refused(sheets, sheet + ": " + way));
        broken.merge(sheet + ": " + way, found, Integer::sum);
    }

    private static int each(String sheet, Predicate<Row> which, Breaking breaking, Consumer<List<Sheet>> judge) {
        int found = 0;
        int at = SHEETS.stream().map(Sheet::name).toList().indexOf(sheet);
        List<List<String>> rows = SHEETS.get(at).rows();
        for (int r = Sheet.HEADINGS; r < rows.size(); r++) {
            Row row = new Row(rows.get(1), rows.get(r));
            if (which.test(row)) {
                List<List<String>> changed = new ArrayList<>(rows);
                Optional<Row> left = breaking.apply(row);
                int place = r;
                left.ifPresentOrElse(l -> changed.set(place, l.cells()), () -> changed.remove(place));
                List<Sheet> sheets = new ArrayList<>(SHEETS);
                sheets.set(at, Sheet.of(sheet, changed));
                judge.accept(sheets);
                found++;
            }
        }
        return found;
    }

    private void refused(List<Sheet> sheets, String where) {
        Checks problems = Checks.of();
        Optional<Amendment> read = Amendment.read(sheets, PACKS, OWN, "1", DAY, problems);
        if (read.isEmpty()) {
            for (Violation v : problems.violations()) {
                assertTrue(v.field().matches("(规则|取值|事实|结论|义务|不可能的情形|规则包)(!.*)?"), where + problems.violations());
            }
            assertFalse(problems.violations().isEmpty(), where);
            return;
        }
        RuleBook candidate = read.get().candidate();
        Report report = Verification.of(candidate, BOOKS.around(candidate));
        if (report.isAccepted()) {
            accepted.add(where + " " + read.get().text() + report.in(Locale.CHINA));
        }
    }

    /** Returns all lines but the first. */
    private static String after(String lines) {
        return lines.contains("\n") ? lines.substring(lines.indexOf('\n') + 1) : "";
    }
}
