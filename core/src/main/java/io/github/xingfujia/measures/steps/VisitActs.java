package io.github.xingfujia.measures.steps;

import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.measures.Clock;
import io.github.xingfujia.measures.ClockKind;
import io.github.xingfujia.measures.Limit;
import io.github.xingfujia.measures.MeasureTerms;
import io.github.xingfujia.measures.WarningVisitPlan;
import io.github.xingfujia.measures.file.Actions;
import io.github.xingfujia.measures.file.At;
import io.github.xingfujia.measures.file.Clocks;
import io.github.xingfujia.measures.file.MeasureCommand;
import io.github.xingfujia.measures.file.MeasureFact;
import io.github.xingfujia.measures.file.Running;
import io.github.xingfujia.measures.file.Step;
import io.github.xingfujia.measures.file.WarningLetter;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.protection.FileFace;
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
 * Planning and beginning visits after a warning letter (告诫书查访). They are laid down by law and no contact through us in the sense of the gate:
 * nothing is said on them of who spoke, or where anybody lives.
 *
 * <p>Safety invariant 5: whoever goes is of the accountable post or the named handler, certified on the day, not barred and
 * free; asked when it is planned and again when it begins. Ever graded medium or above, or not assessed since something new
 * happened: two at least.
 */
public final class VisitActs {

    private final Clocks clocks;
    private final Limit back;
    private final Network network;

    /** Creates the acts; {@code terms} say within what time after its end a visit is recorded before the post above is told. */
    public VisitActs(Clocks clocks, MeasureTerms terms, Network network) {
        this.clocks = clocks;
        this.back = terms.warning().back();
        this.network = network;
    }

    /** Returns how many of us go at least. */
    public static int least(FileFace file) {
        return file.neverAlone() ? 2 : 1;
    }

    /** Returns the same, by whatever else is known of her too; her gates must be loaded. */
    static int least(At at) {
        boolean elsewhere =
                Gates.known(at.loaded(), at.gates()).gravest().compareTo(GateClass.INJURED_OR_REPEATED) >= 0;
        return elsewhere ? 2 : least(at.file());
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
        if (before.filter(p -> !p.there().isEmpty()).isPresent()) {
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

    /**
     * Tells, on the day of the planned visit, that she who goes is there; who goes is asked about again. It begins when all are there.
     * From the first on it is waited for: what nobody recorded in time after its end is told to the post above.
     */
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
        }
        MeasureFact.VisitPlanned visit = planned.get().plan();
        Optional<StaffId> goes = at.moment().actor() instanceof Actor.Staff staff
                ? Optional.of(staff.id()).filter(visit.by()::contains)
                : Optional.empty();
        if (goes.isEmpty()) {
            return At.refuse("not-on-the-visit", "measures.planVisit");
        } else if (planned.get().there().contains(goes.get())) {
            return Ruling.unchanged();
        }
        if (!VisitDiaries.day(visit.from()).equals(at.moment().today())) {
            return At.refuse("not-that-day", "measures.planVisit");
        }
        return stop(visit.by(), at.moment().now(), at).orElseGet(() -> {
            Ruling.Plan.Builder plan = at.plan(new MeasureFact.VisitArrived(command.number(), goes.get()));
            if (planned.get().there().isEmpty()) {
                plan.to(
                        at.ref(),
                        "",
                        new MeasureFact.ClockSet(
                                command.number(), clocks.of(ClockKind.VISIT_BACK, visit.until(), back)));
            }
            return plan.build();
        });
    }

    /** Returns by when the next visit is to be made. */
    static Optional<Clock> limit(int number, At at) {
        return at.state().running().of(number).stream()
                .map(Running.One::clock)
                .filter(c -> c.kind() == ClockKind.VISIT)
                .findFirst();
    }

    /** Returns why these may not go on that day; empty when they may. */
    private Optional<Ruling> stop(List<StaffId> by, Instant from, At at) {
        if (by.size() < least(at)) {
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

    static Optional<WarningLetter> letter(int number, At at) {
        return at.state().measure(number, WarningLetter.class);
    }
}
