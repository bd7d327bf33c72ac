package io.github.xingfujia.counselling.ledger;

import io.github.xingfujia.counselling.CounselCode;
import io.github.xingfujia.counselling.PublishedCounselFact;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The streams {@code counsel-offer/<post>.<month>} (告知台账): what was offered at a registry; of nobody anything. */
public final class Offers implements Aggregate<Integer> {

    public static final Offers OFFERS = new Offers();

    private Offers() {}

    /** It was offered. */
    public record Offered(CounselCode kind, LocalDate on, int told, int taken) implements Fact {}

    public static Ref of(PostId post, LocalDate day) {
        return new Ref("counsel-offer", post + "." + YearMonth.from(day));
    }

    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("counselling.offered/1", Offered.class)
                .fact("counselling.published-offered/1", PublishedCounselFact.Offered.class);
    }

    @Override
    public String name() {
        return "counsel-offer";
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
    public Integer evolve(Integer told, Fact fact, Stamp stamp) {
        return fact instanceof Offered f ? told + f.told() : told;
    }
}
