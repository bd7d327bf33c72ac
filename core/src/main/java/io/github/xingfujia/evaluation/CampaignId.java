package io.github.xingfujia.evaluation;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The key of one campaign (评选活动编号).
 *
 * @param value 26 characters of base 32
 */
public record CampaignId(String value) implements Comparable<CampaignId> {

    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");

    /** Refuses any other form. */
    public CampaignId {
        Checks.of().matches("campaign", value, FORM, "a-z 2-7 (26)").orThrow();
    }

    /** Returns the id written as {@code value}. */
    public static CampaignId of(String value) {
        return new CampaignId(value);
    }

    @Override
    public int compareTo(CampaignId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
