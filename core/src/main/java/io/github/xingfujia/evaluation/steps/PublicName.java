package io.github.xingfujia.evaluation.steps;

import io.github.xingfujia.evaluation.Candidate;
import io.github.xingfujia.evaluation.Eligibility;
import io.github.xingfujia.evaluation.ledger.NominationFact;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Moment;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody is called in public (公示名称): by names of the household that was asked about, and by nobody else's. The names
 * are sealed; they are compared as the county's key makes them, which is how namesakes are found as well.
 */
final class PublicName {

    private static final Pattern BETWEEN = Pattern.compile("[、，,]");
    private static final List<String> FAMILY = List.of("家庭", "一家", "家", "户", "");
    private static final List<String> MEMBER = List.of("调解员", "辅导员", "");

    private final Eligibility eligibility;

    PublicName(Eligibility eligibility) {
        this.eligibility = eligibility;
    }

    /** Refuses a name of which a part is not the name of somebody who was put forward. */
    void check(String as, NominationFact.Nominated one, Candidate candidate, Moment moment) {
        List<String> after = forms(candidate);
        Checks.of()
                .line("as", as, 1, 60)
                .that(
                        as.length() <= 60
                                && after.stream().anyMatch(form -> as.endsWith(form) && isOf(as, form, one, moment)),
                        "as",
                        "public-name",
                        Checks.shape(as))
                .orThrow();
    }

    private boolean isOf(String as, String form, NominationFact.Nominated one, Moment moment) {
        String[] names = BETWEEN.split(as.substring(0, as.length() - form.length()), -1);
        return Stream.of(names).allMatch(name -> one.namesakes().contains(eligibility.namesake(name, moment)));
    }

    private static List<String> forms(Candidate candidate) {
        return switch (candidate) {
            case HOUSEHOLD -> FAMILY;
            case PERSON -> List.of("");
            case MEMBER -> MEMBER;
        };
    }
}
