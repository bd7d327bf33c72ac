package io.github.xingfujia.measures;

import io.github.xingfujia.kernel.Checks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A protection order as the court made it (保护令裁定).
 *
 * @param madeAt when it was made; it holds from then on
 * @param until the last day it holds
 * @param terms what it says, at least one, each once
 */
public record OrderMade(Instant madeAt, LocalDate until, List<OrderTerm> terms) {

    /** Refuses an order that says nothing. */
    public OrderMade {
        List<OrderTerm> each = terms.stream().distinct().sorted().toList();
        Checks.of()
                .that(!terms.isEmpty(), "terms", "required", "")
                .that(each.size() == terms.size(), "terms", "listed-twice", Integer.toString(terms.size()))
                .orThrow();
        terms = each;
    }
}
