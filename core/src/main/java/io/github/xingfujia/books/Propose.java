package io.github.xingfujia.books;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Command;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Proposes the county's own pack (提出规则书): laid over the packs of the profile, in place of the county's own pack before it.
 * What nation, province and city ask stays below it, and their rules of protection with them.
 *
 * @param table which table
 * @param file the name to show in problems, 1 to 80 characters
 * @param text the pack, 1 to 400 000 characters; its {@code pack:} is the id of the home
 * @param basis the version whose text was changed; empty where that is not known, and then it may undo what was adopted since
 */
public record Propose(TableCode table, String file, String text, Optional<Integer> basis) implements Command {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][^/\\\\:*?\"<>|]*");

    /** Somebody's telephone or identity number. */
    private static final Pattern NUMBER = Pattern.compile("1[3-9][0-9]{9}|[0-9]{17}[0-9Xx]");

    /** The most characters of a pack. */
    public static final int LONGEST = 400_000;

    /** Proposes a pack of which nobody says what it was made from. */
    public Propose(TableCode table, String file, String text) {
        this(table, file, text, Optional.empty());
    }

    /** Refuses no text and too much, and a name that is a path. */
    public Propose {
        Checks.of()
                .line("file", file, 1, 80)
                .matches("file", file, NAME, "county.yaml")
                .that(!NUMBER.matcher(file).find(), "file", "rule-personal", "")
                .text("text", text, 1, LONGEST)
                .orThrow();
    }
}
