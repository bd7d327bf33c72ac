package io.github.xingfujia.measures;

import io.github.xingfujia.kernel.Checks;
import java.time.Instant;

/**
 * What makes a mandatory report due (强制报告事由): a suspicion is enough.
 *
 * @param about whom
 * @param since when it was learnt; the report is due at once
 * @param source who told us, at most 200 characters, or empty; sealed, and shown in no view of the file
 */
public record MandatoryCause(Suspect about, Instant since, String source) {

    /** Refuses a source that is too long. */
    public MandatoryCause {
        Checks.of().text("source", source, 0, 200).orThrow();
    }

    /** Returns the shape only; never who told us. */
    @Override
    public String toString() {
        return "MandatoryCause[" + about + " " + since + "]";
    }
}
