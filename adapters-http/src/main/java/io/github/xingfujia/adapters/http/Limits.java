package io.github.xingfujia.adapters.http;

import io.github.xingfujia.kernel.Checks;

/**
 * How much one request may bring and take (限额).
 *
 * @param bodyBytes the largest body, 1 KB to 1 MB
 * @param pageRows the most rows of one page, 1 to 200
 */
public record Limits(int bodyBytes, int pageRows) {

    /** Refuses what no server should allow. */
    public Limits {
        Checks.of()
                .range("bodyBytes", bodyBytes, 1_024, 1_048_576)
                .range("pageRows", pageRows, 1, 200)
                .orThrow();
    }

    /** Returns 64 KB a body and 200 rows a page. */
    public static Limits usual() {
        return new Limits(65_536, 200);
    }
}
