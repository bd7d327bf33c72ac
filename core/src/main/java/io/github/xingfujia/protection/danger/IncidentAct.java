package io.github.xingfujia.protection.danger;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.Compartments;
import io.github.xingfujia.protection.file.FileCommand;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.FileStep;
import io.github.xingfujia.protection.file.Files;
import io.github.xingfujia.protection.file.Owing;
import io.github.xingfujia.protection.file.Reopening;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;

/** Records that something new happened: the assessment expires, a closed file opens again, everybody is asked anew. */
public final class IncidentAct extends FileStep<IncidentAct.Incident> {

    /** Nothing that somebody alive tells of is older, in years. */
    public static final int LONGEST_LIFE = 100;

    public record Incident(ViolenceFileId file, LocalDate occurredOn) implements FileCommand {}

    private final Owing owing;

    IncidentAct(Owing owing) {
        super(Actions.INCIDENT);
        this.owing = owing;
    }

    @Override
    protected boolean afterClose() {
        return true;
    }

    @Override
    protected Ruling decide(Incident command, FileState state, Loaded loaded, Moment moment) {
        Checks.of()
                .that(
                        !command.occurredOn().isAfter(moment.today()),
                        "occurredOn",
                        "future",
                        command.occurredOn().toString())
                .notBefore("occurredOn", command.occurredOn(), moment.today().minusYears(LONGEST_LIFE))
                .orThrow();
        Ruling.Plan.Builder plan = Ruling.plan();
        tell(plan, command.file(), command.occurredOn(), isHers(state), state, owing, loaded, moment);
        return plan.build();
    }

    /** Told by somebody else, before she was ever asked, it shuts this matter only (decision 050). */
    public static boolean isHers(FileState state) {
        return state.danger().heard()
                || state.holding().receiver().isPresent()
                        && state.persons().of(Speaker.REPORTER).isEmpty();
    }

    /** Tells of an incident and opens what it calls for; of hers, no answer of any matter holds. */
    public static void tell(
            Ruling.Plan.Builder plan,
            ViolenceFileId id,
            LocalDate on,
            boolean hers,
            FileState state,
            Owing owing,
            Loaded loaded,
            Moment moment) {
        Ref ref = Files.of(id);
        if (!state.isOpen()) {
            Reopening.add(plan, ref, loaded);
        }
        plan.to(ref, Compartments.STAFF, new FileFact.IncidentTold(on));
        toGates(plan, state, new GateFact.IncidentReported(id.value(), hers));
        if (hers) {
            toGates(plan, state, new GateFact.Awaited(id.value()));
        }
        owing.open(Duty.SCREEN_ALONE, 0, plan, ref, state, state.accountable(), moment.now());
        for (int minor : state.persons().minors().keySet()) {
            owing.open(Duty.ASK_CHILD, minor, plan, ref, state, state.accountable(), moment.now());
        }
    }
}
