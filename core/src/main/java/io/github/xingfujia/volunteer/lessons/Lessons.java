package io.github.xingfujia.volunteer.lessons;

import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.kernel.PlainText;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.volunteer.LessonId;
import io.github.xingfujia.volunteer.PublishedTeamFact;
import io.github.xingfujia.volunteer.Quarter;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Optional;

/** The streams {@code lesson/<key>} (案例). */
final class Lessons implements Aggregate<Lessons.State> {

    static final Lessons LESSONS = new Lessons();

    static final Kind KIND = new Kind(
            "lesson",
            2,
            List.of(
                    Attribute.shown("title"),
                    Attribute.texts("tags"),
                    Attribute.text("kind"),
                    Attribute.texts("parts"),
                    Attribute.number("on"),
                    Attribute.number("told"),
                    Attribute.number("withdrawn"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private Lessons() {}

    /** One lesson. */
    record State(Optional<LessonFact.Proposed> proposed, Optional<String> kind, boolean told, boolean withdrawn) {}

    /** Returns by what words are looked for: every character, and every two that stand side by side. */
    static ImmutableSortedSet<String> parts(String text) {
        ImmutableSortedSet.Builder<String> parts = ImmutableSortedSet.naturalOrder();
        for (String word : text.split("\\s+")) {
            int[] plain = PlainText.of(word).codePoints().toArray();
            for (int i = 0; i < plain.length; i++) {
                parts.add(new String(plain, i, 1));
                if (i + 1 < plain.length) {
                    parts.add(new String(plain, i, 2));
                }
            }
        }
        return parts.build();
    }

    static Ref of(LessonId id) {
        return new Ref("lesson", id.value());
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("volunteer.lesson-proposed/1", LessonFact.Proposed.class)
                .fact("volunteer.lesson-sorted/1", LessonFact.Sorted.class)
                .fact("volunteer.lesson-told/1", LessonFact.Told.class)
                .fact("volunteer.lesson-withdrawn/1", LessonFact.Withdrawn.class)
                .fact("volunteer.exchange-held/1", LessonFact.Held.class)
                .fact("volunteer.published-exchange/1", PublishedTeamFact.ExchangeHeld.class);
    }

    @Override
    public String name() {
        return "lesson";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public State none(Ref ref) {
        return new State(Optional.empty(), Optional.empty(), false, false);
    }

    @Override
    public State evolve(State state, Fact fact, Stamp stamp) {
        if (fact instanceof LessonFact.Proposed f) {
            return new State(Optional.of(f), Optional.empty(), false, false);
        } else if (fact instanceof LessonFact.Sorted f) {
            return new State(state.proposed(), Optional.of(f.kind()), state.told(), state.withdrawn());
        } else if (fact instanceof LessonFact.Told) {
            return new State(state.proposed(), state.kind(), true, state.withdrawn());
        }
        return fact instanceof LessonFact.Withdrawn
                ? new State(state.proposed(), state.kind(), state.told(), true)
                : state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, State state) {
        return state.proposed().map(p -> {
            Row.Builder row = Row.of(KIND, ref.key())
                    .text("title", p.title())
                    .texts("tags", ImmutableSortedSet.copyOf(p.tags()))
                    .texts("parts", parts(p.title() + " " + String.join(" ", p.tags())))
                    .number("on", p.on().toEpochDay())
                    .flag("told", state.told())
                    .flag("withdrawn", state.withdrawn());
            state.kind().ifPresent(kind -> row.text("kind", kind));
            return row.build();
        });
    }

    /** The streams {@code exchange/<quarter>} (案例交流会). */
    static final class Exchanges implements Aggregate<Optional<LessonFact.Held>> {

        static final Exchanges EXCHANGES = new Exchanges();

        static final Kind ROWS = new Kind(
                "exchange",
                1,
                List.of(
                        Attribute.number("on"),
                        Attribute.number("present"),
                        Attribute.number("lessons"),
                        Attribute.texts(Listing.SEEN_BY),
                        Attribute.texts(Listing.BARRED)));

        private Exchanges() {}

        static Ref of(Quarter quarter) {
            return new Ref("exchange", quarter.value());
        }

        @Override
        public String name() {
            return "exchange";
        }

        @Override
        public List<String> compartments() {
            return List.of("");
        }

        @Override
        public Optional<LessonFact.Held> none(Ref ref) {
            return Optional.empty();
        }

        @Override
        public Optional<LessonFact.Held> evolve(Optional<LessonFact.Held> state, Fact fact, Stamp stamp) {
            return fact instanceof LessonFact.Held held ? Optional.of(held) : state;
        }

        @Override
        public Optional<Kind> kind() {
            return Optional.of(ROWS);
        }

        @Override
        public Optional<Row> row(Ref ref, Optional<LessonFact.Held> state) {
            return state.map(h -> Row.of(ROWS, ref.key())
                    .number("on", h.on().toEpochDay())
                    .number("present", h.present().size())
                    .number("lessons", h.lessons().size())
                    .build());
        }
    }
}
