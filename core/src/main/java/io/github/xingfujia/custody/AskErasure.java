package io.github.xingfujia.custody;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Command;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Asks that what one person said in one matter be erased (申请删除, 个人信息保护法 47).
 *
 * @param matter the matter
 * @param part whose words, such as {@code p1}, when staff hand in her paper; a party need not say it: her own
 * @param asked when she asked and how that is known, when staff hand it in; a party asks herself
 */
public record AskErasure(Matter matter, Optional<String> part, Optional<AskedBy> asked) implements Command {

    private static final Pattern PART = Pattern.compile("[a-z0-9]{1,10}");

    /** Refuses another form of part. */
    public AskErasure {
        Checks checks = Checks.of();
        part.ifPresent(p -> checks.matches("part", p, PART, "a-z 0-9 (1–10)"));
        checks.orThrow();
    }

    /** Returns the request of the person herself. */
    public static AskErasure ofMine(Matter matter) {
        return new AskErasure(matter, Optional.empty(), Optional.empty());
    }
}
