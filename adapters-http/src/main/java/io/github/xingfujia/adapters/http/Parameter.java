package io.github.xingfujia.adapters.http;

/**
 * What may stand behind the question mark under one name (查询参数).
 *
 * @param type what it holds
 * @param required whether it must stand there
 * @param many whether it may hold several, parted by commas
 */
record Parameter(Class<?> type, boolean required, boolean many) {

    static Parameter of(Class<?> type) {
        return new Parameter(type, false, false);
    }

    static Parameter required(Class<?> type) {
        return new Parameter(type, true, false);
    }

    /** Returns a parameter that holds one or several. */
    static Parameter several(Class<?> type) {
        return new Parameter(type, true, true);
    }
}
