package io.github.xingfujia.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One receipt (提供回执), as the person it is about reads it.
 *
 * @param id which
 * @param on the day of the disclosure, in Asia/Shanghai
 * @param what what was disclosed to whom, and why
 * @param decidedBy the post that decided; to her no member of staff is named
 * @param notice how the notice of a consent taken back stands
 * @param told by what the recipient was told of it, and by what it acknowledged: in this order
 * @param noticeBy the day by which the recipient has to acknowledge it; empty while nothing was taken back
 */
public record Receipt(
        ReceiptId id,
        LocalDate on,
        Disclosed what,
        String decidedBy,
        NoticeStanding notice,
        List<Notification> told,
        Optional<LocalDate> noticeBy) {}
