package io.github.xingfujia.casework;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was complained about, for the post that received it (投诉内容).
 *
 * @param id the key
 * @param number the number of the case
 * @param complaints what was said, oldest first
 */
public record ComplaintView(ComplaintId id, String number, List<One> complaints) {

    /** Keeps the list as it is given. */
    public ComplaintView {
        complaints = ImmutableList.copyOf(complaints);
    }

    /**
     * One complaint.
     *
     * @param receivedAt when it came
     * @param by who wrote it, as the journal names her: the party herself, or whoever wrote it in her name
     * @param words what was said
     * @param dueAt by when it is to be answered
     * @param answeredAt when it was answered
     * @param answer what was answered; empty while it was not
     */
    public record One(
            Instant receivedAt,
            String by,
            String words,
            Optional<Instant> dueAt,
            Optional<Instant> answeredAt,
            String answer) {}
}
