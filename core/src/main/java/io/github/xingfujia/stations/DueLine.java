package io.github.xingfujia.stations;

import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.rules.Label;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An inspection that is due again (待复检).
 *
 * @param post the post
 * @param name its name
 * @param verdict what the last one came to
 * @param again since when it is due
 * @param until the last day of the accreditation; empty when there is none
 * @param lapsed whether that day is over
 */
public record DueLine(
        PostId post, Label name, Verdict verdict, LocalDate again, Optional<LocalDate> until, boolean lapsed) {}
