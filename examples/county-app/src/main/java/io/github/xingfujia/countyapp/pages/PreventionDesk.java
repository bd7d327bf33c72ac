package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.prevention.PublicityLine;
import io.github.xingfujia.prevention.SignLine;
import java.util.List;

/** What the forms of prevention are about (预防台): the early signs on offer and the publicity planned, each read once a page. */
record PreventionDesk(Visit visit, List<SignLine> signs, List<PublicityLine> publicity) implements Deed.About {

    private static final int PAGE = 200;

    static PreventionDesk of(Visit visit) {
        return new PreventionDesk(
                visit,
                ViolencePage.all(after -> visit.door().prevention().signs(after, PAGE)),
                ViolencePage.all(after -> visit.door().prevention().publicity(after, PAGE)));
    }
}
