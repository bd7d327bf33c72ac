package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/**
 * What the drafter of an agreement is reminded of (协议起草提示). It never blocks; whether a clause is against
 * mandatory law or public order is not for software to say.
 */
public enum Advice {
    /** A clause cannot divorce: it can promise to register or to sue. */
    DIVORCE_CLAUSE("民诉法解释 355"),
    /** No court confirms whether a marriage, parenthood or adoption exists. */
    STATUS_CLAUSE("民诉法解释 355"),
    /** No court confirms here to whom a thing or an intellectual property belongs. */
    OWNERSHIP_CLAUSE("民诉法解释 355"),
    /** How it is performed is not said. */
    MANNER_MISSING("人民调解法 29"),
    /** By when it is performed is not said. */
    DATE_MISSING("人民调解法 29"),
    /** Where it is performed is not said. */
    PLACE_MISSING("人民调解工作若干规定 35"),
    /** It seems to speak of someone who is not a party. */
    THIRD_PARTY("民诉法解释 358"),
    /** It seems to make someone give up calling for help, reporting or suing, which nobody can be made to do. */
    GIVES_UP_HELP("反家庭暴力法 13、23"),
    /** The day by which it is performed lies behind. */
    DATE_PASSED("人民调解法 29");

    private final String article;

    Advice(String article) {
        this.article = article;
    }

    /** Returns the norm behind it. */
    public String article() {
        return article;
    }

    /** Returns what the drafter reads of clause {@code number}, counted from 1. */
    public Wording of(int number) {
        String key = "advice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Wording.of("casework", key, number, article);
    }
}
