package io.github.xingfujia.casework.escalation;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Relation;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.CaseStep;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Sessions;
import io.github.xingfujia.casework.handling.Admission;
import io.github.xingfujia.casework.handling.Wishes;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;

/**
 * Records that someone is related to a party (特邀调解规定 15): she is released if she was assigned, and nothing of the case is
 * open to her any more. Where nobody else is left at its post, it moves to the next one above that has somebody.
 */
public final class DiscloseAct extends CaseStep<DiscloseAct.DiscloseRelation> {

    public record DiscloseRelation(CaseId caseId, StaffId staff, Relation relation) implements CaseCommand {}

    private final Network network;
    private final Admission admission;
    private final Review review;

    DiscloseAct(Network network, Review review) {
        super(Actions.DISCLOSE);
        this.network = network;
        this.admission = new Admission(network);
        this.review = review;
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

    /** The first post from here upwards, and not barred, where somebody may work on it; the district answers at last. */
    private PostId held(PostId here, StaffId related, CaseState state, LocalDate today) {
        PostId post = here;
        while (!post.equals(network.centre()) && (isBarred(post, state) || isEmptyWithout(related, post, state))) {
            post = network.superior(post, today).orElse(network.centre());
        }
        return post;
    }

    private static boolean isBarred(PostId post, CaseState state) {
        return state.consent().wish().neverPosts().contains(post);
    }

    private boolean isEmptyWithout(StaffId related, PostId post, CaseState state) {
        return network.staffAt(post).stream()
                .map(StaffMember::id)
                .filter(s -> Actions.handles(network.roles(s, post)))
                .noneMatch(s -> !s.equals(related) && !admission.bars(s, state));
    }
}
