package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.books.ProposalId;
import io.github.xingfujia.books.ProposedBook;
import io.github.xingfujia.books.TrialView;
import io.github.xingfujia.books.TryPast;
import io.github.xingfujia.casework.Replay;
import io.github.xingfujia.casework.Replayed;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.rules.RuleBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A proposed book tried on a past period (试算): the page is sent while the journal is read, with how far it has come, and
 * ends with the result as tables, drawn where there are scripts. Whoever sees it has looked at it.
 *
 * @param id the proposal
 */
record ReplayPage(BookHead head, String id, String period) {

    private static final int TELLING = 5_000;

    /** Something to be drawn: a title and rows of a name and numbers. */
    record Table(String id, String title, List<String> columns, String plot, List<Row> rows) {}

    /** A row of a table. */
    record Row(String name, List<String> numbers) {}

    /** A changed review of a case the reader may open. */
    record Changed(String number, String path, String said) {}

    /**
     * What a replay came to.
     *
     * @param same whether the proposed book changes nothing
     * @param more how many changed reviews are not among {@code cases}
     */
    record Result(
            List<String> said,
            boolean same,
            List<Table> tables,
            List<Changed> cases,
            long more,
            String digest,
            String id,
            String command,
            String from,
            String until) {}

    static void run(Visit visit, String id) throws IOException {
        BookHead.mayRead(visit);
        ProposedBook proposed = ProposalPage.proposed(visit, id);
        Typed typed = visit.typed();
        Telling telling = new Telling(visit, id);
        try {
            LocalDate from = ProposalPage.day(typed, "from");
            LocalDate until = ProposalPage.day(typed, "until");
            telling.period = from + " – " + until;
            telling.stopIfOvertaken();
            RuleBook book = ProposalPage.book(proposed);
            Outcome<Found> outcome = proposed.proposal().id().table().equals(CountyBook.ESCALATION)
                    ? cases(visit, Replay.of(book, from, until), telling)
                    : others(visit, new TryPast(book, from, until), telling);
            Optional<String> refused = (outcome.isDone() && outcome.orThrow().ofNothing()
                    ? Optional.of(Words.of("replay.nothing").in(visit.locale()))
                    : outcome.refusal().map(r -> BookSaid.refused(r, visit.locale())));
            if (refused.isPresent() && telling.rest.isEmpty()) {
                visit.show(409, "proposal", ProposalPage.page(visit, id, refused.get()));
                return;
            }
            telling.begin();
            if (refused.isPresent()) {
                visit.more("said", refused.get());
            } else {
                Found found = outcome.orThrow();
                TrialView kept = visit.door()
                        .books()
                        .trial(ProposalId.of(id), found.digest())
                        .orThrow();
                Result result = TrialPage.result(kept, id, book, visit);
                visit.more(
                        "replayresult",
                        found.cases().map(c -> named(result, c, visit)).orElse(result));
            }
            visit.more(telling.rest);
        } catch (InvalidInput e) {
            visit.show(422, "proposal", ProposalPage.page(visit, id, BookSaid.wrong(e, visit.locale())));
        } catch (Overtaken e) {
            if (telling.rest.isEmpty()) {
                visit.show(409, "proposal", ProposalPage.page(visit, id, e.said(visit)));
            } else {
                visit.more("said", e.said(visit));
                visit.more(telling.rest);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Another version was adopted since: what would be read on says nothing of any choice that is left. */
    private static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int version;

        Overtaken(int version) {
            super("overtaken by version " + version);
            this.version = version;
        }

        String said(Visit visit) {
            return Words.of("replay.overtaken", version).in(visit.locale());
        }
    }

    /** Tells how far the replay has come, on a page that begins with the first word of it. */
    private static final class Telling {
        private final Visit visit;
        private final String id;
        private String period = "";
        private String rest = "";
        private long told;

        Telling(Visit visit, String id) {
            this.visit = visit;
            this.id = id;
        }

        void begin() throws IOException {
            if (rest.isEmpty()) {
                BookHead head = BookHead.of(
                        visit, CountyBook.of(visit, ProposalId.of(id).table()), "changes");
                rest = visit.begin("replay", new ReplayPage(head, id, period));
            }
        }

        void stopIfOvertaken() {
            ProposalPage.proposed(visit, id).proposal().overtaken().ifPresent(version -> {
                throw new Overtaken(version);
            });
        }

        void read(long entries, Instant at) {
            if (told > 0 && entries < told + TELLING) {
                return;
            }
            told = entries;
            stopIfOvertaken();
            try {
                begin();
                String said = Words.of("replay.read", entries, Times.minute(at, visit.locale()))
                        .in(visit.locale());
                visit.more("running", said);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What a replay came to; with the cases where the reader may hear of some. */
    private record Found(String digest, boolean ofNothing, Optional<Replayed> cases) {}

    private static Outcome<Found> cases(Visit visit, Replay query, Telling telling) {
        return visit.door()
                .casework()
                .replay(query, telling::read)
                .fold(
                        r -> Outcome.done(new Found(r.digest(), r.isOfNothing(), Optional.of(r))),
                        Outcome::<Found>refused);
    }

    private static Outcome<Found> others(Visit visit, TryPast query, Telling telling) {
        return visit.door()
                .books()
                .tryPast(query, telling::read)
                .fold(
                        r -> Outcome.done(new Found(r.digest(), r.isOfNothing(), Optional.empty())),
                        Outcome::<Found>refused);
    }

    private static Result named(Result kept, Replayed found, Visit visit) {
        Locale locale = visit.locale();
        return new Result(
                found.in(locale).lines().toList(),
                kept.same(),
                kept.tables(),
                found.cases().stream()
                        .map(c -> new Changed(
                                c.number(),
                                "/cases/" + c.id().value(),
                                Words.of(
                                                c.reviewed() ? "replay.changed" : "replay.changed-sooner",
                                                Times.minute(c.at(), locale),
                                                c.from().wording(),
                                                c.to().wording())
                                        .in(locale)))
                        .toList(),
                found.more(),
                kept.digest(),
                kept.id(),
                kept.command(),
                kept.from(),
                kept.until());
    }
}
