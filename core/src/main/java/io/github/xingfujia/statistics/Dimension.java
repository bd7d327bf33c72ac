package io.github.xingfujia.statistics;

import io.github.xingfujia.rules.Label;
import java.util.Locale;

/** By what a register is divided (登记表维度). */
public enum Dimension {
    /** What the case is about, as triage last said. */
    CATEGORY,
    /** How it came. */
    CHANNEL,
    /** The post that was accountable first. */
    STATION,
    /** The town, subdistrict or higher division that post belongs to, by its code. */
    TOWN,
    /** The month it was opened. */
    MONTH,
    /** How it ended, or {@code open}. */
    OUTCOME,
    /** The post where it was taken in; empty when nobody on duty did. */
    RECEIVED;

    /** Returns the word in files, such as {@code category}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Label label() {
        return Words.label("dimension." + word());
    }
}
