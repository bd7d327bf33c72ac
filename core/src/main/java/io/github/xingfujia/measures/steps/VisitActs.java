package io.github.xingfujia.measures.steps;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.measures.Clock;
import io.github.xingfujia.measures.ClockKind;
import io.github.xingfujia.measures.Happened;
import io.github.xingfujia.measures.Limit;
import io.github.xingfujia.measures.MeasureTerms;
import io.github.xingfujia.measures.VisitResult;
import io.github.xingfujia.measures.VisitTo;
import io.github.xingfujia.measures.Visitor;
import io.github.xingfujia.measures.WarningVisit;
import io.github.xingfujia.measures.WarningVisitPlan;
import io.github.xingfujia.measures.file.Actions;
import io.github.xingfujia.measures.file.At;
import io.github.xingfujia.measures.file.Clocks;
import io.github.xingfujia.measures.file.Consequences;
import io.github.xingfujia.measures.file.MeasureCommand;
import io.github.xingfujia.measures.file.MeasureFact;
import io.github.xingfujia.measures.file.Running;
import io.github.xingfujia.measures.file.Step;
import io.github.xingfujia.measures.file.WarningLetter;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.protection.FileFace;
import io.github.xingfujia.protection.FileNews;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.volunteer.CertificateState;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.volunteer.Diary;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Visits after a warning letter (告诫书查访). They are laid down by law and no contact through us in the sense of the gate:
 * nothing is said on them of who spoke, or where anybody lives.
 *
 * <p>Safety invariant 5: whoever goes is of the accountable post or the named handler, certified on the day, not barred and
 * free; asked when it is planned and again when it begins. Ever graded medium or above, or not assessed since something new
 * happened: two at least.
 */
public final class VisitActs {

    private final VisitBook books;
    private final Clocks clocks;
    private final Limit tellPolice;
    private final Limit early;
    private final Network network;
    private final Consequences consequences;
    private final FileNews news;

    /** Creates the acts; within {@code tellPolice} the police are told of violence that a visit found. */
    public VisitActs(
            VisitBook books,
            Clocks clocks,
            MeasureTerms terms,
            Network network,
            Consequences consequences,
            FileNews news) {
        this.consequences = consequences;
        this.news = news;
        this.books = books;
        this.clocks = clocks;
        this.tellPolice = terms.order().tellPolice();
        this.early = terms.early();
        this.network = network;
    }

    /** Returns how many of us go at least. */
    public static int least(FileFace file) {
        return file.neverAlone() ? 2 : 1;
    }

    public record PlanIt(ViolenceFileId file, int number, WarningVisitPlan visit) implements MeasureCommand {
        @Override
        public Optional<Integer> measure() {
            return Optional.of(number);
        }
    }

    public record Start(ViolenceFileId file, int number) implements MeasureCommand {
        @Override
        public Optional<Integer> measure() {
            return Optional.of(number);
        }
    }

    public record RecordIt(ViolenceFileId file, int number, WarningVisit visit) implements MeasureCommand {
        @Override
        public Optional<Integer> measure() {
            return Optional.of(number);
        }
    }

    /** Plans a visit; what was planned before gives way. */
    public Act<PlanIt, Integer> plan() {
        return Step.<PlanIt>of(Actions.PLAN_VISIT, this::planned).beside((command, at) -> {
            WarningVisitPlan visit = command.visit();
            List<Ref> refs = new ArrayList<>(at.gates());
            visit.by().forEach(s -> refs.add(Certificates.of(s)));
            refs.addAll(VisitDiaries.of(visit.by(), visit.from(), visit.until()));
            letter(command.number(), at)
                    .flatMap(WarningLetter::planned)
                    .ifPresent(p -> refs.addAll(VisitDiaries.of(p.plan())));
            return refs;
        });
    }

    private Ruling planned(PlanIt command, At at) {
        WarningVisitPlan visit = command.visit();
        Checks.of().notBefore("from", visit.from(), at.moment().now()).orThrow();
        Optional<WarningLetter> letter = letter(command.number(), at);
        if (letter.filter(l -> l.stage() == WarningLetter.Stage.VISITED).isEmpty()) {
            return At.refuse("no-visit-due", "measures.view");
        }
        Optional<WarningLetter.Planned> before = letter.flatMap(WarningLetter::planned);
        if (before.filter(WarningLetter.Planned::started).isPresent()) {
            return At.refuse("visit-under-way", "measures.recordVisit");
        }
        Optional<Clock> limit = limit(command.number(), at);
        if (limit.filter(c ->
                        at.moment().now().isBefore(c.dueAt()) && !visit.from().isBefore(c.dueAt()))
                .isPresent()) {
            return At.refuseCiting(
                    "visit-after-limit",
                    limit.get().articles(),
                    "measures.planVisit",
                    VisitDiaries.day(limit.get().dueAt().minusNanos(1)).toString());
        }
        Optional<Ruling> stop = stop(visit.by(), visit.from(), at);
        if (stop.isPresent()) {
            return stop.get();
        }
        String what = VisitDiaries.what(command.file(), command.number());
        if (!VisitDiaries.areFree(at.loaded(), visit.by(), visit.from(), visit.until(), what)) {
            return At.refuse("not-free", "measures.planVisit");
        }
        Ruling.Plan.Builder plan = at.plan();
        before.ifPresent(p -> VisitDiaries.free(plan, p.plan(), what));
        plan.to(
                at.ref(),
                "",
                new MeasureFact.VisitPlanned(command.number(), visit.to(), visit.by(), visit.from(), visit.until()));
        for (Ref diary : VisitDiaries.of(visit.by(), visit.from(), visit.until())) {
            plan.to(diary, "", new Diary.Booked(visit.from(), visit.until(), what));
        }
        return plan.build();
    }

    /** Begins the planned visit, on its day; who goes is asked about again. */
    public Act<Start, Integer> start() {
        return Step.<Start>of(Actions.START_VISIT, this::started)
                .beside((command, at) -> Stream.concat(
                                at.gates().stream(),
                                letter(command.number(), at).flatMap(WarningLetter::planned).stream()
                                        .flatMap(p -> p.plan().by().stream())
                                        .map(Certificates::of))
                        .toList());
    }

    private Ruling started(Start command, At at) {
        Optional<WarningLetter.Planned> planned = letter(command.number(), at).flatMap(WarningLetter::planned);
        if (planned.isEmpty()) {
            return At.refuse("no-visit-planned", "measures.planVisit");
        } else if (planned.get().started()) {
            return Ruling.unchanged();
        }
        MeasureFact.VisitPlanned visit = planned.get().plan();
        if (!VisitDiaries.day(visit.from()).equals(at.moment().today())) {
            return At.refuse("not-that-day", "measures.planVisit");
        }
        return stop(visit.by(), at.moment().now(), at)
                .orElseGet(() ->
                        at.plan(new MeasureFact.VisitStarted(command.number())).build());
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
                    letter(command.number(), at)
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
        Optional<WarningLetter> found = letter(command.number(), at);
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
                                        || limit(command.number(), at)
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
                || limit(number, at)
                        .filter(c -> on.isBefore(
                                early.before(VisitDiaries.day(c.dueAt().minusNanos(1)))))
                        .isEmpty();
    }

    /** Returns by when the next visit is to be made. */
    private static Optional<Clock> limit(int number, At at) {
        return at.state().running().of(number).stream()
                .map(Running.One::clock)
                .filter(c -> c.kind() == ClockKind.VISIT)
                .findFirst();
    }

    /** Returns why these may not go on that day; empty when they may. */
    private Optional<Ruling> stop(List<StaffId> by, Instant from, At at) {
        boolean elsewhere = at.gates().stream()
                .anyMatch(g -> at.loaded().of(Gates.GATES, g).gravest().compareTo(GateClass.INJURED_OR_REPEATED) >= 0);
        if (by.size() < (elsewhere ? 2 : least(at.file()))) {
            return Optional.of(At.refuse("never-alone", "protection.visitors"));
        }
        LocalDate day = VisitDiaries.day(from);
        for (StaffId staff : by) {
            if (!isHere(staff, at)) {
                return Optional.of(At.refuse("not-at-post", "measures.planVisit"));
            }
            CertificateState certificates = at.loaded().of(Certificates.CERTIFICATES, Certificates.of(staff));
            boolean certified = Arrays.stream(Track.values()).anyMatch(t -> certificates.validOn(t, day));
            if (!certified) {
                return Optional.of(
                        Ruling.refuse(Refusal.of("measures", "not-certified", List.of("volunteer.certify"))));
            }
        }
        return Optional.empty();
    }

    private boolean isHere(StaffId staff, At at) {
        Optional<StaffMember> member = network.member(staff);
        boolean barred = at.bars(staff)
                || member.stream().flatMap(m -> m.duties().stream()).anyMatch(d -> at.bars(d.post()));
        boolean ours = at.file().handler().equals(Optional.of(staff))
                || member.stream()
                        .flatMap(m -> m.duties().stream())
                        .anyMatch(d -> d.post().equals(at.file().accountable()));
        return ours && !barred;
    }

    private static Optional<WarningLetter> letter(int number, At at) {
        return at.state().measure(number, WarningLetter.class);
    }
}
