package io.github.xingfujia.evaluation.ledger;

import io.github.xingfujia.evaluation.CampaignCode;
import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Optional;

/**
 * The streams {@code round/<sheet>} (评选届次): which campaign was started last by a sheet. One runs at a time, so that nobody enters
 * the same contest twice and no village has its places doubled.
 */
public final class Rounds implements Aggregate<Optional<CampaignId>> {

    public static final Rounds ROUNDS = new Rounds();

    private Rounds() {}

    /** A campaign was started by the sheet. */
    public record Begun(CampaignId campaign) implements Fact {}

    public static Ref of(CampaignCode sheet) {
        return new Ref("round", sheet.value());
    }

    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup()).fact("evaluation.round-begun/1", Begun.class);
    }

    @Override
    public String name() {
        return "round";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public Optional<CampaignId> none(Ref ref) {
        return Optional.empty();
    }

    @Override
    public Optional<CampaignId> evolve(Optional<CampaignId> state, Fact fact, Stamp stamp) {
        return fact instanceof Begun f ? Optional.of(f.campaign()) : state;
    }
}
