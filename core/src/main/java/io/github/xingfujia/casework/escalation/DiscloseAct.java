package io.github.xingfujia.casework.escalation;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Relation;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseScope;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.CaseStep;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Sessions;
import io.github.xingfujia.casework.handling.Wishes;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Records that someone is related to a party (特邀调解规定 15): she is released if she was assigned, and nothing of the case is
 * open to her any more. Where nobody else is left at its post, it moves to the next one above that has somebody.
 */
public final class DiscloseAct extends CaseStep<DiscloseAct.DiscloseRelation> {

    public record DiscloseRelation(CaseId caseId, StaffId staff, Relation relation) implements CaseCommand {}

    private final Network network;
    private final Review review;

    DiscloseAct(Network network, Review review) {
        super(Actions.DISCLOSE);
        this.network = network;
        this.review = review;
    }

    /** Whoever looks on says so of herself; of others only who has the case in hand. */
    @Override
    public Optional<Scope> scope(DiscloseRelation command, Loaded loaded, Moment moment) {
        CaseState state = state(command, loaded);
        boolean herself =
                moment.actor() instanceof Actor.Staff staff && staff.id().equals(command.staff());
        return herself && state.exists() ? Optional.of(CaseScope.of(state)) : super.scope(command, loaded, moment);
    }

    @Override
    protected Ruling decide(DiscloseRelation command, CaseState state, Loaded loaded, Moment moment) {
        StaffId related = command.staff();
        Wishes.staff(Checks.of(), "staff", related, network).orThrow();
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(ref(command), Cases.STAFF, new CaseFact.RelationDisclosed(related, command.relation()));
        if (state.holding().handler().filter(related::equals).isPresent()) {
            plan.to(ref(command), Cases.COMMON, new CaseFact.HandlerReleased(related));
        }
        PostId here = state.holding().accountable().orElseThrow();
        PostId target = held(here, related, state, moment.today());
        if (target.equals(here)) {
            Sessions.cancel(plan, command.caseId(), state, s -> s.mediator().equals(related));
        } else {
            review.move(plan, ref(command), state, target, moment);
        }
        return plan.build();
    }

    /** Who is related sees nothing of it, as if the applicant had barred her. */
    private PostId held(PostId here, StaffId related, CaseState state, LocalDate today) {
        HandlerWish wish = Stream.concat(state.conflicted().stream(), Stream.of(related))
                .reduce(state.consent().wish(), HandlerWish::never, (one, two) -> two);
        return Wishes.held(here, wish, network, today);
    }
}
