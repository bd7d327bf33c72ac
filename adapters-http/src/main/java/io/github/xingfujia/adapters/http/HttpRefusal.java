package io.github.xingfujia.adapters.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Thrown when a request is turned away before the house is asked: no such path, no proof, too large. */
final class HttpRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient List<Object> arguments;
    private final transient Map<String, String> headers;

    private HttpRefusal(int status, String code, List<Object> arguments, Map<String, String> headers) {
        super(code);
        this.status = status;
        this.code = code;
        this.arguments = arguments;
        this.headers = headers;
    }

    /** Returns a refusal; {@code arguments} fill the text that tells it. */
    static HttpRefusal of(int status, String code, Object... arguments) {
        return new HttpRefusal(status, code, List.of(arguments), Map.of());
    }

    HttpRefusal with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new HttpRefusal(status, code, arguments, more);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    List<Object> arguments() {
        return arguments;
    }

    Map<String, String> headers() {
        return headers;
    }
}
