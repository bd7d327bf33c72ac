package io.github.xingfujia.consultation;

import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Wording;

/** How an appointment stands (预约状态). */
public enum AppointmentStanding {
    /** Held, to be confirmed soon. */
    ON_HOLD,
    /** Confirmed. */
    CONFIRMED,
    /** Confirmed, and another expert is looked for; seen by the editor of the platform only. */
    UNASSIGNED,
    /** It took place. */
    TOOK_PLACE,
    /** Nobody came. */
    NO_SHOW,
    /** Cancelled by whoever asked. */
    CANCELLED,
    /** Cancelled by the expert or the platform. */
    CALLED_OFF,
    /** It was not confirmed in time. */
    LAPSED;

    /** Returns what people read. */
    public Wording wording() {
        return Wording.of("consultation", "standing." + SourceNode.word(this));
    }
}
