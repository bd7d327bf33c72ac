package io.github.xingfujia.evaluation.ledger;

import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Optional;

/**
 * The streams {@code entrant/<campaign>.<person>} (参评人): whoever is put forward comes into a campaign once, whatever became of it. So
 * nobody asks the oracle about the same person again and again: one draw of those who are looked at all the same would then
 * stand against many.
 */
public final class Entrants implements Aggregate<Optional<NominationId>> {

    public static final Entrants ENTRANTS = new Entrants();

    private Entrants() {}

    /** Somebody came into a campaign by this nomination. */
    public record Entered(NominationId nomination) implements Fact {}

    public static Ref of(CampaignId campaign, PersonId person) {
        return new Ref("entrant", campaign.value() + "." + person.value());
    }

    /** Returns the stream of a member of the team, who is put forward by her login. */
    public static Ref of(CampaignId campaign, StaffId member) {
        return new Ref("entrant", campaign.value() + ".staff-" + member.value());
    }

    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup()).fact("evaluation.entered/1", Entered.class);
    }

    @Override
    public String name() {
        return "entrant";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public Optional<NominationId> none(Ref ref) {
        return Optional.empty();
    }

    @Override
    public Optional<NominationId> evolve(Optional<NominationId> state, Fact fact, Stamp stamp) {
        return fact instanceof Entered f ? Optional.of(f.nomination()) : state;
    }
}
