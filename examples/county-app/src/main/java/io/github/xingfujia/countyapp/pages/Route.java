package io.github.xingfujia.countyapp.pages;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What answers a path (路由).
 *
 * @param path the whole path; its first group, when it has one, is handed on
 * @param open whether the form needs no session: it changes nothing, or its address is the secret
 * @param asks what the page reads from the address behind the question mark; anything else there is told to be of no use
 */
record Route(String method, Pattern path, boolean open, List<String> asks, Answer answer) {

    /** Answers a visit; {@code part} is the part of the path that varies. */
    interface Answer {
        void to(Visit visit, String part) throws IOException;
    }

    static Route get(String path, Answer answer) {
        return new Route("GET", Pattern.compile(path), false, List.of(), answer);
    }

    static Route post(String path, Answer answer) {
        return new Route("POST", Pattern.compile(path), false, List.of(), answer);
    }

    /** Returns the same route for a form that needs no session. */
    Route withoutSession() {
        return new Route(method, path, true, asks, answer);
    }

    /** Returns the same route for a page that reads these names from its address. */
    Route asking(String... names) {
        return new Route(method, path, open, List.of(names), answer);
    }

    void answer(Visit visit, String asked) throws IOException {
        Matcher parts = path.matcher(asked);
        answer.to(visit, parts.matches() && parts.groupCount() > 0 ? parts.group(1) : "");
    }
}
