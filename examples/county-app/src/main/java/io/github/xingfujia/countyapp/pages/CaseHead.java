package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/**
 * What stands on top of every page of a case (案件页头).
 *
 * @param tab which page it is: {@code case}, {@code agreement}, {@code revisits} or {@code file}
 * @param said what was just done; empty when nothing was
 */
record CaseHead(String id, String number, String status, String about, String place, String tab, String said) {

    static CaseHead of(Known known, String tab) {
        Locale locale = known.locale();
        String said = known.visit().typed().one("said");
        return new CaseHead(
                known.view().id().value(),
                known.view().number(),
                known.view().status(),
                known.house().categories().path(known.view().category(), locale),
                known.house().home().network().divisions().path(known.view().place()),
                tab,
                Wording.exists("countyapp.pages", "said." + said)
                        ? Words.of("said." + said).in(locale)
                        : "");
    }
}
