package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.protection.IntakeRecord;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.way.ChainEnd;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a registration took in (受理登记): to whoever handles the file, and, though others handle it now, to whoever took it in:
 * her receipt, with the way to give her a link and to add what she says on the spot.
 *
 * @param visit who looks
 * @param id the file
 * @param record what was taken in
 * @param handled whether who looks handles the file
 */
record IntakePage(Visit visit, ViolenceFileId id, IntakeRecord record, boolean handled) implements Deed.About {

    private static final String SALT = "salt";
    private static final String DIGEST = "SHA-256";

    private static final List<Deeds.Kind<IntakePage>> ADDING =
            List.of(new Deeds.Kind<>("people", List.of(FileDeeds.say(IntakePage::id))));

    /** Opens the record, on the record. */
    static IntakePage of(Visit visit, String id) {
        visit.worker();
        Optional<Dossier> file = Dossier.find(visit, id);
        ViolenceFileId key = ViolenceFileId.of(id);
        IntakeRecord record = visit.door().protection().intake(key).fold(r -> r, refusal -> {
            throw new NotHere();
        });
        return new IntakePage(visit, key, record, file.isPresent());
    }

    static void show(Visit visit, String id) throws IOException {
        IntakePage page = of(visit, id);
        visit.keepLanguage();
        page.show(Deeds.Missed.nothing());
    }

    static void act(Visit visit, String id) throws IOException {
        Deeds.run(
                of(visit, id),
                "/violence/" + id + "/intake",
                ADDING,
                missed -> of(visit, id).show(missed));
    }

    static void file(Visit visit, String id) throws IOException {
        IntakePage page = of(visit, id);
        List<List<String>> rows = new ArrayList<>();
        page.taken().forEach(r -> rows.add(List.of(r.get(0), r.get(1), "", "")));
        rows.addAll(page.cells());
        String chain = ViolencePage.word(visit, "intake.chain");
        page.record().heads().forEach(h -> rows.add(List.of(chain, end(h), "", "")));
        String title = ViolencePage.word(visit, "intake.title");
        TableFile.send(visit, "intake.csv", title, List.of(title, page.record().number(), SALT, DIGEST), rows);
    }

    private void show(Deeds.Missed missed) throws IOException {
        String at = "/violence/" + id;
        List<Sheet.Link> links = new ArrayList<>();
        links.add(new Sheet.Link(at + "/intake.csv", ViolencePage.word(visit, "figures.file")));
        if (!handled) {
            links.add(new Sheet.Link(at + "/link", ViolencePage.word(visit, "handover.title")));
        }
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        ViolencePage.word(visit, "intake.title"),
                        handled
                                ? new Sheet.Link(at, record.number())
                                : new Sheet.Link("/violence", ViolencePage.word(visit, "nav.violence")),
                        Deeds.said(visit),
                        handled ? ViolencePage.word(visit, "intake.how") : passedOn(),
                        links,
                        List.of(
                                Sheet.Block.facts(
                                        record.number(),
                                        taken().stream()
                                                .map(r -> new Sheet.Fact(r.get(0), Sheet.Cell.of(r.get(1))))
                                                .toList()),
                                Sheet.Block.table(
                                        ViolencePage.word(visit, "intake.cells"),
                                        List.of(
                                                ViolencePage.word(visit, "intake.of"),
                                                ViolencePage.word(visit, "intake.text"),
                                                SALT,
                                                DIGEST),
                                        cells().stream()
                                                .map(r -> r.stream()
                                                        .map(Sheet.Cell::of)
                                                        .toList())
                                                .toList(),
                                        ""),
                                Sheet.Block.lines(
                                        ViolencePage.word(visit, "intake.chain"),
                                        record.heads().stream()
                                                .map(IntakePage::end)
                                                .toList(),
                                        "")),
                        handled ? Deeds.none() : Deeds.of(this, at + "/intake", ADDING, missed)));
    }

    private String passedOn() {
        return Words.of("intake.passed-on", record.number(), visit.house.label(record.accountable(), visit.locale()))
                .in(visit.locale());
    }

    static String end(ChainEnd head) {
        return head.stream() + " · " + head.entries() + " · " + head.hash();
    }

    private List<List<String>> taken() {
        Locale locale = visit.locale();
        Times times = new Times(visit.house, locale);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(ViolencePage.word(visit, "violence.number"), record.number()));
        rows.add(List.of(
                ViolencePage.word(visit, "intake.at"),
                times.minute(record.registeredAt()) + " · "
                        + CaseSheet.by(record.registeredBy(), visit.house, locale)));
        rows.add(
                List.of(ViolencePage.word(visit, "case.accountable"), visit.house.label(record.accountable(), locale)));
        rows.add(List.of(
                ViolencePage.word(visit, "field.fileChannel"),
                Pick.said(record.channel()).in(locale)));
        rows.add(List.of(ViolencePage.word(visit, "field.occurredOn"), times.day(record.occurredOn())));
        rows.add(List.of(
                ViolencePage.word(visit, "field.relation.of"),
                Pick.said(record.relation()).in(locale)));
        return rows;
    }

    /** Every text with what it is proved by, each in a column of its own: whoever holds the record recomputes the digest. */
    private List<List<String>> cells() {
        Locale locale = visit.locale();
        return record.cells().stream()
                .map(cell -> List.of(
                        Pick.said(cell.speaker()).in(locale)
                                + cell.about()
                                        .map(a -> " → " + Pick.said(a).in(locale))
                                        .orElse(""),
                        cell.text(),
                        cell.salt(),
                        cell.commitment()))
                .toList();
    }
}
