package io.github.xingfujia.counselling.ledger;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.counselling.PlanYear;
import io.github.xingfujia.counselling.PublishedCounselFact;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.util.List;

/** The streams {@code studio-year/<post>.<year>} (年度计划). */
public final class StudioYears implements Aggregate<Integer> {

    public static final StudioYears YEARS = new StudioYears();

    private StudioYears() {}

    /** It was planned, for the first time or anew. */
    public record YearPlanned(List<PlanYear.Line> lines) implements Fact {
        public YearPlanned {
            lines = ImmutableList.copyOf(lines);
        }
    }

    public static Ref of(PostId post, int year) {
        return new Ref("studio-year", post + "." + year);
    }

    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("counselling.year-planned/1", YearPlanned.class)
                .fact("counselling.published-year/1", PublishedCounselFact.YearPlanned.class);
    }

    @Override
    public String name() {
        return "studio-year";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public Integer none(Ref ref) {
        return 0;
    }

    @Override
    public Integer evolve(Integer versions, Fact fact, Stamp stamp) {
        return fact instanceof YearPlanned ? versions + 1 : versions;
    }
}
