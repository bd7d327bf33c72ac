package io.github.xingfujia.stations;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The posts of an area, each with how it stands to its standard (站点一览), by their ids.
 *
 * @param day the day it is of
 * @param rows the posts
 * @param next what to ask for to go on; empty at the end
 */
public record PostBoard(LocalDate day, List<PostLine> rows, Optional<String> next) {

    /** Keeps the order. */
    public PostBoard {
        rows = ImmutableList.copyOf(rows);
    }
}
