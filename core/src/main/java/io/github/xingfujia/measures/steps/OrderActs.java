package io.github.xingfujia.measures.steps;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.measures.ClockKind;
import io.github.xingfujia.measures.MeasureTerms;
import io.github.xingfujia.measures.OrderAcceptance;
import io.github.xingfujia.measures.OrderApplication;
import io.github.xingfujia.measures.OrderMade;
import io.github.xingfujia.measures.OrderPaper;
import io.github.xingfujia.measures.OrderParty;
import io.github.xingfujia.measures.file.Actions;
import io.github.xingfujia.measures.file.At;
import io.github.xingfujia.measures.file.Clocks;
import io.github.xingfujia.measures.file.MeasureCommand;
import io.github.xingfujia.measures.file.MeasureFact;
import io.github.xingfujia.measures.file.MeasuresState;
import io.github.xingfujia.measures.file.ProtectionOrder;
import io.github.xingfujia.measures.file.Step;
import io.github.xingfujia.protection.FileNews;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A protection order on its way to and through the court (人身安全保护令申请). */
public final class OrderActs {

    private static final List<String> WHO_APPLIES = List.of("反家庭暴力法 23", "法释〔2022〕17号 2");
    private static final List<String> EXTENDS = List.of("反家庭暴力法 30");

    private final FileNews news;
    private final Clocks clocks;
    private final MeasureTerms.OrderTerms terms;

    /** Creates the acts over the clocks and figures. */
    public OrderActs(Clocks clocks, MeasureTerms.OrderTerms terms, FileNews news) {
        this.news = news;
        this.clocks = clocks;
        this.terms = terms;
    }

    public record Prepare(ViolenceFileId file, OrderApplication application) implements MeasureCommand {}

    public record Papers(ViolenceFileId file, int number, List<OrderPaper> papers) implements MeasureCommand {
        public Papers {
            papers = ImmutableList.copyOf(papers);
        }

        @Override
        public Optional<Integer> measure() {
            return Optional.of(number);
        }
    }

    public record Accept(ViolenceFileId file, int number, OrderAcceptance acceptance) implements MeasureCommand {
        @Override
        public Optional<Integer> measure() {
            return Optional.of(number);
        }
    }

    public record Make(ViolenceFileId file, int number, OrderMade made) implements MeasureCommand {
        @Override
        public Optional<Integer> measure() {
            return Optional.of(number);
        }
    }

    public record Dismiss(ViolenceFileId file, int number, LocalDate on) implements MeasureCommand {
        @Override
        public Optional<Integer> measure() {
            return Optional.of(number);
        }
    }

    public record Serve(ViolenceFileId file, int number, OrderParty party, Instant when) implements MeasureCommand {
        @Override
        public Optional<Integer> measure() {
            return Optional.of(number);
        }
    }

    /**
     * Prepares an application: by her, or by those who may for her. One that no court has accepted yet is written anew; while a
     * court decides there is no second, and one that holds is extended.
     */
    public Act<Prepare, Integer> prepare() {
        return Step.<Prepare>of(Actions.PREPARE_ORDER, (command, at) -> {
                    OrderApplication asked = command.application();
                    if (!asked.applicant().mayApply(asked.ground())) {
                        return At.refuseCiting("may-not-apply", WHO_APPLIES, "measures.prepareOrder");
                    }
                    List<ProtectionOrder> running =
                            orders(at.state()).filter(o -> !o.isOver()).toList();
                    if (running.stream().anyMatch(o -> o.stage() == ProtectionOrder.Stage.ACCEPTED)) {
                        return At.refuse("order-before-court", "measures.orderMade");
                    }
                    if (running.stream().anyMatch(o -> o.holds(at.moment().now()))) {
                        return At.refuseCiting("order-holds", EXTENDS, "measures.askChange");
                    }
                    MeasureFact.OrderPrepared prepared = new MeasureFact.OrderPrepared(
                            prepared(at.state()).orElseGet(at::next),
                            asked.applicant(),
                            asked.ground(),
                            asked.terms(),
                            asked.urgent());
                    return running.stream().anyMatch(o -> o.application().equals(Optional.of(prepared)))
                            ? Ruling.unchanged()
                            : at.plan(prepared).build();
                })
                .answering((command, after) -> prepared(after).orElseThrow());
    }

    private static Stream<ProtectionOrder> orders(MeasuresState state) {
        return IntStream.rangeClosed(1, state.count())
                .mapToObj(n -> state.measure(n, ProtectionOrder.class))
                .flatMap(Optional::stream);
    }

    /** Returns the number of the application that no court has accepted yet. */
    private static Optional<Integer> prepared(MeasuresState state) {
        return IntStream.rangeClosed(1, state.count())
                .filter(n -> state.measure(n, ProtectionOrder.class)
                        .filter(o -> o.stage() == ProtectionOrder.Stage.PREPARED)
                        .isPresent())
                .boxed()
                .findFirst();
    }

    /** Records papers that came in. */
    public Act<Papers, Integer> papers() {
        return Step.of(Actions.ORDER_PAPERS, (command, at) -> {
            Optional<ProtectionOrder> order = order(command.number(), at);
            if (order.isEmpty()) {
                return At.refuse("no-such-measure", "measures.view");
            }
            return order.get().papers().containsAll(command.papers())
                    ? Ruling.unchanged()
                    : at.plan(new MeasureFact.OrderPapersIn(command.number(), command.papers()))
                            .build();
        });
    }

    /** Records the acceptance: the court decides within 72 hours, an urgent one within 24 (反家庭暴力法 28). */
    public Act<Accept, Integer> accept() {
        return Step.of(Actions.ORDER_ACCEPTED, (command, at) -> {
            OrderAcceptance acceptance = command.acceptance();
            at.past("at", acceptance.at());
            Optional<ProtectionOrder> order =
                    order(command.number(), at).filter(o -> o.stage() == ProtectionOrder.Stage.PREPARED);
            if (order.isEmpty()) {
                return At.refuse("not-at-this-stage", "measures.view");
            }
            boolean urgent = order.get().application().orElseThrow().urgent();
            return at.plan(
                            new MeasureFact.OrderAccepted(
                                    command.number(), acceptance.court(), acceptance.number(), acceptance.at()),
                            new MeasureFact.ClockSet(
                                    command.number(),
                                    clocks.ofCourt(
                                            ClockKind.DECIDE_ORDER,
                                            acceptance.at(),
                                            urgent ? terms.urgent() : terms.decide())))
                    .build();
        });
    }

    /**
     * Records the order: it holds from when it was made, for six months at most (反家庭暴力法 30), and is served. The court saw danger
     * (反家庭暴力法 27): what was lifted before stands again.
     */
    public Act<Make, Integer> make() {
        return Step.<Make>of(Actions.ORDER_MADE, (command, at) -> {
                    OrderMade made = command.made();
                    at.past("madeAt", made.madeAt());
                    Optional<ProtectionOrder> order = accepted(command.number(), at);
                    if (order.isEmpty()) {
                        return At.refuse("not-at-this-stage", "measures.view");
                    }
                    LocalDate day = VisitDiaries.day(made.madeAt());
                    Checks.of()
                            .notBefore(
                                    "madeAt",
                                    made.madeAt(),
                                    order.get().accepted().orElseThrow().at())
                            .notBefore("until", made.until(), day)
                            .orThrow();
                    if (made.until().isAfter(terms.valid().lastDay(day))) {
                        return At.refuseCiting(
                                "order-too-long",
                                terms.valid().cites(),
                                "measures.orderMade",
                                terms.valid().lastDay(day).toString());
                    }
                    Ruling.Plan.Builder plan = at.plan(
                            new MeasureFact.OrderGranted(command.number(), made.madeAt(), made.until(), made.terms()),
                            new MeasureFact.ClockSet(
                                    command.number(),
                                    clocks.ofCourt(ClockKind.SERVE_ORDER, made.madeAt(), terms.serve())));
                    at.stop(plan, command.number(), ClockKind.DECIDE_ORDER);
                    inForce(plan, at, command.number(), day, made.until(), clocks, terms);
                    news.dangerSeen(plan, command.file(), day, at.loaded(), at.moment());
                    return plan.build();
                })
                .beside((command, at) -> at.gates());
    }

    /** Starts what runs while an order is in force: the thought of extending it, and the next return visit. */
    static void inForce(
            Ruling.Plan.Builder plan,
            At at,
            int number,
            LocalDate day,
            LocalDate until,
            Clocks clocks,
            MeasureTerms.OrderTerms terms) {
        LocalDate remind = terms.remind().before(until);
        plan.to(
                at.ref(),
                "",
                new MeasureFact.ClockSet(
                        number,
                        clocks.until(ClockKind.RENEW_ORDER, day, remind.isBefore(day) ? day : remind, terms.remind())),
                new MeasureFact.ClockSet(number, clocks.of(ClockKind.RETURN_VISIT, Clocks.start(day), terms.visit())));
    }

    /** Records that the court dismissed the application. */
    public Act<Dismiss, Integer> dismiss() {
        return Step.of(Actions.ORDER_DISMISSED, (command, at) -> {
            at.past("on", command.on());
            if (accepted(command.number(), at).isEmpty()) {
                return At.refuse("not-at-this-stage", "measures.view");
            }
            Ruling.Plan.Builder plan = at.plan(new MeasureFact.OrderDismissed(command.number(), command.on()));
            at.stop(plan, command.number(), ClockKind.DECIDE_ORDER);
            return plan.build();
        });
    }

    /** Records that somebody was told; once the four who always are have been, the serving is done. */
    public Act<Serve, Integer> serve() {
        return Step.of(Actions.ORDER_SERVED, (command, at) -> {
            at.past("at", command.when());
            Optional<ProtectionOrder> found =
                    order(command.number(), at).filter(o -> o.granted().isPresent());
            if (found.isEmpty()) {
                return At.refuse("not-at-this-stage", "measures.view");
            }
            Checks.of()
                    .notBefore(
                            "at",
                            command.when(),
                            found.get().granted().orElseThrow().madeAt())
                    .orThrow();
            if (found.get().told().containsKey(command.party())) {
                return Ruling.unchanged();
            }
            MeasureFact.OrderServed served =
                    new MeasureFact.OrderServed(command.number(), command.party(), command.when());
            Ruling.Plan.Builder plan = at.plan(served);
            if (found.get().after(served).isServed()) {
                at.stop(plan, command.number(), ClockKind.SERVE_ORDER);
            }
            return plan.build();
        });
    }

    static Optional<ProtectionOrder> order(int number, At at) {
        return at.state().measure(number, ProtectionOrder.class);
    }

    private static Optional<ProtectionOrder> accepted(int number, At at) {
        return order(number, at).filter(o -> o.stage() == ProtectionOrder.Stage.ACCEPTED);
    }
}
