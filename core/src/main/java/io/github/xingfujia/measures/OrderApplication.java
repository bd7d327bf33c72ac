package io.github.xingfujia.measures;

import io.github.xingfujia.kernel.Checks;
import java.util.List;

/**
 * An application for a protection order (保护令申请), before it goes to court.
 *
 * @param applicant who applies
 * @param ground why she, or another for her
 * @param terms what is asked for, at least one, each once
 * @param urgent whether the danger is real and near: then the court has less time
 */
public record OrderApplication(OrderApplicant applicant, OrderGround ground, List<OrderTerm> terms, boolean urgent) {

    /** Refuses an application for nothing. */
    public OrderApplication {
        List<OrderTerm> each = terms.stream().distinct().sorted().toList();
        Checks.of()
                .that(!terms.isEmpty(), "terms", "required", "")
                .that(each.size() == terms.size(), "terms", "listed-twice", Integer.toString(terms.size()))
                .orThrow();
        terms = each;
    }
}
