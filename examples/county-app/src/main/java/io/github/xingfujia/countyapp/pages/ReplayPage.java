package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.books.ProposalId;
import io.github.xingfujia.books.ProposedBook;
import io.github.xingfujia.books.ReplaySeen;
import io.github.xingfujia.casework.Replay;
import io.github.xingfujia.casework.Replayed;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.network.Network;
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
            String id) {}

    static void run(Visit visit, String id) throws IOException {
        BookHead.mayRead(visit);
        ProposedBook proposed = ProposalPage.proposed(visit, id);
        Typed typed = visit.typed();
        Telling telling = new Telling(visit, id);
        try {
            LocalDate from = ProposalPage.day(typed, "from");
            LocalDate until = ProposalPage.day(typed, "until");
            telling.period = from + " – " + until;
            Outcome<Replayed> outcome =
                    visit.door().casework().replay(Replay.of(ProposalPage.book(proposed), from, until), telling::read);
            Optional<String> refused = outcome.refusal()
                    .or(() -> visit.door()
                            .books()
                            .replayed(new ReplaySeen(
                                    ProposalId.of(id),
                                    from,
                                    until,
                                    outcome.orThrow().digest()))
                            .refusal())
                    .map(r -> r.in(visit.locale()));
            if (refused.isPresent() && telling.rest.isEmpty()) {
                visit.show(409, "proposal", ProposalPage.page(visit, id, refused.get()));
                return;
            }
            telling.begin();
            if (refused.isPresent()) {
                visit.more("said", refused.get());
            } else {
                visit.more(
                        "replayresult",
                        result(outcome.orThrow(), id, visit.house.home().network(), visit.locale()));
            }
            visit.more(telling.rest);
        } catch (InvalidInput e) {
            visit.show(
                    422,
                    "proposal",
                    ProposalPage.page(visit, id, e.violations().get(0).in(visit.locale())));
        } catch (UncheckedIOException e) {
            throw e.getCause();
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
                BookHead head = BookHead.of(CountyBook.of(visit), "changes", visit.locale());
                rest = visit.begin("replay", new ReplayPage(head, id, period));
            }
        }

        void read(long entries, Instant at) {
            if (told > 0 && entries < told + TELLING) {
                return;
            }
            told = entries;
            try {
                begin();
                String said = Words.of("replay.read", entries, Times.minute(at, visit.locale()))
                        .in(visit.locale());
                visit.more("said", said);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Result result(Replayed found, String id, Network network, Locale locale) {
        String before = Words.of("replay.before").in(locale);
        String after = Words.of("replay.after").in(locale);
        Table turns = new Table(
                "turns",
                Words.of("replay.turns").in(locale),
                List.of(
                        Words.of("replay.turn").in(locale),
                        Words.of("replay.reviews").in(locale)),
                "1",
                found.turns().stream()
                        .map(t -> new Row(
                                Words.of(
                                                "replay.from-to",
                                                t.from().wording(),
                                                t.to().wording(),
                                                t.fromRule(),
                                                t.toRule())
                                        .in(locale),
                                List.of(Long.toString(t.decisions()))))
                        .toList());
        Table tiers = new Table(
                "tiers",
                Words.of("replay.tiers").in(locale),
                List.of(Words.of("replay.tier").in(locale), before, after),
                "1 2",
                found.tiers().stream()
                        .map(t -> new Row(
                                network.blueprint()
                                        .tier(t.tier())
                                        .map(one -> one.label().in(locale))
                                        .orElse(t.tier()),
                                List.of(Long.toString(t.before()), Long.toString(t.after()))))
                        .toList());
        Table posts = new Table(
                "posts",
                Words.of("replay.posts").in(locale),
                List.of(Words.of("replay.post").in(locale), before, after),
                "1 2",
                found.posts().stream()
                        .map(p -> new Row(
                                p.name().in(locale), List.of(Long.toString(p.before()), Long.toString(p.after()))))
                        .toList());
        Table limits = new Table(
                "limits",
                Words.of("replay.limits").in(locale),
                List.of(
                        Words.of("replay.limit").in(locale),
                        Words.of("replay.reviews").in(locale)),
                "1",
                List.of(
                        new Row(Words.of("replay.missed").in(locale), List.of(Long.toString(found.newlyMissed()))),
                        new Row(Words.of("replay.kept").in(locale), List.of(Long.toString(found.newlyKept())))));
        return new Result(
                found.in(locale).lines().toList(),
                found.isNone(),
                List.of(turns, tiers, posts, limits),
                found.cases().stream()
                        .map(c -> new Changed(
                                c.number(),
                                "/cases/" + c.id().value(),
                                Words.of(
                                                "replay.changed",
                                                Times.minute(c.at(), locale),
                                                c.from().wording(),
                                                c.to().wording())
                                        .in(locale)))
                        .toList(),
                found.more(),
                found.digest(),
                id);
    }
}
