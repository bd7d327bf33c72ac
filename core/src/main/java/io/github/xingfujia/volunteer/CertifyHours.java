package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;

/**
 * Draws up a certificate of service hours (志愿服务记录证明, 民发〔2015〕149号): the confirmed hours of some months. It is shown inside the
 * unit for the days the county lays down, and holds after them. A confirmed hour stands on one certificate: a copy is the same
 * certificate, and another span asks for the withdrawal of the first.
 *
 * @param staff whose service
 * @param from the first month
 * @param until the last month, at most 120 after the first and not to come
 * @param residentId her identity number; sealed, printed on the certificate and nowhere else
 * @param inCharge who is in charge and signs it beside the one who draws it up; somebody else
 * @param note remarks, up to 100 characters, naming nobody who was served (志愿服务条例 21); may be empty
 */
public record CertifyHours(
        StaffId staff, ServiceMonth from, ServiceMonth until, ResidentId residentId, StaffId inCharge, String note)
        implements Command {

    private static final int MOST_MONTHS = 120;

    /** Refuses a time that ends before it starts, or is too long. */
    public CertifyHours {
        Checks.of()
                .that(from.compareTo(until) <= 0, "until", "end-before-start", until.value(), from.value())
                .that(from.plus(MOST_MONTHS).compareTo(until) >= 0, "until", "range", until.value(), 1, MOST_MONTHS)
                .line("note", note, 0, 100)
                .orThrow();
    }

    /** Returns whose service of which months; never the number. */
    @Override
    public String toString() {
        return "CertifyHours[" + staff + " " + from + " " + until + "]";
    }
}
