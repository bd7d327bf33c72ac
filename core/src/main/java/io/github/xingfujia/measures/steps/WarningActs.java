package io.github.xingfujia.measures.steps;

import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.measures.ClockKind;
import io.github.xingfujia.measures.WarningInstead;
import io.github.xingfujia.measures.WarningIssue;
import io.github.xingfujia.measures.WarningRequest;
import io.github.xingfujia.measures.file.Actions;
import io.github.xingfujia.measures.file.At;
import io.github.xingfujia.measures.file.Clocks;
import io.github.xingfujia.measures.file.MeasureCommand;
import io.github.xingfujia.measures.file.MeasureFact;
import io.github.xingfujia.measures.file.MeasuresState;
import io.github.xingfujia.measures.file.Step;
import io.github.xingfujia.measures.file.WarningLetter;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.rules.Decision;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What becomes of a warning letter before it is visited: asked for, issued, or something else instead. */
public final class WarningActs {

    /** 反家庭暴力法 37: before this day there was no such letter. */
    private static final LocalDate IN_FORCE = LocalDate.of(2016, 3, 1);

    private final VisitBook books;
    private final Clocks clocks;

    /** Creates the acts over the books and the clocks. */
    public WarningActs(VisitBook books, Clocks clocks) {
        this.books = books;
        this.clocks = clocks;
    }

    public record Ask(ViolenceFileId file, WarningRequest request) implements MeasureCommand {}

    public record Register(ViolenceFileId file, WarningIssue letter) implements MeasureCommand {}

    public record Correct(ViolenceFileId file, int number, WarningIssue letter) implements MeasureCommand {
        @Override
        public Optional<Integer> measure() {
            return Optional.of(number);
        }
    }

    public record Decline(ViolenceFileId file, int number, WarningInstead instead) implements MeasureCommand {
        @Override
        public Optional<Integer> measure() {
            return Optional.of(number);
        }
    }

    /** Records that the police were asked; from the acceptance of the report their time runs. */
    public Act<Ask, Integer> ask() {
        return Step.<Ask>of(Actions.ASK_WARNING, (command, at) -> {
                    WarningRequest request = command.request();
                    at.past("acceptedAt", request.acceptedAt());
                    if (waiting(at).isPresent()) {
                        return At.refuse("warning-asked-before", "measures.registerWarning");
                    }
                    Decision decision = books.issue(
                            request.vulnerable(),
                            VisitDiaries.day(request.acceptedAt()),
                            at.loaded(),
                            at.moment().today());
                    int n = at.next();
                    return at.plan(
                                    new MeasureFact.WarningAsked(
                                            n, request.acceptedAt(), request.vulnerable(), decision.reference()),
                                    new MeasureFact.ClockSet(
                                            n,
                                            clocks.of(
                                                    ClockKind.ISSUE_WARNING,
                                                    request.acceptedAt(),
                                                    VisitBook.limit(decision, "issue"))))
                            .book(decision.reference().book())
                            .build();
                })
                .beside((command, at) -> List.of(books.issues()));
    }

    /** Registers the letter the police issued, asked for or not; the visits count from its delivery. */
    public Act<Register, Integer> register() {
        return Step.<Register>of(Actions.REGISTER_WARNING, (command, at) -> {
                    WarningIssue letter = command.letter();
                    check(letter, at);
                    if (registered(letter, at).isPresent()) {
                        return At.refuse("registered-before", "measures.correctWarning");
                    }
                    int n = answered(letter, at).orElse(at.next());
                    Ruling.Plan.Builder plan = at.plan(
                            new MeasureFact.WarningIssued(n, letter.number(), letter.issuedOn(), letter.deliveredOn()));
                    at.stop(plan, n, ClockKind.ISSUE_WARNING);
                    return visited(plan, n, letter, at).build();
                })
                .beside((command, at) -> List.of(books.visits()))
                .answering(WarningActs::number);
    }

    /** Puts right what was registered wrongly, by two: the first visit is due from the delivery as it was. */
    public Act<Correct, Integer> correct() {
        return Step.<Correct>of(Actions.CORRECT_WARNING, (command, at) -> {
                    WarningIssue letter = command.letter();
                    int n = command.number();
                    check(letter, at);
                    Optional<WarningLetter> wrong = at.state()
                            .measure(n, WarningLetter.class)
                            .filter(w -> w.issued().isPresent());
                    if (wrong.isEmpty()) {
                        return At.refuse("no-such-measure", "measures.view");
                    }
                    wrong.get()
                            .request()
                            .ifPresent(r -> Checks.of()
                                    .notBefore("issuedOn", letter.issuedOn(), VisitDiaries.day(r.acceptedAt()))
                                    .orThrow());
                    if (registered(letter, at).filter(other -> other != n).isPresent()) {
                        return At.refuse("registered-before", "measures.view");
                    }
                    StaffId by = ((Actor.Staff) at.moment().actor()).id();
                    Optional<MeasureFact.WarningDoubted> said = wrong.get()
                            .doubted()
                            .filter(d -> letter.equals(new WarningIssue(d.number(), d.issuedOn(), d.deliveredOn())));
                    if (said.isEmpty()) {
                        return at.plan(new MeasureFact.WarningDoubted(
                                        n, letter.number(), letter.issuedOn(), letter.deliveredOn(), by))
                                .build();
                    }
                    if (said.get().by().equals(by)) {
                        return At.refuse("two-to-correct", "measures.correctWarning");
                    }
                    Ruling.Plan.Builder plan = at.plan(new MeasureFact.WarningCorrected(
                            n, letter.number(), letter.issuedOn(), letter.deliveredOn()));
                    if (wrong.get().visits().isEmpty()) {
                        visited(plan, n, letter, at);
                    }
                    return plan.build();
                })
                .beside((command, at) -> List.of(books.visits()));
    }

    /** Adds by when the first visit is due, from the delivery. */
    private Ruling.Plan.Builder visited(Ruling.Plan.Builder plan, int n, WarningIssue letter, At at) {
        VisitBook.Next next =
                books.next(0, 0, letter.deliveredOn(), at.loaded(), at.moment().today());
        plan.to(
                at.ref(),
                "",
                new MeasureFact.VisitsRuled(
                        n, true, next.jointly(), next.decision().reference()));
        next.within()
                .map(within -> clocks.of(ClockKind.VISIT, Clocks.start(letter.deliveredOn()), within))
                .ifPresent(clock -> plan.to(at.ref(), "", new MeasureFact.ClockSet(n, clock)));
        return plan.book(next.decision().reference().book());
    }

    /** A letter is of no day to come, and of none before there was any. */
    private static void check(WarningIssue letter, At at) {
        at.past("deliveredOn", letter.deliveredOn());
        Checks.of().notBefore("issuedOn", letter.issuedOn(), IN_FORCE).orThrow();
    }

    /** Returns under which measure a letter of that number is registered. */
    private static Optional<Integer> registered(WarningIssue letter, At at) {
        return at.state().measures().entrySet().stream()
                .filter(e -> e.getValue() instanceof WarningLetter w
                        && w.issued()
                                .filter(i -> i.number().equals(letter.number()))
                                .isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Records what the police did instead. */
    public Act<Decline, Integer> decline() {
        return Step.of(Actions.DECLINE_WARNING, (command, at) -> {
            if (!waiting(at).equals(Optional.of(command.number()))) {
                return At.refuse("no-such-measure", "measures.view");
            }
            Ruling.Plan.Builder plan = at.plan(new MeasureFact.WarningDeclined(command.number(), command.instead()));
            at.stop(plan, command.number(), ClockKind.ISSUE_WARNING);
            return plan.build();
        });
    }

    /** The letter may be the one that was asked for, under an earlier number. */
    private static int number(Register command, MeasuresState after) {
        WarningIssue letter = command.letter();
        return after.measures().entrySet().stream()
                .filter(e -> e.getValue() instanceof WarningLetter w
                        && w.issued()
                                .filter(i -> i.number().equals(letter.number())
                                        && i.issuedOn().equals(letter.issuedOn())
                                        && i.deliveredOn().equals(letter.deliveredOn()))
                                .isPresent())
                .map(Map.Entry::getKey)
                .reduce(after.count(), (a, b) -> b);
    }

    /** Returns the request that a letter answers: of one issued before they were asked they still owe an answer. */
    private static Optional<Integer> answered(WarningIssue letter, At at) {
        return waiting(at)
                .filter(n -> at.state()
                        .measure(n, WarningLetter.class)
                        .flatMap(WarningLetter::request)
                        .filter(r -> letter.issuedOn().isBefore(VisitDiaries.day(r.acceptedAt())))
                        .isEmpty());
    }

    /** Returns the letter on which the police still decide. */
    private static Optional<Integer> waiting(At at) {
        return at.state().measures().entrySet().stream()
                .filter(e -> e.getValue() instanceof WarningLetter w && w.stage() == WarningLetter.Stage.ASKED)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
