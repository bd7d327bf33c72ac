package io.github.xingfujia.store;

import com.google.common.collect.Lists;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.kernel.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Seals and opens (密钥环): the county key wraps a person's key, which wraps the key of each of her compartments.
 *
 * <p>Every cell has a commitment over salt and text; the salt is inside the ciphertext, so an export proves its own
 * content and erasure makes the commitment unguessable.
 */
public final class Keyring {

    static final String COUNTY = "county";

    private final HomeId home;
    private final Vault vault;
    private final KeyProvider provider;
    private final Cipher256 cipher;

    /** Creates the keyring of one home; asks the platform a known answer first. */
    public Keyring(HomeId home, Vault vault, KeyProvider provider, RandomSource random) {
        this.home = home;
        this.vault = vault;
        this.provider = provider;
        this.cipher = new Cipher256(random);
    }

    /** Returns a sealing for one command, with the keys that exist among {@code ids} at hand. */
    public Sealing begin(Collection<String> ids) {
        return new Sealing(this, ids.isEmpty() ? Map.of() : vault.keys(home, ids));
    }

    /**
     * Returns a sealing for one command; the vault is asked only when not all of {@code ids} were asked for before.
     *
     * @param asked the keys that were asked for
     * @param known those of them that exist, with all their parents
     */
    public Sealing begin(Collection<String> ids, Collection<String> asked, Map<String, WrappedKey> known) {
        return asked.containsAll(ids) ? new Sealing(this, known) : begin(ids);
    }

    /** Returns those of the keys that exist, with all their parents: one question to the vault, whatever is there. */
    public Map<String, WrappedKey> keys(Collection<String> ids) {
        return vault.keys(home, ids);
    }

    /** Returns the keyed digest by which {@code text} of {@code field} can be found again, hexadecimal. */
    public String digest(String field, String text) {
        return BaseEncoding.base16().lowerCase().encode(mac("digest\n" + field + "\n" + text));
    }

    /** Returns the pseudonym of the person whom {@code text} of {@code field} identifies. */
    public PersonId person(String field, String text) {
        byte[] mac = Arrays.copyOf(mac("person\n" + field + "\n" + text), 20);
        return new PersonId(
                BaseEncoding.base32().lowerCase().omitPadding().encode(mac).substring(0, 26));
    }

    /**
     * A cell as it was opened.
     *
     * @param text what was said
     * @param salt what the commitment was made over before the text, hexadecimal
     */
    public record Opened(String text, String salt) {
        /** Returns nothing of what was said. */
        @Override
        public String toString() {
            return "Opened[]";
        }
    }

    /**
     * Returns every cell opened, by {@code key#cell}; a cell whose key was destroyed is left out.
     *
     * @throws IllegalStateException when the permit does not cover a cell
     * @throws StoreException when a sealed value was changed
     */
    public Map<String, Opened> reveal(List<Sealed> cells, Permit permit) {
        return reveal(cells, permit, List.of(), Map.of());
    }

    /**
     * Opens as {@link #reveal(List, Permit)}; the vault is asked only when not all keys were asked for before.
     *
     * @param asked the keys that were asked for
     * @param known those of them that exist, with all their parents
     */
    public Map<String, Opened> reveal(
            List<Sealed> cells, Permit permit, Collection<String> asked, Map<String, WrappedKey> known) {
        for (Sealed cell : cells) {
            if (!permit.covers(cell)) {
                throw new IllegalStateException("no permit for " + Permit.name(cell));
            }
        }
        Map<String, Opened> opened = new LinkedHashMap<>();
        if (cells.isEmpty()) {
            return opened;
        }
        List<String> ids = cells.stream().map(Sealed::key).distinct().toList();
        Map<String, WrappedKey> keys = asked.containsAll(ids) ? known : vault.keys(home, ids);
        for (Sealed cell : cells) {
            if (exists(cell.key(), keys)) {
                opened.put(Permit.name(cell), opened(cell, unwrap(cell.key(), keys)));
            }
        }
        return opened;
    }

    /** Returns the clear text of every cell, as {@link #reveal(List, Permit)} does. */
    public Map<String, String> open(List<Sealed> cells, Permit permit) {
        Map<String, String> texts = new LinkedHashMap<>();
        reveal(cells, permit).forEach((name, opened) -> texts.put(name, opened.text()));
        return texts;
    }

    private Opened opened(Sealed cell, byte[] key) {
        byte[] clear = cipher.open(key, cell.cipher().toArray(), context(cell.key(), cell.cell()));
        if (!Bytes.of(Hashing.sha256().hashBytes(clear).asBytes()).equals(cell.commitment())) {
            throw new StoreException("a sealed value is not what was committed to: " + Permit.name(cell));
        }
        return new Opened(
                new String(clear, 16, clear.length - 16, StandardCharsets.UTF_8),
                BaseEncoding.base16().lowerCase().encode(clear, 0, 16));
    }

    Sealed seal(String keyId, byte[] key, String cell, String text) {
        byte[] words = text.getBytes(StandardCharsets.UTF_8);
        byte[] salted = Arrays.copyOf(cipher.newSalt(), 16 + words.length);
        System.arraycopy(words, 0, salted, 16, words.length);
        return new Sealed(
                keyId,
                cell,
                Cipher256.SUITE,
                Bytes.of(Hashing.sha256().hashBytes(salted).asBytes()),
                Bytes.of(cipher.seal(key, salted, context(keyId, cell))));
    }

    /** Returns whether a key is there with all of its parents, and unwraps. */
    boolean unwraps(String id, Map<String, WrappedKey> keys) {
        try {
            return unwrap(id, keys).length > 0;
        } catch (StoreException e) {
            return false;
        }
    }

    /**
     * What was tried.
     *
     * @param tried how many wrapped keys
     * @param changed those that do not open, by name, though the key above is there
     */
    public record Tried(long tried, List<String> changed) {
        /** Keeps the list as it is given. */
        public Tried {
            changed = List.copyOf(changed);
        }
    }

    /** Tries every wrapped key of these streams, with those above them, and the county's own; a destroyed one is none. */
    public Tried tryAll(Collection<String> streams) {
        Set<String> tried = new TreeSet<>();
        List<String> changed = new ArrayList<>();
        List<String> ids = new ArrayList<>(streams);
        ids.addAll(List.of(AccessStream.KEY, KeyCheck.KEY));
        for (List<String> some : Lists.partition(ids, 500)) {
            Map<String, WrappedKey> keys = vault.keys(home, some);
            for (String id : keys.keySet()) {
                if (tried.add(id) && exists(id, keys) && !unwraps(id, keys)) {
                    changed.add(id);
                }
            }
        }
        return new Tried(tried.size(), changed);
    }

    String provider() {
        return provider.name();
    }

    byte[] newKey() {
        return cipher.newKey();
    }

    WrappedKey wrap(String id, byte[] key, String parent, byte[] parentKey) {
        byte[] wrapped = parent.equals(COUNTY)
                ? provider.wrap(key, context(id, parent))
                : cipher.seal(parentKey, key, context(id, parent));
        return new WrappedKey(id, parent, Cipher256.SUITE + "/" + provider.name(), Bytes.of(wrapped));
    }

    byte[] unwrap(String id, Map<String, WrappedKey> keys) {
        WrappedKey key = keys.get(id);
        if (key == null) {
            throw new StoreException("no key " + id);
        }
        byte[] wrapped = key.wrapped().toArray();
        return key.parent().equals(COUNTY)
                ? provider.unwrap(wrapped, context(id, COUNTY))
                : cipher.open(unwrap(key.parent(), keys), wrapped, context(id, key.parent()));
    }

    private static boolean exists(String id, Map<String, WrappedKey> keys) {
        WrappedKey key = keys.get(id);
        return key != null && (key.parent().equals(COUNTY) || exists(key.parent(), keys));
    }

    private byte[] context(String key, String cell) {
        return (home + "\n" + key + "\n" + cell).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] mac(String message) {
        return provider.mac((home + "\n" + message).getBytes(StandardCharsets.UTF_8));
    }
}
