package io.github.xingfujia.protection;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import io.github.xingfujia.kernel.Checks;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The key of one domestic-violence file (家庭暴力专档).
 *
 * @param value 26 characters of base 32
 */
public record ViolenceFileId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");

    /** Refuses any other form. */
    public ViolenceFileId {
        Checks.of().matches("file", value, FORM, "a-z 2-7 (26)").orThrow();
    }

    /** Returns the id written as {@code value}. */
    public static ViolenceFileId of(String value) {
        return new ViolenceFileId(value);
    }

    /** Returns the key of the file of somebody in a matter of another room: one file for all that is found there of her. */
    public static ViolenceFileId ofDispute(String matter, String side) {
        byte[] hash = Hashing.sha256()
                .hashString("violence\n" + matter + "\n" + side, StandardCharsets.UTF_8)
                .asBytes();
        return new ViolenceFileId(BaseEncoding.base32()
                .lowerCase()
                .omitPadding()
                .encode(hash, 0, 17)
                .substring(0, 26));
    }

    @Override
    public String toString() {
        return value;
    }
}
