package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.ApproachTerms;
import io.github.xingfujia.kernel.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the applicant agreed on the first contact with the other party (首次接触约定), where it is read and where it binds. */
final class FirstContact {

    private FirstContact() {}

    /** Returns how, from when and by whom, or that it is not to be. */
    static String said(ApproachTerms terms, House house, Locale locale) {
        if (!terms.approach()) {
            return Words.of("agree.no").in(locale);
        }
        List<String> parts = new ArrayList<>();
        parts.add(Words.code("how", terms.how()).in(locale));
        terms.from()
                .ifPresent(
                        d -> parts.add(Words.of("approach.from", d.toString()).in(locale)));
        terms.by()
                .ifPresent(s -> parts.add(Words.of("approach.by", CaseSheet.name(s, house, locale))
                        .in(locale)));
        return String.join(Words.of("approach.then").in(locale), parts);
    }

    /** Returns the same for a case, where it is agreed and still to be kept; empty otherwise. */
    static Optional<Localized> ahead(Known known) {
        return known.view()
                .approach()
                .filter(terms -> terms.approach() && !known.lastly("approached"))
                .<Localized>map(terms -> locale -> said(terms, known.house(), locale));
    }

    /** Returns why this reader does not make the contact today: it was agreed from a later day, or by somebody else. */
    static Optional<Closed> shut(Known known) {
        return known.view()
                .approach()
                .filter(terms -> terms.from()
                                .filter(known.house().home().today()::isBefore)
                                .isPresent()
                        || terms.by()
                                .filter(by -> !by.equals(known.visit().worker().id()))
                                .isPresent())
                .flatMap(terms -> ahead(known))
                .map(agreed -> new Closed(Words.of("closed.not-as-agreed", agreed), Optional.of("AGREE")));
    }
}
