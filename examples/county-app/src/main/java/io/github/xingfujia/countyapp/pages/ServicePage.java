package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.adapters.http.Paper;
import io.github.xingfujia.adapters.http.PaperPdf;
import io.github.xingfujia.adapters.http.QrCode;
import io.github.xingfujia.volunteer.ServiceCertificateView;
import io.github.xingfujia.volunteer.ServiceNumber;
import java.io.IOException;
import java.util.List;

/**
 * A certificate, made to be printed: of service hours (志愿服务记录证明) with every field the norm lays down, seal and two signatures; or
 * of a programme of counselling (辅导结业证明); and a code to verify it by.
 *
 * @param title what it is
 * @param facts what is printed, in order
 * @param signed what stands below: who signs, or what the paper is not
 * @param code the address that verifies it, as a code
 * @param verify the same in words
 * @param state why it does not hold yet or any more; empty when it holds
 * @param file the address of the same as a file; empty while it does not hold, or when this machine has no type to print it with
 */
record ServicePage(
        String title,
        String number,
        List<Sheet.Fact> facts,
        String signed,
        QrCode code,
        String verify,
        String state,
        String file) {

    private static final int HOUR = 60;

    /** The type of this machine, looked for once and when first asked. */
    private static final class Printer {
        private static final PaperPdf FOUND = PaperPdf.found();
    }

    static void show(Visit visit, String number) throws IOException {
        visit.worker();
        visit.keepLanguage();
        ServiceCertificateView view = view(visit, number);
        String state = state(visit, view);
        visit.show(
                "service",
                new ServicePage(
                        word(visit, "service.title"),
                        number,
                        facts(visit, view),
                        word(visit, "service.signed"),
                        QrCode.of(address(visit, view)),
                        proof(view),
                        state,
                        state.isEmpty() && Printer.FOUND.able() ? "/service/" + number + ".pdf" : ""));
    }

    /** Sends it as a file that is printed and handed over; only while it holds. */
    static void pdf(Visit visit, String number) throws IOException {
        visit.worker();
        ServiceCertificateView view = view(visit, number);
        if (!Printer.FOUND.able()) {
            throw new NotHere();
        }
        if (!state(visit, view).isEmpty()) {
            visit.go("/service/" + number);
            return;
        }
        Paper paper = new Paper(
                word(visit, "service.title"),
                Words.of("service.number", number).in(visit.locale()),
                facts(visit, view).stream()
                        .map(f -> new Paper.Fact(f.label(), f.value().text()))
                        .toList(),
                word(visit, "service.signed"),
                address(visit, view),
                Words.of("service.verify", proof(view)).in(visit.locale()) + "\n" + word(visit, "synthetic"));
        visit.send(number + ".pdf", "application/pdf", Printer.FOUND.of(paper));
    }

    /** Returns whether this machine has type to print with. */
    static boolean prints() {
        return Printer.FOUND.able();
    }

    /** Returns a paper as a file. */
    static byte[] printed(Paper paper) {
        return Printer.FOUND.of(paper);
    }

    private static ServiceCertificateView view(Visit visit, String number) {
        return visit.door()
                .volunteering()
                .serviceCertificate(ServiceNumber.of(number))
                .fold(v -> v, refusal -> {
                    throw new NotHere();
                });
    }

    private static String address(Visit visit, ServiceCertificateView view) {
        return visit.base() + "/verify?number=" + view.number() + "&code=" + view.code();
    }

    private static String proof(ServiceCertificateView view) {
        return view.number() + " " + view.code();
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
