package io.github.xingfujia.consultation.bookings;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.consultation.AppointmentId;
import io.github.xingfujia.consultation.AppointmentLine;
import io.github.xingfujia.consultation.AppointmentQuery;
import io.github.xingfujia.consultation.AppointmentStanding;
import io.github.xingfujia.consultation.MeetingMode;
import io.github.xingfujia.consultation.steps.Actions;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Lists appointments that were confirmed, the earliest first: an expert's own, or all. */
final class AppointmentListing implements Listing<AppointmentQuery, AppointmentLine> {

    /** What was never confirmed is nobody's business. */
    private static final List<String> SHOWN = Arrays.stream(AppointmentStanding.values())
            .filter(s -> s != AppointmentStanding.ON_HOLD && s != AppointmentStanding.LAPSED)
            .map(AppointmentStanding::name)
            .toList();

    @Override
    public Action action() {
        return Actions.APPOINTMENTS;
    }

    @Override
    public String kind() {
        return Appointments.KIND.name();
    }

    @Override
    public Filter filter(AppointmentQuery query, Moment moment) {
        long first = query.day().orElse(moment.today()).toEpochDay();
        long last = query.day().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        return new Filter.In("standing", SHOWN).and(new Filter.Range("day", first, last));
    }

    @Override
    public String orderBy() {
        return "from";
    }

    @Override
    public AppointmentLine line(Row row, Moment moment) {
        return new AppointmentLine(
                AppointmentId.of(row.id()),
                StaffId.of(row.text("expert").orElseThrow()),
                row.instant("from").orElseThrow(),
                row.instant("until").orElseThrow(),
                MeetingMode.valueOf(row.text("mode").orElseThrow()),
                AppointmentStanding.valueOf(row.text("standing").orElseThrow()));
    }
}
