package io.github.xingfujia.measures.steps;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.measures.Clock;
import io.github.xingfujia.measures.ClockKind;
import io.github.xingfujia.measures.Happened;
import io.github.xingfujia.measures.Limit;
import io.github.xingfujia.measures.MeasureTerms;
import io.github.xingfujia.measures.VisitResult;
import io.github.xingfujia.measures.VisitTo;
import io.github.xingfujia.measures.Visitor;
import io.github.xingfujia.measures.WarningVisit;
import io.github.xingfujia.measures.file.Actions;
import io.github.xingfujia.measures.file.At;
import io.github.xingfujia.measures.file.Clocks;
import io.github.xingfujia.measures.file.Consequences;
import io.github.xingfujia.measures.file.MeasureCommand;
import io.github.xingfujia.measures.file.MeasureFact;
import io.github.xingfujia.measures.file.Step;
import io.github.xingfujia.measures.file.WarningLetter;
import io.github.xingfujia.protection.FileNews;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recording visits after a warning letter (查访登记), with what they lead to: the next one, or the gate and the police. */
public final class VisitRecordActs {

    private final VisitBook books;
    private final Clocks clocks;
    private final Limit tellPolice;
    private final Limit early;
    private final Consequences consequences;
    private final FileNews news;

    /** Creates the acts; {@code terms} say within what time the police are told of violence that a visit found. */
    public VisitRecordActs(
            VisitBook books, Clocks clocks, MeasureTerms terms, Consequences consequences, FileNews news) {
        this.books = books;
        this.clocks = clocks;
        this.tellPolice = terms.order().tellPolice();
        this.early = terms.warning().early();
        this.consequences = consequences;
        this.news = news;
    }

    public record RecordIt(ViolenceFileId file, int number, WarningVisit visit) implements MeasureCommand {
        @Override
        public Optional<Integer> measure() {
            return Optional.of(number);
        }
    }

    /**
     * Records a visit, whoever made it: what happened is never refused for who went. Violence, or a danger that was seen,
     * goes back to the gate, and the police are to be told.
     */
    public Act<RecordIt, Integer> record() {
        return Step.<RecordIt>of(Actions.RECORD_VISIT, this::recorded)
                .beside((command, at) -> {
                    List<Ref> refs = new ArrayList<>(at.gates());
                    refs.addAll(consequences.refs(at));
                    refs.add(books.visits());
                    VisitActs.letter(command.number(), at)
                            .flatMap(WarningLetter::planned)
                            .ifPresent(p -> refs.addAll(VisitDiaries.of(p.plan())));
                    return refs;
                })
                .sealing((command, at) -> command.visit().to() == VisitTo.VICTIM
                        ? Step.hers(at, command.visit().words())
                        : Step.staffs(at, command.visit().words()));
    }

    private Ruling recorded(RecordIt command, At at) {
        WarningVisit visit = command.visit();
        at.past("on", visit.on());
        boolean violent = visit.result() == VisitResult.VIOLENCE;
        Optional<WarningLetter> found = VisitActs.letter(command.number(), at);
        if (found.filter(l ->
                        l.stage() == WarningLetter.Stage.VISITED || violent && l.stage() == WarningLetter.Stage.ENDED)
                .isEmpty()) {
            return At.refuse("no-visit-due", "measures.view");
        }
        WarningLetter letter = found.get();
        LocalDate delivered = letter.issued().orElseThrow().deliveredOn();
        Checks.of().notBefore("on", visit.on(), delivered).orThrow();
        boolean all = visit.present().containsAll(List.of(Visitor.values()));
        boolean counts = visit.result() != VisitResult.NOT_MET
                && !isLone(visit, at)
                && (all || !letter.jointly())
                && isInTime(command.number(), letter, visit.on(), at);
        MeasureFact.VisitMade made = new MeasureFact.VisitMade(
                command.number(),
                visit.to(),
                visit.on(),
                visit.present(),
                visit.by(),
                visit.result(),
                counts,
                at.words("words"));
        Ruling.Plan.Builder plan = at.plan(made);
        at.stop(plan, command.number(), ClockKind.VISIT_BACK);
        letter.planned()
                .ifPresent(p -> VisitDiaries.free(plan, p.plan(), VisitDiaries.what(command.file(), command.number())));
        if (violent) {
            news.incident(plan, command.file(), visit.on(), at.loaded(), at.moment());
            consequences.after(plan, Happened.WARNING_VIOLATED, at);
            plan.to(
                    at.ref(),
                    "",
                    new MeasureFact.ClockSet(
                            command.number(),
                            clocks.of(ClockKind.TELL_POLICE, at.moment().now(), tellPolice)));
        }
        if (counts || violent) {
            WarningLetter after = letter.after(made);
            // after violence they are visited as after the delivery, and what was to be made sooner still is
            VisitBook.Next next = books.next(
                    violent ? 0 : after.counted(),
                    violent ? 0 : after.clean(),
                    delivered,
                    at.loaded(),
                    at.moment().today());
            plan.to(
                            at.ref(),
                            "",
                            new MeasureFact.VisitsRuled(
                                    command.number(),
                                    next.within().isPresent(),
                                    next.jointly(),
                                    next.decision().reference()))
                    .book(next.decision().reference().book());
            next.within()
                    .ifPresentOrElse(
                            within -> {
                                Clock clock = clocks.of(ClockKind.VISIT, Clocks.start(visit.on()), within);
                                if (counts
                                        || VisitActs.limit(command.number(), at)
                                                .filter(c -> c.dueAt().isBefore(clock.dueAt()))
                                                .isEmpty()) {
                                    plan.to(at.ref(), "", new MeasureFact.ClockSet(command.number(), clock));
                                }
                            },
                            () -> at.stop(plan, command.number(), ClockKind.VISIT));
        }
        return plan.build();
    }

    /** One visit counts for one period: what was made long before the next is due is one more, and is welcome. */
    private boolean isInTime(int number, WarningLetter letter, LocalDate on, At at) {
        return letter.counted() == 0
                || VisitActs.limit(number, at)
                        .filter(c -> on.isBefore(
                                early.before(VisitDiaries.day(c.dueAt().minusNanos(1)))))
                        .isEmpty();
    }

    /** What one of us did alone where nobody goes alone is recorded and counts for nothing; who comes with the police is not alone. */
    private static boolean isLone(WarningVisit visit, At at) {
        return VisitActs.least(at) > 1
                && visit.by().size() < 2
                && visit.present().equals(List.of(Visitor.FEDERATION));
    }
}
