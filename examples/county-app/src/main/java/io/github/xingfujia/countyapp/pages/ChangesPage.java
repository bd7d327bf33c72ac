package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.books.Books;
import io.github.xingfujia.books.BooksInForce;
import io.github.xingfujia.books.ProposalId;
import io.github.xingfujia.books.ProposalView;
import io.github.xingfujia.books.Propose;
import io.github.xingfujia.books.Revert;
import io.github.xingfujia.books.Stage;
import io.github.xingfujia.books.TableCode;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.Amendment;
import io.github.xingfujia.rules.Report;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.rules.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the rule book changes (规则书修改): what is, was and will be in force, who brought it there and when, what is proposed,
 * and a changed workbook proposed here.
 *
 * @param maker whether she may propose
 * @param changer whether she sees what is proposed
 * @param error what is wrong with the workbook as a whole, or why a step was refused; may be empty
 * @param faults what is wrong in the workbook, each with its cell
 * @param checked the workbook as it was read, where its verification found something
 */
record ChangesPage(
        BookHead head,
        boolean maker,
        boolean changer,
        String command,
        String error,
        List<WorkbookPage.Fault> faults,
        Optional<WorkbookPage.Checked> checked,
        List<VersionLine> versions,
        List<ProposalLine> proposals) {

    /**
     * A version.
     *
     * @param steps who did what when, in words
     * @param now whether it decides what begins today
     * @param back whether its text can be taken up again
     */
    record VersionLine(
            int number, String from, String running, String proposal, List<String> steps, boolean now, boolean back) {}

    /** A proposal that is no version. */
    record ProposalLine(String id, String stage, List<String> steps) {}

    static void show(Visit visit, TableCode table) throws IOException {
        BookHead.mayRead(visit);
        visit.show("changes", page(visit, table, "", List.of(), Optional.empty()));
    }

    static void propose(Visit visit, TableCode table) throws IOException {
        mayMake(visit);
        byte[] bytes = visit.received().file("workbook");
        Checks problems = Checks.of();
        CountyBook known = CountyBook.of(visit, table);
        if (bytes.length == 0) {
            refuse(visit, table, Words.of("book.no-file").in(visit.locale()), List.of(), Optional.empty());
            return;
        }
        List<Sheet> sheets = visit.house.home().documents().read(WorkbookPage.XLSX, bytes, problems);
        Latest latest = Latest.of(visit, table);
        int before = problems.violations().size();
        Amendment.editions(sheets, latest.packs(), latest.book(), problems);
        Amendment.current(sheets, latest.book(), problems);
        Optional<Amendment> read = sheets.isEmpty() || problems.violations().size() > before
                ? Optional.empty()
                : Amendment.read(
                        sheets,
                        latest.packs(),
                        latest.own(),
                        Integer.toString(latest.number() + 1),
                        visit.house.home().today(),
                        problems);
        if (read.isEmpty() || !problems.violations().isEmpty()) {
            refuse(visit, table, "", WorkbookPage.faults(problems, visit.locale()), Optional.empty());
            return;
        }
        if (read.get().isSame()) {
            refuse(visit, table, Words.of("workbook.same").in(visit.locale()), List.of(), Optional.empty());
            return;
        }
        Report report = known.verify(read.get().candidate()).placed(read.get()::cell);
        if (!report.isAccepted()) {
            refuse(
                    visit,
                    table,
                    Words.of("changes.refuted").in(visit.locale()),
                    cells(report, visit.locale()),
                    Optional.of(WorkbookPage.checked(known, read.get(), visit.locale())));
            return;
        }
        send(visit, table, latest, read.get());
    }

    private static void send(Visit visit, TableCode table, Latest latest, Amendment read) throws IOException {
        try {
            done(
                    visit,
                    table,
                    books(visit)
                            .propose(new Propose(table, Amendment.FILE, read.text(), Optional.of(latest.number()))));
        } catch (InvalidInput e) {
            List<WorkbookPage.Fault> faults = e.violations().stream()
                    .map(v -> WorkbookPage.fault(v, visit.locale()))
                    .map(f -> new WorkbookPage.Fault(read.cell(f.cell()), f.said()))
                    .toList();
            refuse(visit, table, "", faults, Optional.empty());
        }
    }

    static void revert(Visit visit, TableCode table, String version) throws IOException {
        mayMake(visit);
        done(visit, table, books(visit).revert(new Revert(table, Integer.parseInt(version))));
    }

    private static void done(Visit visit, TableCode table, Outcome<ProposalId> outcome) throws IOException {
        Optional<String> refused = outcome.refusal().map(r -> BookSaid.refused(r, visit.locale()));
        if (refused.isPresent()) {
            refuse(visit, table, refused.get(), List.of(), Optional.empty());
        } else {
            visit.go("/rules/proposals/" + outcome.orThrow());
        }
    }

    private static void refuse(
            Visit visit,
            TableCode table,
            String error,
            List<WorkbookPage.Fault> faults,
            Optional<WorkbookPage.Checked> checked)
            throws IOException {
        visit.show(422, "changes", page(visit, table, error, faults, checked));
    }

    private static Books books(Visit visit) {
        return visit.door().under(CommandId.of(visit.typed().one("command"))).books();
    }

    private static void mayMake(Visit visit) {
        BookHead.mayRead(visit);
        if (!isMaker(visit)) {
            throw new NotHere();
        }
    }

    static boolean isMaker(Visit visit) {
        return visit.is("head", "centre-staff");
    }

    /** Returns what a verification found, each at its cell, or at its file and line. */
    static List<WorkbookPage.Fault> cells(Report report, Locale locale) {
        return report.findings().stream()
                .map(f -> new WorkbookPage.Fault(f.at(), f.in(locale)))
                .toList();
    }

    private static ChangesPage page(
            Visit visit,
            TableCode table,
            String error,
            List<WorkbookPage.Fault> faults,
            Optional<WorkbookPage.Checked> checked) {
        Locale locale = visit.locale();
        BooksInForce books = CountyBook.inForce(visit, table);
        List<ProposalView> proposals =
                BookHead.mayChange(visit) ? visit.door().books().list(table).orThrow() : List.of();
        List<VersionLine> versions = new ArrayList<>();
        for (BooksInForce.VersionView v : books.versions()) {
            Optional<ProposalView> made = proposals.stream()
                    .filter(p -> v.proposal().filter(p.id()::equals).isPresent())
                    .findFirst();
            versions.add(
                    0,
                    new VersionLine(
                            v.number(),
                            v.from().toString(),
                            running(v, locale),
                            made.map(p -> p.id().toString()).orElse(""),
                            made.map(p -> ProposalSaid.steps(visit, p))
                                    .orElse(
                                            v.number() > 0
                                                    ? List.of()
                                                    : List.of(Words.of("changes.begun")
                                                            .in(locale))),
                            v.number() == books.today(),
                            isMaker(visit) && v.number() != books.versions().size() - 1));
        }
        List<ProposalLine> open = new ArrayList<>();
        for (ProposalView p : proposals) {
            if (p.stage() != Stage.ADOPTED) {
                open.add(
                        0,
                        new ProposalLine(
                                p.id().toString(),
                                (p.overtaken().isPresent()
                                                ? Words.of(
                                                        "stage.overtaken",
                                                        p.overtaken().get())
                                                : Words.code("stage", p.stage()))
                                        .in(locale),
                                ProposalSaid.steps(visit, p)));
            }
        }
        return new ChangesPage(
                BookHead.of(visit, CountyBook.of(visit, table), "changes"),
                isMaker(visit),
                BookHead.mayChange(visit),
                visit.house.sessions().draw(),
                error,
                faults.stream().limit(WorkbookPage.SHOWN).toList(),
                checked,
                versions,
                open);
    }

    private static String running(BooksInForce.VersionView version, Locale locale) {
        String said = Words.code("running", version.running()).in(locale);
        return version.silentFor()
                .map(by -> Words.of("changes.silent", by, said).in(locale))
                .orElseGet(() -> version.reach()
                        .map(r -> ProposalSaid.reach(r, locale))
                        .filter(left -> !left.isEmpty())
                        .map(left -> Words.of("changes.reach", said, left).in(locale))
                        .orElse(said));
    }

    /** The version adopted last, in force or not, and its packs. */
    record Latest(String own, int number, List<SourceNode> packs) {

        static Latest of(Visit visit, TableCode table) {
            Books books = visit.door().books();
            int number = CountyBook.latest(visit, table);
            return new Latest(
                    visit.house.home().profile().home().value(),
                    number,
                    books.text(table, number).orThrow().stream()
                            .map(t -> SourceNode.yaml(t.file(), t.text(), Checks.of()))
                            .toList());
        }

        RuleBook book() {
            return RuleBook.read(packs, Checks.of());
        }
    }
}
