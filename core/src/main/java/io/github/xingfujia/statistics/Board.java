package io.github.xingfujia.statistics;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * Several figures as of one moment (一览). What the county does not declare, and what is not for this reader, is left out: each
 * asked for alone says which of the two it is.
 *
 * @param readings the indicators, in the order asked for
 * @param compared the outside series
 * @param register the register
 */
public record Board(List<Reading> readings, Optional<Table> compared, Optional<Table> register) {

    /** Keeps the order. */
    public Board {
        readings = ImmutableList.copyOf(readings);
    }
}
