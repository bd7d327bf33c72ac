package io.github.xingfujia.counselling;

import io.github.xingfujia.kernel.PostId;
import java.time.Instant;

/**
 * A salon as anybody may see it (沙龙列表): never who comes.
 *
 * @param id the salon
 * @param activity of the county's list
 * @param title what people read
 * @param post where
 * @param from when it begins
 * @param until when it ends
 * @param places how many may come
 * @param free how many places are left
 * @param waiting how many wait for one
 * @param standing how far it has come
 */
public record SalonLine(
        SalonId id,
        CounselCode activity,
        String title,
        PostId post,
        Instant from,
        Instant until,
        int places,
        int free,
        int waiting,
        SalonStanding standing) {}
