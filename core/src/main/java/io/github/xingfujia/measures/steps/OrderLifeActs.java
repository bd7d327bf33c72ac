package io.github.xingfujia.measures.steps;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.measures.ClockKind;
import io.github.xingfujia.measures.Happened;
import io.github.xingfujia.measures.MeasureTerms;
import io.github.xingfujia.measures.OrderChange;
import io.github.xingfujia.measures.OrderVisit;
import io.github.xingfujia.measures.file.Actions;
import io.github.xingfujia.measures.file.At;
import io.github.xingfujia.measures.file.Clocks;
import io.github.xingfujia.measures.file.Consequences;
import io.github.xingfujia.measures.file.MeasureCommand;
import io.github.xingfujia.measures.file.MeasureFact;
import io.github.xingfujia.measures.file.ProtectionOrder;
import io.github.xingfujia.measures.file.Step;
import io.github.xingfujia.messaging.ContactFact;
import io.github.xingfujia.messaging.Contacts;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.protection.FileNews;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A protection order in force (人身安全保护令执行): changed, breached, looked after, fed back to the court. */
public final class OrderLifeActs {

    private static final List<String> CHANGE = List.of("反家庭暴力法 30");

    private final Clocks clocks;
    private final MeasureTerms.OrderTerms terms;
    private final Consequences consequences;
    private final FileNews news;

    /** Creates the acts over the clocks and figures, what follows from a breach, and what the file is told of it. */
    public OrderLifeActs(Clocks clocks, MeasureTerms.OrderTerms terms, Consequences consequences, FileNews news) {
        this.consequences = consequences;
        this.news = news;
        this.clocks = clocks;
        this.terms = terms;
    }

    public record AskChange(ViolenceFileId file, int number, OrderChange change) implements MeasureCommand {
        @Override
        public Optional<Integer> measure() {
            return Optional.of(number);
        }
    }

    public record RuleChange(ViolenceFileId file, int number, boolean granted, LocalDate on, Optional<LocalDate> until)
            implements MeasureCommand {
        @Override
        public Optional<Integer> measure() {
            return Optional.of(number);
        }
    }

    public record Breach(ViolenceFileId file, int number, LocalDate on, String words) implements MeasureCommand {
        @Override
        public Optional<Integer> measure() {
            return Optional.of(number);
        }

        /** Returns the shape only; never the words. */
        @Override
        public String toString() {
            return "Breach[" + file + " " + number + " " + on + "]";
        }
    }

    public record TellPolice(ViolenceFileId file, int number, Instant when, String receipt) implements MeasureCommand {
        @Override
        public Optional<Integer> measure() {
            return Optional.of(number);
        }
    }

    public record Visit(ViolenceFileId file, int number, OrderVisit visit) implements MeasureCommand {
        @Override
        public Optional<Integer> measure() {
            return Optional.of(number);
        }
    }

    public record Feed(ViolenceFileId file, int number, LocalDate on) implements MeasureCommand {
        @Override
        public Optional<Integer> measure() {
            return Optional.of(number);
        }
    }

    /** Records that the applicant asks for a change, while the order holds. */
    public Act<AskChange, Integer> askChange() {
        return Step.of(Actions.ASK_CHANGE, (command, at) -> {
            Optional<ProtectionOrder> order = OrderActs.order(command.number(), at);
            if (order.filter(o -> o.holds(at.moment().now())).isEmpty()) {
                return At.refuseCiting("order-not-in-force", CHANGE, "measures.prepareOrder");
            }
            if (order.get().change().isPresent()) {
                return At.refuse("change-asked-before", "measures.changeRuled");
            }
            Ruling.Plan.Builder plan = at.plan(new MeasureFact.OrderChangeAsked(
                    command.number(), command.change(), at.moment().today()));
            at.stop(plan, command.number(), ClockKind.RENEW_ORDER);
            return plan.build();
        });
    }

    /** Records how the court decided on it, also when the order ran out meanwhile. */
    public Act<RuleChange, Integer> ruleChange() {
        return Step.of(Actions.CHANGE_RULED, (command, at) -> {
            at.past("on", command.on());
            Optional<ProtectionOrder> found =
                    OrderActs.order(command.number(), at).filter(o -> o.change().isPresent());
            if (found.isEmpty()) {
                return At.refuse("no-change-asked", "measures.askChange");
            }
            ProtectionOrder order = found.get();
            OrderChange asked = order.change().orElseThrow().change();
            boolean longer = command.granted() && asked == OrderChange.EXTEND;
            Checks.of()
                    .that(command.until().isPresent() == longer, "until", longer ? "required" : "only-to-extend", "")
                    .notBefore("on", command.on(), order.change().orElseThrow().on())
                    .orThrow();
            LocalDate until = order.until().orElseThrow();
            if (longer) {
                LocalDate most = terms.valid().lastDay(until);
                LocalDate wanted = command.until().orElseThrow();
                if (!wanted.isAfter(until) || wanted.isAfter(most)) {
                    return At.refuseCiting("order-too-long", CHANGE, "measures.changeRuled", most.toString());
                }
            }
            Ruling.Plan.Builder plan = at.plan(new MeasureFact.OrderChangeRuled(
                    command.number(), command.granted(), command.on(), command.until()));
            if (longer) {
                OrderActs.inForce(
                        plan,
                        at,
                        command.number(),
                        command.on(),
                        command.until().orElseThrow(),
                        clocks,
                        terms);
            } else if (command.granted() && asked == OrderChange.REVOKE) {
                at.stop(plan, command.number(), ClockKind.RENEW_ORDER, ClockKind.RETURN_VISIT, ClockKind.SERVE_ORDER);
            }
            return plan.build();
        });
    }

    /** Records a breach: the police are to be told, the court gets its form, and the gate shuts. */
    public Act<Breach, Integer> breach() {
        return Step.<Breach>of(Actions.ORDER_BREACHED, (command, at) -> {
                    at.past("on", command.on());
                    Optional<ProtectionOrder> order = OrderActs.order(command.number(), at);
                    if (order.filter(o -> heldOn(o, command.on())).isEmpty()) {
                        return At.refuse("order-not-in-force", "measures.prepareOrder");
                    }
                    Ruling.Plan.Builder plan = at.plan();
                    breached(plan, at, command.number(), command.on(), at.words("words"));
                    return plan.build();
                })
                .beside((command, at) -> beside(at).toList())
                .sealing((command, at) -> Step.hers(at, command.words()));
    }

    private void breached(Ruling.Plan.Builder plan, At at, int number, LocalDate on, Optional<Sealed> words) {
        plan.to(
                at.ref(),
                "",
                new MeasureFact.OrderBreached(number, on, words),
                new MeasureFact.ClockSet(
                        number, clocks.of(ClockKind.TELL_POLICE, at.moment().now(), terms.tellPolice())),
                new MeasureFact.ClockSet(
                        number, clocks.of(ClockKind.FEED_BACK, at.moment().now(), terms.feedBack())));
        tell(plan, at, on);
        consequences.after(plan, Happened.ORDER_BREACHED, at);
    }

    private void tell(Ruling.Plan.Builder plan, At at, LocalDate on) {
        news.incident(plan, at.file().id(), on, at.loaded(), at.moment());
    }

    private Stream<Ref> beside(At at) {
        return Stream.concat(at.gates().stream(), consequences.refs(at).stream());
    }

    /** Records that the police were told, with the number of their receipt. */
    public Act<TellPolice, Integer> tellPolice() {
        return Step.of(Actions.POLICE_TOLD, (command, at) -> {
            at.past("at", command.when());
            if (!at.state().running().runs(command.number(), ClockKind.TELL_POLICE)) {
                return At.refuse("nothing-to-tell", "measures.view");
            }
            Ruling.Plan.Builder plan =
                    at.plan(new MeasureFact.PoliceTold(command.number(), command.when(), command.receipt()));
            at.stop(plan, command.number(), ClockKind.TELL_POLICE);
            return plan.build();
        });
    }

    /**
     * Records a return visit. Who could not speak safely is not contacted again and must be asked alone anew; an order that
     * was not kept was breached.
     */
    public Act<Visit, Integer> visit() {
        return Step.<Visit>of(Actions.RETURN_VISIT, this::visited)
                .beside((command, at) -> Stream.concat(
                                beside(at), at.file().victim().stream().map(Contacts::of))
                        .toList())
                .sealing((command, at) -> Step.hers(at, command.visit().words()));
    }

    private Ruling visited(Visit command, At at) {
        OrderVisit visit = command.visit();
        at.state()
                .measure(command.number(), ProtectionOrder.class)
                .flatMap(ProtectionOrder::granted)
                .ifPresent(made -> Checks.of()
                        .notBefore("visit.on", visit.on(), VisitDiaries.day(made.madeAt()))
                        .orThrow());
        at.past("on", visit.on());
        Optional<ProtectionOrder> order = OrderActs.order(command.number(), at);
        if (order.filter(o -> o.granted().isPresent()).isEmpty()) {
            return At.refuse("order-not-in-force", "measures.view");
        }
        Ruling.Plan.Builder plan = at.plan(new MeasureFact.OrderVisited(
                command.number(), visit.on(), visit.safe(), visit.kept(), visit.signed(), at.words("words")));
        if (visit.kept()) {
            plan.to(
                    at.ref(),
                    "",
                    new MeasureFact.ClockSet(
                            command.number(),
                            clocks.of(ClockKind.FEED_BACK, at.moment().now(), terms.feedBack())));
        } else {
            breached(plan, at, command.number(), visit.on(), Optional.empty());
        }
        if (order.get().holds(at.moment().now())) {
            plan.to(
                    at.ref(),
                    "",
                    new MeasureFact.ClockSet(
                            command.number(),
                            clocks.of(ClockKind.RETURN_VISIT, Clocks.start(visit.on()), terms.visit())));
        } else {
            at.stop(plan, command.number(), ClockKind.RETURN_VISIT);
        }
        if (!visit.safe()) {
            at.file()
                    .victim()
                    .forEach(p ->
                            plan.to(Contacts.of(p), "", new ContactFact.Agreed(SafeContact.none(), Optional.empty())));
            if (visit.kept()) {
                tell(plan, at, visit.on());
            }
        }
        return plan.build();
    }

    /** Records that the forms went back to the court. */
    public Act<Feed, Integer> feed() {
        return Step.of(Actions.COURT_FED, (command, at) -> {
            at.past("on", command.on());
            boolean form = OrderActs.order(command.number(), at)
                    .filter(ProtectionOrder::hasForm)
                    .isPresent();
            if (!form || !at.state().running().runs(command.number(), ClockKind.FEED_BACK)) {
                return At.refuse("nothing-to-feed", "measures.returnVisit");
            }
            Ruling.Plan.Builder plan = at.plan(new MeasureFact.CourtFed(command.number(), command.on()));
            at.stop(plan, command.number(), ClockKind.FEED_BACK);
            return plan.build();
        });
    }

    private static boolean heldOn(ProtectionOrder order, LocalDate day) {
        return order.granted()
                .filter(g -> !day.isBefore(VisitDiaries.day(g.madeAt())))
                .flatMap(g -> order.until())
                .filter(u -> !day.isAfter(u))
                .isPresent();
    }
}
