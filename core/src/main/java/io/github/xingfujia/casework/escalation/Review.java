package io.github.xingfujia.casework.escalation;

import io.github.xingfujia.books.Shelf;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CaseView;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.Step;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Faces;
import io.github.xingfujia.casework.file.History;
import io.github.xingfujia.casework.file.Holding;
import io.github.xingfujia.casework.file.Intake;
import io.github.xingfujia.casework.file.Party;
import io.github.xingfujia.casework.file.Progress.Session;
import io.github.xingfujia.casework.file.PublishedCaseFact;
import io.github.xingfujia.casework.file.Sessions;
import io.github.xingfujia.casework.handling.Admission;
import io.github.xingfujia.casework.handling.SessionGuard;
import io.github.xingfujia.casework.handling.ViolenceWaits;
import io.github.xingfujia.casework.handling.Wishes;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.Messages;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.rules.Decision;
import io.github.xingfujia.rules.Explanation;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The escalation of a case by the county's rule book (升级流转): asked by a handler, and by time itself.
 *
 * <p>永川: unsettled at a station climbs to its town room; complex is guided by the district, or with reason
 * taken over.
 */
public final class Review {

    private final Shelf shelf;
    private final Network network;
    private final Deadlines deadlines;
    private final Admission admission;
    private final SessionGuard guard;

    public Review(Shelf shelf, Network network, Deadlines deadlines, ViolenceWaits violence) {
        this.shelf = shelf;
        this.network = network;
        this.deadlines = deadlines;
        this.admission = new Admission(network);
        this.guard = new SessionGuard(admission, violence);
    }

    /** Returns the books, and the certificates that tell whether the post has a mediator for this case. */
    List<Ref> beside(CaseState state) {
        return Stream.of(
                        Stream.of(shelf.ref()),
                        mediators(state).stream().map(Certificates::of),
                        Sessions.certificates(state).stream())
                .flatMap(refs -> refs)
                .distinct()
                .toList();
    }

    /** Returns whether a planned session lapsed, or has come and may not be held, whatever shut it and wherever. */
    boolean isShut(Ref ref, CaseState state, Session session, Loaded loaded, Moment moment) {
        return !moment.now().isBefore(session.lapsesAt())
                || guard.stop(CaseId.of(ref.key()), state, session, Sessions.day(session.from()), loaded)
                        .isPresent();
    }

    /** Decides and plans what follows; the facts of the plan are all there is to know of it. */
    protected Ruling decide(Ref ref, CaseState state, Loaded loaded, Moment moment) {
        boolean overdue = state.clock().isOverdue(moment.now());
        PostId here = state.holding().accountable().orElseThrow();
        GateClass gate = EscalationFacts.gravest(state, CaseId.of(ref.key()), loaded);
        RuleBook book = book(state, loaded, moment);
        Decision decision = book.decide(
                EscalationFacts.of(state, network.tier(here).key(), gate, hasMediator(state, loaded, moment), overdue));
        Step wanted = step(decision.outcome("step"));
        PostId target = target(wanted, here, state, moment);
        Optional<StaffId> adviser = adviser(target, state);
        // the applicant may bar every adviser: then the district does not guide but answers itself
        Step possible = wanted == Step.GUIDE && adviser.isEmpty() ? Step.TAKE_OVER : wanted;
        Step step = target.equals(here) && possible != Step.GUIDE ? Step.STAY : possible;
        Ruling.Plan.Builder plan = Ruling.plan()
                .book(book.digest())
                .to(ref, Cases.STAFF, new CaseFact.Reviewed(step, target, decision.reference()));
        if (state.clock().isToTell(moment.now())) {
            plan.to(
                    ref,
                    Cases.STAFF,
                    new CaseFact.Overdue(state.clock().due().orElseThrow().dueAt()));
        }
        if (step == Step.GUIDE) {
            adviser.ifPresent(a -> plan.to(ref, Cases.STAFF, new CaseFact.AdviserNamed(target, a)));
        } else if (step != Step.STAY) {
            move(plan, ref, state, target, moment);
        }
        if (step == Step.STAY || step == Step.GUIDE) {
            Sessions.cancel(plan, CaseId.of(ref.key()), state, s -> isShut(ref, state, s, loaded, moment));
        }
        if (step != Step.STAY && state.isOpen()) {
            plan.publish(
                    ref,
                    Cases.STAFF,
                    new PublishedCaseFact.CaseRaised(step, state.told(here), state.told(target), moment.today()));
        }
        return plan.build();
    }

    /** Returns the book in force for a case that was opened when this one was. */
    private RuleBook book(CaseState state, Loaded loaded, Moment moment) {
        LocalDate opened = state.intake().map(Intake::openedOn).orElse(moment.today());
        return shelf.at(loaded).on(moment.today(), opened);
    }

    /**
     * Moves a case to another post: planned sessions end, the clock of the new tier starts, the applicant is told. An ended one takes
     * what is still owed along, and nothing else.
     */
    public void move(Ruling.Plan.Builder plan, Ref ref, CaseState state, PostId to, Moment moment) {
        Sessions.cancel(plan, CaseId.of(ref.key()), state, s -> true);
        state.progress().screened().forEach((side, found) -> {
            if (found.isPositive()) {
                Faces.keep(plan, ref, state, side.opposite());
            }
        });
        Faces.keepEnded(plan, ref, state);
        plan.to(ref, Cases.COMMON, new CaseFact.AccountableMoved(to));
        if (!state.isOpen()) {
            return; // what is left is owed, by its own time, and nobody mediates
        }
        state.party(Side.APPLICANT).filter(Party::reachable).ifPresent(p -> Messages.queue(plan, p.person(), moment));
        if (!state.court().isTimed()) {
            // the court's time runs on, whoever mediates
            deadlines.start(to, moment.now()).ifPresent(due -> plan.to(ref, Cases.STAFF, due));
        }
    }

    /** Returns what to load before a recorded decision can be explained. */
    public Ref books() {
        return shelf.ref();
    }

    /**
     * Returns the explanation of a recorded decision; whoever is accountable for the case, or handles it, reads what nearly
     * held and what would alter it together as well.
     */
    public Optional<Explanation> explain(CaseFact.Reviewed review, Loaded loaded, Holding holding, Actor reader) {
        boolean hers = reader instanceof Actor.Staff staff
                && (holding.accountable().filter(staff.post()::equals).isPresent()
                        || holding.handler().filter(staff.id()::equals).isPresent());
        Optional<Explanation> explained = explain(review, loaded);
        return hers ? explained.map(Explanation::near) : explained;
    }

    /**
     * Returns the explanation of a recorded decision under a line that says to whom the case went, by the book that made it;
     * empty when this home never had that book.
     */
    public Optional<Explanation> explain(CaseFact.Reviewed review, Loaded loaded) {
        return shelf.at(loaded)
                .explain(review.decision())
                .map(e -> e.headed(History.heading(review.step(), network.label(review.to()))));
    }

    /** Returns what happened so far as people read it. */
    public List<CaseView.Event> history(CaseState state) {
        return History.told(state.history(), network);
    }

    private static Step step(String word) {
        return Arrays.stream(Step.values())
                .filter(step -> step.word().equals(word))
                .findFirst()
                .orElse(Step.STAY);
    }

    private PostId target(Step step, PostId here, CaseState state, Moment moment) {
        return switch (step) {
            case STAY -> here;
            case HAND_UP -> next(here, state, moment.today());
            case GUIDE, TAKE_OVER, PROTECT -> network.centre();
        };
    }

    /** The next tier up, leaving out what the applicant barred: her choice travels with every hand-over. */
    private PostId next(PostId here, CaseState state, LocalDate today) {
        Optional<PostId> up = network.superior(here, today);
        while (up.isPresent() && !Wishes.leaves(up.get(), state.consent().wish(), network)) {
            up = network.superior(up.get(), today);
        }
        return up.orElse(here);
    }

    private Optional<StaffId> adviser(PostId post, CaseState state) {
        return network.staffAt(post).stream()
                .filter(s -> s.duties().stream()
                        .anyMatch(d -> d.adviser() && d.post().equals(post)))
                .map(StaffMember::id)
                .filter(s -> !admission.bars(s, state))
                .findFirst();
    }

    private boolean hasMediator(CaseState state, Loaded loaded, Moment moment) {
        return mediators(state).stream()
                .anyMatch(s -> !admission.bars(s, state)
                        && loaded.of(Certificates.CERTIFICATES, Certificates.of(s))
                                .validOn(Track.MEDIATION, moment.today()));
    }

    private List<StaffId> mediators(CaseState state) {
        return state.holding().accountable().map(network::mediators).orElse(List.of());
    }
}
