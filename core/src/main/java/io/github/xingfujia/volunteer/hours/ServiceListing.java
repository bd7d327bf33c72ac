package io.github.xingfujia.volunteer.hours;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.volunteer.ServiceCertificateLine;
import io.github.xingfujia.volunteer.ServiceNumber;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.time.LocalDate;

/** Lists the certificates of service hours: one's own, or the register. */
final class ServiceListing implements Listing<Filter, ServiceCertificateLine> {

    @Override
    public Action action() {
        return Actions.SERVICE_CERTIFICATES;
    }

    @Override
    public String kind() {
        return ServiceCertificates.KIND.name();
    }

    @Override
    public Filter filter(Filter query, Moment moment) {
        return query;
    }

    @Override
    public String orderBy() {
        return "on";
    }

    @Override
    public ServiceCertificateLine line(Row row, Moment moment) {
        return new ServiceCertificateLine(
                ServiceNumber.of(row.id()),
                StaffId.of(row.text("staff").orElseThrow()),
                LocalDate.ofEpochDay(row.number("on").orElseThrow()),
                Math.toIntExact(row.number("minutes").orElseThrow()),
                row.number("withdrawn").filter(n -> n == 1).isPresent());
    }
}
