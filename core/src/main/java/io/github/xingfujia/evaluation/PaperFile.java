package io.github.xingfujia.evaluation;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The file of a paper (材料文件): registered by its digest, as every file is; the file itself stays with whoever handed it in.
 *
 * @param paper the code of the paper, by the sheet of the campaign
 * @param sha256 the SHA-256 of the file, 64 hexadecimal digits in lower case
 */
public record PaperFile(String paper, String sha256) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** Refuses a digest that is none. */
    public PaperFile {
        Checks.of()
                .line("paper", paper, 1, 40)
                .matches("sha256", sha256, HASH, "0-9 a-f (64)")
                .orThrow();
    }
}
