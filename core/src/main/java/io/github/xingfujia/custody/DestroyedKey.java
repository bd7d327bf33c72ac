package io.github.xingfujia.custody;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Moment;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A line of the ledger of destroyed keys (已销毁密钥台账): exported and kept outside the database, and applied again after a
 * restored copy brought the key back.
 *
 * @param erasure whose words in which matter
 * @param generation which generation of the key, 0 to 999
 * @param on the day it was destroyed, in Asia/Shanghai
 * @param seal a keyed digest of the line: only the county's own lines are applied
 */
public record DestroyedKey(ErasureId erasure, int generation, LocalDate on, String seal) implements Command {

    private static final Pattern SEAL = Pattern.compile("[0-9a-f]{64}");

    /** Refuses another form of seal. */
    public DestroyedKey {
        Checks.of()
                .range("generation", generation, 0, 999)
                .matches("seal", seal, SEAL, "0-9 a-f (64)")
                .orThrow();
    }

    static DestroyedKey sealed(ErasureId erasure, int generation, LocalDate on, Moment moment) {
        return new DestroyedKey(erasure, generation, on, seal(erasure, generation, on, moment));
    }

    boolean isOurs(Moment moment) {
        return seal.equals(seal(erasure, generation, on, moment));
    }

    private static String seal(ErasureId erasure, int generation, LocalDate on, Moment moment) {
        return moment.digest("destroyed-key", erasure + "\n" + generation + "\n" + on);
    }
}
