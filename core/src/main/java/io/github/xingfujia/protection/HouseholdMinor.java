package io.github.xingfujia.protection;

import io.github.xingfujia.kernel.Checks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A minor of the household (家庭未成年人): every one is recorded, and asked about.
 *
 * @param name what the child is called; 1 to 40 characters
 * @param bornOn the birthday, when known
 * @param childOfVictim whether the child is the victim's own
 */
public record HouseholdMinor(String name, Optional<LocalDate> bornOn, boolean childOfVictim) {

    private static final LocalDate FIRST = LocalDate.of(1980, 1, 1);

    /** Refuses an empty or overlong name and a birthday long past. */
    public HouseholdMinor {
        Checks checks = Checks.of().name("name", name, 1, 40);
        bornOn.ifPresent(d -> checks.notBefore("bornOn", d, FIRST));
        checks.orThrow();
    }

    /** Returns the victim's own child, known by name only. */
    public static HouseholdMinor named(String name) {
        return new HouseholdMinor(name, Optional.empty(), true);
    }

    /** Returns nothing of the child. */
    @Override
    public String toString() {
        return "HouseholdMinor[]";
    }
}
