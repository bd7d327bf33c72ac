package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.books.ProposalId;
import io.github.xingfujia.books.TableCode;
import io.github.xingfujia.books.TrialView;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.rules.BookDifference;
import io.github.xingfujia.rules.Documents;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.rules.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A replay that was looked at, opened again by the digest of its result (试算结果): what a second person reads before she
 * approves on it, and takes along as a workbook.
 *
 * @param path where it stands, without the ending of the workbook
 */
record TrialPage(BookHead head, String id, String period, String path, ReplayPage.Result result) {

    static void show(Visit visit, String id) throws IOException {
        TrialView kept = kept(visit, id);
        CountyBook known = CountyBook.of(visit, kept.proposal().table());
        ReplayPage.Result result = result(kept, id, ProposalPage.book(ProposalPage.proposed(visit, id)), visit);
        visit.show("trial", new TrialPage(BookHead.of(visit, known, "changes"), id, period(kept), path(kept), result));
    }

    /** Returns a result as it is read by whoever opens it. */
    static ReplayPage.Result result(TrialView kept, String id, RuleBook book, Visit visit) {
        Locale locale = visit.locale();
        return new ReplayPage.Result(
                said(kept, locale),
                kept.figures().filter(BookDifference::isNone).isPresent(),
                TrialTables.of(kept, visit.house.home().network(), book, locale),
                List.of(),
                kept.figures().map(TrialPage::otherwise).orElse(0L),
                kept.digest(),
                id,
                visit.house.sessions().draw(),
                kept.from().toString(),
                kept.until().toString());
    }

    /** Sends the result as a workbook: one sheet for each table. */
    static void file(Visit visit, String id) throws IOException {
        TrialView kept = kept(visit, id);
        Locale locale = visit.locale();
        RuleBook book = ProposalPage.book(ProposalPage.proposed(visit, id));
        List<Sheet> sheets = new ArrayList<>();
        List<List<String>> first = new ArrayList<>();
        first.add(List.of(Words.of("replay.of", id, period(kept)).in(locale)));
        first.add(List.of(Words.of("book.digest").in(locale) + " " + kept.digest()));
        said(kept, locale).forEach(line -> first.add(List.of(line)));
        sheets.add(Sheet.of(Words.of("replay.result").in(locale), first));
        for (ReplayPage.Table table : TrialTables.of(kept, visit.house.home().network(), book, locale)) {
            List<List<String>> rows = new ArrayList<>(List.of(table.columns()));
            for (ReplayPage.Row row : table.rows()) {
                List<String> cells = new ArrayList<>(List.of(row.name()));
                cells.addAll(row.numbers());
                rows.add(cells);
            }
            sheets.add(Sheet.of(table.title(), rows));
        }
        Documents documents = visit.house.home().documents();
        visit.send(
                id + "-" + kept.from() + "-" + kept.until() + "." + WorkbookPage.XLSX,
                documents.mediaType(WorkbookPage.XLSX),
                documents.write(WorkbookPage.XLSX, sheets));
    }

    private static TrialView kept(Visit visit, String id) {
        BookHead.mayRead(visit);
        String digest = visit.path().replaceFirst("^.*/replays/([0-9a-f]{64}).*$", "$1");
        return visit.door().books().trial(ProposalId.of(id), digest).fold(t -> t, r -> {
            throw new NotHere();
        });
    }

    private static long otherwise(BookDifference found) {
        return found.changed()
                + found.asked().sooner().stream()
                        .mapToLong(s -> s.earlier() + s.never())
                        .sum();
    }

    private static String path(TrialView kept) {
        return "/rules/proposals/" + kept.proposal() + "/replays/" + kept.digest();
    }

    private static String period(TrialView kept) {
        return kept.from() + " – " + kept.until();
    }

    private static List<String> said(TrialView kept, Locale locale) {
        return kept.figures()
                .map(f -> said(f, locale))
                .orElseGet(() -> List.of(Words.of("trial.gone").in(locale)));
    }

    private static List<String> said(BookDifference f, Locale locale) {
        List<Wording> said = new ArrayList<>(List.of(
                Words.of("trial.head", f.decisions(), f.changed()),
                Words.of("trial.rest", f.otherwise(), f.undecided(), f.byRecord())));
        if (!TableCode.of(f.book()).equals(CountyBook.ESCALATION)) {
            said.add(Words.of("trial.recorded"));
        } else {
            said.add(f.between()
                    .map(b -> Words.of("trial.points", b.points(), b.unclear()))
                    .orElseGet(() -> Words.of("trial.no-points")));
        }
        if (f.beside().isEmpty()) {
            said.add(Words.of("trial.no-limits"));
        } else {
            said.add(
                    f.told().timed()
                            ? Words.of("trial.limits", f.newlyMissed(), f.newlyKept())
                            : Words.of("trial.untimed"));
        }
        return said.stream().map(line -> line.in(locale)).toList();
    }
}
