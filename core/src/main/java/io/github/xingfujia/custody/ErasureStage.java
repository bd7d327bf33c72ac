package io.github.xingfujia.custody;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/** How far an erasure has come (删除进度). */
public enum ErasureStage {
    /** Asked for, not yet decided. */
    REQUESTED,
    /** Still needed. */
    DECLINED,
    /** Only stored, until it may be destroyed. */
    RESTRICTED,
    /** Gone for ever. */
    DESTROYED;

    /** Returns how it is said. */
    public Wording wording() {
        return Wording.of("custody", "stage." + word());
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
