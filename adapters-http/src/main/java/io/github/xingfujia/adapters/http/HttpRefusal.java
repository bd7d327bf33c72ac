package io.github.xingfujia.adapters.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** Thrown when a request is turned away before the house is asked: no such path, no proof, too large. */
final class HttpRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient Map<String, String> headers;

    private HttpRefusal(int status, String code, Map<String, String> headers) {
        super(code);
        this.status = status;
        this.code = code;
        this.headers = headers;
    }

    static HttpRefusal of(int status, String code) {
        return new HttpRefusal(status, code, Map.of());
    }

    HttpRefusal with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new HttpRefusal(status, code, more);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    Map<String, String> headers() {
        return headers;
    }
}
