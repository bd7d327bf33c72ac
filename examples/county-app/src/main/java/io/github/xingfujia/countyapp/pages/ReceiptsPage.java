package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.disclosure.Consent;
import io.github.xingfujia.disclosure.Disclose;
import io.github.xingfujia.disclosure.Disclosed;
import io.github.xingfujia.disclosure.DisclosedField;
import io.github.xingfujia.disclosure.DisclosurePurpose;
import io.github.xingfujia.disclosure.Ground;
import io.github.xingfujia.disclosure.NoticeStanding;
import io.github.xingfujia.disclosure.Notification;
import io.github.xingfujia.disclosure.Receipt;
import io.github.xingfujia.disclosure.ReceiptId;
import io.github.xingfujia.disclosure.ReceiptsOf;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What left the house about each person of a matter, consents taken back, and wishes to erase (提供台账、撤回与删除). */
final class ReceiptsPage {

    /** The matter and its people's receipts, each by whose they are. */
    record Book(Guarded of, List<Page> pages) implements Deed.About {

        /** The receipts of one person. */
        record Page(String part, List<Receipt> receipts) {}

        @Override
        public Visit visit() {
            return of.visit();
        }

        List<Receipt> all() {
            return pages.stream().flatMap(p -> p.receipts().stream()).toList();
        }
    }

    static final Deed<Book> RECORD = Deed.<Book>of("disclosure.record", (door, book, answers) -> {
                String part = book.of().readWhose(answers);
                answers.required("recipient");
                answers.required("article");
                Optional<Ground> ground = answers.code("basisOf", Ground.class);
                Optional<DisclosurePurpose> purpose = answers.code("whatFor", DisclosurePurpose.class);
                Optional<LocalDate> until = answers.day("until");
                List<DisclosedField> fields = answers.codes("fields", DisclosedField.class);
                answers.checks().that(!fields.isEmpty(), "fields", "required", "");
                Optional<Consent> consent = ConsentFields.read(answers);
                answers.orThrow();
                return door.disclosures()
                        .record(new Disclose(
                                book.of().matter(),
                                part,
                                new Disclosed(
                                        answers.text("recipient"),
                                        ground.orElseThrow(),
                                        answers.text("article"),
                                        purpose.orElseThrow(),
                                        fields,
                                        until.orElseThrow(),
                                        consent.filter(c -> ground.orElseThrow() == Ground.CONSENT))));
            })
            .asking((form, book) -> ConsentFields.ask(
                    book.of()
                            .askWhose(form)
                            .text("recipient", true)
                            .each("basisOf", Form.Kind.RADIO, true, Ground.class, Ground::wording)
                            .called("ground", "basisOf")
                            .text("article", true)
                            .each("whatFor", Form.Kind.RADIO, true, DisclosurePurpose.class, DisclosurePurpose::wording)
                            .called("purpose", "whatFor")
                            .each("fields", Form.Kind.CHECKS, true, DisclosedField.class, DisclosedField::wording)
                            .day("until", true)
                            .called("what.recipient", "recipient")
                            .called("what.article", "article")
                            .called("what.until", "until")
                            .called("what.consent", "consentOn")
                            .called("what.consent.on", "consentOn"),
                    false))
            .shownWhen(ReceiptsPage::handles);

    static final Deed<Book> WITHDRAW = Deed.<Book>of("disclosure.withdraw", (door, book, answers) -> {
                String part = book.of().readWhose(answers);
                answers.orThrow();
                return door.disclosures().withdraw(book.of().matter(), Optional.of(part));
            })
            .asking((form, book) -> book.of().askWhose(form))
            .shownWhen(ReceiptsPage::handles);

    static final Deed<Book> NOTIFIED = notice(
            "disclosure.notified",
            NoticeStanding.TO_NOTIFY,
            (door, book, answers) -> door.disclosures().notified(receipt(answers), how(answers)));

    static final Deed<Book> ACKNOWLEDGED = notice(
            "disclosure.acknowledged",
            NoticeStanding.NOTIFIED,
            (door, book, answers) -> door.disclosures().acknowledged(receipt(answers), how(answers)));

    static final List<Deeds.Kind<Book>> ALL = List.of(
            new Deeds.Kind<>("receipts", List.of(NOTIFIED, ACKNOWLEDGED, WITHDRAW, RECORD)), ErasureDeeds.OF_MATTER);

    private ReceiptsPage() {}

    static void show(Guarded of) throws IOException {
        of.visit().worker();
        of.visit().keepLanguage();
        show(book(of), Deeds.Missed.nothing());
    }

    static void act(Guarded of) throws IOException {
        of.visit().worker();
        Deeds.run(book(of), of.at() + "/receipts", ALL, missed -> show(book(of), missed));
    }

    private static boolean handles(Book book) {
        return book.visit().is("protection-staff", "centre-staff", "head");
    }

    private static Book book(Guarded of) {
        List<Book.Page> pages = new ArrayList<>();
        for (String part : of.parts().keySet()) {
            of.visit()
                    .door()
                    .disclosures()
                    .receipts(new ReceiptsOf(of.matter(), Optional.of(part)))
                    .fold(r -> pages.add(new Book.Page(part, r)), refusal -> false);
        }
        if (pages.isEmpty()) {
            throw new NotHere();
        }
        return new Book(of, List.copyOf(pages));
    }

    private static void show(Book book, Deeds.Missed missed) throws IOException {
        Visit visit = book.visit();
        String at = book.of().at();
        List<Sheet.Block> blocks = new ArrayList<>();
        if (book.all().stream().anyMatch(r -> r.notice() != NoticeStanding.NONE)) {
            blocks.add(toTell(book));
        }
        book.pages().forEach(p -> blocks.add(block(book, p)));
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        ViolencePage.word(visit, "receipts.title"),
                        new Sheet.Link(at, book.of().called()),
                        Deeds.said(visit),
                        ViolencePage.word(visit, "receipts.how"),
                        List.of(),
                        blocks,
                        Deeds.of(book, at + "/receipts", ALL, missed)));
    }

    /** Whom to tell that a consent was taken back, who was told, and who confirmed it. */
    private static Sheet.Block toTell(Book book) {
        Visit visit = book.visit();
        Times times = new Times(visit.house, visit.locale());
        return Sheet.Block.table(
                ViolencePage.word(visit, "receipts.tell"),
                ViolencePage.words(
                        visit, "col.due", "field.recipient", "field.fields", "receipts.notice", "violence.if-not"),
                book.all().stream()
                        .filter(r -> r.notice() != NoticeStanding.NONE)
                        .sorted(Comparator.comparing(Receipt::notice))
                        .map(r -> List.of(
                                r.notice() != NoticeStanding.ACKNOWLEDGED
                                        ? Sheet.Cell.due(
                                                times.until(r.noticeBy().orElse(r.on())))
                                        : Sheet.Cell.of("–"),
                                Sheet.Cell.of(DataPage.recipient(r.what().recipient(), visit)),
                                Sheet.Cell.of(fields(visit, r)),
                                Sheet.Cell.graded(
                                        r.notice() == NoticeStanding.TO_NOTIFY ? "soon" : "left",
                                        r.notice().wording().in(visit.locale())),
                                Sheet.Cell.of(ViolencePage.word(
                                        visit,
                                        "receipts.next." + Words.key(r.notice().name())))))
                        .toList(),
                ViolencePage.word(visit, "receipts.none"));
    }

    private static Sheet.Block block(Book book, Book.Page page) {
        Visit visit = book.visit();
        Times times = new Times(visit.house, visit.locale());
        return Sheet.Block.table(
                book.of().whose(page.part()),
                ViolencePage.words(
                        visit,
                        "field.on",
                        "field.recipient",
                        "field.basisOf",
                        "field.whatFor",
                        "field.fields",
                        "field.until",
                        "receipts.notice"),
                page.receipts().stream()
                        .map(r -> List.of(
                                Sheet.Cell.of(times.day(r.on())),
                                Sheet.Cell.of(DataPage.recipient(r.what().recipient(), visit)),
                                Sheet.Cell.of(DataPage.ground(r, times, visit.locale()) + "："
                                        + r.what().article()),
                                Sheet.Cell.of(r.what().purpose().wording().in(visit.locale())),
                                Sheet.Cell.of(fields(visit, r)),
                                Sheet.Cell.of(times.day(r.what().until())),
                                Sheet.Cell.graded(
                                        r.notice() == NoticeStanding.TO_NOTIFY ? "soon" : "left",
                                        noticed(r, times, visit))))
                        .toList(),
                ViolencePage.word(visit, "receipts.none"));
    }

    /** How the notice stands, and by what the recipient was told and answered. */
    private static String noticed(Receipt receipt, Times times, Visit visit) {
        return Stream.concat(
                        Stream.of(receipt.notice().wording().in(visit.locale())),
                        receipt.told().stream().map(n -> times.day(n.on()) + " " + n.reference()))
                .collect(Collectors.joining(" · "));
    }

    private static String fields(Visit visit, Receipt receipt) {
        return String.join(
                "、",
                receipt.what().fields().stream()
                        .map(f -> f.wording().in(visit.locale()))
                        .toList());
    }

    private static Deed<Book> notice(String name, NoticeStanding standing, Deed.Runs<Book> runs) {
        return Deed.<Book>of(name, runs)
                .asking((form, book) -> form.field("which", Form.Kind.RADIO, true, waiting(book, standing))
                        .called("receipt", "which")
                        .day("noticeOn", true)
                        .called("how.on", "noticeOn")
                        .text("noticeBy", true)
                        .called("reference", "noticeBy"))
                .shownWhen(book -> handles(book) && !waiting(book, standing).isEmpty());
    }

    private static List<Form.Option> waiting(Book book, NoticeStanding standing) {
        return book.all().stream()
                .filter(r -> r.notice() == standing)
                .map(r -> new Form.Option(
                        r.id().value(),
                        r.on() + " · " + DataPage.recipient(r.what().recipient(), book.visit())))
                .toList();
    }

    private static Notification how(Answers answers) {
        Optional<LocalDate> on = answers.day("noticeOn");
        answers.required("noticeBy");
        answers.orThrow();
        return new Notification(on.orElseThrow(), answers.text("noticeBy"));
    }

    private static ReceiptId receipt(Answers answers) {
        answers.required("which");
        Optional<ReceiptId> which =
                answers.typed().maybe("which").flatMap(v -> answers.checks().value("which", () -> ReceiptId.of(v)));
        answers.orThrow();
        return which.orElseThrow();
    }
}
