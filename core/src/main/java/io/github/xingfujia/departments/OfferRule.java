package io.github.xingfujia.departments;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.calendar.Period;
import java.util.List;

/**
 * Which task a cause makes worth sending (提请规则), as a pack lays it down.
 *
 * @param cause the cause
 * @param task the kind of task
 * @param obliged whether the law demands it: it cannot be declined
 * @param within how soon it is to be sent
 * @param cites the norms
 */
record OfferRule(OfferCause cause, TaskKindCode task, boolean obliged, Period within, List<String> cites) {

    OfferRule {
        cites = ImmutableList.copyOf(cites);
    }
}
