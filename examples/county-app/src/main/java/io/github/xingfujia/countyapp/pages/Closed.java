package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.Localized;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Why an action cannot be done now (暂不能办), as far as the page can tell.
 *
 * @param because in the house's own neutral words
 * @param first the name of what is to be done before it; empty where it is closed for good
 */
record Closed(Localized because, Optional<String> first) {

    /** Returns that an action is closed for good, in these words. */
    static Closed forGood(String key) {
        return new Closed(Words.of(key), Optional.empty());
    }

    /** Returns why not and what to do first: what is closed itself is never a first step, but what comes before that may be. */
    Localized said(Known known) {
        Set<String> named = new HashSet<>();
        Optional<Act> next = first.flatMap(Acts::named);
        while (next.isPresent()) {
            Optional<Closed> shut = next.get().shut().why(known);
            if (shut.isEmpty()) {
                return Words.of("refused", because, next.get().title());
            }
            next = shut.get().first().filter(named::add).flatMap(Acts::named);
        }
        return because;
    }
}
