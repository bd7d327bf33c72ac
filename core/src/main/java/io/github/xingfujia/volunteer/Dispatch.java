package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sends whoever is best placed to a duty (派勤): certified on the day, not related, free and rested, near, with the least to carry.
 *
 * @param kind to what
 * @param post the post where it is
 * @param from when it begins, not past
 * @param until when it ends, at most 12 hours later
 * @param danger how dangerous it looks: from medium on two go; raised to medium where the case or file it belongs to is graded so,
 *     or a file has no assessment that holds
 * @param language what must be spoken, as the staff list writes it; empty for anything
 * @param never who must not be sent: related to somebody concerned, or not wanted; at most 40
 * @param matter the case or file it belongs to, {@code case/…} or {@code violence/…}: whom that bars is not sent, and a
 *     mediation only where its people's gates open one, asked again when it begins
 */
public record Dispatch(
        DutyKind kind,
        PostId post,
        Instant from,
        Instant until,
        Danger danger,
        Optional<String> language,
        List<StaffId> never,
        Optional<String> matter)
        implements Command {

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Pattern MATTER = Pattern.compile("(case|violence)/[a-z0-9]{1,40}");

    /** Keeps the order; refuses a time that ends before it starts, or is too long. */
    public Dispatch {
        never = ImmutableList.copyOf(never);
        Checks problems = Checks.of()
                .notBefore("until", until, from)
                .that(
                        Duration.between(from, until).compareTo(LONGEST) <= 0,
                        "until",
                        "hours-at-most",
                        until.toString(),
                        LONGEST.toHours())
                .range("never", never.size(), 0, 40);
        form(problems, matter);
        language.ifPresent(l -> problems.line("language", l, 1, 20));
        problems.orThrow();
    }

    /** Looks whether a matter is written as one. */
    static void form(Checks problems, Optional<String> matter) {
        matter.ifPresent(m -> problems.matches("matter", m, MATTER, "case/… violence/…"));
    }

    /** Sends to what belongs to no case and no file. */
    public Dispatch(
            DutyKind kind,
            PostId post,
            Instant from,
            Instant until,
            Danger danger,
            Optional<String> language,
            List<StaffId> never) {
        this(kind, post, from, until, danger, language, never, Optional.empty());
    }

    /** Returns the same for what belongs to a case or file. */
    public Dispatch about(String key) {
        return new Dispatch(kind, post, from, until, danger, language, never, Optional.of(key));
    }
}
