package io.github.xingfujia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.rules.BookDifference.Load;
import io.github.xingfujia.rules.BookDifference.Turn;
import io.github.xingfujia.rules.MadeBook.Row;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A proposed book asked what was decided before: what turns, where it leads, which limits are missed. */
class BookComparisonTest {

    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    private static final BookComparison.End HOURS =
            (start, limit) -> start.plus(Duration.ofHours(TimeLimit.of(limit).most()));

    private final RuleBook shop = Books.read(Books.PARCEL);

    private PastDecision sent(String parcel, int hour, Facts facts) {
        return PastDecision.of(parcel, "counter", START.plus(Duration.ofHours(hour)), shop.decide(facts), "way");
    }

    private static Facts weighing(int weight) {
        return Facts.of("size", "small").and("fragile", false).and("weight", weight);
    }

    private static RuleBook light() {
        return Books.read(
                Books.PARCEL,
                Books.overlay(
                        "{id: too-heavy, when: {weight: \">=20\"}, then: {way: none}, cites: [shop 3], zh: 太重, en: too"
                                + " heavy}"));
    }

    /** Returns the made-up journeys of some matters: cases that can occur, one after another. */
    private static List<PastDecision> journeys(MadeBook made, RuleBook book, Random random) {
        List<long[]> points = made.points().stream().filter(made::isPossible).toList();
        List<PastDecision> past = new ArrayList<>();
        Instant at = START;
        for (int i = 0; i < 300; i++) {
            at = at.plus(Duration.ofHours(random.nextInt(200)));
            Facts facts = made.known(points.get(random.nextInt(points.size())));
            Decision decision = book.decide(facts);
            past.add(new PastDecision(
                    "m" + random.nextInt(40),
                    "w" + random.nextInt(5),
                    "w" + random.nextInt(5),
                    at,
                    decision.reference(),
                    decision.outcome("step")));
        }
        return past;
    }

    private static BookComparison comparing(RuleBook proposed, RuleBook before) {
        return BookComparison.of(proposed, "step")
                .knowing(before)
                .leading((d, outcome) -> outcome)
                .ending(HOURS);
    }

    @Test
    void the_identical_book_makes_no_difference_whatever_was_decided() {
        for (long seed = 1; seed <= 150; seed++) {
            MadeBook made = new MadeBook(seed);
            RuleBook book = made.read();
            List<PastDecision> past = journeys(made, book, new Random(seed));
            BookDifference difference = comparing(made.read(), book).over(past.iterator());
            assertTrue(difference.isNone(), "seed " + seed + ": " + difference);
            assertEquals(300, difference.decisions(), "seed " + seed);
            assertEquals(0, difference.byRecord(), "seed " + seed);
        }
    }

    /** One parcel sent later, one that leaves the counter, one that still waits, and one that was sent another way. */
    @Test
    void what_the_proposed_book_does_before_anybody_asks_waits_for_what_became_of_the_matter() {
        List<String> heard = new ArrayList<>();
        BookComparison comparison = BookComparison.of(light(), "way")
                .knowing(shop)
                .leading((d, way) -> way)
                .idling(Set.of("post"), (matter, at, turn) -> heard.add(matter + " " + turn.to()));
        for (String parcel : List.of("later", "gone", "waits", "mistake")) {
            comparison.between(sent(parcel, 0, weighing(25)));
            comparison.between(sent(parcel, 1, weighing(26)));
        }
        comparison.withdrawn("mistake");
        comparison.take(sent("later", 30, weighing(40)));
        comparison.left("gone");
        comparison.between(sent("same", 0, weighing(3)));
        comparison.between(sent("unknown", 0, Facts.of("size", "small").and("fragile", true)));
        comparison.unclear();
        BookDifference found = comparison.difference(START.plus(Duration.ofHours(90)));
        assertEquals(
                new BookDifference.Between(
                        11, 1, List.of(new BookDifference.Sooner("post", "none", "post", "too-heavy", 1, 30, 2))),
                found.asked());
        assertEquals(List.of("later none", "gone none", "waits none"), heard);
        assertEquals(List.of(new Load("counter", 3, 1), new Load("none", 0, 2)), found.loads());
        assertEquals(List.of(), found.turns());
        assertFalse(found.isNone());
    }

    @Test
    void a_decision_that_turns_itself_tells_what_waited_for_it_and_nothing_is_asked_of_the_matter_until_it_moved_on() {
        BookComparison comparison = BookComparison.of(light(), "way")
                .knowing(shop)
                .leading((d, way) -> way)
                .idling(Set.of("post"), (matter, at, turn) -> {});
        comparison.between(sent("a", 0, weighing(25)));
        comparison.take(sent("a", 1, weighing(25)));
        comparison.between(sent("a", 2, weighing(26)));
        comparison.left("a");
        comparison.between(sent("a", 3, weighing(27)));
        BookDifference found = comparison.difference(START.plus(Duration.ofHours(90)));
        assertEquals(List.of(new Turn("post", "none", "post", "too-heavy", 1)), found.turns());
        assertEquals(
                List.of(new BookDifference.Sooner("post", "none", "post", "too-heavy", 0, 0, 1)),
                found.asked().sooner());
    }

    @Test
    void another_book_differs_just_where_trying_both_by_hand_differs() {
        int turned = 0;
        int missed = 0;
        for (long seed = 1; seed <= 150; seed++) {
            MadeBook made = new MadeBook(seed);
            RuleBook before = made.read();
            List<PastDecision> past = journeys(made, before, new Random(seed));
            Row other = made.rows.get(made.random.nextInt(made.rows.size()));
            other.step = "o" + made.random.nextInt(3);
            other.limit = MadeBook.LIMITS.get(made.random.nextInt(4));
            RuleBook after = made.read();
            BookDifference difference = comparing(after, before).over(past.iterator());
            String shown = "seed " + seed + "\n" + made.all();
            Map<String, Long> byHand = new TreeMap<>();
            Map<String, long[]> loads = new TreeMap<>();
            for (PastDecision one : past) {
                String was = one.outcome();
                String is = after.decide(known(one)).outcome("step");
                if (!was.equals(is)) {
                    byHand.merge(was + " " + is, 1L, Long::sum);
                }
                loads.computeIfAbsent(one.to(), w -> new long[2])[0]++;
                loads.computeIfAbsent(was.equals(is) ? one.to() : is, w -> new long[2])[1]++;
            }
            Map<String, Long> told = new TreeMap<>();
            difference.turns().forEach(t -> told.merge(t.from() + " " + t.to(), t.decisions(), Long::sum));
            assertEquals(byHand, told, shown);
            List<Load> summed = new ArrayList<>();
            loads.forEach((where, n) -> summed.add(new Load(where, n[0], n[1])));
            assertEquals(summed, difference.loads(), shown);
            long[] limits = limitsByHand(past, before, after);
            assertEquals(limits[0], difference.newlyMissed(), shown);
            assertEquals(limits[1], difference.newlyKept(), shown);
            turned += byHand.isEmpty() ? 0 : 1;
            missed += limits[0] > 0 && limits[1] >= 0 ? 1 : 0;
        }
        assertTrue(turned > 30 && missed > 15, "hardly anything was tried: " + turned + " " + missed);
    }

    private static Facts known(PastDecision past) {
        Facts known = Facts.none();
        for (DecisionReference.FactValue value : past.decision().facts()) {
            String text = value.value();
            if (text.equals("true") || text.equals("false")) {
                known = known.and(value.name(), text.equals("true"));
            } else if (text.matches("-?[0-9]+")) {
                known = known.and(value.name(), Long.parseLong(text));
            } else {
                known = known.and(value.name(), text);
            }
        }
        return known;
    }

    /** For every decision the next of the same matter is looked for, however far away. */
    private static long[] limitsByHand(List<PastDecision> past, RuleBook before, RuleBook after) {
        Instant last = past.get(past.size() - 1).at();
        long[] found = new long[2];
        for (int i = 0; i < past.size(); i++) {
            PastDecision one = past.get(i);
            Instant next = past.subList(i + 1, past.size()).stream()
                    .filter(p -> p.matter().equals(one.matter()))
                    .map(PastDecision::at)
                    .findFirst()
                    .orElse(last);
            Facts facts = known(one);
            boolean was = !next.isBefore(HOURS.of(one.at(), before.decide(facts).outcome("limit")));
            boolean is = !next.isBefore(HOURS.of(one.at(), after.decide(facts).outcome("limit")));
            found[0] += is && !was ? 1 : 0;
            found[1] += was && !is ? 1 : 0;
        }
        return found;
    }

    @Test
    void what_turns_is_told_with_both_rules_and_where_it_leads() {
        List<PastDecision> past =
                List.of(sent("a", 0, weighing(25)), sent("b", 1, weighing(10)), sent("c", 2, weighing(22)));
        BookDifference difference = BookComparison.of(light(), "way")
                .knowing(shop)
                .leading((d, outcome) -> "returned")
                .over(past.iterator());
        assertEquals(List.of(new Turn("post", "none", "post", "too-heavy", 2)), difference.turns());
        assertEquals(List.of(new Load("counter", 3, 1), new Load("returned", 0, 2)), difference.loads());
        assertEquals(2, difference.changed());
        assertFalse(difference.isNone());
    }

    @Test
    void what_the_proposed_book_cannot_read_is_undecided_and_counts_nowhere_else() {
        RuleBook needs = Books.read(
                Books.PARCEL.replace("facts:", "facts:\n  - {name: insured, type: flag, zh: 保价, en: insured}"));
        BookDifference difference = BookComparison.of(needs, "way")
                .knowing(shop)
                .over(List.of(sent("a", 0, weighing(1))).iterator());
        assertEquals(1, difference.undecided());
        assertEquals(List.of(), difference.loads());
        assertFalse(difference.isNone());
        RuleBook fewer = Books.read(Books.PARCEL.replace("{code: small, zh: 小, en: small}, ", ""));
        assertEquals(
                1,
                BookComparison.of(fewer, "way")
                        .over(List.of(sent("a", 0, weighing(1))).iterator())
                        .undecided());
        RuleBook narrower = Books.read(Books.PARCEL.replace("max: 50", "max: 40"));
        assertEquals(
                1,
                BookComparison.of(narrower, "way")
                        .over(List.of(sent("a", 0, weighing(45))).iterator())
                        .undecided());
    }

    @Test
    void a_fact_the_proposed_book_does_not_ask_for_is_left_out() {
        RuleBook more = Books.read(Books.PARCEL.replace(
                "facts:", "facts:\n  - {name: insured, type: flag, optional: true, zh: 保价, en: insured}"));
        PastDecision past =
                PastDecision.of("a", "counter", START, more.decide(weighing(1).and("insured", true)), "way");
        BookDifference difference =
                BookComparison.of(shop, "way").knowing(more).over(List.of(past).iterator());
        assertTrue(difference.isNone(), difference.toString());
    }

    @Test
    void what_a_book_decided_that_is_not_at_hand_is_compared_as_recorded() {
        BookDifference difference = BookComparison.of(light(), "way")
                .over(List.of(sent("a", 0, weighing(25))).iterator());
        assertEquals(1, difference.byRecord());
        assertEquals(1, difference.changed());
    }

    @Test
    void a_book_without_the_outcome_is_refused_by_name() {
        InvalidInput refused = assertThrows(InvalidInput.class, () -> BookComparison.of(shop, "step"));
        assertEquals("book", refused.violations().get(0).field());
    }

    /** Two hundred thousand decisions from a source that makes a page at a time; what was read is let go. */
    @ParameterizedTest
    @ValueSource(longs = 11)
    void a_long_past_is_read_in_constant_memory(long seed) {
        MadeBook made = new MadeBook(seed);
        RuleBook before = made.read();
        made.rows.get(0).step = "o2";
        made.rows.get(0).limit = "7d";
        BookComparison comparison = comparing(made.read(), before);
        Pages pages = new Pages(made, before, comparison);
        BookDifference difference = comparison.over(pages);
        assertEquals(200_000, difference.decisions());
        assertTrue(pages.most < 2_000, "held at most: " + pages.most);
        assertEquals(List.of(), pages.kept, "pages that somebody still holds");
    }

    private static final class Pages implements Iterator<PastDecision> {

        private static final int ALL = 200_000;
        private static final int PAGE = 500;

        private final MadeBook made;
        private final RuleBook book;
        private final BookComparison comparison;
        private final List<long[]> points;
        private final List<Integer> kept = new ArrayList<>();
        private List<PastDecision> page = List.of();
        private WeakReference<Object> second = new WeakReference<>(new Object());
        private int given;
        private int most;

        Pages(MadeBook made, RuleBook book, BookComparison comparison) {
            this.made = made;
            this.book = book;
            this.comparison = comparison;
            this.points = made.points().stream().filter(made::isPossible).toList();
        }

        @Override
        public boolean hasNext() {
            return given < ALL;
        }

        @Override
        public PastDecision next() {
            if (given % PAGE == 0) {
                turn();
            }
            return page.get(given++ % PAGE);
        }

        private void turn() {
            List<PastDecision> fresh = new ArrayList<>();
            for (int i = given; i < given + PAGE; i++) {
                Facts facts = made.known(points.get(i % points.size()));
                Instant at = START.plus(Duration.ofHours(i));
                fresh.add(PastDecision.of("m" + i / 2, "w" + i % 7, at, book.decide(facts), "step"));
            }
            page = fresh;
            most = Math.max(most, comparison.held());
            int turned = given / PAGE;
            if (turned % 40 == 0) {
                second = new WeakReference<>(fresh.get(1));
            } else if (turned % 40 == 10 && isHeld(second)) {
                kept.add(turned);
            }
        }

        private static boolean isHeld(WeakReference<Object> reference) {
            for (int i = 0; i < 20 && reference.get() != null; i++) {
                System.gc();
            }
            return reference.get() != null;
        }
    }
}
