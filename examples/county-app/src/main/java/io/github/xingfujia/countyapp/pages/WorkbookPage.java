package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.books.TableCode;
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
     * @param changes the plainest cases that come out otherwise than by the version adopted last, in words
     * @param edits whatever else it says in different ways
     */
    record Checked(
            String digest,
            int rules,
            boolean same,
            List<String> changes,
            List<String> edits,
            Proof proof,
            BookRows table) {}

    static void show(Visit visit, TableCode table) throws IOException {
        BookHead.mayRead(visit);
        visit.show("workbook", page(visit, table, "", List.of(), Optional.empty()));
    }

    /** Sends the version adopted last, in force yet or not: whatever is changed is changed in that. */
    static void file(Visit visit, TableCode table) throws IOException {
        BookHead.mayRead(visit);
        send(visit, table, CountyBook.latest(visit, table));
    }

    /** Sends a version, in force, past or yet to come. */
    static void file(Visit visit, TableCode table, String number) throws IOException {
        BookHead.mayRead(visit);
        send(visit, table, Integer.parseInt(number));
    }

    private static void send(Visit visit, TableCode table, int number) throws IOException {
        RuleBook book = CountyBook.version(visit, table, number).book();
        Documents documents = visit.house.home().documents();
        visit.send(
                book.id() + "-" + number + "-" + book.from() + "." + XLSX,
                documents.mediaType(XLSX),
                documents.write(XLSX, BookSheets.of(book, visit.locale())));
    }

    static void tooLarge(Visit visit, TableCode table) throws IOException {
        BookHead.mayRead(visit);
        visit.show(TOO_LARGE, "workbook", wrong(visit, table, "book.too-large", Received.MOST_BYTES >> 20));
    }

    static void check(Visit visit, TableCode table) throws IOException {
        BookHead.mayRead(visit);
        byte[] bytes = visit.received().file("workbook");
        if (bytes.length == 0) {
            visit.show(422, "workbook", wrong(visit, table, "book.no-file"));
            return;
        }
        CountyBook known = CountyBook.of(visit, table);
        Checks problems = Checks.of();
        List<Sheet> sheets = visit.house.home().documents().read(XLSX, bytes, problems);
        if (sheets.isEmpty()) {
            visit.show(422, "workbook", page(visit, table, "", faults(problems, visit.locale()), Optional.empty()));
            return;
        }
        ChangesPage.Latest latest = ChangesPage.Latest.of(visit, table);
        int before = problems.violations().size();
        Amendment.editions(sheets, latest.packs(), latest.book(), problems);
        Amendment.current(sheets, latest.book(), problems);
        Optional<Amendment> read = problems.violations().size() == before
                ? Amendment.read(
                        sheets,
                        latest.packs(),
                        latest.own(),
                        Integer.toString(latest.number() + 1),
                        visit.house.home().today(),
                        problems)
                : Optional.empty();
        if (read.isEmpty() || !problems.violations().isEmpty()) {
            visit.show(422, "workbook", page(visit, table, "", faults(problems, visit.locale()), Optional.empty()));
        } else {
            visit.show(
                    "workbook",
                    page(visit, table, "", List.of(), Optional.of(checked(known, read.get(), visit.locale()))));
        }
    }

    static Checked checked(CountyBook known, Amendment read, Locale locale) {
        Report report = known.verify(read.candidate()).placed(read::cell);
        Changed changed = Changed.of(Comparison.of(read.basis(), read.candidate()), locale);
        return new Checked(
                (read.isSame() ? read.basis() : read.candidate()).digest(),
                read.candidate().ruleIds().size(),
                read.isSame(),
                changed.cases(),
                changed.edits(),
                Proof.of(report, locale),
                BookRows.of("new", known, BookTable.of(read.candidate()), report, changed.rules(), locale));
    }

    static List<Fault> faults(Checks problems, Locale locale) {
        return problems.violations().stream()
                .map(v -> fault(v, locale))
                .distinct()
                .toList();
    }

    static Fault fault(Violation violation, Locale locale) {
        Wording allowed = new Wording("kernel", "violation." + violation.rule(), violation.arguments());
        return new Fault(violation.field(), allowed.in(locale));
    }

    private static WorkbookPage wrong(Visit visit, TableCode table, String key, Object... arguments) {
        return page(visit, table, Words.of(key, arguments).in(visit.locale()), List.of(), Optional.empty());
    }

    private static WorkbookPage page(
            Visit visit, TableCode table, String error, List<Fault> faults, Optional<Checked> checked) {
        return new WorkbookPage(
                BookHead.of(visit, CountyBook.of(visit, table), "workbook"),
                error,
                faults.stream().limit(SHOWN).toList(),
                Math.max(0, faults.size() - SHOWN),
                checked,
                Received.MOST_BYTES >> 20);
    }
}
