package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Checks;

/**
 * What a sweep came upon (摸排线索): its kind and how grave it looks, no name and no words. A woman who herself asks for
 * help is no finding: open her case.
 *
 * @param category a code or label of the county's list
 * @param risk how grave it looks
 */
public record Finding(String category, Risk risk) {

    /** Refuses an empty category. */
    public Finding {
        Checks.of().text("category", category, 1, 40).orThrow();
    }
}
