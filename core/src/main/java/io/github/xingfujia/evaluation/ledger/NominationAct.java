package io.github.xingfujia.evaluation.ledger;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** A command about one nomination: it is loaded with its campaign, and answered with the stage everybody is told. */
public abstract class NominationAct<C extends NominationCommand> implements Act<C, Stage> {

    private final Action action;

    protected NominationAct(Action action) {
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
    public List<Ref> then(C command, Loaded loaded, Moment moment) {
        return state(command, loaded).nominated().map(n -> Campaigns.of(n.campaign())).stream()
                .toList();
    }

    @Override
    public Optional<Scope> scope(C command, Loaded loaded, Moment moment) {
        return state(command, loaded).scope();
    }

    @Override
    public Stage answer(C command, Loaded after, Moment moment) {
        return state(command, after).stage();
    }

    /** Leaves a place that was tallied: it passes on when nobody can ask any more that others look again, whatever the cause. */
    protected static Ruling.Plan.Builder leaving(
            Ruling.Plan.Builder plan, NominationCommand command, Campaigns.State campaign, Ref at, Moment moment) {
        return campaign.ranks(command.nomination())
                ? plan.to(
                        at,
                        "",
                        new CampaignFact.Vacated(
                                command.nomination(),
                                moment.today().plusDays(campaign.sheet().finalNotice() + 1L)))
                : plan;
    }

    protected static Ref campaignOf(NominationState state) {
        return Campaigns.of(state.nominated().orElseThrow().campaign());
    }

    protected static Ref ref(NominationCommand command) {
        return Nominations.of(command.nomination());
    }

    protected static NominationState state(NominationCommand command, Loaded loaded) {
        return loaded.of(Nominations.NOMINATIONS, ref(command));
    }

    protected static Campaigns.State campaign(NominationState state, Loaded loaded) {
        return loaded.of(
                Campaigns.CAMPAIGNS,
                Campaigns.of(state.nominated().orElseThrow().campaign()));
    }

    public static Optional<StaffId> by(Moment moment) {
        return moment.actor() instanceof Actor.Staff staff ? Optional.of(staff.id()) : Optional.empty();
    }

    protected static Clear sealing(String name, NominationCommand command, String compartment, String text) {
        return new Clear(name, ref(command).keyId(compartment), "county", text);
    }

    public static Ruling refuse(String code, String next) {
        return Ruling.refuse(Refusal.of("evaluation", code, List.of(next)));
    }
}
