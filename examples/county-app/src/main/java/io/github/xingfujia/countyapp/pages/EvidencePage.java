package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.protection.EvidenceHolder;
import io.github.xingfujia.protection.EvidenceItem;
import io.github.xingfujia.protection.EvidenceList;
import io.github.xingfujia.protection.Speaker;
import java.io.IOException;
import java.time.LocalDate;
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
                Optional<String> typed = answers.typed().maybe("sha256");
                Optional<String> file256 = Uploads.evidence(file.visit(), answers, "evidenceFile");
                answers.checks()
                        .that(
                                typed.isEmpty() || file256.isEmpty() || typed.equals(file256),
                                "sha256",
                                "one-of",
                                "",
                                file256.orElse(""));
                answers.orThrow();
                return door.protection()
                        .addEvidence(
                                file.id(),
                                new EvidenceItem(
                                        answers.text("evidenceKind"),
                                        holder.orElseThrow(),
                                        from.orElseThrow(),
                                        on.orElseThrow(),
                                        file256.or(() -> typed),
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
                        .field("evidenceFile", Form.Kind.ANY_FILE, false, List.of())
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
