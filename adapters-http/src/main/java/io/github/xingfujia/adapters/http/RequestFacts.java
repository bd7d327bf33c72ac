package io.github.xingfujia.adapters.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a request brings as proof of who asks (身份凭据); never its body.
 *
 * @param authorization the header {@code Authorization}
 * @param cookies cookies by name; of two with one name the first
 */
public record RequestFacts(Optional<String> authorization, Map<String, String> cookies) {

    /** Keeps the cookies in order. */
    public RequestFacts {
        cookies = Collections.unmodifiableMap(new LinkedHashMap<>(cookies));
    }

    /** Returns the bearer token of RFC 6750; empty when there is none. */
    public Optional<String> bearer() {
        return authorization
                .filter(a -> a.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(a -> a.substring(7).strip());
    }

    /** Returns nothing of the proofs. */
    @Override
    public String toString() {
        return "RequestFacts[]";
    }
}
