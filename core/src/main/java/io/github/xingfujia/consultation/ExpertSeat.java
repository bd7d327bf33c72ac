package io.github.xingfujia.consultation;

import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Wording;

/** Where an expert works (专家所在地). */
public enum ExpertSeat {
    /** In the district. */
    DISTRICT,
    /** In the city the district belongs to. */
    CITY,
    /** Anywhere else. */
    OUTSIDE;

    /** Returns what people read. */
    public Wording wording() {
        return Wording.of("consultation", "seat." + SourceNode.word(this));
    }
}
