package io.github.xingfujia.stations;

import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.rules.Label;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A post on the board (站点一览).
 *
 * @param post the post
 * @param name its name
 * @param tier the key of its tier
 * @param open whether it serves on the day
 * @param accreditation how it stands to its standard
 * @param missing how many items were not met
 * @param until the last day of the accreditation; empty when there is none
 * @param again the day from which the next inspection is due; empty when nobody has inspected it
 * @param due whether that day has come, true without any run
 * @param step how far a studio has come; empty for what is none
 * @param rests whether that step rests because the studio is not accredited
 */
public record PostLine(
        PostId post,
        Label name,
        String tier,
        boolean open,
        Accreditation accreditation,
        int missing,
        Optional<LocalDate> until,
        Optional<LocalDate> again,
        boolean due,
        Optional<StudioStep> step,
        boolean rests) {}
