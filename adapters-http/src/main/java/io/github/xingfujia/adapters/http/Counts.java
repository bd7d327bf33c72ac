package io.github.xingfujia.adapters.http;

import io.github.xingfujia.store.RandomSource;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What was counted since a window began (计次), by digests under a key that goes with it; for one thread at a time. */
final class Counts {

    private static final int MOST_KEPT = 20_000;

    private final Duration window;
    private final RandomSource random = RandomSource.system();
    private final byte[] key = new byte[32];
    private Instant until = Instant.EPOCH;
    private final Map<String, Integer> counted = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > MOST_KEPT;
        }
    };

    Counts(Duration window) {
        this.window = window;
    }

    /** Forgets everything, with the key, once the window is over. */
    void renew(Instant now) {
        if (!now.isBefore(until)) {
            counted.clear();
            random.fill(key);
            until = now.plus(window);
        }
    }

    /** Returns how often it was counted with this time. */
    int count(String what) {
        return counted.merge(digest(what), 1, Integer::sum);
    }

    /** Takes one time back. */
    void uncount(String what) {
        counted.computeIfPresent(digest(what), (digest, times) -> times > 1 ? times - 1 : null);
    }

    /** Returns how many digests are kept. */
    int kept() {
        return counted.size();
    }

    private String digest(String what) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
