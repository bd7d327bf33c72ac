package io.github.xingfujia.evaluation;

import io.github.xingfujia.kernel.Checks;

/**
 * Who is judged (参评对象), as far as a tally needs to know.
 *
 * @param key any key, 1 to 80 characters on one line
 * @param category the class it competes in; the empty text where there are none
 * @param area where it comes from; the empty text where areas do not count
 */
public record Entrant(String key, String category, String area) {

    /** Refuses an empty key. */
    public Entrant {
        Checks.of()
                .line("entrant", key, 1, 80)
                .line("category", category, 0, 80)
                .line("area", area, 0, 80)
                .orThrow();
    }

    /** Returns an entrant in a campaign without classes or areas. */
    public static Entrant of(String key) {
        return new Entrant(key, "", "");
    }
}
