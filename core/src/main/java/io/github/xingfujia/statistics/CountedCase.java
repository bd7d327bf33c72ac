package io.github.xingfujia.statistics;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One case as a register counts it: what its published facts tell, joined with nothing.
 *
 * @param received the post where it was taken in; may be empty text
 * @param outcome {@code open} or the code of its ending
 */
record CountedCase(
        String category, String channel, PostId station, String received, LocalDate openedOn, String outcome) {

    static final String OPEN = "open";

    String value(Dimension dimension) {
        return switch (dimension) {
            case CATEGORY -> category;
            case CHANNEL -> channel;
            case STATION -> station.value();
            case TOWN -> station.place().at(DivisionCode.Level.TOWN).toString();
            case MONTH -> YearMonth.from(openedOn).toString();
            case OUTCOME -> outcome;
            case RECEIVED -> received;
        };
    }
}
