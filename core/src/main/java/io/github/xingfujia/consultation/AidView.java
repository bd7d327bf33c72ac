package io.github.xingfujia.consultation;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.measures.AidAnswer;
import io.github.xingfujia.measures.Clock;
import io.github.xingfujia.messaging.SafeContact;
import java.util.List;
import java.util.Optional;

/**
 * An application for those who hand it over (法援申请详情).
 *
 * @param id its key
 * @param called what she wants to be called
 * @param phone her number; empty when she left none
 * @param contact how she may be reached, and when
 * @param words what it is about
 * @param evidence what she has
 * @param means how she lives; empty where nobody asks
 * @param meansTested whether her means are looked at
 * @param urgent whether aid comes first
 * @param answers what was answered, oldest first
 * @param reasons why it was refused, as far as it was told last
 * @param next what can be answered next
 * @param clock what is due next, with its norm
 */
public record AidView(
        AidId id,
        String called,
        String phone,
        SafeContact contact,
        String words,
        List<String> evidence,
        String means,
        boolean meansTested,
        boolean urgent,
        List<AidAnswer> answers,
        String reasons,
        List<AidAnswer> next,
        Optional<Clock> clock) {

    /** Keeps the lists in order. */
    public AidView {
        evidence = ImmutableList.copyOf(evidence);
        answers = ImmutableList.copyOf(answers);
        next = ImmutableList.copyOf(next);
    }

    /** Returns nothing of who applies for what. */
    @Override
    public String toString() {
        return "AidView[" + id + "]";
    }
}
