package io.github.xingfujia.protection;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.rules.Label;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An assessment, with all that led to it (评估说明).
 *
 * @param at when it was made
 * @param actor who made it, as the journal names her
 * @param asked whether she was asked alone
 * @param current whether it holds: nothing new happened since
 * @param instrument the instrument, by id and version
 * @param affirmed the items she affirmed, in the order asked
 * @param score the sum of the affirmed items
 * @param flagged whether a flag was affirmed
 * @param circumstances what staff found
 * @param found what both come to
 * @param judged the judgement, when it raised it
 * @param grade what held with it
 * @param reason why it was judged so; may be empty
 * @param second what a second assessor judged; empty while none did
 * @param secondDue whether the file is not closed before a second assessor judged: none of the instruments was published for her
 * @param articles the norms
 */
public record AssessmentView(
        Instant at,
        String actor,
        boolean asked,
        boolean current,
        Optional<String> instrument,
        List<Label> affirmed,
        int score,
        boolean flagged,
        List<Label> circumstances,
        GateClass found,
        Optional<GateClass> judged,
        GateClass grade,
        String reason,
        Optional<SecondJudgement> second,
        boolean secondDue,
        List<String> articles) {
    /** Keeps the lists as they are given. */
    public AssessmentView {
        affirmed = ImmutableList.copyOf(affirmed);
        circumstances = ImmutableList.copyOf(circumstances);
        articles = ImmutableList.copyOf(articles);
    }

    /** Returns nothing of what she answered. */
    @Override
    public String toString() {
        return "AssessmentView[" + at + "]";
    }
}
