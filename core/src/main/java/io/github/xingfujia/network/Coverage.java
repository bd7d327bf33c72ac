package io.github.xingfujia.network;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.rules.Label;
import java.util.List;

/**
 * What a network lacks on a day (覆盖核查): exactly the gaps, and apart from them the units that no plan ever named.
 *
 * @param gaps what is missing, by kind and then by code
 * @param outsidePlan units without a station that are not in the plan: neither a gap nor a success
 * @param outside how the county calls those, such as 不在 2020 年规划内
 */
public record Coverage(List<Gap> gaps, List<DivisionCode> outsidePlan, Label outside) {

    /** Keeps the lists in order. */
    public Coverage {
        gaps = ImmutableList.copyOf(gaps);
        outsidePlan = ImmutableList.copyOf(outsidePlan);
    }

    /** Returns the gaps of one kind. */
    public List<Gap> gaps(Gap.Kind kind) {
        return gaps.stream().filter(g -> g.kind() == kind).toList();
    }
}
