package io.github.xingfujia.measures.file;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.measures.ClockKind;
import io.github.xingfujia.protection.FileFace;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a command on the measures of a file stands (当前情形): what there is, and who asks when.
 *
 * @param ref the measures of the file
 * @param state what they are
 * @param file whose work the file is, and how grave it was graded
 * @param loaded everything that was loaded
 * @param moment who acts, and when
 */
public record At(Ref ref, MeasuresState state, FileFace file, Loaded loaded, Moment moment) {

    /** Starts a plan with these facts; whose work the file is now is written down when it has changed. */
    public Ruling.Plan.Builder plan(MeasureFact... facts) {
        MeasureFact.HeldBy now = MeasureFact.HeldBy.of(file);
        Ruling.Plan.Builder plan = Ruling.plan();
        if (!state.held().equals(Optional.of(now))) {
            plan.to(ref, "", now);
        }
        return plan.to(ref, "", facts);
    }

    /** Returns the number that the next measure gets. */
    public int next() {
        return state.count() + 1;
    }

    /** Stops those of these limits that run. */
    public void stop(Ruling.Plan.Builder plan, int measure, ClockKind... kinds) {
        for (ClockKind kind : kinds) {
            if (state.running().runs(measure, kind)) {
                plan.to(ref, "", new MeasureFact.ClockStopped(measure, kind));
            }
        }
    }

    /** Returns the gates of who is protected. */
    public List<Ref> gates() {
        return file.shuts().stream().map(Gates::of).toList();
    }

    /** Returns the sealed words of that name, when there were any. */
    public Optional<Sealed> words(String name) {
        return moment.hasSealed(name) ? Optional.of(moment.sealed(name)) : Optional.empty();
    }

    /** Returns whether the applicant barred a member of staff, herself. */
    public boolean bars(StaffId staff) {
        return file.handles()
                .barred()
                .containsAll(Scope.of().staff(staff).build().openTo());
    }

    /** Returns whether the applicant barred a post. */
    public boolean bars(PostId post) {
        return file.handles().barred().containsAll(Scope.of().post(post).build().openTo());
    }

    /** Refuses, naming the command to call next. */
    public static Ruling refuse(String code, String next, Object... arguments) {
        return Ruling.refuse(Refusal.of("measures", code, List.of(next), arguments));
    }

    /** Refuses with the norms behind it. */
    public static Ruling refuseCiting(String code, List<String> articles, String next, Object... arguments) {
        return Ruling.refuse(
                Refusal.of("measures", code, List.of(next), arguments).citing(articles.toArray(String[]::new)));
    }

    /** Requires that an instant is not to come. */
    public void past(String field, Instant instant) {
        Checks.of()
                .that(!instant.isAfter(moment.now()), field, "future", instant.toString())
                .orThrow();
    }

    /** Requires that a day is not to come. */
    public void past(String field, LocalDate day) {
        Checks.of()
                .that(!day.isAfter(moment.today()), field, "future", day.toString())
                .orThrow();
    }
}
