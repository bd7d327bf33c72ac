package io.github.xingfujia.stations;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.way.Command;
import java.time.LocalDate;
import java.util.List;

/**
 * An inspection of a post by the check-list of its standard (对标检查).
 *
 * @param post the post that was inspected
 * @param on the day, Asia/Shanghai, not after today
 * @param findings what was found, one for every item of the standard
 * @param photos the photos that prove it, at most 60, each of that day and used for nothing before
 */
public record Inspect(PostId post, LocalDate on, List<Finding> findings, List<Photo> photos) implements Command {

    /** Keeps the lists in order; refuses an item that is found twice. */
    public Inspect {
        findings = ImmutableList.copyOf(findings);
        photos = ImmutableList.copyOf(photos);
        Checks.of()
                .range("findings", findings.size(), 0, 100)
                .range("photos", photos.size(), 0, 60)
                .that(
                        findings.stream().map(Finding::item).distinct().count() == findings.size(),
                        "findings",
                        "duplicate-key",
                        "findings",
                        "findings")
                .orThrow();
    }
}
