package io.github.xingfujia.statistics;

import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Way;

/**
 * The door to figures (统计). Every method is one look over the published facts: recorded in the access stream, and
 * counted up to a position of the journal that the answer states. The district sees all figures; a post sees its own and
 * those of the posts below it.
 *
 * <p>What a figure lacks is an {@link io.github.xingfujia.kernel.InvalidInput} that names it, never a zero.
 */
public final class Statistics {

    private final StatisticsRoom room;
    private final Way way;
    private final Asking asking;

    Statistics(StatisticsRoom room, Way way, Asking asking) {
        this.room = room;
        this.way = way;
        this.asking = asking;
    }

    /** Returns a register by codes. */
    public Outcome<Register> register(RegisterQuery query) {
        return way.survey(asking, new RegisterSurvey<>(room.unit(), r -> r), query);
    }

    /** Returns a register as people read it. */
    public Outcome<Table> table(RegisterQuery query) {
        return way.survey(
                asking,
                new RegisterSurvey<>(room.unit(), r -> room.marked(room.tables().of(r))),
                query);
    }

    /** Returns what an indicator comes to. */
    public Outcome<Reading> indicator(IndicatorQuery query) {
        return way.survey(asking, new IndicatorSurvey(room.declarations(), room.synthetic()), query);
    }

    /** Returns several figures, counted in one pass over the published facts. */
    public Board board(BoardQuery query) {
        BoardSurvey board = new BoardSurvey();
        query.indicators().forEach(q -> board.reading(new IndicatorSurvey(room.declarations(), room.synthetic()), q));
        query.compared().ifPresent(q -> board.compared(new CompareSurvey(room.declarations(), room::markedBeside), q));
        query.register()
                .ifPresent(q -> board.register(
                        new RegisterSurvey<>(
                                room.unit(), r -> room.marked(room.tables().of(r))),
                        q));
        way.survey(asking, board.asked());
        return board.counted();
    }

    /** Returns the outside series of a year beside own figures. */
    public Outcome<Table> compare(CompareQuery query) {
        return way.survey(asking, new CompareSurvey(room.declarations(), room::markedBeside), query);
    }
}
