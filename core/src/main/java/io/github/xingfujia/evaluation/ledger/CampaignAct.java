package io.github.xingfujia.evaluation.ledger;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** A command of those who lead a campaign. */
public abstract class CampaignAct<C extends CampaignCommand> implements Act<C, CampaignId> {

    private final Action action;

    protected CampaignAct(Action action) {
        this.action = action;
    }

    @Override
    public final Action action() {
        return action;
    }

    @Override
    public final List<Ref> first(C command, Moment moment) {
        return List.of(ref(command));
    }

    @Override
    public Optional<Scope> scope(C command, Loaded loaded, Moment moment) {
        return state(command, loaded).leaders();
    }

    @Override
    public final Ruling decide(C command, Loaded loaded, Moment moment) {
        Campaigns.State state = state(command, loaded);
        if (state.tallied().isPresent()) {
            return NominationAct.refuse("tallied", "evaluation.reckoning");
        }
        return state.ended()
                ? NominationAct.refuse("ended", "evaluation.campaigns")
                : decide(command, state, loaded, moment);
    }

    protected abstract Ruling decide(C command, Campaigns.State state, Loaded loaded, Moment moment);

    @Override
    public final CampaignId answer(C command, Loaded after, Moment moment) {
        return command.campaign();
    }

    protected static Ref ref(CampaignCommand command) {
        return Campaigns.of(command.campaign());
    }

    protected static Campaigns.State state(CampaignCommand command, Loaded loaded) {
        return loaded.of(Campaigns.CAMPAIGNS, ref(command));
    }
}
