package io.github.xingfujia.disclosure;

import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Command;
import java.util.regex.Pattern;

/**
 * Records a disclosure that was decided (登记提供).
 *
 * @param matter the matter
 * @param part whose words or data, such as {@code p1}
 * @param what what was disclosed to whom, and why
 */
public record Disclose(Matter matter, String part, Disclosed what) implements Command {

    private static final Pattern PART = Pattern.compile("[a-z0-9]{1,10}");

    /** Refuses another form of part. */
    public Disclose {
        Checks.of().matches("part", part, PART, "a-z 0-9 (1–10)").orThrow();
    }
}
