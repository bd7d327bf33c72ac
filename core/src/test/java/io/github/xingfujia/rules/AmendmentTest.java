package io.github.xingfujia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.CaseworkRoom;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.profile.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A county changes its book in a workbook; what is verified is what would be proposed, and nothing is dropped unseen. */
class AmendmentTest {

    private static final Profile PROFILE = Profile.bundled("yongchuan-demo");
    private static final List<SourceNode> PACKS = PROFILE.files("rules.escalation");
    private static final String OWN = PROFILE.home().value();
    private static final RuleBook BOOK = RuleBook.read(PACKS, Checks.of());
    private static final List<Sheet> SHEETS = BookSheets.of(BOOK, Locale.CHINA);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private static Optional<Amendment> read(List<Sheet> sheets, Checks problems) {
        return Amendment.read(sheets, PACKS, OWN, "9", DAY, problems);
    }

    private static Amendment read(List<Sheet> sheets) {
        Checks problems = Checks.of();
        Optional<Amendment> read = read(sheets, problems);
        problems.orThrow();
        return read.orElseThrow();
    }

    private static List<String> told(List<Sheet> sheets) {
        Checks problems = Checks.of();
        assertEquals(Optional.empty(), read(sheets, problems));
        return problems.violations().stream()
                .map(v -> v.field() + " " + v.rule())
                .toList();
    }

    private static List<Sheet> change(String sheet, UnaryOperator<List<List<String>>> rows) {
        return SHEETS.stream()
                .map(s -> s.name().equals(sheet) ? Sheet.of(s.name(), rows.apply(s.rows())) : s)
                .toList();
    }

    /** Writes a text into the cell of a column, in the row whose {@code key} column says {@code id}. */
    private static List<Sheet> write(String sheet, String key, String id, String column, String text) {
        return change(
                sheet,
                rows -> rows.stream()
                        .map(row -> {
                            int at = rows.get(1).indexOf(key);
                            List<String> cells = new ArrayList<>(row);
                            if (at < row.size() && row.get(at).equals(id)) {
                                int to = rows.get(1).indexOf(column);
                                while (cells.size() <= to) {
                                    cells.add("");
                                }
                                cells.set(to, text);
                            }
                            return cells;
                        })
                        .map(List::copyOf)
                        .toList());
    }

    @Test
    void a_pack_of_another_county_is_named_once_at_its_own_cell() {
        List<Sheet> foreign = write("规则包", "pack", "yongchuan", "pack", "bishan");
        assertEquals(List.of("规则包!B5 one-of"), told(foreign));
        assertEquals("escalation", Amendment.book(foreign), "and it is known which book it is meant to be");
    }

    @Test
    void a_protecting_rule_that_is_switched_off_is_told_at_its_own_cell() {
        List<String> told = told(write("规则", "id", "protect-severe", "off", "true"));
        assertEquals(1, told.size(), told::toString);
        assertTrue(told.get(0).matches("规则![A-Z]+[0-9]+ rule-protection"), told.get(0));
    }

    @Test
    void a_rule_that_protects_by_what_it_comes_to_cannot_be_said_not_to() {
        List<String> told = told(write("规则", "id", "protect-severe", "protection", "false"));
        assertTrue(told.stream().anyMatch(t -> t.matches("规则!Q[0-9]+ rule-protection")), told::toString);
    }

    @Test
    void a_least_and_a_most_of_what_is_no_number_are_told_at_their_cells() {
        List<String> told = told(write("事实", "name", "minors", "min", "abc"));
        assertEquals(1, told.size(), told::toString);
        assertTrue(told.get(0).matches("事实![A-Z]+[0-9]+ only-number"), told.get(0));
        assertTrue(told(write("事实", "name", "minors", "max", "5")).get(0).endsWith(" only-number"));
    }

    @Test
    void what_is_found_of_a_rule_that_was_not_changed_is_told_at_its_cell_too() {
        Amendment read =
                read(put("规则", "when.unsettled", ">=0", Map.of("pack", "yongchuan", "id", "hand-up-unsettled")));
        List<Finding> shadowed = verify(read).findings().stream()
                .filter(f -> f.kind() == Finding.Kind.SHADOWED)
                .toList();
        assertFalse(shadowed.isEmpty(), verify(read).in(Locale.CHINA));
        shadowed.forEach(f -> assertTrue(f.at().matches("规则!B[0-9]+"), f.at()));
    }

    private static List<Sheet> add(String sheet, Map<String, String> cells) {
        return change(sheet, rows -> {
            List<List<String>> more = new ArrayList<>(rows);
            more.add(rows.get(1).stream().map(c -> cells.getOrDefault(c, "")).toList());
            return more;
        });
    }

    private static Report verify(Amendment read) {
        Network network = Network.read(PROFILE);
        return Verification.of(read.candidate(), CaseworkRoom.surroundings(network, read.candidate()))
                .placed(read::cell);
    }

    @Test
    void a_workbook_as_it_was_taken_says_the_same_and_is_made_from_the_latest() {
        Amendment read = read(SHEETS);
        assertTrue(read.isSame());
        assertTrue(verify(read).isProven(), verify(read).in(Locale.CHINA));
        Checks problems = Checks.of();
        Amendment.current(SHEETS, BOOK, problems);
        assertEquals(List.of(), problems.violations());
    }

    @Test
    void a_workbook_made_from_an_older_book_is_told_before_it_undoes_what_came_since() {
        RuleBook newer = RuleBook.read(List.of(SourceNode.yaml("p.yaml", Books.PARCEL, Checks.of())), Checks.of());
        Checks problems = Checks.of();
        Amendment.current(SHEETS, newer, problems);
        assertEquals("规则包!I3", problems.violations().get(0).field());
        assertEquals("sheet-basis", problems.violations().get(0).rule());
    }

    @ParameterizedTest
    @CsvSource({
        "for, 510100, 规则包!E5 sheet-fixed",
        "for, 500119, 规则包!E5 sheet-fixed",
        "over, national, 规则包!F5 sheet-fixed",
        "version, 7, 规则包!C5 sheet-fixed",
        "from, 2030-01-01, 规则包!D5 sheet-fixed"
    })
    void where_the_book_applies_is_not_changed_in_a_workbook_and_not_dropped(String column, String text, String told) {
        assertEquals(List.of(told), told(write("规则包", "pack", "yongchuan", column, text)));
    }

    @Test
    void what_a_county_rules_out_is_its_own_and_hides_nothing_the_nation_protects() {
        List<Sheet> sheets = add(
                "不可能的情形",
                Map.of(
                        "id", "never",
                        "when.gate", "severe",
                        "when.settled", "true",
                        "zh", "不会",
                        "en", "never"));
        Amendment read = read(sheets);
        Report report = verify(read);
        assertEquals(
                List.of("WEAKENED 不可能的情形!3", "WEAKENED 不可能的情形!3"),
                report.findings().stream().map(f -> f.kind() + " " + f.at()).toList(),
                report.in(Locale.CHINA));
        assertFalse(report.isAccepted());
    }

    /** Writes a text into the cell of a column, in one row. */
    private static List<Sheet> put(String sheet, String column, String text, Map<String, String> where) {
        return change(sheet, rows -> {
            List<List<String>> changed = new ArrayList<>();
            for (List<String> row : rows) {
                boolean here = where.entrySet().stream().allMatch(e -> {
                    int at = rows.get(1).indexOf(e.getKey());
                    return at < row.size() && row.get(at).equals(e.getValue());
                });
                List<String> cells = new ArrayList<>(row);
                if (here) {
                    cells.set(rows.get(1).indexOf(column), text);
                }
                changed.add(cells);
            }
            return changed;
        });
    }

    @Test
    void a_row_that_a_later_pack_replaces_is_not_changed_and_its_change_not_dropped() {
        Map<String, String> national = Map.of("pack", "national", "id", "protect-minor-or-incapable");
        assertEquals(List.of("规则!N3 sheet-replaced"), told(put("规则", "then.step", "stay", national)));
        assertEquals(
                List.of("规则!P3 rule-cites"), told(put("规则", "pack", "yongchuan", national)), "nor moved to another");
        Map<String, String> city = Map.of("pack", "chongqing", "id", "protect-minor-or-incapable");
        assertEquals(
                List.of("WEAKENED 规则!N8"),
                verify(read(put("规则", "then.step", "stay", city))).findings().stream()
                        .filter(f -> f.kind() == Finding.Kind.WEAKENED)
                        .map(f -> f.kind() + " " + f.at())
                        .distinct()
                        .toList());
    }

    @Test
    void a_rule_of_protection_is_not_deleted_and_the_cell_it_stood_in_is_told() {
        List<Sheet> sheets = change(
                "规则",
                rows -> rows.stream()
                        .filter(r -> !(r.size() > 1 && r.get(1).equals("protect-severe")))
                        .toList());
        assertEquals(List.of("规则!B4 sheet-removed"), told(sheets));
    }

    @Test
    void what_the_nation_says_of_a_value_is_not_turned_renamed_or_reordered_in_a_workbook() {
        assertEquals(
                List.of("事实!G6 rule-sticky"), told(put("事实", "risk", "", Map.of("name", "risk"))), "the flag of risk");
        assertEquals(
                List.of("取值!D15 rule-words"), told(put("取值", "zh", "一般争吵", Map.of("name", "gate", "code", "severe"))));
        assertEquals(
                List.of("义务!B3 rule-sticky"), told(put("义务", "owner", "studio", Map.of("code", "mandatory-report"))));
        assertEquals(List.of("规则!R4 rule-words"), told(put("规则", "zh", "可以劝和", Map.of("id", "protect-severe"))));
        List<Sheet> turned = change("取值", rows -> {
            List<List<String>> changed = new ArrayList<>(rows);
            int last = changed.size() - 1;
            changed.add(last - 1, changed.remove(last));
            return changed;
        });
        assertEquals(List.of("取值!A17 rule-values"), told(turned));
    }

    @Test
    void what_is_taken_is_listed() {
        List<Sheet> sheets = put("规则", "when.unsettled", ">=2", Map.of("id", "hand-up-unsettled"));
        Amendment read = read(sheets);
        assertEquals(
                List.of("hand-up-unsettled when"),
                Comparison.of(read.basis(), read.candidate()).edits().stream()
                        .map(e -> e.id() + " " + e.field())
                        .toList());
        assertEquals(
                1,
                told(put("规则", "zh", "三次未调成，不再升级", Map.of("id", "hand-up-unsettled")))
                        .size(),
                "the same rule is said as it was");
    }

    @Test
    void what_stands_above_the_county_is_not_left_out_by_deleting_its_row() {
        List<Sheet> sheets = change(
                "规则",
                rows -> rows.stream()
                        .filter(r -> !(r.size() > 1 && r.get(1).equals("stay")))
                        .toList());
        assertEquals(List.of("规则!B7 sheet-removed"), told(sheets));
    }

    @Test
    void a_fact_that_no_case_tells_is_refused_at_its_cell() {
        List<Sheet> sheets = add(
                "事实",
                Map.of("name", "success-rate", "type", "number", "min", "0", "max", "100", "zh", "成功率", "en", "rate"));
        sheets = sheets.stream()
                .map(s -> s.name().equals("规则") || s.name().equals("不可能的情形")
                        ? Sheet.of(
                                s.name(),
                                IntStream.range(0, s.rows().size())
                                        .mapToObj(i -> {
                                            List<String> row =
                                                    new ArrayList<>(s.rows().get(i));
                                            while (row.size() < s.rows().get(1).size()) {
                                                row.add("");
                                            }
                                            row.add(i == 1 ? "when.success-rate" : "");
                                            return List.copyOf(row);
                                        })
                                        .toList())
                        : s)
                .toList();
        Report report = verify(read(sheets));
        assertEquals(
                List.of("FACT_UNTOLD 事实!A14"),
                report.findings().stream().map(f -> f.kind() + " " + f.at()).toList());
    }
}
