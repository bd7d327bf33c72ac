package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.rules.Label;
import java.time.LocalDate;
import java.util.List;

/**
 * A certificate of service hours with everything that is printed on it (民发〔2015〕149号).
 *
 * @param number its number
 * @param code what proves it to a stranger, with the number
 * @param staff her volunteer number: her login
 * @param name her name
 * @param residentId her identity number, as on the card
 * @param from the first month
 * @param until the last month
 * @param minutes the confirmed minutes
 * @param shares what they were spent on
 * @param issuer who issues it
 * @param contact how the issuer is reached
 * @param inCharge who is in charge
 * @param handler who drew it up
 * @param on the day it was drawn up
 * @param holdsFrom the first day it holds, after it was shown inside the unit
 * @param note remarks; may be empty
 * @param withdrawn whether it was withdrawn
 */
public record ServiceCertificateView(
        ServiceNumber number,
        String code,
        StaffId staff,
        Label name,
        String residentId,
        ServiceMonth from,
        ServiceMonth until,
        int minutes,
        List<Share> shares,
        Label issuer,
        String contact,
        StaffId inCharge,
        StaffId handler,
        LocalDate on,
        LocalDate holdsFrom,
        String note,
        boolean withdrawn) {

    /** Keeps the order. */
    public ServiceCertificateView {
        shares = ImmutableList.copyOf(shares);
    }

    /** Minutes spent on one kind of work. */
    public record Share(Work work, int minutes) {}
}
