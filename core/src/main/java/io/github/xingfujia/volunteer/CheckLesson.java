package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Asks whether a lesson names a party of the dispute it came from (案例去标识核对), before it is proposed. The names are opened for it
 * on the record, by whoever may open the dispute.
 *
 * @param source the key of the case
 * @param title the title
 * @param tags what it is looked for by
 * @param words what happened and what was learned
 */
public record CheckLesson(String source, String title, List<String> tags, String words) {

    /** Keeps the order. */
    public CheckLesson {
        tags = ImmutableList.copyOf(tags);
    }

    /** Returns what was checked, as one text. */
    public String text() {
        return String.join("\n", title, String.join("\n", tags), words);
    }

    /** Returns the title; never the words. */
    @Override
    public String toString() {
        return "CheckLesson[" + title + "]";
    }
}
