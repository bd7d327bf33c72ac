package io.github.xingfujia.statistics;

import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.way.Survey;
import io.github.xingfujia.way.Surveyed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts the figures of a board together: every count begins before the one walk, and is read after it. */
final class BoardSurvey {

    private final StatisticsRoom room;

    BoardSurvey(StatisticsRoom room) {
        this.room = room;
    }

    Board of(BoardQuery query, Consumer<List<Surveyed<?, ?>>> counted) {
        List<Surveyed<?, ?>> all = new ArrayList<>();
        List<Answer<Reading>> readings = new ArrayList<>();
        for (IndicatorQuery one : query.indicators()) {
            Answer<Reading> reading = new Answer<>();
            readings.add(reading);
            add(all, new IndicatorSurvey(room.declarations(), room.synthetic()), one, reading);
        }
        Answer<Table> compared = new Answer<>();
        query.compared().ifPresent(q -> add(all, new CompareSurvey(room.declarations(), room::marked), q, compared));
        Answer<Table> register = new Answer<>();
        query.register()
                .ifPresent(q -> add(
                        all,
                        new RegisterSurvey<>(
                                room.unit(), r -> room.marked(room.tables().of(r))),
                        q,
                        register));
        counted.accept(all);
        return new Board(readings.stream().flatMap(a -> a.value.stream()).toList(), compared.value, register.value);
    }

    private static <Q, R> void add(List<Surveyed<?, ?>> all, Survey<Q, R> survey, Q query, Answer<R> to) {
        all.add(new Surveyed<>(survey, query, to));
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
