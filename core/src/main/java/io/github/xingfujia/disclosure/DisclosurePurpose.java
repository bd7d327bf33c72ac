package io.github.xingfujia.disclosure;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/** For what something was disclosed (提供目的). */
public enum DisclosurePurpose {
    /** Life or health was in danger. */
    PROTECT_LIFE,
    /** A duty of the law to report. */
    REPORT_BY_DUTY,
    /** The police look into it. */
    INVESTIGATE,
    /** A court decides. */
    COURT,
    /** Legal aid or another help that she asked for. */
    AID,
    /** Several departments act together. */
    JOINT_HANDLING,
    /** Another post or county goes on with it. */
    HAND_OVER;

    /** Returns how it is said. */
    public Wording wording() {
        return Wording.of(
                "disclosure", "purpose." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
