package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.messaging.SafeContact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An expression of interest (志愿意向详情), opened on the record.
 *
 * @param interest the key
 * @param on the day, Asia/Shanghai
 * @param place where she lives, when she said it
 * @param tracks what she would like to do
 * @param called what she wants to be called
 * @param phone her number or account; empty without one
 * @param contact how she may be reached: nothing but that is allowed
 * @param words what she said of herself
 * @param answer what became of it; empty while it waits
 */
public record InterestView(
        InterestId interest,
        LocalDate on,
        Optional<DivisionCode> place,
        List<Track> tracks,
        String called,
        String phone,
        SafeContact contact,
        String words,
        Optional<InterestAnswer> answer) {

    /** Keeps the order. */
    public InterestView {
        tracks = ImmutableList.copyOf(tracks);
    }

    /** Returns nothing of who it is. */
    @Override
    public String toString() {
        return "InterestView[" + interest + "]";
    }
}
