package io.github.xingfujia.measures;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.protection.ViolenceFileId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A stay in a shelter as its named handlers see it (庇护安置), opened on the record.
 *
 * @param id the key
 * @param file the violence file
 * @param place where
 * @param handlers who may know
 * @param from the first day
 * @param until the last day, as it was extended
 * @param left the day she left
 * @param overdue whether the last day is over and nobody left: true without any run
 * @param extensions every extension, oldest first
 * @param limit why it ends when it ends, with the norm
 */
public record ShelterView(
        ShelterId id,
        ViolenceFileId file,
        String place,
        List<StaffId> handlers,
        LocalDate from,
        LocalDate until,
        Optional<LocalDate> left,
        boolean overdue,
        List<ShelterExtension> extensions,
        List<Wording> limit) {

    /** Keeps the lists as they are given. */
    public ShelterView {
        handlers = ImmutableList.copyOf(handlers);
        extensions = ImmutableList.copyOf(extensions);
        limit = ImmutableList.copyOf(limit);
    }

    /** Returns nothing of it. */
    @Override
    public String toString() {
        return "ShelterView[…]";
    }
}
