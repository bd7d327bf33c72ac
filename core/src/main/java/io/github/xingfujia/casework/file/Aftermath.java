package io.github.xingfujia.casework.file;

/**
 * What goes along with the handling itself (后续).
 *
 * @param settlement the agreement and what became of it
 * @param revisits how it is looked after
 * @param court how it stands with a court
 */
record Aftermath(Settlement settlement, Revisits revisits, CourtLinkage court) {

    static final Aftermath NONE = new Aftermath(Settlement.NONE, Revisits.NONE, CourtLinkage.NONE);

    Aftermath with(Settlement value) {
        return new Aftermath(value, revisits, court);
    }

    Aftermath with(Revisits value) {
        return new Aftermath(settlement, value, court);
    }

    Aftermath with(CourtLinkage value) {
        return new Aftermath(settlement, revisits, value);
    }
}
