package io.github.xingfujia.statistics;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.way.Survey;
import io.github.xingfujia.way.Surveyed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts the figures of a board together: every count begins before the one walk, and is read after it. */
final class BoardSurvey {

    private final List<Surveyed<?, ?>> asked = new ArrayList<>();
    private final List<Answer<Reading>> readings = new ArrayList<>();
    private final Answer<Table> compared = new Answer<>();
    private final Answer<Table> register = new Answer<>();

    void reading(Survey<IndicatorQuery, Reading> survey, IndicatorQuery query) {
        Answer<Reading> reading = new Answer<>();
        readings.add(reading);
        asked.add(new Surveyed<>(survey, query, reading));
    }

    void compared(Survey<CompareQuery, Table> survey, CompareQuery query) {
        asked.add(new Surveyed<>(survey, query, compared));
    }

    void register(Survey<RegisterQuery, Table> survey, RegisterQuery query) {
        asked.add(new Surveyed<>(survey, query, register));
    }

    List<Surveyed<?, ?>> asked() {
        return ImmutableList.copyOf(asked);
    }

    Board counted() {
        return new Board(readings.stream().flatMap(a -> a.value.stream()).toList(), compared.value, register.value);
    }

    /** What came of one figure; empty when it was not for this reader. */
    private static final class Answer<R> implements Consumer<Outcome<R>> {
        private Optional<R> value = Optional.empty();

        @Override
        public void accept(Outcome<R> outcome) {
            value = outcome.fold(Optional::of, refusal -> Optional.empty());
        }
    }
}
