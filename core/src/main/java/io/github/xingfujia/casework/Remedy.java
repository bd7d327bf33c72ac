package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/** What is done about an agreement that is not kept (督促与救济): who is to keep it is urged, or a party is told of her ways. */
public enum Remedy {
    /** Applying together for confirmation, while the window is open. */
    CONFIRMATION("人民调解法 33"),
    /** Applying to the court for enforcement of what it confirmed. */
    ENFORCEMENT("人民调解法 33"),
    /** Suing on the agreement. */
    SUIT("人民调解法 32"),
    /** Mediation anew: a case of its own, which may go to the district. */
    MEDIATION("人民调解法 17"),
    /** Urging who is to keep it, with the word of who said that it is not kept. */
    URGED("人民调解法 31");

    private final String article;

    Remedy(String article) {
        this.article = article;
    }

    /** Returns the norm it rests on. */
    public String article() {
        return article;
    }

    /** Returns what people read. */
    public Wording wording() {
        return Wording.of("casework", "remedy." + name().toLowerCase(Locale.ROOT));
    }
}
