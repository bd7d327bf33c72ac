package io.github.xingfujia.rules;

/**
 * How many steps one question may take (步数限额), never how long: the same book is judged the same everywhere.
 *
 * @param search steps of the search
 * @param diagram nodes of the decision diagram that is tried after it
 */
record Budget(int search, int diagram) {

    /** For what is asked only to tell less. */
    static final Budget LITTLE = new Budget(5_000, 0);

    static final Budget USUAL = new Budget(200_000, 300_000);
}
