package io.github.xingfujia.counselling;

import io.github.xingfujia.kernel.PostId;
import java.time.Instant;

/**
 * A call-out on the desk (信访应急列表).
 *
 * @param id the call-out
 * @param post where
 * @param from from when
 * @param until until when
 * @param aided how many were given first aid
 * @param owed whether somebody is still to be handed over
 * @param closed whether it was talked over and closed
 */
public record PetitionLine(
        PetitionId id, PostId post, Instant from, Instant until, int aided, boolean owed, boolean closed) {}
