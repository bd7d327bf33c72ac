package io.github.xingfujia.casework;

/**
 * What follows on the handling itself (后续): the agreement, and what later rooms of the file add.
 *
 * @param settlement the agreement and what became of it
 */
record Aftermath(Settlement settlement) {

    static final Aftermath NONE = new Aftermath(Settlement.NONE);

    Aftermath with(Settlement value) {
        return new Aftermath(value);
    }
}
