package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.volunteer.ServiceCertificateView;
import io.github.xingfujia.volunteer.ServiceNumber;
import java.io.IOException;
import java.util.List;

/**
 * A certificate of service hours, made to be printed (志愿服务记录证明): every field the norm lays down, seal and two signatures, and a
 * code to verify it by.
 *
 * @param facts what is printed, in order
 * @param code the address that verifies it, as a code
 * @param verify the same in words
 * @param state why it does not hold yet or any more; empty when it holds
 */
record ServicePage(String number, List<Sheet.Fact> facts, QrCode code, String verify, String state) {

    private static final int HOUR = 60;

    static void show(Visit visit, String number) throws IOException {
        visit.worker();
        visit.keepLanguage();
        ServiceCertificateView view = visit.door()
                .volunteering()
                .serviceCertificate(ServiceNumber.of(number))
                .fold(v -> v, refusal -> {
                    throw new NotHere();
                });
        String address = visit.base() + "/verify?number=" + view.number() + "&code=" + view.code();
        visit.show(
                "service",
                new ServicePage(
                        number,
                        facts(visit, view),
                        QrCode.of(address),
                        view.number() + " " + view.code(),
                        state(visit, view)));
    }

    private static List<Sheet.Fact> facts(Visit visit, ServiceCertificateView view) {
        Times times = new Times(visit.house, visit.locale());
        return List.of(
                fact(visit, "service.name", view.name().in(visit.locale())),
                fact(visit, "service.id", word(visit, "service.id.resident") + " " + view.residentId()),
                fact(visit, "service.volunteer", view.staff().value()),
                fact(visit, "service.time", view.from() + " — " + view.until()),
                fact(visit, "service.hours", hours(view.minutes())),
                fact(
                        visit,
                        "service.content",
                        String.join(
                                "；",
                                view.shares().stream()
                                        .map(s -> Words.of("service.share", Pick.said(s.work()), hours(s.minutes()))
                                                .in(visit.locale()))
                                        .toList())),
                fact(visit, "service.issuer", view.issuer().in(visit.locale())),
                fact(visit, "service.contact", view.contact()),
                fact(visit, "service.inCharge", CaseSheet.name(view.inCharge(), visit.house, visit.locale())),
                fact(visit, "service.handler", CaseSheet.name(view.handler(), visit.house, visit.locale())),
                fact(visit, "service.on", times.day(view.on())),
                fact(visit, "service.note", view.note().isEmpty() ? "–" : view.note()));
    }

    private static String state(Visit visit, ServiceCertificateView view) {
        if (view.withdrawn()) {
            return word(visit, "service.withdrawn");
        }
        return visit.house.home().today().isBefore(view.holdsFrom())
                ? Words.of("service.notice", new Times(visit.house, visit.locale()).day(view.holdsFrom()))
                        .in(visit.locale())
                : "";
    }

    /** Returns hours with one place, as the norm counts. */
    static String hours(int minutes) {
        return minutes / HOUR + "." + minutes % HOUR * 10 / HOUR;
    }

    private static Sheet.Fact fact(Visit visit, String key, String value) {
        return new Sheet.Fact(word(visit, key), Sheet.Cell.of(value));
    }

    private static String word(Visit visit, String key) {
        return Words.of(key).in(visit.locale());
    }
}
