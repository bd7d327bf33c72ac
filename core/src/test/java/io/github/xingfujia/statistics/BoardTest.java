package io.github.xingfujia.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.Home;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.casework.Channel;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.fixture.WrappedStore;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.store.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A page of figures is counted in one pass, and says what each figure says alone. */
class BoardTest {

    /** Counts how often a page of the whole journal is read. */
    private static final class Counting extends WrappedStore {
        private int pages;

        @Override
        public List<Recorded> readAfter(HomeId home, long position, int limit, Instant now) {
            pages++;
            return super.readAfter(home, position, limit, now);
        }

        int during(Runnable asked) {
            int before = pages;
            asked.run();
            return pages - before;
        }
    }

    private final Counting store = new Counting();
    private final Home home =
            Xingfujia.on(store, Profile.bundled("yongchuan-demo")).build();
    private final Span days = new Span(home.today().minusDays(30), home.today());

    private Statistics by(String staff, String post) {
        return home.as(Actor.staff(staff, post)).statistics();
    }

    private BoardQuery asked(Area area) {
        return new BoardQuery(
                List.of(
                        IndicatorQuery.of("family-share-reported", Span.year(2019)),
                        IndicatorQuery.of("settled-share", days).in(area),
                        IndicatorQuery.of("no-such-figure", days),
                        IndicatorQuery.of("open-share", days).in(area)),
                Optional.of(CompareQuery.of(2019, days)),
                Optional.of(RegisterQuery.of(days, Dimension.CATEGORY).in(area)));
    }

    private void told() {
        for (String about : List.of("婆媳关系", "夫妻关系", "财产")) {
            home.as(Actor.staff("zhou", "500118106201"))
                    .casework()
                    .open(OpenCase.by(Channel.VISIT, Person.named("演示·甲")).about(about))
                    .orThrow();
        }
    }

    @Test
    void all_figures_of_a_page_take_one_pass_and_say_what_each_says_alone() {
        told();
        Statistics head = by("qian", "500118000000-federation");
        BoardQuery query = asked(Area.everywhere());
        int alone = store.during(() -> head.table(query.register().orElseThrow()));
        int together = store.during(() -> head.board(query));
        assertTrue(alone > 0);
        assertEquals(alone, together);

        // nothing has ended yet, so that there is no share of what was settled: one that lacks an input keeps none back
        Board board = head.board(query);
        assertEquals(
                List.of("family-share-reported", "open-share"),
                board.readings().stream().map(r -> r.indicator().code()).toList());
        IndicatorQuery open = query.indicators().get(3);
        assertEquals(
                head.indicator(open).orThrow().figure().full(Locale.CHINA),
                board.readings().get(1).figure().full(Locale.CHINA));
        assertEquals(
                head.table(query.register().orElseThrow()).orThrow().rows().toString(),
                board.register().orElseThrow().rows().toString());
        assertTrue(board.compared().isPresent());
    }

    @Test
    void what_is_not_hers_is_left_out_and_read_nothing_for() {
        told();
        Statistics worker = by("zhou", "500118106201");
        assertEquals(0, store.during(() -> {
            Board none = worker.board(asked(Area.everywhere()));
            assertEquals(new Board(List.of(), Optional.empty(), Optional.empty()), none);
        }));
    }
}
