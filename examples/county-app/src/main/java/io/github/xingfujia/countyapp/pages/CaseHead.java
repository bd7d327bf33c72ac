package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/**
 * What stands on top of every page of a case (案件页头).
 *
 * @param kind what kind of dispute it is, by its code
 * @param tab which page it is: {@code case}, {@code agreement}, {@code revisits} or {@code file}
 * @param opens whether the file may be opened by this reader: by whoever has the case in hand
 * @param said what was just done; empty when nothing was
 */
record CaseHead(
        String id,
        String number,
        String status,
        String kind,
        String about,
        String place,
        String tab,
        boolean opens,
        boolean handedOn,
        String said) {

    static CaseHead of(Known known, String tab) {
        Locale locale = known.locale();
        String said = known.visit().typed().one("said");
        return new CaseHead(
                known.view().id().value(),
                known.view().number(),
                known.view().status(),
                known.view().category(),
                known.house().categories().path(known.view().category(), locale),
                known.house().home().network().divisions().path(known.view().place()),
                tab,
                known.steers(),
                known.view().handedOn(),
                said(said, known.visit().typed().one("why"), known, locale));
    }

    /** Returns the same head, saying too what was recorded and what comes next. */
    CaseHead saying(String recorded, String next) {
        return said.isEmpty()
                ? this
                : new CaseHead(id, number, status, kind, about, place, tab, opens, handedOn, said + recorded + next);
    }

    /** Returns what was just done; an address that names nothing of ours says nothing. */
    private static String said(String said, String why, Known known, Locale locale) {
        if (said.equals("part") && Wording.exists("casework", "refusal." + why)) {
            return Words.of(
                            "said.part.why",
                            Wording.of(
                                    "casework",
                                    "refusal." + why,
                                    known.house()
                                            .home()
                                            .network()
                                            .label(known.view().accountable())))
                    .in(locale);
        }
        return Wording.exists("countyapp.pages", "said." + said)
                ? Words.of("said." + said).in(locale)
                : "";
    }
}
