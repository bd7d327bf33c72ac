package io.github.xingfujia.protection.care;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.DangerReport;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.Compartments;
import io.github.xingfujia.protection.file.FileCommand;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.FileStep;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.util.List;

/** Records that grave danger was reported to the police and to the federation above (规程 ¶11), which is what does that duty. */
public final class ReportedAct extends FileStep<ReportedAct.Reported> {

    public record Reported(ViolenceFileId file, List<DangerReport> made) implements FileCommand {
        public Reported {
            made = ImmutableList.copyOf(made);
        }
    }

    private static final Duty DUTY = Duty.REPORT_TO_POLICE_AND_SUPERIOR;

    private final Network network;

    ReportedAct(Network network) {
        super(Actions.REPORTED);
        this.network = network;
    }

    @Override
    protected Ruling decide(Reported command, FileState state, Loaded loaded, Moment moment) {
        if (!state.duties().isOpen(DUTY, 0)) {
            return refuse("no-such-duty", "protection.view");
        }
        DangerReport.check(
                DUTY,
                command.made(),
                state.intake()
                        .orElseThrow()
                        .occurredOn()
                        .atStartOfDay(Moment.ZONE)
                        .toInstant(),
                moment.now(),
                staff -> network.member(staff).isPresent());
        Ruling.Plan.Builder plan = Ruling.plan();
        command.made().forEach(one -> plan.to(ref(command), Compartments.STAFF, new FileFact.DangerReported(one)));
        return plan.to(ref(command), Compartments.STAFF, new FileFact.DutyDone(DUTY, 0, false))
                .build();
    }
}
