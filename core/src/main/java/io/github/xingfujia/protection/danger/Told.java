package io.github.xingfujia.protection.danger;

import io.github.xingfujia.calendar.WorkingCalendar;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.FileNews;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.HandlingTerms;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.FileAct;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.Files;
import io.github.xingfujia.protection.file.Owing;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;

/** Tells a violence file what became known elsewhere: what is told there does here what it does when it is told here. */
public final class Told implements FileNews {

    private final Owing owing;

    /** Creates it over what is owed, by whom and until when. */
    public Told(HandlingTerms terms, Network network, WorkingCalendar calendar) {
        this.owing = new Owing(terms, network, calendar);
    }

    @Override
    public void incident(Ruling.Plan.Builder plan, ViolenceFileId id, LocalDate on, Loaded loaded, Moment moment) {
        IncidentAct.tell(plan, id, on, true, state(id, loaded), owing, loaded, moment);
    }

    @Override
    public void dangerSeen(Ruling.Plan.Builder plan, ViolenceFileId id, LocalDate on, Loaded loaded, Moment moment) {
        if (state(id, loaded).danger().isLifted()) {
            incident(plan, id, on, loaded, moment);
        }
    }

    @Override
    public void reportOwed(Ruling.Plan.Builder plan, ViolenceFileId id, Loaded loaded, Moment moment) {
        FileState state = state(id, loaded);
        Ref ref = Files.of(id);
        owing.open(Duty.MANDATORY_REPORT, 0, plan, ref, state, state.accountable(), moment.now());
        GateFact shut = GateFact.Screened.dependent(id, "mandatory-report");
        FileAct.toGates(plan, state, shut);
    }

    private static FileState state(ViolenceFileId id, Loaded loaded) {
        return loaded.of(Files.FILES, Files.of(id));
    }
}
