package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.books.Books;
import io.github.xingfujia.books.BooksInForce;
import io.github.xingfujia.books.ProposalId;
import io.github.xingfujia.books.ProposalView;
import io.github.xingfujia.books.ProposedBook;
import io.github.xingfujia.books.ProposedChange;
import io.github.xingfujia.books.ReplaySeen;
import io.github.xingfujia.books.Running;
import io.github.xingfujia.books.Stage;
import io.github.xingfujia.books.TableCode;
import io.github.xingfujia.books.Terms;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.profile.SourceText;
import io.github.xingfujia.rules.Amendment;
import io.github.xingfujia.rules.BookTable;
import io.github.xingfujia.rules.Report;
import io.github.xingfujia.rules.RuleBook;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One proposed rule book on its way into force (规则书提案): what it changes, what its verification found, its replays, and the
 * step that is next.
 *
 * @param changes the plainest cases that come out otherwise than by the version it would take the place of, in words
 * @param edits whatever else it says in different ways
 * @param basis which version that is, in words
 * @param notes what whoever decides has to know first: overtaken, or in the place of a version still to come
 * @param more how many findings are not shown
 * @param found what was found, each at its cell, or at its file and line
 * @param error why a step was refused; may be empty
 * @param offers which steps this reader can take now
 */
record ProposalPage(
        BookHead head,
        String id,
        String stage,
        List<String> steps,
        List<String> changes,
        List<String> edits,
        String basis,
        List<String> notes,
        Proof proof,
        List<WorkbookPage.Fault> found,
        int more,
        BookRows table,
        List<Replay> replays,
        Optional<Agreed> agreed,
        boolean second,
        String error,
        String command,
        Period period,
        Offers offers) {

    private static final int USUAL_MONTHS = 3;

    /** A replay that was looked at. */
    record Replay(String said, String digest) {}

    /** What a head approved. */
    record Agreed(String said, String from, String running, String replay) {}

    /** What the fields of a period hold at first, and the first day a book can be in force. */
    record Period(String from, String until, String earliest) {}

    /** Which forms are shown. */
    record Offers(boolean verify, boolean replay, boolean approve, boolean countersign, boolean withdraw) {}

    static void show(Visit visit, String id) throws IOException {
        BookHead.mayRead(visit);
        visit.show("proposal", page(visit, id, ""));
    }

    static void act(Visit visit, String id) throws IOException {
        BookHead.mayRead(visit);
        Typed typed = visit.typed();
        if (typed.one("act").equals("approve") && !visit.is("head")) {
            visit.show(
                    409,
                    "proposal",
                    page(visit, id, Words.of("proposal.only-head").in(visit.locale())));
            return;
        }
        if (!typed.one("act").equals("countersign")
                && !typed.one("act").equals("seen")
                && !typed.one("act").equals("approve")
                && !ChangesPage.isMaker(visit)) {
            visit.show(
                    409,
                    "proposal",
                    page(visit, id, Words.of("proposal.only-makers").in(visit.locale())));
            return;
        }
        ProposalId proposal = ProposalId.of(id);
        String error;
        try {
            Books books = visit.door().under(CommandId.of(typed.one("command"))).books();
            Outcome<ProposalView> outcome = switch (typed.one("act")) {
                case "verify" -> books.verify(proposal);
                case "seen" ->
                    books.replayed(
                            new ReplaySeen(proposal, day(typed, "from"), day(typed, "until"), typed.one("replay")));
                case "approve" -> books.approve(terms(proposal, typed));
                case "countersign" -> books.countersign(terms(proposal, typed));
                case "withdraw" -> books.withdraw(proposal);
                default -> throw new NotHere();
            };
            Optional<String> refused = outcome.refusal().map(r -> BookSaid.refused(r, visit.locale()));
            if (refused.isEmpty()) {
                visit.go("/rules/proposals/" + id + "#main");
                return;
            }
            error = refused.get();
        } catch (InvalidInput e) {
            error = BookSaid.wrong(e, visit.locale());
        }
        visit.show(409, "proposal", page(visit, id, error));
    }

    private static Terms terms(ProposalId proposal, Typed typed) {
        Running running = Arrays.stream(Running.values())
                .filter(r -> r.name().equals(typed.one("running")))
                .findFirst()
                .orElseThrow(() -> missing("running"));
        return new Terms(proposal, day(typed, "from"), running, typed.one("replay"));
    }

    static LocalDate day(Typed typed, String field) {
        try {
            return LocalDate.parse(typed.narrow(field));
        } catch (DateTimeException e) {
            throw typed.one(field).isEmpty()
                    ? missing(field)
                    : new InvalidInput(List.of(Violation.of(field, "form", "", "2026-01-31")));
        }
    }

    private static InvalidInput missing(String field) {
        return new InvalidInput(List.of(Violation.of(field, "required", "")));
    }

    /** Returns the proposed book. */
    static RuleBook book(ProposedBook proposed) {
        List<SourceNode> files = proposed.packs().stream()
                .map(t -> SourceNode.yaml(t.file(), t.text(), Checks.of()))
                .toList();
        return RuleBook.read(files, Checks.of());
    }

    static ProposedBook proposed(Visit visit, String id) {
        return visit.door().books().show(ProposalId.of(id)).fold(p -> p, r -> {
            throw new NotHere();
        });
    }

    static ProposalPage page(Visit visit, String id, String error) {
        Locale locale = visit.locale();
        ProposedBook proposed = proposed(visit, id);
        ProposalView view = proposed.proposal();
        RuleBook book = book(proposed);
        TableCode table = view.id().table();
        CountyBook known = CountyBook.of(visit, table);
        ProposedChange change = visit.door().books().compare(ProposalId.of(id)).orThrow();
        Changed changed = Changed.of(change, locale);
        String basis = view.overtaken()
                .map(by -> Words.of("proposal.basis-then", change.basis(), by))
                .orElseGet(() -> Words.of(
                        view.stage() == Stage.ADOPTED || view.stage() == Stage.WITHDRAWN
                                ? "proposal.basis-of"
                                : "proposal.basis",
                        change.basis()))
                .in(locale);
        Report report = known.verify(book);
        List<WorkbookPage.Fault> found = ChangesPage.cells(report, locale).stream()
                .map(f -> new WorkbookPage.Fault(cell(proposed, f.cell()), f.said()))
                .toList();
        LocalDate today = visit.house.home().today();
        return new ProposalPage(
                BookHead.of(visit, known, "changes"),
                id,
                ProposalSaid.stage(view).in(locale),
                ProposalSaid.steps(visit, view),
                changed.cases(),
                changed.edits(),
                basis,
                notes(view, change, CountyBook.inForce(visit, table), locale),
                Proof.of(report, locale),
                found.stream().limit(WorkbookPage.SHOWN).toList(),
                Math.max(0, found.size() - WorkbookPage.SHOWN),
                BookRows.of("new", known, BookTable.of(book), report, changed.rules(), locale),
                view.replays().stream()
                        .map(r -> new Replay(
                                Words.of(
                                                "proposal.replayed",
                                                r.from().toString(),
                                                r.until().toString(),
                                                name(visit, r))
                                        .in(locale),
                                r.digest()))
                        .toList(),
                view.approved()
                        .map(a -> new Agreed(
                                Words.of(
                                                "proposal.agreed",
                                                visit.house.name(a.by(), locale).orElse(a.by().value()),
                                                a.from().toString(),
                                                Words.code("running", a.running()))
                                        .in(locale),
                                a.from().toString(),
                                a.running().name(),
                                a.replay())),
                view.second(),
                error,
                visit.house.sessions().draw(),
                new Period(
                        today.minusMonths(USUAL_MONTHS).toString(),
                        today.toString(),
                        today.plusDays(1).toString()),
                offers(visit, view));
    }

    private static List<String> notes(ProposalView view, ProposedChange change, BooksInForce books, Locale locale) {
        List<String> notes = new ArrayList<>();
        if (!change.sameWords().isEmpty()) {
            notes.add(Words.of("proposal.same-words", String.join(" ", change.sameWords()))
                    .in(locale));
        }
        view.overtaken()
                .ifPresent(by -> notes.add(Words.of("proposal.overtaken", by).in(locale)));
        boolean mayPass =
                view.overtaken().isEmpty() && view.stage() != Stage.ADOPTED && view.stage() != Stage.WITHDRAWN;
        for (BooksInForce.VersionView v : mayPass ? books.versions() : List.<BooksInForce.VersionView>of()) {
            view.silences().stream()
                    .filter(s -> s.version() == v.number())
                    .forEach(s -> notes.add(Words.of(
                                    s.left().isEmpty() ? "proposal.silences" : "proposal.silences-some",
                                    v.number(),
                                    v.from().toString(),
                                    s.left()
                                            .map(r -> ProposalSaid.reach(r, locale))
                                            .orElse(""))
                            .in(locale)));
        }
        return notes;
    }

    /** Nothing but giving it up is left of what was overtaken; who proposed it, or approved it, is no second person. */
    private static Offers offers(Visit visit, ProposalView view) {
        Stage stage = view.stage();
        boolean maker = ChangesPage.isMaker(visit);
        if (view.overtaken().isPresent()) {
            return new Offers(false, false, false, false, maker);
        }
        boolean open = stage != Stage.ADOPTED && stage != Stage.WITHDRAWN;
        boolean looked = stage == Stage.REPLAYED || stage == Stage.APPROVED;
        return new Offers(
                maker && stage == Stage.PROPOSED,
                maker && (looked || stage == Stage.VERIFIED),
                looked && visit.is("head"),
                stage == Stage.APPROVED && !isHers(visit, view),
                maker && open);
    }

    /** Who proposed a book, or approved it, is no second person. */
    private static boolean isHers(Visit visit, ProposalView view) {
        return visit.department().isEmpty()
                && (view.by().equals(visit.worker().id())
                        || view.approved()
                                .filter(a -> a.by().equals(visit.worker().id()))
                                .isPresent());
    }

    private static String name(Visit visit, ProposalView.Replay replay) {
        return visit.house.name(replay.by(), visit.locale()).orElse(replay.by().value());
    }

    private static String cell(ProposedBook proposed, String at) {
        for (SourceText pack : proposed.packs()) {
            if (at.startsWith(pack.file() + ":")) {
                return Amendment.cell(pack.text(), at);
            }
        }
        return at;
    }
}
