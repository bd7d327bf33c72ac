package io.github.xingfujia.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.hash.Hashing;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.memory.MemoryStore;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyringTest {

    private static final HomeId HOME = new HomeId("tongliang");
    private static final String TEXT = "我想说清楚 😀";

    private final Random random = new Random(20261124);
    private final KeyProvider county = new EphemeralKeys(random::nextBytes);
    private final MemoryStore store = MemoryStore.create();
    private final Keyring keyring = keyring(HOME, county);
    private int commands;

    private Keyring keyring(HomeId home, KeyProvider provider) {
        return new Keyring(home, store.vault(), provider, random::nextBytes);
    }

    /** Seals {@code text} as cell {@code cell} of {@code key} below a person, and keeps the keys. */
    private Sealed seal(String key, String cell, String text) {
        Sealing sealing = keyring.begin(List.of(key, "person/a"));
        Sealed sealed = sealing.seal(key, "person/a", cell, text);
        append(sealing.newKeys());
        return sealed;
    }

    private void append(List<WrappedKey> keys) {
        store.journal().append(HOME, new Batch(List.of(entry()), List.of(), keys, List.of()));
    }

    private Entry entry() {
        commands++;
        StreamId stream = StreamId.of("case", "s" + commands);
        return Chain.follow(stream, Head.NONE, Instant.EPOCH, CommandId.of("command-" + commands), Bytes.zeros(1));
    }

    private Map<String, String> open(Sealed... cells) {
        return open(keyring, cells);
    }

    private static Map<String, String> open(Keyring with, Sealed... cells) {
        return with.open(List.of(cells), new Permit(List.of(cells)));
    }

    private static Bytes flipped(Bytes bytes, int at) {
        byte[] copy = bytes.toArray();
        copy[at] ^= 1;
        return Bytes.of(copy);
    }

    private static Sealed with(Sealed s, String key, String cell, Bytes commitment, Bytes cipher) {
        return new Sealed(key, cell, s.suite(), commitment, cipher);
    }

    @Test
    void what_was_sealed_opens_and_its_bytes_never_hold_the_text() {
        Sealed sealed = seal("case/x/p1", "c1", TEXT);
        assertEquals(Map.of("case/x/p1#c1", TEXT), open(sealed));
        assertEquals("", open(seal("case/x/p1", "c2", "")).get("case/x/p1#c2"));
        String words = Bytes.of(TEXT.getBytes(StandardCharsets.UTF_8)).hex();
        assertFalse(sealed.cipher().hex().contains(words.substring(0, 12)));
        assertFalse(sealed.toString().contains(TEXT));
        assertEquals("aes256gcm-sha256", sealed.suite());
    }

    @Test
    void one_text_sealed_twice_has_two_commitments() {
        Sealed one = seal("case/x/p1", "c1", TEXT);
        Sealed two = seal("case/x/p1", "c2", TEXT);
        assertNotEquals(one.commitment(), two.commitment());
        assertNotEquals(one.cipher(), two.cipher());
        Bytes plain = Bytes.of(
                Hashing.sha256().hashString(TEXT, StandardCharsets.UTF_8).asBytes());
        assertNotEquals(plain, one.commitment(), "a commitment without salt can be guessed");
    }

    @Test
    void any_flipped_byte_of_the_cipher_is_noticed() {
        Sealed s = seal("case/x/p1", "c1", TEXT);
        for (int i = 0; i < s.cipher().length(); i++) {
            Sealed broken = with(s, s.key(), s.cell(), s.commitment(), flipped(s.cipher(), i));
            assertThrows(StoreException.class, () -> open(broken), "byte " + i);
        }
        assertThrows(StoreException.class, () -> open(with(s, s.key(), s.cell(), s.commitment(), Bytes.zeros(5))));
    }

    @Test
    void another_commitment_another_cell_another_key_and_another_home_are_noticed() {
        Sealed s = seal("case/x/p1", "c1", TEXT);
        Sealed other = seal("case/x/p2", "c1", TEXT);
        assertThrows(
                StoreException.class, () -> open(with(s, s.key(), s.cell(), flipped(s.commitment(), 0), s.cipher())));
        assertThrows(StoreException.class, () -> open(with(s, s.key(), s.cell(), other.commitment(), s.cipher())));
        assertThrows(StoreException.class, () -> open(with(s, s.key(), "c2", s.commitment(), s.cipher())));
        assertThrows(StoreException.class, () -> open(with(s, "case/x/p2", "c1", s.commitment(), s.cipher())));
        HomeId bishan = new HomeId("bishan");
        store.journal()
                .append(
                        bishan,
                        new Batch(
                                List.of(entry()),
                                List.of(),
                                List.copyOf(store.vault()
                                        .keys(HOME, List.of("case/x/p1"))
                                        .values()),
                                List.of()));
        assertThrows(StoreException.class, () -> open(keyring(bishan, county), s));
        assertThrows(StoreException.class, () -> open(keyring(HOME, new EphemeralKeys(random::nextBytes)), s));
    }

    @Test
    void a_destroyed_key_leaves_its_cell_out_and_the_others_open() {
        Sealed mine = seal("case/x/p1", "c1", TEXT);
        Sealed hers = seal("case/x/p2", "c1", TEXT);
        store.vault().destroy(HOME, "case/x/p1", Batch.of(entry()));
        assertEquals(Map.of("case/x/p2#c1", TEXT), open(mine, hers));
        store.vault().destroy(HOME, "person/a", Batch.of(entry()));
        assertEquals(Map.of(), open(mine, hers), "the key above is gone");
    }

    @Test
    void only_recorded_cells_are_opened() {
        Sealed one = seal("case/x/p1", "c1", TEXT);
        Sealed two = seal("case/x/p1", "c2", TEXT);
        Permit permit = new Permit(List.of(one));
        assertEquals(1, keyring.open(List.of(one), permit).size());
        assertThrows(IllegalStateException.class, () -> keyring.open(List.of(one, two), permit));
        assertThrows(IllegalStateException.class, () -> keyring.open(List.of(two), permit));
        assertEquals(Map.of(), keyring.open(List.of(), permit));
    }

    @Test
    void keys_are_made_once_and_only_when_missing() {
        Sealing first = keyring.begin(List.of("case/x/p1", "person/a"));
        first.seal("case/x/p1", "person/a", "c1", TEXT);
        first.seal("case/x/p1", "person/a", "c2", TEXT);
        assertEquals(
                List.of("person/a", "case/x/p1"),
                first.newKeys().stream().map(WrappedKey::id).toList());
        append(first.newKeys());
        Sealing second = keyring.begin(List.of("case/x/p1", "person/a"));
        second.seal("case/x/p1", "person/a", "c3", TEXT);
        assertEquals(List.of(), second.newKeys());
        assertTrue(first.newKeys().get(0).suite().endsWith("/ephemeral"));
    }

    @Test
    void the_same_text_has_the_same_digest_only_in_one_field_of_one_home_under_one_key() {
        String digest = keyring.digest("resident-id", "11010119900307005X");
        assertTrue(digest.matches("[0-9a-f]{64}"));
        assertEquals(digest, keyring.digest("resident-id", "11010119900307005X"));
        assertNotEquals(digest, keyring.digest("phone", "11010119900307005X"));
        assertNotEquals(digest, keyring(new HomeId("bishan"), county).digest("resident-id", "11010119900307005X"));
        assertNotEquals(
                digest,
                keyring(HOME, new EphemeralKeys(random::nextBytes)).digest("resident-id", "11010119900307005X"));
        assertEquals(keyring.person("resident-id", "a"), keyring.person("resident-id", "a"));
        assertNotEquals(keyring.person("resident-id", "a"), keyring.person("resident-id", "b"));
    }

    @Test
    void the_platforms_mac_gives_the_published_answer() {
        byte[] key = new byte[20];
        java.util.Arrays.fill(key, (byte) 0x0b);
        assertEquals(
                "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
                Bytes.of(Cipher256.mac(key).apply("Hi There".getBytes(StandardCharsets.UTF_8)))
                        .hex(),
                "RFC 4231, case 1");
    }

    @Test
    void the_cipher_opens_a_published_answer() {
        byte[] nonceCipherAndTag = Bytes.ofHex("000000000000000000000000" + "cea7403d4d606b6e074ec5d3baf39d18"
                        + "d0d1c8a799996bf0265b98b5d48ab919")
                .toArray();
        assertEquals(
                "00".repeat(16),
                Bytes.of(new Cipher256(random::nextBytes).open(new byte[32], nonceCipherAndTag, new byte[0]))
                        .hex(),
                "AES-256-GCM, test case 14 of the specification");
    }
}
