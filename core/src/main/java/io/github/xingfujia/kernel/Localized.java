package io.github.xingfujia.kernel;

import java.util.Locale;

/** A name that is written in several languages (多语名称); as an argument of a wording it is read in the wording's own. */
public interface Localized {

    /** Returns the name in the language asked for. */
    String in(Locale locale);
}
