package io.github.xingfujia.disclosure;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.StaffNotes;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Timed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A recipient that did not acknowledge in time climbs to the heads, once; it stays on the list until it has. */
final class DueNotices implements Timed<ReceiptBooks.Book> {

    private final List<StaffId> heads;

    DueNotices(List<StaffId> heads) {
        this.heads = List.copyOf(heads);
    }

    @Override
    public Aggregate<ReceiptBooks.Book> aggregate() {
        return ReceiptBooks.BOOKS;
    }

    @Override
    public String name() {
        return "disclosure.notice";
    }

    @Override
    public Optional<Ruling> due(Ref ref, Loaded loaded, Moment moment) {
        boolean late = next(loaded.of(ReceiptBooks.BOOKS, ref), moment.now())
                .filter(at -> !at.isAfter(moment.now()))
                .isPresent();
        if (!late) {
            return Optional.empty();
        }
        Ruling.Plan.Builder plan = Ruling.plan().to(ref, "", new ReceiptFact.NoticeOverdue());
        heads.forEach(head -> StaffNotes.queue(plan, head, moment));
        return Optional.of(plan.build());
    }

    @Override
    public Optional<Instant> next(ReceiptBooks.Book book, Instant now) {
        return book.noticeBy()
                .filter(day -> !book.overdue())
                .map(day -> day.plusDays(1).atStartOfDay(Moment.ZONE).toInstant());
    }
}
