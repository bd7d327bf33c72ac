package io.github.xingfujia.adapters.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What goes over the wire (响应).
 *
 * @param status the status
 * @param headers each once, in order
 * @param body the bytes; none for 204 and 304
 */
record Reply(int status, Map<String, String> headers, byte[] body) {

    Reply {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    static Reply of(int status, String type, byte[] body) {
        return new Reply(status, Map.of("Content-Type", type), body);
    }

    static Reply empty(int status) {
        return new Reply(status, Map.of(), new byte[0]);
    }

    Reply with(String header, String value) {
        return with(Map.of(header, value));
    }

    Reply with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putAll(more);
        return new Reply(status, all, body);
    }
}
