package io.github.xingfujia.adapters.http;

import static io.github.xingfujia.adapters.http.TeamRoutes.command;
import static io.github.xingfujia.adapters.http.TeamRoutes.staff;

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
import io.github.xingfujia.volunteer.ServiceMonth;
import io.github.xingfujia.volunteer.ServiceNumber;
import io.github.xingfujia.volunteer.VerifyHours;
import io.github.xingfujia.volunteer.Volunteering;
import io.github.xingfujia.volunteer.WithdrawHours;
import java.util.List;
import java.util.Optional;

/** The routes to the hours ledger and to certificates of service hours (服务时长与证明). */
final class HoursRoutes {

    private HoursRoutes() {}

    record Begun(int entry) {}

    record Ended(int minutes) {}

    record Months(List<HoursMonth> rows, Optional<String> next) {}

    record Numbered(ServiceNumber number) {}

    record ServiceCertificates(List<ServiceCertificateLine> rows, Optional<String> next) {}

    static List<Route> all() {
        return List.of(
                Route.post(
                                "volunteer.checkIn",
                                "/hours/check-in",
                                CheckIn.class,
                                Begun.class,
                                (in, b) -> Answer.of(new Begun(
                                        in.door().volunteering().checkIn(b).orThrow())))
                        .creating(),
                Route.post(
                        "volunteer.checkOut",
                        "/hours/check-out",
                        CheckOut.class,
                        Ended.class,
                        (in, b) -> Answer.of(
                                new Ended(in.door().volunteering().checkOut(b).orThrow()))),
                command("volunteer.confirmHours", "/hours/confirm", ConfirmHours.class, Volunteering::confirmHours),
                command("volunteer.correctHours", "/hours/correct", CorrectHours.class, Volunteering::correctHours),
                Route.get("volunteer.hours", "/hours", Months.class, (in, none) -> months(in))
                        .paged(),
                Route.get(
                        "volunteer.hoursOf",
                        "/hours/{staff}/{month}",
                        HoursView.class,
                        (in, none) -> Answer.of(in.door()
                                .volunteering()
                                .hoursOf(new HoursOf(staff(in), in.place("month", ServiceMonth.class)))
                                .orThrow())),
                Route.post(
                                "volunteer.certifyHours",
                                "/service-certificates",
                                CertifyHours.class,
                                Numbered.class,
                                (in, b) -> Answer.of(new Numbered(
                                        in.door().volunteering().certifyHours(b).orThrow())))
                        .creating(),
                Route.post(
                        "volunteer.withdrawHours",
                        "/service-certificates/withdraw",
                        WithdrawHours.class,
                        Numbered.class,
                        (in, b) -> Answer.of(new Numbered(
                                in.door().volunteering().withdrawHours(b).orThrow()))),
                Route.get(
                        "volunteer.serviceCertificate",
                        "/service-certificates/{number}",
                        ServiceCertificateView.class,
                        (in, none) -> Answer.of(in.door()
                                .volunteering()
                                .serviceCertificate(number(in))
                                .orThrow())),
                Route.get(
                                "volunteer.serviceCertificates",
                                "/service-certificates",
                                ServiceCertificates.class,
                                (in, none) -> certificates(in))
                        .paged(),
                Route.get(
                                "volunteer.verifyHours",
                                "/service-certificates/{number}/verify",
                                HoursVerified.class,
                                (in, none) -> Answer.of(in.door()
                                        .volunteering()
                                        .verifyHours(new VerifyHours(
                                                number(in),
                                                in.query("code", String.class).orElseThrow()))
                                        .orThrow()))
                        .query("code", Parameter.required(String.class))
                        .open());
    }

    private static ServiceNumber number(Inquiry in) {
        return in.place("number", ServiceNumber.class);
    }

    private static Answer months(Inquiry in) {
        return in.listed(in.door().volunteering().hours(in.after(), in.limit()), Months::new);
    }

    private static Answer certificates(Inquiry in) {
        return in.listed(
                in.door().volunteering().serviceCertificates(in.after(), in.limit()), ServiceCertificates::new);
    }
}
