package io.github.xingfujia.counselling.ledger;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.counselling.CounselCode;
import io.github.xingfujia.counselling.CounselTerms;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Moment;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be chosen from the county's lists (目录选项). */
public final class Chosen {

    private Chosen() {}

    public static Checks kind(Checks checks, CounselTerms terms, CounselCode kind) {
        return one(checks, "kind", terms.form().kinds().stream().map(k -> k.code()), kind);
    }

    public static Checks choice(Checks checks, String field, List<CounselTerms.Choice> choices, CounselCode code) {
        return one(checks, field, choices.stream().map(c -> c.code()), code);
    }

    /** Requires that a code is one of those there are. */
    public static Checks one(Checks checks, String field, Stream<CounselCode> there, CounselCode code) {
        List<CounselCode> all = there.toList();
        return checks.that(
                all.contains(code),
                field,
                "one-of",
                code.toString(),
                all.stream().map(CounselCode::value).collect(Collectors.joining(" ")));
    }

    /** Returns the scope of the post of whoever acts; of nobody's for whoever is no staff. */
    public static Scope own(Moment moment) {
        return moment.actor() instanceof Actor.Staff staff
                ? Scope.of().post(staff.post()).build()
                : Scope.common();
    }
}
