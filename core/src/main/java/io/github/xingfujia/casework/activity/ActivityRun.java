package io.github.xingfujia.casework.activity;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.Activity;
import io.github.xingfujia.casework.ActivitySpan;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Retrace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads what staff did at the reader's own post on some days, in the cases that she may open. */
final class ActivityRun implements Retrace<ActivitySpan, Activity> {

    @Override
    public Action action() {
        return Actions.ACTIVITY;
    }

    @Override
    public Scope scope(ActivitySpan query, Moment moment) {
        return moment.actor() instanceof Actor.Staff staff
                ? Scope.of().post(staff.post()).build()
                : Scope.of().build();
    }

    @Override
    public String basis(ActivitySpan query) {
        return "activity/" + query.from() + "/" + query.until();
    }

    @Override
    public String kind() {
        return Cases.KIND.name();
    }

    @Override
    public List<String> compartments() {
        return Cases.CASES.compartments();
    }

    @Override
    public Optional<Instant> since(ActivitySpan query) {
        return Optional.of(start(query.from()));
    }

    @Override
    public Action naming() {
        return Actions.VIEW;
    }

    @Override
    public Walk<Activity> begin(ActivitySpan query, Loaded loaded, Moment moment) {
        Checks.of()
                .that(
                        !query.from().isAfter(moment.today()),
                        "from",
                        "future",
                        query.from().toString())
                .orThrow();
        return new ActivityWalk(
                ((Actor.Staff) moment.actor()).post(),
                start(query.from()),
                start(query.until().plusDays(1)));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Moment.ZONE).toInstant();
    }
}
