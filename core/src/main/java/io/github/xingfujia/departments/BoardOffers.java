package io.github.xingfujia.departments;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/**
 * Offers the tasks that something makes worth sending (提请联动), in the command of the room in which it happened: nothing waits
 * for somebody to think of it. Sending one of that kind takes the offer; nobody is told anything before.
 */
public final class BoardOffers {

    private final Parts parts;

    BoardOffers(Parts parts) {
        this.parts = parts;
    }

    /** Returns what to load of a subject before {@link #add} and {@link #follow}. */
    public Ref ref(Subject subject) {
        return Offers.of(subject);
    }

    /** Adds what a cause makes worth sending in this county, unless one of that kind waits. */
    public void add(
            Ruling.Plan.Builder plan, Subject subject, Scope now, OfferCause cause, Loaded loaded, Moment moment) {
        Ref ref = Offers.of(subject);
        Offers.State state = loaded.of(Offers.OFFERS, ref);
        List<OfferFact.Offered> planned = plan.placed().stream()
                .filter(placed -> placed.ref().equals(ref) && placed.fact() instanceof OfferFact.Offered)
                .map(placed -> (OfferFact.Offered) placed.fact())
                .toList();
        int number = state.count() + planned.size();
        for (OfferRule rule : parts.linkage().offers(cause)) {
            Optional<TaskKind> kind = parts.linkage().kind(rule.task(), moment.today());
            boolean waits = state.of(rule.task()).isPresent()
                    || planned.stream().anyMatch(o -> o.task().equals(rule.task()));
            if (kind.isEmpty() || waits) {
                continue;
            }
            number++;
            held(plan, ref, now, state);
            plan.to(
                    ref,
                    "",
                    new OfferFact.Offered(
                            number,
                            cause,
                            rule.task(),
                            rule.obliged(),
                            parts.moves().due(moment.now(), rule.within(), false),
                            cites(rule, kind.get())));
        }
    }

    /** Adds that a subject is the work of others now. */
    public void follow(Ruling.Plan.Builder plan, Subject subject, Scope now, Loaded loaded) {
        Ref ref = Offers.of(subject);
        Offers.State state = loaded.of(Offers.OFFERS, ref);
        if (state.held().isPresent()) {
            held(plan, ref, now, state);
        }
    }

    /** Returns why a subject may not end yet: what the law demands of it was not sent; empty when nothing waits. */
    public Optional<Refusal> demanded(Subject subject, Loaded loaded) {
        return loaded.of(Offers.OFFERS, Offers.of(subject)).waiting().values().stream()
                .map(Offers.Waiting::offered)
                .filter(OfferFact.Offered::obliged)
                .findFirst()
                .map(one -> Refusal.of("departments", "law-demands-it", List.of("departments.send"))
                        .citing(one.cites().toArray(String[]::new)));
    }

    /** Adds that what a cause demanded of one department was done there by another way than a task. */
    public void doneOtherwise(
            Ruling.Plan.Builder plan, Subject subject, OfferCause cause, DepartmentCode department, Loaded loaded) {
        Ref ref = Offers.of(subject);
        loaded.of(Offers.OFFERS, ref).waiting().forEach((number, one) -> {
            OfferFact.Offered offered = one.offered();
            boolean theirs = parts.linkage()
                    .kind(offered.task(), one.since().atZone(Moment.ZONE).toLocalDate())
                    .filter(kind -> kind.owner().equals(department))
                    .isPresent();
            if (offered.obliged() && offered.cause() == cause && theirs) {
                plan.to(ref, "", new OfferFact.Declined(number, DeclineCause.DONE_OTHERWISE));
            }
        });
    }

    /** Adds that a subject has ended: what still waits of it is over. */
    public void end(Ruling.Plan.Builder plan, Subject subject, Loaded loaded) {
        Ref ref = Offers.of(subject);
        loaded.of(Offers.OFFERS, ref)
                .waiting()
                .keySet()
                .forEach(number -> plan.to(ref, "", new OfferFact.Ended(number)));
    }

    private static void held(Ruling.Plan.Builder plan, Ref ref, Scope now, Offers.State state) {
        OfferFact.HeldBy held = OfferFact.HeldBy.of(now);
        boolean written = state.held().equals(Optional.of(held))
                || plan.placed().stream()
                        .anyMatch(placed ->
                                placed.ref().equals(ref) && placed.fact().equals(held));
        if (!written) {
            plan.to(ref, "", held);
        }
    }

    private static List<String> cites(OfferRule rule, TaskKind kind) {
        return ImmutableList.<String>builder()
                .addAll(rule.cites())
                .addAll(kind.cites().stream()
                        .filter(cite -> !rule.cites().contains(cite))
                        .toList())
                .build();
    }
}
