package io.github.xingfujia.disclosure;

import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;

/** What happens to the receipts of one person in one matter (回执事实). */
sealed interface ReceiptFact extends Fact {

    /** Something was disclosed; decided by a member of staff at a post, or by the house when a rule did. */
    record Made(Disclosed what, Optional<StaffId> decidedBy, Optional<PostId> at) implements ReceiptFact {}

    /** She took her consent back: whoever holds something by it acknowledges that by a day. */
    record ConsentWithdrawn(LocalDate acknowledgeBy) implements ReceiptFact {}

    /** Whom the matter is kept from when a consent is taken back: the notices of it are too. */
    record HeldFrom(SortedSet<String> barred) implements ReceiptFact {
        public HeldFrom {
            barred = ImmutableSortedSet.copyOf(barred);
        }
    }

    /** A recipient was told; how is empty in what was recorded before a notice had its reference. */
    record Notified(int number, StaffId by, Optional<Notification> how) implements ReceiptFact {}

    /** A recipient acknowledged it; how is empty in what was recorded before it had its reference. */
    record Acknowledged(int number, StaffId by, Optional<Notification> how) implements ReceiptFact {}

    /** Somebody has not acknowledged in time: those above were told. */
    record NoticeOverdue() implements ReceiptFact {}
}
