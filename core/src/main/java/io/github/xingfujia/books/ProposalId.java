package io.github.xingfujia.books;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a proposed book within its table (规则书提案), written as {@code escalation-3}.
 *
 * @param table the table
 * @param number from 1, in the order of proposing
 */
public record ProposalId(TableCode table, int number) {

    private static final Pattern FORM = Pattern.compile("(.+)-([1-9][0-9]{0,5})");

    /** Refuses a number outside 1 to 999 999. */
    public ProposalId {
        Checks.of().range("proposal", number, 1, 999_999).orThrow();
    }

    /** Returns the id written as {@code text}. */
    public static ProposalId of(String text) {
        Matcher parts = FORM.matcher(text);
        Checks.of()
                .that(parts.matches(), "proposal", "form", Checks.shape(text), "escalation-3")
                .orThrow();
        return new ProposalId(TableCode.of(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    @Override
    public String toString() {
        return table + "-" + number;
    }
}
