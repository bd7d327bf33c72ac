package io.github.xingfujia.casework;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.DivisionCode;
import java.time.LocalDate;
import java.util.List;

/**
 * One dispute of a suspicion (疑似案件), as far as the matcher needs it to decide: nothing of what anybody told or was found to be.
 *
 * @param id the key
 * @param number the case number
 * @param category code of the category
 * @param place where it is handled from the beginning
 * @param openedOn the day it came in, in China
 * @param names the applicant, then the other party if anybody is described
 */
public record MatchedCase(
        CaseId id, String number, String category, DivisionCode place, LocalDate openedOn, List<String> names) {

    /** Keeps the names in order. */
    public MatchedCase {
        names = ImmutableList.copyOf(names);
    }
}
