package io.github.xingfujia.measures;

import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Wording;

/** What a time limit of a measure is for (期限种类). */
public enum ClockKind {
    /** The police decide on a warning letter. */
    ISSUE_WARNING,
    /** The next visit after a warning letter. */
    VISIT,
    /** Who went on a visit after a warning letter is back: the visit is recorded. */
    VISIT_BACK,
    /** The court decides on a protection order. */
    DECIDE_ORDER,
    /** The court serves a protection order. */
    SERVE_ORDER,
    /** Whether a protection order is to be extended, before it runs out. */
    RENEW_ORDER,
    /** The next return visit while a protection order is in force. */
    RETURN_VISIT,
    /** The form of a return visit, or of a breach, goes back to the court. */
    FEED_BACK,
    /** The police are told of a breach. */
    TELL_POLICE,
    /** A mandatory report is made. */
    REPORT,
    /** The police answer who reported. */
    REPORT_ANSWER,
    /** Legal aid is decided on. */
    DECIDE_AID,
    /** A lawyer is appointed. */
    APPOINT_AID,
    /** A refusal of legal aid is reviewed. */
    REVIEW_AID,
    /** A stay in a shelter ends. */
    SHELTER;

    /** Returns the word in files and rows, such as {@code tell-police}. */
    public String word() {
        return SourceNode.word(this);
    }

    /** Returns what people read. */
    public Wording wording() {
        return Wording.of("measures", "clock." + word());
    }
}
