package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One line of the list of those who would like to join (志愿意向清单); never who.
 *
 * @param interest the key
 * @param on the day, Asia/Shanghai
 * @param place where she lives, when she said it
 * @param tracks what she would like to do
 */
public record InterestLine(InterestId interest, LocalDate on, Optional<DivisionCode> place, List<Track> tracks) {

    /** Keeps the order. */
    public InterestLine {
        tracks = ImmutableList.copyOf(tracks);
    }
}
