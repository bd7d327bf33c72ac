package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.protection.EvidenceHolder;
import io.github.xingfujia.protection.EvidenceItem;
import io.github.xingfujia.protection.EvidenceList;
import io.github.xingfujia.protection.IntakeRecord;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.way.ChainEnd;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The evidence list of eleven kinds and the intake record, each to be read, printed and handed over (证据清单与受理登记). */
final class EvidencePage {

    static final Deed<Dossier> ADD = Deed.<Dossier>of("protection.addEvidence", (door, file, answers) -> {
                answers.required("evidenceKind");
                Optional<EvidenceHolder> holder = answers.code("holder", EvidenceHolder.class);
                Optional<EvidenceHolder> from = answers.code("obtainedFrom", EvidenceHolder.class);
                Optional<LocalDate> on = answers.day("obtainedOn");
                Optional<Speaker> by = answers.code("givenBy", Speaker.class);
                answers.orThrow();
                return door.protection()
                        .addEvidence(
                                file.id(),
                                new EvidenceItem(
                                        answers.text("evidenceKind"),
                                        holder.orElseThrow(),
                                        from.orElseThrow(),
                                        on.orElseThrow(),
                                        answers.typed().maybe("sha256"),
                                        by.orElseThrow(),
                                        answers.text("evidenceNote")));
            })
            .asking((form, file) -> {
                form.field("evidenceKind", Form.Kind.CHOICE, true, kinds(file)).called("kind", "evidenceKind");
                form.field("holder", Form.Kind.CHOICE, true, form.options(EvidenceHolder.class, Pick::said))
                        .field("obtainedFrom", Form.Kind.CHOICE, true, form.options(EvidenceHolder.class, Pick::said));
                Pick.one(Pick.day(form, file.visit(), "obtainedOn"), "givenBy", Speaker.class)
                        .area("evidenceNote")
                        .called("note", "evidenceNote")
                        .text("sha256", false);
            });

    static final Deed<Dossier> HAND = Deed.<Dossier>of("protection.handEvidence", (door, file, answers) -> {
                Optional<Integer> item = Pick.number(answers, "item");
                Optional<EvidenceHolder> to = answers.code("holder", EvidenceHolder.class);
                Optional<LocalDate> on = answers.day("on");
                answers.orThrow();
                return door.protection()
                        .handEvidence(file.id(), item.orElseThrow(), to.orElseThrow(), on.orElseThrow());
            })
            .asking((form, file) -> {
                form.field("item", Form.Kind.RADIO, true, items(file))
                        .field("holder", Form.Kind.CHOICE, true, form.options(EvidenceHolder.class, Pick::said))
                        .called("to", "holder");
                Pick.day(form, file.visit(), "on");
            })
            .shownWhen(file -> !items(file).isEmpty());

    static final List<Deeds.Kind<Dossier>> ALL = List.of(new Deeds.Kind<>("evidence", List.of(ADD, HAND)));

    private EvidencePage() {}

    static void show(Visit visit, String id) throws IOException {
        Dossier file = Dossier.of(visit, id);
        visit.keepLanguage();
        show(file, Deeds.Missed.nothing());
    }

    static void act(Visit visit, String id) throws IOException {
        Dossier file = Dossier.of(visit, id);
        Deeds.run(file, "/violence/" + id + "/evidence", ALL, missed -> show(Dossier.of(visit, id), missed));
    }

    static void file(Visit visit, String id) throws IOException {
        Dossier file = Dossier.of(visit, id);
        String title =
                ViolencePage.word(visit, "evidence.title") + " " + file.view().number();
        TableFile.send(visit, "evidence.csv", title, columns(visit), rows(visit, list(file)));
    }

    private static void show(Dossier file, Deeds.Missed missed) throws IOException {
        Visit visit = file.visit();
        String at = "/violence/" + file.id();
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        ViolencePage.word(visit, "evidence.title"),
                        new Sheet.Link(at, file.view().number()),
                        Deeds.said(visit),
                        ViolencePage.word(visit, "evidence.how"),
                        List.of(new Sheet.Link(at + "/evidence.csv", ViolencePage.word(visit, "figures.file"))),
                        List.of(Sheet.Block.table(
                                ViolencePage.word(visit, "evidence.title"),
                                columns(visit),
                                rows(visit, list(file)).stream()
                                        .map(r -> r.stream().map(Sheet.Cell::of).toList())
                                        .toList(),
                                ViolencePage.word(visit, "evidence.none"))),
                        Deeds.of(file, at + "/evidence", ALL, missed)));
    }

    static void intake(Visit visit, String id) throws IOException {
        Dossier file = Dossier.of(visit, id);
        visit.keepLanguage();
        String at = "/violence/" + id;
        visit.show(
                "sheet",
                new Sheet(
                        ViolencePage.word(visit, "intake.title"),
                        new Sheet.Link(at, file.view().number()),
                        "",
                        ViolencePage.word(visit, "intake.how"),
                        List.of(new Sheet.Link(at + "/intake.csv", ViolencePage.word(visit, "figures.file"))),
                        List.of(
                                Sheet.Block.facts(
                                        file.view().number(),
                                        taken(visit, record(file)).stream()
                                                .map(r -> new Sheet.Fact(r.get(0), Sheet.Cell.of(r.get(1))))
                                                .toList()),
                                Sheet.Block.lines(
                                        ViolencePage.word(visit, "intake.chain"),
                                        record(file).heads().stream()
                                                .map(EvidencePage::end)
                                                .toList(),
                                        "")),
                        Deeds.none()));
    }

    static void intakeFile(Visit visit, String id) throws IOException {
        IntakeRecord record = record(Dossier.of(visit, id));
        List<List<String>> rows = new ArrayList<>(taken(visit, record));
        String chain = ViolencePage.word(visit, "intake.chain");
        record.heads().forEach(h -> rows.add(List.of(chain, end(h))));
        String title = ViolencePage.word(visit, "intake.title");
        TableFile.send(visit, "intake.csv", title, List.of(title, record.number()), rows);
    }

    private static String end(ChainEnd head) {
        return head.stream() + " · " + head.entries() + " · " + head.hash();
    }

    private static List<List<String>> taken(Visit visit, IntakeRecord record) {
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
        for (IntakeRecord.Cell cell : record.cells()) {
            String whose = Pick.said(cell.speaker()).in(locale)
                    + cell.about().map(a -> " → " + Pick.said(a).in(locale)).orElse("");
            rows.add(List.of(whose, cell.text() + " · SHA-256 " + cell.commitment()));
        }
        return rows;
    }

    private static IntakeRecord record(Dossier file) {
        return file.visit().door().protection().intake(file.id()).fold(r -> r, refusal -> {
            throw new NotHere();
        });
    }

    private static EvidenceList list(Dossier file) {
        return file.visit().door().protection().evidence(file.id()).fold(l -> l, refusal -> {
            throw new NotHere();
        });
    }

    private static List<String> columns(Visit visit) {
        return List.of(
                        "evidence.number",
                        "field.evidenceKind",
                        "book.cites",
                        "field.holder",
                        "field.obtainedFrom",
                        "field.obtainedOn",
                        "field.evidenceNote",
                        "evidence.custody")
                .stream()
                .map(k -> ViolencePage.word(visit, k))
                .toList();
    }

    private static List<List<String>> rows(Visit visit, EvidenceList list) {
        Locale locale = visit.locale();
        return list.items().stream()
                .map(i -> List.of(
                        Integer.toString(i.number()),
                        i.label().in(locale),
                        i.cite(),
                        Pick.said(i.holder()).in(locale),
                        Pick.said(i.obtainedFrom()).in(locale),
                        i.obtainedOn().toString(),
                        i.note() + i.sha256().map(h -> " · SHA-256 " + h).orElse(""),
                        String.join(
                                "；",
                                i.custody().stream()
                                        .map(c -> c.on() + " → "
                                                + Pick.said(c.to()).in(locale))
                                        .toList())))
                .toList();
    }

    private static List<Form.Option> kinds(Dossier file) {
        return file.visit().house.handling().evidence().entrySet().stream()
                .map(e -> new Form.Option(e.getKey(), e.getValue().label().in(file.locale())))
                .toList();
    }

    private static List<Form.Option> items(Dossier file) {
        return list(file).items().stream()
                .map(i -> new Form.Option(
                        Integer.toString(i.number()),
                        i.number() + " · " + i.label().in(file.locale())))
                .toList();
    }
}
