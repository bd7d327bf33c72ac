package io.github.xingfujia.adapters.http;

import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.disclosure.Disclose;
import io.github.xingfujia.disclosure.Disclosures;
import io.github.xingfujia.disclosure.NoticeStanding;
import io.github.xingfujia.disclosure.Notification;
import io.github.xingfujia.disclosure.Receipt;
import io.github.xingfujia.disclosure.ReceiptId;
import io.github.xingfujia.disclosure.ReceiptsOf;
import io.github.xingfujia.disclosure.WaitingNotices;
import java.util.List;
import java.util.Optional;

/** The routes to the receipts of what left the house (提供台账). */
final class DisclosureRoutes {

    private DisclosureRoutes() {}

    record OfReceipt(ReceiptId id) {}

    record Receipts(List<Receipt> rows) {}

    record Withdrawal(Matter matter, Optional<String> part) {}

    record Notice(NoticeStanding notice) {}

    record Notices(List<WaitingNotices> rows, Optional<String> next) {}

    static List<Route> all() {
        return List.of(
                Route.post(
                                "disclosure.record",
                                "/disclosures",
                                Disclose.class,
                                OfReceipt.class,
                                (in, b) -> Answer.of(
                                        new OfReceipt(disclosures(in).record(b).orThrow())))
                        .creating(),
                Route.get("disclosure.receipts", "/disclosures", Receipts.class, (in, none) -> receipts(in))
                        .query("matter", Parameter.required(Matter.class))
                        .query("part", String.class),
                Route.post(
                        "disclosure.withdraw",
                        "/disclosures/withdraw",
                        Withdrawal.class,
                        Receipts.class,
                        (in, b) -> Answer.of(new Receipts(
                                disclosures(in).withdraw(b.matter(), b.part()).orThrow()))),
                Route.post(
                        "disclosure.notified",
                        "/disclosures/{receipt}/notified",
                        Notification.class,
                        Notice.class,
                        (in, b) -> Answer.of(new Notice(
                                disclosures(in).notified(receipt(in), b).orThrow()))),
                Route.post(
                        "disclosure.acknowledged",
                        "/disclosures/{receipt}/acknowledged",
                        Notification.class,
                        Notice.class,
                        (in, b) -> Answer.of(new Notice(
                                disclosures(in).acknowledged(receipt(in), b).orThrow()))),
                Route.get("disclosure.notices", "/disclosures/notices", Notices.class, (in, none) -> notices(in))
                        .paged());
    }

    private static Answer receipts(Inquiry in) {
        ReceiptsOf asked =
                new ReceiptsOf(in.query("matter", Matter.class).orElseThrow(), in.query("part", String.class));
        return Answer.of(new Receipts(disclosures(in).receipts(asked).orThrow()));
    }

    private static Answer notices(Inquiry in) {
        return in.listed(disclosures(in).notices(in.after(), in.limit()), Notices::new);
    }

    private static Disclosures disclosures(Inquiry in) {
        return in.door().disclosures();
    }

    private static ReceiptId receipt(Inquiry in) {
        return in.place("receipt", ReceiptId.class);
    }
}
