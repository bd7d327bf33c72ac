package io.github.xingfujia.countyapp.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a browser keeps from one call to the next (浏览器所存): a login, a language, which form arrived; nothing that was typed. */
final class Cookies {

    private static final String SESSION = "session";
    private static final String LANGUAGE = "lang";
    private static final String ARRIVED = "arrived";
    private static final String AWAY = "away";
    private static final String TURN = "turn";
    private static final Pattern COMMAND = Pattern.compile("[0-9a-f]{32}");

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final boolean secure;

    /** Reads and keeps them; those of a call that came over TLS never go any other way. */
    Cookies(HttpServletRequest request, HttpServletResponse response, boolean secure) {
        this.request = request;
        this.response = response;
        this.secure = secure;
    }

    /** Returns the signed login, as it came. */
    Optional<String> login() {
        return of(SESSION);
    }

    void login(String signed) {
        keep(SESSION, signed, "Path=/", "Strict");
    }

    void logout() {
        keep(SESSION, "", "Path=/; Max-Age=0", "Strict");
    }

    /** Returns the language chosen at a desk. */
    Optional<String> language() {
        return of(LANGUAGE);
    }

    void language(String chosen) {
        keep(LANGUAGE, chosen, "Path=/", "Strict");
    }

    /**
     * Lets a browser show no earlier page of ours again from its memory, script or not: what was typed there may be seen by whoever
     * goes back. It forgets a page once a cookie for the server only changed; one that ends as it begins changes and is not kept.
     */
    void forgets() {
        keep(TURN, "1", "Path=/", "Strict");
        keep(TURN, "1", "Path=/; Max-Age=0", "Strict");
    }

    /** Keeps a word while somebody is at the messenger's platform, which sends her back from another site. */
    void sends(String word) {
        keep(AWAY, word, "Path=/login; Max-Age=600", "Lax");
    }

    /** Returns the word of {@link #sends}, and lets go of it. */
    Optional<String> sent() {
        keep(AWAY, "", "Path=/login; Max-Age=0", "Lax");
        return of(AWAY);
    }

    /** Lets the next page say that the form under this id arrived, so that the device lets go of what it kept of it. */
    void arrived(String command) {
        if (COMMAND.matcher(command).matches()) {
            keep(ARRIVED, command, "Path=/; Max-Age=600", "Strict");
        }
    }

    /** Returns the form that arrived last under this login, to be let go of by the device; empty when none did. */
    String arrived() {
        return of(ARRIVED).filter(id -> COMMAND.matcher(id).matches()).orElse("");
    }

    private void keep(String name, String value, String where, String site) {
        response.addHeader(
                "Set-Cookie",
                name + "=" + value + "; " + where + "; HttpOnly; SameSite=" + site + (secure ? "; Secure" : ""));
    }

    private Optional<String> of(String name) {
        Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(c -> c.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
