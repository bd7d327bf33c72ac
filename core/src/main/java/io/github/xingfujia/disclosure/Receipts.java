package io.github.xingfujia.disclosure;

import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.Instant;
import java.util.Optional;

/**
 * Adds receipts to the command of a room that discloses (出具回执), so that the disclosure and its receipt are one entry or
 * none. The room loads {@link #book} beside its own things.
 */
public final class Receipts {

    private Receipts() {}

    /** Returns the book of receipts of one person in one matter, to be loaded before {@link #add}. */
    public static Ref book(Matter matter, String part) {
        return ReceiptBooks.of(matter, part);
    }

    /** Returns when she last took her consent back in a book that was loaded; empty when she never did. */
    public static Optional<Instant> takenBackAt(Loaded loaded, Ref book) {
        return loaded.of(ReceiptBooks.BOOKS, book).takenBackAt();
    }

    /** Returns whether, by a book that was loaded, she took back what she agreed to on an earlier day. */
    public static boolean isTakenBack(Loaded loaded, Ref book, Consent consent) {
        return loaded.of(ReceiptBooks.BOOKS, book).isTakenBackSince(consent);
    }

    /** Adds a receipt, decided by who acts. */
    public static void add(Ruling.Plan.Builder plan, Matter matter, String part, Disclosed what, Moment moment) {
        Optional<Actor.Staff> who = moment.actor() instanceof Actor.Staff staff ? Optional.of(staff) : Optional.empty();
        Optional<StaffId> by = who.map(Actor.Staff::id);
        Optional<PostId> at = who.map(Actor.Staff::post);
        plan.to(book(matter, part), "", new ReceiptFact.Made(what, by, at));
    }
}
