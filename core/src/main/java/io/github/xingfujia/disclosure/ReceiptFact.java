package io.github.xingfujia.disclosure;

import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import java.time.LocalDate;
import java.util.Optional;

/** What happens to the receipts of one person in one matter (回执事实). */
sealed interface ReceiptFact extends Fact {

    /** Something was disclosed; decided by a member of staff at a post, or by the house when a rule did. */
    record Made(Disclosed what, Optional<StaffId> decidedBy, Optional<PostId> at) implements ReceiptFact {}

    /** She took her consent back: whoever holds something by it acknowledges that by a day. */
    record ConsentWithdrawn(LocalDate acknowledgeBy) implements ReceiptFact {}

    /** A recipient was told. */
    record Notified(int number, StaffId by) implements ReceiptFact {}

    /** A recipient acknowledged it. */
    record Acknowledged(int number, StaffId by) implements ReceiptFact {}

    /** Somebody has not acknowledged in time: those above were told. */
    record NoticeOverdue() implements ReceiptFact {}
}
