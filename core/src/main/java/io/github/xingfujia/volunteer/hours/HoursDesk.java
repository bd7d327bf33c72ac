package io.github.xingfujia.volunteer.hours;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.volunteer.CertifyHours;
import io.github.xingfujia.volunteer.CheckIn;
import io.github.xingfujia.volunteer.CheckOut;
import io.github.xingfujia.volunteer.ConfirmHours;
import io.github.xingfujia.volunteer.CorrectHours;
import io.github.xingfujia.volunteer.HoursMonth;
import io.github.xingfujia.volunteer.HoursOf;
import io.github.xingfujia.volunteer.HoursVerified;
import io.github.xingfujia.volunteer.HoursView;
import io.github.xingfujia.volunteer.ServiceCertificateLine;
import io.github.xingfujia.volunteer.ServiceCertificateView;
import io.github.xingfujia.volunteer.ServiceNumber;
import io.github.xingfujia.volunteer.TeamTerms;
import io.github.xingfujia.volunteer.VerifyHours;
import io.github.xingfujia.volunteer.WithdrawHours;
import io.github.xingfujia.volunteer.hours.ServiceCertificates.Series;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Look;
import java.util.List;

/** What is offered of service hours (服务时长). */
public final class HoursDesk {

    private final HoursActs hours;
    private final ServiceActs service;

    /** Creates the desk over a county's posts and terms. */
    public HoursDesk(Network network, TeamTerms terms) {
        this.hours = new HoursActs(network);
        this.service = new ServiceActs(network, terms);
    }

    /** Returns the facts by their stored names. */
    public static List<FactTypes> facts() {
        return List.of(Ledger.facts(), ServiceCertificates.facts(), Series.facts());
    }

    /** Returns how the ledger, certificates and their numbers are folded. */
    public static List<Aggregate<?>> aggregates() {
        return List.of(Ledger.LEDGER, ServiceCertificates.CERTIFICATES, Series.SERIES);
    }

    /** Returns the kinds of index rows. */
    public static List<Kind> kinds() {
        return List.of(Ledger.KIND, ServiceCertificates.KIND);
    }

    public Act<CheckIn, Integer> checkIn() {
        return hours.checkIn();
    }

    public Act<CheckOut, Integer> checkOut() {
        return hours.checkOut();
    }

    public Act<ConfirmHours, StaffId> confirm() {
        return hours.confirm();
    }

    public Act<CorrectHours, StaffId> correct() {
        return hours.correct();
    }

    public Look<HoursOf, HoursView> hoursOf() {
        return hours.hoursOf();
    }

    public Listing<Filter, HoursMonth> months() {
        return new HoursListing();
    }

    public Act<CertifyHours, ServiceNumber> certify() {
        return service.certify();
    }

    public Act<WithdrawHours, ServiceNumber> withdraw() {
        return service.withdraw();
    }

    public Look<ServiceNumber, ServiceCertificateView> certificate() {
        return service.certificate();
    }

    public Listing<Filter, ServiceCertificateLine> certificates() {
        return new ServiceListing();
    }

    public Look<VerifyHours, HoursVerified> verify() {
        return service.verify();
    }
}
