package io.github.xingfujia.evaluation;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.way.Command;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An activity of family spirit that was held (家风引领活动): kind, place, day and whom it reached, as numbers and never as names.
 *
 * @param kind the kind, by the county's list
 * @param division where, in the area of the post that held it
 * @param on the day, Asia/Shanghai, not after today and at most a year ago; of one kind, place and day a post holds one
 * @param people how many people came, 0 to as many as an activity of its kind reaches at most: {@link SpiritKind#most}
 * @param families how many families they are of, at most as many as people
 * @param photos SHA-256 of photos, 64 hexadecimal digits in lower case each, at most 20; the pictures stay with the post
 */
public record HoldActivity(
        CampaignCode kind, DivisionCode division, LocalDate on, int people, int families, List<String> photos)
        implements Command {

    static final int MOST = 1_000_000;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** Refuses more families than people, and a hash that is none. */
    public HoldActivity {
        photos = ImmutableList.copyOf(photos);
        Checks checks = reached(people, families).range("photos", photos.size(), 0, 20);
        photos.forEach(photo -> checks.matches("photos", photo, HASH, "0-9 a-f (64)"));
        checks.orThrow();
    }

    /** Looks at how many were reached; what no activity reaches is told apart from more families than people came. */
    public static Checks reached(int people, int families) {
        int most = families > MOST ? MOST : Math.max(0, people);
        return Checks.of().range("people", people, 0, MOST).range("families", families, 0, most);
    }
}
