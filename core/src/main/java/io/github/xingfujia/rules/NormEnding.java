package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;

/**
 * A norm that ends while a book rests on it (依据到期).
 *
 * @param cite how the book cites it
 * @param until its last day
 * @param rules the ids of the rules, and of what is ruled out, that rest on it, in the order of the book
 */
public record NormEnding(String cite, LocalDate until, List<String> rules) {

    /** Keeps the order. */
    public NormEnding {
        rules = ImmutableList.copyOf(rules);
    }
}
