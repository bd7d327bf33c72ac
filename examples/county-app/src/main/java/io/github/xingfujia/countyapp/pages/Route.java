package io.github.xingfujia.countyapp.pages;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What answers a path (路由).
 *
 * @param path the whole path; its first group, when it has one, is handed on
 * @param open whether the form needs no session: it changes nothing, or its address is the secret
 */
record Route(String method, Pattern path, boolean open, Answer answer) {

    /** Answers a visit; {@code part} is the part of the path that varies. */
    interface Answer {
        void to(Visit visit, String part) throws IOException;
    }

    static Route get(String path, Answer answer) {
        return new Route("GET", Pattern.compile(path), false, answer);
    }

    static Route post(String path, Answer answer) {
        return new Route("POST", Pattern.compile(path), false, answer);
    }

    /** Returns the same route for a form that needs no session. */
    Route withoutSession() {
        return new Route(method, path, true, answer);
    }

    void answer(Visit visit, String asked) throws IOException {
        Matcher parts = path.matcher(asked);
        answer.to(visit, parts.matches() && parts.groupCount() > 0 ? parts.group(1) : "");
    }
}
