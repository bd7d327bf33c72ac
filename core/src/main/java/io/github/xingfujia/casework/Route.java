package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/** Another way to one's right that is told of when mediation fails (其他救济途径, 人民调解法 26). */
public enum Route {
    /** Arbitration. */
    ARBITRATION,
    /** A decision by the administration. */
    ADMINISTRATIVE,
    /** A suit. */
    COURT;

    /** Returns what people read. */
    public Wording wording() {
        return Wording.of("casework", "route." + name().toLowerCase(Locale.ROOT));
    }
}
