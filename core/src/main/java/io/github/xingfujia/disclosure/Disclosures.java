package io.github.xingfujia.disclosure;

import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Way;
import java.util.List;
import java.util.Optional;

/** The door to the receipts of what left the house (提供台账). */
public final class Disclosures {

    private final DisclosureRoom room;
    private final Way way;
    private final Asking asking;

    Disclosures(DisclosureRoom room, Way way, Asking asking) {
        this.room = room;
        this.way = way;
        this.asking = asking;
    }

    /** Records a disclosure that was decided; the person it is about sees it. */
    public Outcome<ReceiptId> record(Disclose command) {
        return way.run(
                asking, new BookActs.RecordAct(room.keepers(), room.departments()), new BookActs.Record(command));
    }

    /** Shows the receipts of one person in one matter, in the order made. */
    public Outcome<List<Receipt>> receipts(ReceiptsOf asked) {
        return way.look(asking, new ReceiptsLook(room.keepers()), asked);
    }

    /** Takes a consent back in one matter; returns whom to tell. A party takes back her own only. */
    public Outcome<List<Receipt>> withdraw(Matter matter, Optional<String> part) {
        return way.run(
                asking,
                new BookActs.WithdrawAct(room.keepers(), room.resting(), room.acknowledgeDays()),
                new BookActs.Withdraw(matter, part));
    }

    /** Records that a recipient was told that the consent was taken back, on which day and by what. */
    public Outcome<NoticeStanding> notified(ReceiptId receipt, Notification how) {
        return way.run(asking, BookActs.NoticeAct.notified(room.keepers()), new BookActs.Notice(receipt, how));
    }

    /** Records that a recipient who was told acknowledged it, on which day and by what. */
    public Outcome<NoticeStanding> acknowledged(ReceiptId receipt, Notification how) {
        return way.run(asking, BookActs.NoticeAct.acknowledged(room.keepers()), new BookActs.Notice(receipt, how));
    }

    /** Lists the consents taken back that not everybody acknowledged, the earliest day first. */
    public Page<WaitingNotices> notices(Optional<String> after, int limit) {
        return way.list(asking, new NoticeListing(), Filter.everything(), after, limit);
    }
}
