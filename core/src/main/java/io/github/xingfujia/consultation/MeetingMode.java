package io.github.xingfujia.consultation;

import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Wording;

/** How an expert is met (咨询方式). */
public enum MeetingMode {
    /** By a call of the expert, within the hours and by the channel that were agreed. */
    ONLINE,
    /** At the expert's place. */
    IN_PERSON;

    /** Returns what people read. */
    public Wording wording() {
        return Wording.of("consultation", "mode." + SourceNode.word(this));
    }
}
