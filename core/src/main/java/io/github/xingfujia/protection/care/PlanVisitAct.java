package io.github.xingfujia.protection.care;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.HandlingTerms;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.VisitPlan;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.Compartments;
import io.github.xingfujia.protection.file.FileAct;
import io.github.xingfujia.protection.file.FileCommand;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.Owing;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.volunteer.Diary;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans a visit to the victim alone: two certified people from the medium grade on, their time taken in their diaries. */
public final class PlanVisitAct extends FileAct<PlanVisitAct.PlanVisit, Integer> {

    public record PlanVisit(ViolenceFileId file, VisitPlan plan) implements FileCommand {}

    private final Network network;
    private final Watch watch;
    private final HandlingTerms terms;
    private final Owing owing;

    PlanVisitAct(Network network, Watch watch, HandlingTerms terms, Owing owing) {
        super(Actions.PLAN_VISIT);
        this.network = network;
        this.watch = watch;
        this.terms = terms;
        this.owing = owing;
    }

    @Override
    public List<Ref> then(PlanVisit command, Loaded loaded, Moment moment) {
        List<Ref> refs = new ArrayList<>(super.then(command, loaded, moment));
        VisitPlan plan = command.plan();
        plan.staff().forEach(s -> refs.add(Certificates.of(s)));
        refs.addAll(Watch.diaries(plan.staff(), plan.from(), plan.until()));
        return refs;
    }

    @Override
    protected Ruling decide(PlanVisit command, FileState state, Loaded loaded, Moment moment) {
        VisitPlan visit = command.plan();
        Checks problems = Checks.of()
                .that(
                        visit.until().isAfter(moment.now()),
                        "until",
                        "past",
                        visit.until().toString());
        visit.staff()
                .forEach(s -> problems.that(
                        network.member(s).isPresent(), "staff", "no-such-staff", Checks.shape(s.value())));
        problems.orThrow();
        LocalDate day = visit.from().atZone(Moment.ZONE).toLocalDate();
        Optional<Ruling> stop = watch.stop(visit.staff(), state, loaded, day);
        if (stop.isPresent()) {
            return stop.get();
        }
        if (!visit.agreed() && !isHersToExpect(visit, state)) {
            return refuse("outside-her-hours", "protection.planVisit");
        }
        List<Ref> diaries = Watch.diaries(visit.staff(), visit.from(), visit.until());
        boolean free = diaries.stream().allMatch(d -> loaded.of(Diary.DIARY, d).isFree(visit.from(), visit.until()));
        if (!free) {
            return refuse("not-free", "protection.planVisit");
        }
        int number = state.visits().next();
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(
                        ref(command),
                        Compartments.STAFF,
                        new FileFact.VisitPlanned(
                                number,
                                visit.staff(),
                                visit.from(),
                                visit.until(),
                                owing.due(visit.until(), terms.visiting().grace())));
        diaries.forEach(d ->
                plan.to(d, "", new Diary.Booked(visit.from(), visit.until(), Watch.what(ref(command), number))));
        return plan.build();
    }

    /** Within the hours in which she said that she may be reached, and nobody else reads her phone; who never said is asked first. */
    private static boolean isHersToExpect(VisitPlan visit, FileState state) {
        SafeContact rule = state.persons().reached(Speaker.VICTIM).rule();
        return !rule.channels().isEmpty() && !rule.sharedPhone() && rule.covers(visit.from(), visit.until());
    }

    @Override
    public Integer answer(PlanVisit command, Loaded after, Moment moment) {
        return state(command, after).visits().next() - 1;
    }
}
