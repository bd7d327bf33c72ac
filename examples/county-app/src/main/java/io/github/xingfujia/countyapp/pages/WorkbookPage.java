package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.rules.Amendment;
import io.github.xingfujia.rules.BookSheets;
import io.github.xingfujia.rules.BookTable;
import io.github.xingfujia.rules.Comparison;
import io.github.xingfujia.rules.Documents;
import io.github.xingfujia.rules.Report;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.rules.Sheet;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The rule book as a workbook (规则书表格): taken along, changed, and looked through here before anybody proposes it. Nothing
 * is kept.
 *
 * @param error what is wrong with the file as a whole; may be empty
 * @param faults what is wrong in it, each with its cell
 * @param more how many faults are not shown
 */
record WorkbookPage(
        BookHead head, String error, List<Fault> faults, int more, Optional<Checked> checked, int megabytes) {

    static final String XLSX = "xlsx";
    static final int SHOWN = 100;
    private static final int TOO_LARGE = 413;

    /** Something wrong at one place, such as {@code 规则!C5}. */
    record Fault(String cell, String said) {}

    /**
     * What a workbook came to.
     *
     * @param same whether it says what the book in force says
     * @param changes the plainest cases that come out otherwise than by the book in force, in words
     */
    record Checked(String digest, int rules, boolean same, List<String> changes, Proof proof, BookRows table) {}

    static void show(Visit visit) throws IOException {
        BookHead.mayRead(visit);
        visit.show("workbook", page(visit, "", List.of(), Optional.empty()));
    }

    /** Sends the version adopted last, in force yet or not: whatever is changed is changed in that. */
    static void file(Visit visit) throws IOException {
        BookHead.mayRead(visit);
        RuleBook book = ChangesPage.Latest.of(visit).book();
        Documents documents = visit.house.home().documents();
        visit.send(
                book.id() + "-" + book.from() + "." + XLSX,
                documents.mediaType(XLSX),
                documents.write(XLSX, BookSheets.of(book, visit.locale())));
    }

    static void tooLarge(Visit visit) throws IOException {
        BookHead.mayRead(visit);
        visit.show(TOO_LARGE, "workbook", wrong(visit, "book.too-large", Visit.MOST_BYTES >> 20));
    }

    static void check(Visit visit) throws IOException {
        BookHead.mayRead(visit);
        byte[] bytes = visit.file("workbook");
        if (bytes.length == 0) {
            visit.show(422, "workbook", wrong(visit, "book.no-file"));
            return;
        }
        CountyBook known = CountyBook.of(visit);
        Checks problems = Checks.of();
        List<Sheet> sheets = visit.house.home().documents().read(XLSX, bytes, problems);
        if (sheets.isEmpty()) {
            visit.show(422, "workbook", page(visit, "", faults(problems, visit.locale()), Optional.empty()));
            return;
        }
        ChangesPage.Latest latest = ChangesPage.Latest.of(visit);
        Optional<Amendment> read = Amendment.read(
                sheets,
                latest.packs(),
                latest.own(),
                Integer.toString(latest.number() + 1),
                visit.house.home().today(),
                problems);
        read.ifPresent(r -> Amendment.current(sheets, r.basis(), problems));
        if (read.isEmpty() || !problems.violations().isEmpty()) {
            visit.show(422, "workbook", page(visit, "", faults(problems, visit.locale()), Optional.empty()));
        } else {
            visit.show("workbook", page(visit, "", List.of(), Optional.of(checked(known, read.get(), visit.locale()))));
        }
    }

    static Checked checked(CountyBook known, Amendment read, Locale locale) {
        Report report = known.verify(read.candidate()).placed(read::cell);
        return new Checked(
                read.candidate().digest(),
                read.candidate().ruleIds().size(),
                read.isSame(),
                Comparison.of(read.basis(), read.candidate()).differences().stream()
                        .map(d -> d.text().in(locale))
                        .toList(),
                Proof.of(report, locale),
                BookRows.of("new", known, BookTable.of(read.candidate()), report, locale));
    }

    static List<Fault> faults(Checks problems, Locale locale) {
        return problems.violations().stream().map(v -> fault(v, locale)).toList();
    }

    static Fault fault(Violation violation, Locale locale) {
        Wording allowed = new Wording("kernel", "violation." + violation.rule(), violation.arguments());
        return new Fault(violation.field(), allowed.in(locale));
    }

    private static WorkbookPage wrong(Visit visit, String key, Object... arguments) {
        return page(visit, Words.of(key, arguments).in(visit.locale()), List.of(), Optional.empty());
    }

    private static WorkbookPage page(Visit visit, String error, List<Fault> faults, Optional<Checked> checked) {
        return new WorkbookPage(
                BookHead.of(CountyBook.of(visit), "workbook", visit.locale()),
                error,
                faults.stream().limit(SHOWN).toList(),
                Math.max(0, faults.size() - SHOWN),
                checked,
                Visit.MOST_BYTES >> 20);
    }
}
