package io.github.xingfujia.casework.file;

/**
 * What follows on the handling itself (后续).
 *
 * @param settlement the agreement and what became of it
 * @param revisits how it is looked after
 */
record Aftermath(Settlement settlement, Revisits revisits) {

    static final Aftermath NONE = new Aftermath(Settlement.NONE, Revisits.NONE);

    Aftermath with(Settlement value) {
        return new Aftermath(value, revisits);
    }

    Aftermath with(Revisits value) {
        return new Aftermath(settlement, value);
    }
}
