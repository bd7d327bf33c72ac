package io.github.xingfujia.kernel;

import java.util.regex.Pattern;

/**
 * The caller's name for one command (幂等键): repeating the command under the same id is safe.
 *
 * @param value letters, digits and hyphens, 8 to 64
 */
public record CommandId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{8,64}");

    /** Refuses any other form. */
    public CommandId {
        Checks.of().matches("commandId", value, FORM, "A-Z a-z 0-9 - (8–64)").orThrow();
    }

    /** Returns the id written as {@code value}. */
    public static CommandId of(String value) {
        return new CommandId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
