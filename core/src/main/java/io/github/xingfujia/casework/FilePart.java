package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/** The parts of a full file (卷内材料), in the order of the template of the 司法部. */
public enum FilePart {
    /** The registration. */
    REGISTRATION,
    /** The notice of rights and duties. */
    RIGHTS,
    /** Proof of identity. */
    IDENTITY,
    /** A letter of authority. */
    AUTHORITY,
    /** Notes of inquiries. */
    INVESTIGATION,
    /** Evidence. */
    EVIDENCE,
    /** Minutes of the mediation. */
    MINUTES,
    /** The agreement. */
    AGREEMENT,
    /** Proof of performance. */
    PERFORMANCE,
    /** Revisits. */
    REVISITS,
    /** What was sent to a court for confirmation. */
    CONFIRMATION,
    /** Remarks on the file. */
    REMARKS,
    /** The back. */
    BACK;

    /** Returns what people read. */
    public Wording wording() {
        return Wording.of("casework", "part." + name().toLowerCase(Locale.ROOT));
    }
}
