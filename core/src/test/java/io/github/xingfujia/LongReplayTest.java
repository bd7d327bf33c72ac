package io.github.xingfujia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.Replay;
import io.github.xingfujia.casework.Replayed;
import io.github.xingfujia.casework.Step;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.fixture.EscalationBooks;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.fixture.WrappedStore;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.rules.Decision;
import io.github.xingfujia.rules.Facts;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.store.Bytes;
import io.github.xingfujia.store.Chain;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.EntryBody;
import io.github.xingfujia.store.EntryHeader;
import io.github.xingfujia.store.FactCodec;
import io.github.xingfujia.store.Head;
import io.github.xingfujia.store.Recorded;
import io.github.xingfujia.store.StreamId;
import java.lang.ref.WeakReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A book is tried on two hundred thousand reviews, which are made a page at a time while they are read. */
class LongReplayTest {

    private static final int ALL = 200_000;
    private static final LocalDate FROM = LocalDate.parse("2026-03-01");
    private static final LocalDate UNTIL = LocalDate.parse("2026-08-31");

    private final Generated journal = new Generated();
    private final TestHouse house = TestHouse.on(journal, "2026-09-07T09:00", 7);

    @Test
    void the_same_book_changes_nothing_no_page_is_kept_and_whoever_waits_hears_how_far_it_has_come() {
        List<Long> heard = new ArrayList<>();
        List<Instant> days = new ArrayList<>();
        Replayed same = house.head()
                .casework()
                .replay(Replay.of(EscalationBooks.yongchuan(), FROM, UNTIL), (entries, at) -> {
                    heard.add(entries);
                    days.add(at);
                })
                .orThrow();
        assertEquals(ALL, same.decisions());
        assertTrue(same.isNone(), same.toString());
        assertEquals(ALL / 500 + 1, journal.pages, "pages read");
        assertEquals(List.of(), journal.kept, "pages that somebody still holds");
        assertEquals(ALL / 500, heard.size());
        assertEquals(500, heard.get(0));
        assertEquals(ALL, heard.get(heard.size() - 1));
        assertEquals(days.stream().sorted().toList(), days);
    }

    @Test
    void another_book_is_counted_through_and_no_page_is_kept() {
        Replayed other = house.head()
                .casework()
                .replay(Replay.of(EscalationBooks.within("24h"), FROM, UNTIL))
                .orThrow();
        assertEquals(0, other.changed());
        assertEquals(ALL, other.otherwise());
        assertTrue(other.newlyMissed() > ALL / 4, other.toString());
        assertEquals(List.of(), journal.kept, "pages that somebody still holds");
    }

    /** Reviews that stay at a station, one after another; every second case is reviewed twice within the minute. */
    private static final class Generated extends WrappedStore {

        private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

        private final List<Bytes> bodies = new ArrayList<>();
        private final List<Integer> kept = new ArrayList<>();
        private WeakReference<Entry> watched = new WeakReference<>(null);
        private int pages;

        Generated() {
            FactCodec codec = new FactCodec(HomeBuilder.facts());
            EntryHeader header = EntryHeader.of("staff:zhou@" + TestHouse.STATION, "casework.review", "handle-case");
            RuleBook book = EscalationBooks.yongchuan();
            for (int unsettled = 0; unsettled < 3; unsettled++) {
                Decision decision = book.decide(Facts.of("tier", "station")
                        .and("unsettled", unsettled)
                        .and("gate", "no-indicator")
                        .and("returns", 0)
                        .and("guided", false)
                        .and("mediator", true)
                        .and("overdue", false)
                        .and("settled", false));
                CaseFact fact = new CaseFact.Reviewed(Step.STAY, PostId.of(TestHouse.STATION), decision.reference());
                bodies.add(codec.encode(new EntryBody(header, List.of(fact), List.of())));
            }
        }

        @Override
        public List<Recorded> readAfter(HomeId home, long position, int max, Instant now) {
            List<Recorded> page = new ArrayList<>();
            for (long p = position + 1; p <= ALL && page.size() < max; p++) {
                String key = String.format(Locale.ROOT, "%026d", p / 2);
                Entry entry = Chain.follow(
                        StreamId.of("case", key, "staff"),
                        Head.NONE,
                        START.plusSeconds(60 * p),
                        CommandId.of("review-" + p),
                        bodies.get((int) (p % bodies.size())));
                page.add(new Recorded(p, entry));
            }
            pages++;
            if (pages % 100 == 1) {
                page.stream().findFirst().ifPresent(r -> watched = new WeakReference<>(r.entry()));
            } else if (pages % 100 == 10 && isHeld()) {
                kept.add(pages);
            }
            return page;
        }

        private boolean isHeld() {
            for (int i = 0; i < 20 && watched.get() != null; i++) {
                System.gc();
            }
            return watched.get() != null;
        }
    }
}
