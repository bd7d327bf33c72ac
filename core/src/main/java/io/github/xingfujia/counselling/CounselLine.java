package io.github.xingfujia.counselling;

import io.github.xingfujia.kernel.PostId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A file on the desk (辅导列表): no name, nothing that was said.
 *
 * @param id the file
 * @param kind of counselling
 * @param group the special group; empty when it is no care
 * @param post where
 * @param opened the day it was opened
 * @param open whether it is under way
 * @param next when the next planned meeting begins; empty when none is planned
 * @param due until when the next visit of the plan is due; empty when there is none
 */
public record CounselLine(
        CounselId id,
        CounselCode kind,
        Optional<CounselCode> group,
        PostId post,
        LocalDate opened,
        boolean open,
        Optional<Instant> next,
        Optional<LocalDate> due) {}
