package io.github.xingfujia.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sealing of one command (一次密封): makes the keys that are missing, to be stored with the command or not at all. */
public final class Sealing {

    private final Keyring keyring;
    private final Map<String, WrappedKey> keys;
    private final Map<String, byte[]> fresh = new LinkedHashMap<>();
    private final List<WrappedKey> made = new ArrayList<>();

    Sealing(Keyring keyring, Map<String, WrappedKey> known) {
        this.keyring = keyring;
        this.keys = new LinkedHashMap<>(known);
    }

    /**
     * Returns {@code text} sealed with the key {@code keyId}, which {@code parent} wraps ({@code county} for the
     * county's own).
     *
     * @param cell which cell of the key; unique within it
     */
    public Sealed seal(String keyId, String parent, String cell, String text) {
        return keyring.seal(keyId, key(keyId, parent), cell, text);
    }

    /** Returns the keys made on the way; they belong into the command's batch. */
    public List<WrappedKey> newKeys() {
        return List.copyOf(made);
    }

    private byte[] key(String id, String parent) {
        byte[] known = fresh.get(id);
        if (known != null) {
            return known;
        }
        if (keys.containsKey(id)) {
            return keyring.unwrap(id, keys);
        }
        byte[] above = parent.equals(Keyring.COUNTY) ? new byte[0] : key(parent, Keyring.COUNTY);
        byte[] key = keyring.newKey();
        WrappedKey wrapped = keyring.wrap(id, key, parent, above);
        fresh.put(id, key);
        made.add(wrapped);
        return key;
    }
}
