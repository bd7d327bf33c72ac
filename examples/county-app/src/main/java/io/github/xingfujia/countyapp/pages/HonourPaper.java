package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.adapters.http.Paper;
import io.github.xingfujia.adapters.http.QrCode;
import io.github.xingfujia.evaluation.HonourCertificate;
import io.github.xingfujia.evaluation.NominationId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The certificate of a title (荣誉证书) on the paper of certificates, to be sealed and handed over. */
final class HonourPaper {

    private HonourPaper() {}

    static void show(Visit visit, String id) throws IOException {
        visit.worker();
        visit.keepLanguage();
        HonourCertificate paper = of(visit, id);
        visit.show(
                "service",
                new ServicePage(
                        Honours.word(visit, "honours.paper"),
                        paper.number().value(),
                        facts(visit, paper),
                        Honours.word(visit, "honours.paper.signed"),
                        QrCode.of(address(visit, paper)),
                        proof(paper),
                        "",
                        ServicePage.prints() ? "/nominations/" + id + "/certificate.pdf" : ""));
    }

    /** Sends it as a file that is printed and handed over. */
    static void pdf(Visit visit, String id) throws IOException {
        visit.worker();
        HonourCertificate paper = of(visit, id);
        if (!ServicePage.prints()) {
            throw new NotHere();
        }
        Paper printed = new Paper(
                Honours.word(visit, "honours.paper"),
                Words.of("service.number", paper.number()).in(visit.locale()),
                facts(visit, paper).stream()
                        .map(f -> new Paper.Fact(f.label(), f.value().text()))
                        .toList(),
                Honours.word(visit, "honours.paper.signed"),
                address(visit, paper),
                Words.of("service.verify", proof(paper)).in(visit.locale()) + "\n" + Honours.word(visit, "synthetic"));
        visit.send(paper.number() + ".pdf", "application/pdf", ServicePage.printed(printed));
    }

    private static HonourCertificate of(Visit visit, String id) {
        return visit.door()
                .evaluation()
                .certificate(NominationId.of(id))
                .fold(Optional::of, refusal -> Optional.<HonourCertificate>empty())
                .orElseThrow(NotHere::new);
    }

    private static List<Sheet.Fact> facts(Visit visit, HonourCertificate paper) {
        return List.of(
                fact(visit, "honours.paper.to", paper.name()),
                fact(visit, "honours.title", paper.title().in(visit.locale())),
                fact(visit, "honours.paper.campaign", paper.campaign().in(visit.locale())),
                fact(visit, "honours.paper.on", new Times(visit.house, visit.locale()).day(paper.on())),
                fact(
                        visit,
                        "service.issuer",
                        visit.house.home().team().issuer().label().in(visit.locale())));
    }

    private static Sheet.Fact fact(Visit visit, String key, String value) {
        return new Sheet.Fact(Honours.word(visit, key), Sheet.Cell.of(value));
    }

    private static String address(Visit visit, HonourCertificate paper) {
        return visit.base() + "/verify?number=" + paper.number() + "&code=" + paper.code();
    }

    private static String proof(HonourCertificate paper) {
        return paper.number() + " " + paper.code();
    }
}
