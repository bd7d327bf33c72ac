package io.github.xingfujia.network;

import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.profile.Profile;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What only follows from a file that could not be read (连带问题): a reference to what that file may well declare is
 * neither right nor wrong, so it is not told.
 *
 * @param whole whether the lists of files could be read
 * @param divisions whether the division files could be read
 * @param network whether the files of the tiers could be read
 * @param stations whether the files of the posts could be read
 */
record FollowUps(boolean whole, boolean divisions, boolean network, boolean stations) {

    private static final List<String> OF_DIVISIONS = List.of("unknown-division", "division-parent");
    private static final List<String> OF_ALL = List.of("divisions", "network tiers", "network centre");
    private static final List<String> CHOICES = List.of("one-of", "none-of");
    private static final Pattern TIER = Pattern.compile(".*(?:tier|centre|supervisor|services\\[[0-9]+]|services)");

    static FollowUps in(Profile profile) {
        return new FollowUps(
                profile.isWhole(), profile.isRead("divisions"), profile.isRead("network"), profile.isRead("stations"));
    }

    boolean contains(Violation found) {
        String rule = found.rule();
        return !divisions && OF_DIVISIONS.contains(rule)
                || !network && ofTiers(found)
                || !(divisions && network && stations) && (rule.equals("no-such-post") || rule.equals("no-centre"))
                || !(whole && divisions && network) && OF_ALL.contains(found.field());
    }

    private static boolean ofTiers(Violation found) {
        return CHOICES.contains(found.rule()) && TIER.matcher(found.field()).matches();
    }
}
