package io.github.xingfujia.stations;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.rules.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The standard of one kind of post (建设标准), from a day on: the county's data.
 *
 * @param tier the tier it is for
 * @param name what people call it
 * @param from the first day on which posts are judged by it
 * @param source where it stands
 * @param grounds how sure that is
 * @param valid how many months an accreditation lasts
 * @param mend within how many days what is missing is to be mended
 * @param remind how many days before its end the next inspection is due
 * @param items what is looked at, in order
 */
public record Standard(
        StandardCode tier,
        Label name,
        LocalDate from,
        String source,
        Grounds grounds,
        int valid,
        int mend,
        int remind,
        List<Item> items) {

    /** Keeps the items in order. */
    public Standard {
        items = ImmutableList.copyOf(items);
    }

    /** Where a standard or a target comes from. */
    public enum Grounds {
        /** Laid down by the body that is in charge. */
        OFFICIAL,
        /** Printed by the press or in a report. */
        REPORTED,
        /** Assumed by the county's file until it is laid down. */
        ASSUMED
    }

    /** What an item weighs. */
    public enum Need {
        /** Without it a post is not accredited. */
        MUST,
        /** Without it a post is accredited on condition. */
        SHOULD
    }

    /**
     * One item.
     *
     * @param code its code
     * @param name what is looked at
     * @param need what it weighs
     * @param photo whether a photo proves it
     * @param cite the norm or plan it follows; may be empty
     */
    public record Item(StandardCode code, Label name, Need need, boolean photo, String cite) {}

    /** Returns the item of that code. */
    public Optional<Item> item(StandardCode code) {
        return items.stream().filter(i -> i.code().equals(code)).findFirst();
    }
}
