package io.github.xingfujia.disclosure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The streams {@code receipts/<matter>-<part>} (回执台账): what was disclosed about one person in one matter. */
final class ReceiptBooks implements Aggregate<ReceiptBooks.Book> {

    static final ReceiptBooks BOOKS = new ReceiptBooks();

    static final Kind KIND = new Kind(
            "receipts",
            1,
            List.of(
                    Attribute.number("made"),
                    Attribute.number("waiting"),
                    Attribute.number("noticeBy"),
                    Attribute.number("overdue"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private ReceiptBooks() {}

    /**
     * One receipt, and how the notice of a withdrawal stands.
     *
     * @param backOn the day on which the consent it rests on was taken back
     */
    record One(
            ReceiptFact.Made made,
            LocalDate on,
            NoticeStanding notice,
            List<Notification> told,
            Optional<LocalDate> backOn,
            Optional<LocalDate> noticeBy) {
        One as(NoticeStanding now, Optional<Notification> how) {
            return new One(
                    made, on, now, Stream.concat(told.stream(), how.stream()).toList(), backOn, noticeBy);
        }

        One toNotify(LocalDate today, LocalDate by) {
            return new One(made, on, NoticeStanding.TO_NOTIFY, told, Optional.of(today), Optional.of(by));
        }

        /** Returns the day before which nobody was told of it, or confirmed it: of the step before. */
        Optional<LocalDate> earliest() {
            return told.isEmpty()
                    ? backOn
                    : Optional.of(told.get(told.size() - 1).on());
        }

        /** What rests on consent and may still be used; what was taken back once stays so. */
        boolean isWithdrawable(LocalDate today) {
            return made.what().ground() == Ground.CONSENT
                    && notice == NoticeStanding.NONE
                    && !today.isAfter(made.what().until());
        }
    }

    /**
     * All receipts of one person in one matter.
     *
     * @param all numbered from 1, in the order made
     * @param overdue whether those above were told that somebody did not acknowledge in time
     * @param takenBackAt when she last took her consent back
     * @param barred whom the matter was kept from then
     */
    record Book(List<One> all, boolean overdue, Optional<Instant> takenBackAt, SortedSet<String> barred) {

        static final Book NONE = new Book(List.of(), false, Optional.empty(), ImmutableSortedSet.of());

        Book {
            all = ImmutableList.copyOf(all);
        }

        Optional<One> at(int number) {
            return number <= all.size() ? Optional.of(all.get(number - 1)) : Optional.empty();
        }

        /** Returns whether she took back what she agreed to on an earlier day; a consent given since then holds. */
        boolean isTakenBackSince(Consent consent) {
            return takenBackAt
                    .filter(at -> consent.on().isBefore(at.atZone(Moment.ZONE).toLocalDate()))
                    .isPresent();
        }

        /** Returns the earliest day by which somebody has to acknowledge; empty when nobody has to. */
        Optional<LocalDate> noticeBy() {
            return all.stream()
                    .filter(one -> one.notice().isWaiting())
                    .flatMap(one -> one.noticeBy().stream())
                    .min(LocalDate::compareTo);
        }

        private Book with(int number, NoticeStanding now, Optional<Notification> how) {
            List<One> after = new ArrayList<>(all);
            at(number).ifPresent(one -> after.set(number - 1, one.as(now, how)));
            Book next = new Book(after, overdue, takenBackAt, barred);
            return next.noticeBy().isEmpty() ? new Book(after, false, takenBackAt, barred) : next;
        }

        private Book withdrawn(LocalDate by, Instant at, Predicate<One> which) {
            return new Book(
                    all.stream()
                            .map(one -> which.test(one)
                                    ? one.toNotify(at.atZone(Moment.ZONE).toLocalDate(), by)
                                    : one)
                            .toList(),
                    false,
                    Optional.of(at),
                    barred);
        }
    }

    static Ref of(Matter matter, String part) {
        return new Ref("receipts", matter + "-" + part);
    }

    static Ref of(ReceiptId id) {
        return new Ref("receipts", id.book());
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("disclosure.made/1", ReceiptFact.Made.class)
                .fact("disclosure.consent-withdrawn/1", ReceiptFact.ConsentWithdrawn.class)
                .fact("disclosure.held-from/1", ReceiptFact.HeldFrom.class)
                .fact("disclosure.notified/1", ReceiptFact.Notified.class)
                .fact("disclosure.acknowledged/1", ReceiptFact.Acknowledged.class)
                .fact("disclosure.notice-overdue/1", ReceiptFact.NoticeOverdue.class);
    }

    @Override
    public String name() {
        return "receipts";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public Book none(Ref ref) {
        return Book.NONE;
    }

    @Override
    public Book evolve(Book book, Fact fact, Stamp stamp) {
        LocalDate day = stamp.at().atZone(Moment.ZONE).toLocalDate();
        if (fact instanceof ReceiptFact.Made f) {
            One one = new One(f, day, NoticeStanding.NONE, List.of(), Optional.empty(), Optional.empty());
            return new Book(
                    ImmutableList.<One>builder().addAll(book.all()).add(one).build(),
                    book.overdue(),
                    book.takenBackAt(),
                    book.barred());
        } else if (fact instanceof ReceiptFact.ConsentWithdrawn f) {
            return book.withdrawn(f.acknowledgeBy(), stamp.at(), one -> one.isWithdrawable(day));
        } else if (fact instanceof ReceiptFact.HeldFrom f) {
            return new Book(book.all(), book.overdue(), book.takenBackAt(), f.barred());
        } else if (fact instanceof ReceiptFact.Notified f) {
            return book.with(f.number(), NoticeStanding.NOTIFIED, f.how());
        } else if (fact instanceof ReceiptFact.Acknowledged f) {
            return book.with(f.number(), NoticeStanding.ACKNOWLEDGED, f.how());
        }
        return fact instanceof ReceiptFact.NoticeOverdue
                ? new Book(book.all(), true, book.takenBackAt(), book.barred())
                : book;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, Book book) {
        if (book.all().isEmpty()) {
            return Optional.empty();
        }
        Row.Builder row = Row.of(KIND, ref.key())
                .number("made", book.all().size())
                .number(
                        "waiting",
                        book.all().stream()
                                .filter(one -> one.notice().isWaiting())
                                .count())
                .texts(Listing.BARRED, book.barred())
                .flag("overdue", book.overdue());
        book.noticeBy().ifPresent(day -> row.number("noticeBy", day.toEpochDay()));
        return Optional.of(row.build());
    }
}
