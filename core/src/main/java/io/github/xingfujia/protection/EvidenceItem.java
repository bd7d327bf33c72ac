package io.github.xingfujia.protection;

import io.github.xingfujia.kernel.Checks;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An item of evidence (证据).
 *
 * @param kind its kind, by the county's list (法释〔2022〕17号 6)
 * @param holder who holds it
 * @param obtainedFrom where it was obtained
 * @param obtainedOn when it was obtained
 * @param sha256 the SHA-256 of the file, 64 hexadecimal digits in lower case, when it is one
 * @param givenBy whose word the note is
 * @param note what it is and shows; sealed; may be empty
 */
public record EvidenceItem(
        String kind,
        EvidenceHolder holder,
        EvidenceHolder obtainedFrom,
        LocalDate obtainedOn,
        Optional<String> sha256,
        Speaker givenBy,
        String note) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** Refuses a hash that is none, a day before 1900 and an overlong note. */
    public EvidenceItem {
        Checks checks = Checks.of()
                .line("kind", kind, 1, 40)
                .notBefore("obtainedOn", obtainedOn, FIRST)
                .text("note", note, 0, 2000);
        sha256.ifPresent(h -> checks.matches("sha256", h, HASH, "0-9 a-f (64)"));
        checks.orThrow();
    }

    /** Returns nothing of the note. */
    @Override
    public String toString() {
        return "EvidenceItem[" + kind + "]";
    }
}
