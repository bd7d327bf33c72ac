package io.github.xingfujia.stations;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an inspection came to, and why (检查结论及依据).
 *
 * @param standard the standard, called as the tier it is for
 * @param version the day since which that standard holds
 * @param on the day of the inspection
 * @param by the post that inspected
 * @param verdict what it came to
 * @param missing the items that were not met; none when all are
 * @param photos the photos that were registered
 * @param until the last day of the accreditation; empty when there is none
 * @param again the day from which the next inspection is due
 */
public record Judgement(
        StandardCode standard,
        LocalDate version,
        LocalDate on,
        PostId by,
        Verdict verdict,
        List<Shortfall> missing,
        List<Photo> photos,
        Optional<LocalDate> until,
        LocalDate again) {

    /** Keeps the lists in order. */
    public Judgement {
        missing = ImmutableList.copyOf(missing);
        photos = ImmutableList.copyOf(photos);
    }

    /** Returns why it came to that: the verdict's rule, then each item that is missing with what it follows. */
    public List<Localized> explanation() {
        List<Localized> lines = new ArrayList<>();
        lines.add(Wording.of(
                "stations",
                "verdict." + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                version.toString(),
                until.map(LocalDate::toString).orElse(""),
                again.toString()));
        for (Shortfall one : missing) {
            lines.add(Wording.of(
                    "stations",
                    one.cite().isEmpty() ? "missing" : "missing.cited",
                    one.name(),
                    Wording.of("stations", one.need() == Standard.Need.MUST ? "need.must" : "need.should"),
                    one.cite()));
        }
        return List.copyOf(lines);
    }
}
