package io.github.xingfujia.adapters.http;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import io.github.xingfujia.departments.DepartmentCode;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.store.KeyProvider;
import io.github.xingfujia.store.RandomSource;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;

/**
 * The secrets shared with departments (部门接口密钥), one each: derived from the county's key, or agreed with each department. What
 * one department knows opens nothing of another. Signatures are HMAC-SHA-256.
 */
public final class LinkKeys {

    private static final HexFormat HEX = HexFormat.of();

    private static final int SHORTEST = 32;
    private static final int LONGEST = 200;

    private final Function<DepartmentCode, byte[]> secrets;

    private LinkKeys(Function<DepartmentCode, byte[]> secrets) {
        this.secrets = secrets;
    }

    /** Returns the secrets of a county, one for every department there may be, derived from its key. */
    public static LinkKeys of(KeyProvider keys) {
        return new LinkKeys(
                department -> keys.mac(("department-link\n" + department).getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Returns the secrets that were agreed with departments; nothing that another one signs is ever right.
     *
     * @param agreed 32 to 200 characters each on one line, which both sides keep; signed with as UTF-8
     * @param random what stands for the secret of a department with which none was agreed
     * @throws InvalidInput naming the department whose secret is not as it should be; never the secret
     */
    public static LinkKeys agreed(Map<DepartmentCode, String> agreed, RandomSource random) {
        Checks checks = Checks.of();
        agreed.forEach((department, secret) -> checks.line(department.value(), secret, SHORTEST, LONGEST));
        checks.orThrow();
        Map<DepartmentCode, String> kept = ImmutableMap.copyOf(agreed);
        byte[] nobodys = new byte[SHORTEST];
        random.fill(nobodys);
        return new LinkKeys(department ->
                kept.containsKey(department) ? kept.get(department).getBytes(StandardCharsets.UTF_8) : nobodys);
    }

    /** Returns the secret of one department in 2 hexadecimal digits a byte, to be handed over to it once and in confidence. */
    public String secret(DepartmentCode department) {
        return HEX.formatHex(secrets.apply(department));
    }

    /**
     * Returns the signature of one message: over its direction ({@code out} from this house, {@code in} to it), department,
     * id, time in seconds and the digest of its body, each on its line.
     */
    public String sign(String direction, DepartmentCode department, String id, long seconds, byte[] body) {
        return signature(secrets.apply(department), direction, department.value(), id, seconds, body);
    }

    /** Returns whether a signature is right, in the same time whether it is or not. */
    boolean holds(String signature, String direction, DepartmentCode department, String id, long seconds, byte[] body) {
        return MessageDigest.isEqual(
                sign(direction, department, id, seconds, body).getBytes(StandardCharsets.US_ASCII),
                signature.getBytes(StandardCharsets.UTF_8));
    }

    private static String signature(
            byte[] secret, String direction, String department, String id, long seconds, byte[] body) {
        String digest = Hashing.sha256().hashBytes(body).toString();
        String signed = String.join("\n", "v1", direction, department, id, Long.toString(seconds), digest);
        return "v1=" + Hashing.hmacSha256(secret).hashString(signed, StandardCharsets.UTF_8);
    }
}
