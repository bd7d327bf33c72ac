package io.github.xingfujia.casework.escalation;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.CaseStep;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Compartment;
import io.github.xingfujia.casework.file.Faces;
import io.github.xingfujia.casework.file.Sessions;
import io.github.xingfujia.casework.handling.Wishes;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Records that the applicant wants another post, or bars someone, after the case was opened. Whoever she bars loses
 * it at once: the case moves to the next post that may see it, a barred handler is released.
 */
public final class WishAct extends CaseStep<WishAct.WishHandler> {

    public record WishHandler(CaseId caseId, HandlerWish wish) implements CaseCommand {}

    private final Network network;
    private final Review review;

    WishAct(Network network, Review review) {
        super(Actions.WISH);
        this.network = network;
        this.review = review;
    }

    @Override
    protected Optional<Side> speaks(WishHandler command) {
        return Optional.of(Side.APPLICANT);
    }

    @Override
    protected boolean protects() {
        return true;
    }

    @Override
    protected Ruling decide(WishHandler command, CaseState state, Loaded loaded, Moment moment) {
        HandlerWish wish = command.wish();
        Checks problems = Checks.of();
        Wishes.check(wish, network, moment.today(), problems);
        problems.orThrow();
        CaseFact.Wished fact = Wishes.fact(wish, network);
        Ruling.Plan.Builder plan = Ruling.plan().to(ref(command), Compartment.of(Side.APPLICANT), fact);
        PostId here = state.holding().accountable().orElseThrow();
        PostId target = target(wish, here, moment.today());
        List<StaffId> barred = fact.neverStaff();
        if (!target.equals(here)) {
            // a move by her word alone does not show to the other party
            Faces.keep(plan, ref(command), state, Side.OTHER);
            review.move(plan, ref(command), state, target, moment);
            return plan.build();
        }
        Faces.keepEnded(plan, ref(command), state);
        state.holding()
                .handler()
                .filter(barred::contains)
                .ifPresent(h -> plan.to(ref(command), Cases.COMMON, new CaseFact.HandlerReleased(h)));
        Sessions.cancel(plan, command.caseId(), state, s -> barred.contains(s.mediator()));
        return plan.build();
    }

    private PostId target(HandlerWish wish, PostId here, LocalDate today) {
        if (wish.districtOnly()) {
            return network.centre();
        }
        return Wishes.held(wish.post().orElse(here), wish, network, today);
    }
}
