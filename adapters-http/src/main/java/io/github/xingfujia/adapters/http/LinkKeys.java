package io.github.xingfujia.adapters.http;

import com.google.common.hash.Hashing;
import io.github.xingfujia.departments.DepartmentCode;
import io.github.xingfujia.store.KeyProvider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * The secrets shared with departments (部门接口密钥), one each, derived from the county's key: what one department knows opens
 * nothing of another. Signatures are HMAC-SHA-256.
 */
public final class LinkKeys {

    private static final HexFormat HEX = HexFormat.of();

    private final KeyProvider keys;

    private LinkKeys(KeyProvider keys) {
        this.keys = keys;
    }

    /** Returns the secrets of a county. */
    public static LinkKeys of(KeyProvider keys) {
        return new LinkKeys(keys);
    }

    /** Returns the secret of one department, 64 hexadecimal digits, to be handed over to it once and in confidence. */
    public String secret(DepartmentCode department) {
        return HEX.formatHex(derived(department));
    }

    /**
     * Returns the signature of one message: over its direction ({@code out} from this house, {@code in} to it), department,
     * id, time in seconds and the digest of its body, each on its line.
     */
    public String sign(String direction, DepartmentCode department, String id, long seconds, byte[] body) {
        return signature(derived(department), direction, department.value(), id, seconds, body);
    }

    /** Returns whether a signature is right, in the same time whether it is or not. */
    boolean holds(String signature, String direction, DepartmentCode department, String id, long seconds, byte[] body) {
        return MessageDigest.isEqual(
                sign(direction, department, id, seconds, body).getBytes(StandardCharsets.US_ASCII),
                signature.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] derived(DepartmentCode department) {
        return keys.mac(("department-link\n" + department).getBytes(StandardCharsets.UTF_8));
    }

    private static String signature(
            byte[] secret, String direction, String department, String id, long seconds, byte[] body) {
        String digest = Hashing.sha256().hashBytes(body).toString();
        String signed = String.join("\n", "v1", direction, department, id, Long.toString(seconds), digest);
        return "v1=" + Hashing.hmacSha256(secret).hashString(signed, StandardCharsets.UTF_8);
    }
}
