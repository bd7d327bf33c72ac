package io.github.xingfujia.adapters.http;

import io.github.xingfujia.Door;
import io.github.xingfujia.Home;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A request once it is understood (来访请求).
 *
 * @param home the house
 * @param door the door opened as whoever asks, on her terms
 * @param base the path under which the servlet stands
 * @param path the path behind it
 * @param places what stands in the open places of the path
 * @param queries what stood behind the question mark, read
 * @param locale the language of the answer
 * @param pageRows the most rows of one page
 * @param opening counts what opens a matter without a login, and refuses what comes too often from one place
 * @param spared counts what is sent without a login, and refuses what comes too often from one place
 * @param tried counts a try at what was told without a name, and says which id to look up
 * @param caller returns where she asks from, as far as it is one place
 * @param takes counts what nobody does often, and says whether she may
 * @param keeps counts what somebody takes that stays taken, and says whether she may
 */
record Inquiry(
        Home home,
        Door door,
        String base,
        String path,
        Map<String, String> places,
        Map<String, Object> queries,
        Locale locale,
        int pageRows,
        Consumer<Tries.Sort> opening,
        Runnable spared,
        UnaryOperator<CommandId> tried,
        Supplier<String> caller,
        Predicate<String> takes,
        Predicate<String> keeps) {

    private static final int USUAL_PAGE = 50;

    /** Returns the case in the path. */
    CaseId caseId() {
        return place("case", CaseId.class);
    }

    /** Returns what stands in the path. */
    <T> T place(String name, Class<T> type) {
        return Binder.bind(places.getOrDefault(name, ""), type, name);
    }

    /** Returns a parameter that the route declares. */
    <T> Optional<T> query(String name, Class<T> type) {
        return Optional.ofNullable(queries.get(name)).map(type::cast);
    }

    /** Returns the values of a parameter that may hold several; none when it was left out. */
    <T> List<T> several(String name, Class<T> type) {
        return queries.get(name) instanceof List<?> given
                ? given.stream().map(type::cast).toList()
                : List.of();
    }

    Optional<String> after() {
        return query("after", String.class);
    }

    int limit() {
        return query("limit", Integer.class).orElse(Math.min(USUAL_PAGE, pageRows));
    }

    /** Returns one page of a list as the answer, with where the next one is. */
    <T> Answer listed(Page<T> page, BiFunction<List<T>, Optional<String>, Object> as) {
        return Answer.of(as.apply(page.rows(), page.next())).next(next(page));
    }

    /** Returns the path of the next page. */
    Optional<String> next(Page<?> page) {
        StringJoiner asked = new StringJoiner("&", base + path + "?", "");
        queries.forEach((name, value) -> {
            if (!name.equals("after") && !name.equals("limit")) {
                asked.add(name + "=" + encoded(value));
            }
        });
        return page.next().map(n -> asked.add("limit=" + limit()) + "&after=" + encoded(n));
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    /**
     * Counts what is taken without a name of what there is little of.
     *
     * @throws HttpRefusal when too many were taken from one place just now
     */
    Inquiry taking(String what) {
        if (!takes.test(what)) {
            throw HttpRefusal.of(429, "too-often").with("Retry-After", Long.toString(Tries.WINDOW.toSeconds()));
        }
        return this;
    }

    /**
     * Counts what is taken without a name and stays taken.
     *
     * @throws HttpRefusal when too many were taken from one place just now, or today
     */
    Inquiry keeping(String what) {
        if (!keeps.test(what)) {
            throw HttpRefusal.of(429, "taken-too-often");
        }
        return this;
    }

    /** Returns the same request through a door on other terms. */
    Inquiry through(Door other) {
        return new Inquiry(
                home, other, base, path, places, queries, locale, pageRows, opening, spared, tried, caller, takes,
                keeps);
    }
}
