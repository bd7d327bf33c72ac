package io.github.xingfujia.countyapp;

import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.store.KeyFileException;
import io.github.xingfujia.store.SealBrokenException;
import io.github.xingfujia.store.StoreException;
import java.util.Arrays;
import java.util.Locale;

/** Thrown when a word of the command line cannot be done (无法执行); says what is wrong and what is allowed. */
final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String AWAY = "trouble.jdbc-url.away";

    private final transient Wording what;
    private final int status;
    private final boolean away;

    private Trouble(Wording what, int status, boolean away) {
        super(what.in(Locale.CHINA));
        this.what = what;
        this.status = status;
        this.away = away;
    }

    /** Returns the trouble of a call that is not understood. */
    static Trouble usage(String key, Object... arguments) {
        return new Trouble(Texts.of(key, arguments), 2, false);
    }

    /** Returns the trouble of a call that is understood and cannot be done. */
    static Trouble with(String key, Object... arguments) {
        return new Trouble(Texts.of(key, arguments), 1, key.equals(AWAY));
    }

    /** Returns what a failure of the store means to the person at the terminal. */
    static Trouble of(StoreException failure) {
        if (failure instanceof KeyFileException key) {
            return with(
                    "trouble.key." + key.fault().name().toLowerCase(Locale.ROOT).replace('_', '-'), key.file());
        }
        return with(failure instanceof SealBrokenException ? "trouble.sealed" : "trouble.store");
    }

    int status() {
        return status;
    }

    /** Returns whether it may pass by itself: the database does not answer yet. */
    boolean isAway() {
        return away;
    }

    /** Returns the message in the language the call asked for, as far as it said so. */
    String in(String... args) {
        int lang = Arrays.asList(args).indexOf("--lang");
        boolean english = lang >= 0 && lang + 1 < args.length && args[lang + 1].equals("en");
        return what.in(english ? Locale.ENGLISH : Locale.CHINA);
    }
}
