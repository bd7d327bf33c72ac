package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/** The eight coded ways in which handling ends (结束方式, 人民法院在线调解规则 25). */
public enum Ending {
    /** The parties agreed. */
    AGREEMENT,
    /** The parties settled by themselves and withdrew. */
    WITHDRAWN_AFTER_SETTLEMENT,
    /** A party cannot be reached. */
    NOT_REACHED,
    /** A party refused mediation. */
    PARTY_REFUSED,
    /** The parties are too far apart. */
    TOO_FAR_APART,
    /** The time is over and was not extended. */
    TIME_OVER,
    /** A party refused to sign. */
    REFUSED_TO_SIGN,
    /** Anything else. */
    OTHER;

    /** Returns what people read. */
    public Wording wording() {
        return Wording.of(
                "casework", "ending." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Returns whether it says that the two came to terms. */
    public boolean isSettlement() {
        return !isFailure();
    }

    /** Returns whether other routes must be told of (人民调解法 26). */
    public boolean isFailure() {
        return this != AGREEMENT && this != WITHDRAWN_AFTER_SETTLEMENT;
    }
}
