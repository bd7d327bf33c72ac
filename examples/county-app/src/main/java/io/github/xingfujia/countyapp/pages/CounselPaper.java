package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.adapters.http.Paper;
import io.github.xingfujia.adapters.http.QrCode;
import io.github.xingfujia.counselling.CertificateNumber;
import io.github.xingfujia.counselling.CounselCertificate;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The certificate of a programme (辅导结业证明) on the paper of certificates; it says below that no registration depends on it. */
final class CounselPaper {

    private CounselPaper() {}

    static void show(Visit visit, String number) throws IOException {
        visit.worker();
        visit.keepLanguage();
        CounselCertificate paper = of(visit, number);
        visit.show(
                "service",
                new ServicePage(
                        ViolencePage.word(visit, "counsel.paper"),
                        number,
                        facts(visit, paper),
                        paper.face().in(visit.locale()),
                        QrCode.of(address(visit, paper)),
                        proof(paper),
                        "",
                        ServicePage.prints() ? "/counsel-papers/" + number + ".pdf" : ""));
    }

    /** Sends it as a file that is printed and handed over. */
    static void pdf(Visit visit, String number) throws IOException {
        visit.worker();
        CounselCertificate paper = of(visit, number);
        if (!ServicePage.prints()) {
            throw new NotHere();
        }
        Paper printed = new Paper(
                ViolencePage.word(visit, "counsel.paper"),
                Words.of("service.number", number).in(visit.locale()),
                facts(visit, paper).stream()
                        .map(f -> new Paper.Fact(f.label(), f.value().text()))
                        .toList(),
                paper.face().in(visit.locale()),
                address(visit, paper),
                Words.of("service.verify", proof(paper)).in(visit.locale()) + "\n"
                        + ViolencePage.word(visit, "synthetic"));
        visit.send(number + ".pdf", "application/pdf", ServicePage.printed(printed));
    }

    private static CounselCertificate of(Visit visit, String number) {
        return visit.door()
                .counselling()
                .certificate(CertificateNumber.of(number))
                .fold(Optional::of, refusal -> Optional.<CounselCertificate>empty())
                .orElseThrow(NotHere::new);
    }

    private static List<Sheet.Fact> facts(Visit visit, CounselCertificate paper) {
        return List.of(
                fact(visit, "field.programme", CounselWords.name(visit, paper.programme())),
                fact(visit, "field.client.name", String.join("、", paper.names())),
                fact(visit, "stations.post", visit.house.label(paper.post(), visit.locale())),
                fact(visit, "field.day", new Times(visit.house, visit.locale()).day(paper.on())));
    }

    private static Sheet.Fact fact(Visit visit, String key, String value) {
        return new Sheet.Fact(ViolencePage.word(visit, key), Sheet.Cell.of(value));
    }

    private static String address(Visit visit, CounselCertificate paper) {
        return visit.base() + "/verify?number=" + paper.number() + "&code=" + paper.code();
    }

    private static String proof(CounselCertificate paper) {
        return paper.number() + " " + paper.code();
    }
}
