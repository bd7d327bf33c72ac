package io.github.xingfujia.store;

import com.google.common.hash.Hasher;
import com.google.common.io.BaseEncoding;
import java.util.Arrays;

/** An unchangeable run of bytes (字节串) that compares by content and prints its length only. */
public final class Bytes {

    private static final BaseEncoding HEX = BaseEncoding.base16().lowerCase();

    private final byte[] value;

    private Bytes(byte[] value) {
        this.value = value;
    }

    /** Returns a copy of {@code value}. */
    public static Bytes of(byte[] value) {
        return new Bytes(value.clone());
    }

    /** Returns the bytes written as hexadecimal digits. */
    public static Bytes ofHex(String hex) {
        return new Bytes(HEX.decode(hex));
    }

    /** Returns {@code length} zero bytes. */
    public static Bytes zeros(int length) {
        return new Bytes(new byte[length]);
    }

    /** Returns a copy of the bytes. */
    public byte[] toArray() {
        return value.clone();
    }

    /** Adds the bytes, uncopied, to what is hashed. */
    void putInto(Hasher hasher) {
        hasher.putBytes(value);
    }

    /** Returns the number of bytes. */
    public int length() {
        return value.length;
    }

    /** Returns the bytes as hexadecimal digits in lower case. */
    public String hex() {
        return HEX.encode(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes b && Arrays.equals(value, b.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return value.length + " bytes";
    }
}
