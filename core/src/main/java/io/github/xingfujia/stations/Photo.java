package io.github.xingfujia.stations;

import io.github.xingfujia.kernel.Checks;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A photo that proves an item (照片凭证): registered by its hash, as every file is; the picture stays with whoever took it.
 *
 * @param item the item it shows
 * @param sha256 the SHA-256 of the file, 64 hexadecimal digits in lower case
 * @param takenOn the day it was taken, Asia/Shanghai: that of the inspection
 */
public record Photo(StandardCode item, String sha256, LocalDate takenOn) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** Refuses a hash that is none. */
    public Photo {
        Checks.of().matches("sha256", sha256, HASH, "0-9 a-f (64)").orThrow();
    }
}
