package io.github.xingfujia.evaluation;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The code of a kind of campaign in the county's files (评选类别代码), such as {@code most-beautiful-family}; never a label.
 *
 * @param value lower-case letters, digits and hyphens
 */
public record CampaignCode(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** Refuses any other form. */
    public CampaignCode {
        Checks.of().matches("code", value, FORM, "most-beautiful-family").orThrow();
    }

    /** Returns the code written as {@code value}. */
    public static CampaignCode of(String value) {
        return new CampaignCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
