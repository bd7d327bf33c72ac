package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.Escalation;
import java.util.List;
import java.util.Locale;

/** What a review came to (研判结果), for whoever decided it and has the case no longer: who has it now, and by which rule and article. */
final class ReviewedPage {

    private ReviewedPage() {}

    static Sheet of(Known known, Escalation decided) {
        Locale locale = known.locale();
        return new Sheet(
                Words.of("act.review").in(locale),
                new Sheet.Link("/desk", Words.of("desk.title").in(locale)),
                Words.of("said.passed-on").in(locale),
                "",
                List.of(),
                List.of(
                        Sheet.Block.facts(
                                known.view().number(),
                                List.of(new Sheet.Fact(
                                        Words.of("case.accountable").in(locale),
                                        Sheet.Cell.of(known.house().label(decided.accountable(), locale))))),
                        Sheet.Block.lines(
                                Words.of("case.why").in(locale),
                                decided.explanation().in(locale).lines().toList(),
                                "")),
                Deeds.none());
    }
}
