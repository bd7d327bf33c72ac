package io.github.xingfujia.custody;

import io.github.xingfujia.kernel.Checks;

/**
 * Where somebody may be found (须隐匿的去向), which is never printed: no document, receipt, log line, error, message or
 * address of a page is made of a type that holds one, and a build rule says so.
 *
 * @param text the place or number, 1 to 200 characters; only {@link WhereaboutsView} shows it
 */
public record Hidden(String text) {

    /** Refuses an empty text; the violation tells its length only. */
    public Hidden {
        Checks.of().text("text", text, 1, 200).orThrow();
    }

    /** Returns no part of it. */
    @Override
    public String toString() {
        return "Hidden";
    }
}
