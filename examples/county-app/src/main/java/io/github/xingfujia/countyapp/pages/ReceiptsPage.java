package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.Side;
import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.disclosure.Disclose;
import io.github.xingfujia.disclosure.Disclosed;
import io.github.xingfujia.disclosure.DisclosedField;
import io.github.xingfujia.disclosure.DisclosurePurpose;
import io.github.xingfujia.disclosure.Ground;
import io.github.xingfujia.disclosure.NoticeStanding;
import io.github.xingfujia.disclosure.Receipt;
import io.github.xingfujia.disclosure.ReceiptId;
import io.github.xingfujia.disclosure.ReceiptsOf;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What left the house about each person of a case, and consents taken back (提供台账与撤回). */
final class ReceiptsPage {

    /** The case and its people's receipts, each by whose they are. */
    record Book(Visit visit, String id, List<Page> pages) implements Deed.About {

        /** The receipts of one person. */
        record Page(String part, List<Receipt> receipts) {}

        Matter matter() {
            return Matter.of("case-" + id);
        }
    }

    static final Deed<Book> RECORD = Deed.<Book>of("disclosure.record", (door, book, answers) -> {
                String part = part(answers);
                answers.required("recipient");
                answers.required("article");
                Optional<Ground> ground = answers.code("basisOf", Ground.class);
                Optional<DisclosurePurpose> purpose = answers.code("whatFor", DisclosurePurpose.class);
                Optional<LocalDate> until = answers.day("until");
                List<DisclosedField> fields = answers.codes("fields", DisclosedField.class);
                answers.checks().that(!fields.isEmpty(), "fields", "required", "");
                answers.orThrow();
                return door.disclosures()
                        .record(new Disclose(
                                book.matter(),
                                part,
                                new Disclosed(
                                        answers.text("recipient"),
                                        ground.orElseThrow(),
                                        answers.text("article"),
                                        purpose.orElseThrow(),
                                        fields,
                                        until.orElseThrow())));
            })
            .asking((form, book) -> whose(form, book)
                    .text("recipient", true)
                    .each("basisOf", Form.Kind.RADIO, true, Ground.class, Ground::wording)
                    .called("ground", "basisOf")
                    .text("article", true)
                    .each("whatFor", Form.Kind.RADIO, true, DisclosurePurpose.class, DisclosurePurpose::wording)
                    .called("purpose", "whatFor")
                    .each("fields", Form.Kind.CHECKS, false, DisclosedField.class, DisclosedField::wording)
                    .day("until", true));

    static final Deed<Book> WITHDRAW = Deed.<Book>of("disclosure.withdraw", (door, book, answers) -> {
                String part = part(answers);
                answers.orThrow();
                return door.disclosures().withdraw(book.matter(), Optional.of(part));
            })
            .asking(ReceiptsPage::whose);

    static final Deed<Book> NOTIFIED = notice(
            "disclosure.notified",
            NoticeStanding.TO_NOTIFY,
            (door, book, answers) -> door.disclosures().notified(receipt(answers)));

    static final Deed<Book> ACKNOWLEDGED = notice(
            "disclosure.acknowledged",
            NoticeStanding.NOTIFIED,
            (door, book, answers) -> door.disclosures().acknowledged(receipt(answers)));

    static final List<Deeds.Kind<Book>> ALL =
            List.of(new Deeds.Kind<>("receipts", List.of(RECORD, WITHDRAW, NOTIFIED, ACKNOWLEDGED)));

    private ReceiptsPage() {}

    static void show(Visit visit, String id) throws IOException {
        visit.worker();
        visit.keepLanguage();
        show(of(visit, id), Deeds.Missed.nothing());
    }

    static void act(Visit visit, String id) throws IOException {
        visit.worker();
        Deeds.run(of(visit, id), "/cases/" + id + "/receipts", ALL, missed -> show(of(visit, id), missed));
    }

    private static Book of(Visit visit, String id) {
        List<Book.Page> pages = new ArrayList<>();
        for (Side side : Side.values()) {
            String part = part(side);
            visit.door()
                    .disclosures()
                    .receipts(new ReceiptsOf(Matter.of("case-" + id), Optional.of(part)))
                    .fold(r -> pages.add(new Book.Page(part, r)), refusal -> false);
        }
        if (pages.isEmpty()) {
            throw new NotHere();
        }
        return new Book(visit, id, List.copyOf(pages));
    }

    private static void show(Book book, Deeds.Missed missed) throws IOException {
        Visit visit = book.visit();
        String at = "/cases/" + book.id();
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        ViolencePage.word(visit, "receipts.title"),
                        new Sheet.Link(at, ViolencePage.word(visit, "col.case")),
                        Deeds.said(visit),
                        ViolencePage.word(visit, "receipts.how"),
                        List.of(),
                        book.pages().stream().map(p -> block(visit, p)).toList(),
                        Deeds.of(book, at + "/receipts", ALL, missed)));
    }

    private static Sheet.Block block(Visit visit, Book.Page page) {
        Times times = new Times(visit.house, visit.locale());
        return Sheet.Block.table(
                side(visit, page.part()),
                List.of(
                                "field.on",
                                "field.recipient",
                                "field.basisOf",
                                "field.whatFor",
                                "field.fields",
                                "field.until",
                                "receipts.notice")
                        .stream()
                        .map(k -> ViolencePage.word(visit, k))
                        .toList(),
                page.receipts().stream()
                        .map(r -> List.of(
                                Sheet.Cell.of(times.day(r.on())),
                                Sheet.Cell.of(r.what().recipient()),
                                Sheet.Cell.of(r.what().ground().wording().in(visit.locale()) + "："
                                        + r.what().article()),
                                Sheet.Cell.of(r.what().purpose().wording().in(visit.locale())),
                                Sheet.Cell.of(String.join(
                                        "、",
                                        r.what().fields().stream()
                                                .map(f -> f.wording().in(visit.locale()))
                                                .toList())),
                                Sheet.Cell.of(times.day(r.what().until())),
                                Sheet.Cell.graded(
                                        r.notice() == NoticeStanding.TO_NOTIFY ? "soon" : "left",
                                        r.notice().wording().in(visit.locale())
                                                + r.noticeBy()
                                                        .map(d -> " · " + times.day(d))
                                                        .orElse(""))))
                        .toList(),
                ViolencePage.word(visit, "receipts.none"));
    }

    private static Deed<Book> notice(String name, NoticeStanding standing, Deed.Runs<Book> runs) {
        return Deed.<Book>of(name, runs)
                .asking((form, book) -> form.field("which", Form.Kind.RADIO, true, waiting(book, standing))
                        .called("receipt", "which"))
                .shownWhen(book -> !waiting(book, standing).isEmpty());
    }

    private static List<Form.Option> waiting(Book book, NoticeStanding standing) {
        return book.pages().stream()
                .flatMap(p -> p.receipts().stream())
                .filter(r -> r.notice() == standing)
                .map(r -> new Form.Option(
                        r.id().value(), r.on() + " · " + r.what().recipient()))
                .toList();
    }

    private static ReceiptId receipt(Answers answers) {
        answers.required("which");
        Optional<ReceiptId> which =
                answers.typed().maybe("which").flatMap(v -> answers.checks().value("which", () -> ReceiptId.of(v)));
        answers.orThrow();
        return which.orElseThrow();
    }

    private static Form.Builder whose(Form.Builder form, Book book) {
        return form.field(
                "part",
                Form.Kind.RADIO,
                true,
                book.pages().stream()
                        .map(p -> new Form.Option(p.part(), side(book.visit(), p.part())))
                        .toList());
    }

    private static String part(Answers answers) {
        String part = answers.text("part");
        answers.checks().that(part.matches("p[12]"), "part", "required", "");
        return part;
    }

    private static String part(Side side) {
        return "p" + (side.ordinal() + 1);
    }

    private static String side(Visit visit, String part) {
        return Arrays.stream(Side.values())
                .filter(s -> part(s).equals(part))
                .findFirst()
                .map(s -> s.wording().in(visit.locale()))
                .orElse(part);
    }
}
