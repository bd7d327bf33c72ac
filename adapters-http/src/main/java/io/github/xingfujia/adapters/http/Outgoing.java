package io.github.xingfujia.adapters.http;

import java.net.URI;
import java.util.List;

/** Where something personal may be sent (外发地址). */
final class Outgoing {

    private static final List<String> HERE = List.of("127.0.0.1", "localhost", "[::1]");

    private Outgoing() {}

    /** Returns whether what goes to an address stays between two: it goes over https, or never leaves this machine. */
    static boolean isSafe(URI address) {
        String host = String.valueOf(address.getHost());
        return "https".equals(address.getScheme()) && !host.equals("null")
                || "http".equals(address.getScheme()) && HERE.contains(host);
    }
}
