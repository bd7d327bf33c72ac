package io.github.xingfujia.profile;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * A kind of file that a capability reads (配置节), such as {@code rules.escalation}: declared by the capability, so that
 * a profile can say what is allowed.
 *
 * @param name lower-case words joined by dots
 * @param capability the capability that reads it, such as {@code casework}
 */
public record Section(String name, String capability) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]*(?:\\.[a-z][a-z-]*)*");

    /** Refuses any other form. */
    public Section {
        Checks.of()
                .matches("name", name, NAME, "rules.escalation")
                .matches("capability", capability, NAME, "casework")
                .orThrow();
    }

    /** Returns the section {@code name} as declared by {@code capability}. */
    public static Section of(String name, String capability) {
        return new Section(name, capability);
    }
}
