package io.github.xingfujia.store;

import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.HomeId;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The check value of the county's key (密钥校验值): written in {@code county/key} when a home begins, compared whenever a
 * house is built.
 *
 * <p>With another key nothing fails loudly: the same person gets another pseudonym, and her gate is not found. So it is
 * asked before anything else.
 */
public final class KeyCheck {

    /** The wrapped key that is kept only to be unwrapped here. */
    static final String KEY = "county-check";

    private static final StreamId STREAM = StreamId.of("county", "key");
    private static final CommandId FIRST = CommandId.of("county-key");

    private KeyCheck() {}

    /** Returns the fact of this stream, by its stored name. */
    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup()).fact("county.key-begun/1", KeyFact.Begun.class);
    }

    /**
     * Checks the key of a home that has begun, or lets a home begin with it.
     *
     * @throws WrongKeyException when it began with another, or its wrapped keys are gone
     */
    public static void run(HomeId home, Store store, FactCodec codec, Keyring keyring, Instant now) {
        Optional<Entry> begun = begun(home, store);
        if (begun.isEmpty()) {
            try {
                begin(home, store, codec, keyring, now);
                return;
            } catch (StaleStoreException e) {
                // another house began in the meantime: hers is the key now
                begun = begun(home, store);
            }
        }
        Entry entry = begun.orElseThrow();
        boolean same = codec.decode(entry.body()).facts().stream()
                .anyMatch(f -> f instanceof KeyFact.Begun b && b.digest().equals(keyring.digest(KEY, home.value())));
        if (!same) {
            throw new WrongKeyException(WrongKeyException.Fault.OTHER_KEY, home);
        }
        Map<String, WrappedKey> keys = store.vault().keys(home, List.of(KEY));
        if (!keyring.unwraps(KEY, keys)) {
            throw new WrongKeyException(WrongKeyException.Fault.KEYS_LOST, home);
        }
    }

    private static Optional<Entry> begun(HomeId home, Store store) {
        return store.journal().read(home, List.of(STREAM)).stream().findFirst();
    }

    private static void begin(HomeId home, Store store, FactCodec codec, Keyring keyring, Instant now) {
        // data from before there was a check value: the key of audit is the one every home comes to have
        Map<String, WrappedKey> audit = store.vault().keys(home, List.of(AccessStream.KEY));
        if (audit.containsKey(AccessStream.KEY) && !keyring.unwraps(AccessStream.KEY, audit)) {
            throw new WrongKeyException(WrongKeyException.Fault.OTHER_KEY, home);
        }
        EntryBody body = new EntryBody(
                EntryHeader.of("clock", "county.begin", "administer"),
                List.of(new KeyFact.Begun(keyring.provider(), keyring.digest(KEY, home.value()))),
                List.of());
        Entry entry = Chain.follow(STREAM, Head.NONE, now, FIRST, codec.encode(body));
        WrappedKey key = keyring.wrap(KEY, keyring.newKey(), Keyring.COUNTY, new byte[0]);
        store.journal().append(home, new Batch(List.of(entry), List.of(), List.of(key), List.of()));
    }
}
