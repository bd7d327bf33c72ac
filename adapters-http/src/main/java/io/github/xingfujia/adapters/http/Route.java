package io.github.xingfujia.adapters.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of the route table (路由): all that routing and the OpenAPI document need to know.
 *
 * @param id the command's name in the house, such as {@code casework.screen}: what a refusal names as next
 * @param method {@code GET} or {@code POST}
 * @param path where it stands
 * @param login whether she must say who she is
 * @param tagged whether {@code If-Match} may state the view a command was decided on
 * @param queries what may stand behind the question mark, with its type
 * @param takes the record in the body; empty for a {@code GET}
 * @param status the status when it was done
 * @param gives the record in the answer
 * @param keyed whether she brings the key under which she sends: it is all by which she finds again what she sent
 * @param csv whether it is a table that may be asked for as CSV
 * @param call what it does
 */
record Route(
        String id,
        String method,
        PathTemplate path,
        boolean login,
        boolean tagged,
        Map<String, Parameter> queries,
        Optional<Class<?>> takes,
        int status,
        Class<?> gives,
        boolean keyed,
        boolean csv,
        Call<Object> call) {

    Route {
        queries = Collections.unmodifiableMap(new LinkedHashMap<>(queries));
    }

    /** Returns a question by {@code GET}. */
    static Route get(String id, String path, Class<?> gives, Call<Object> call) {
        return new Route(
                id,
                "GET",
                new PathTemplate(path),
                true,
                false,
                Map.of(),
                Optional.empty(),
                200,
                gives,
                false,
                false,
                call);
    }

    /** Returns a command by {@code POST} whose body is always an object, if only {@code {}}. */
    static <B> Route post(String id, String path, Class<B> takes, Class<?> gives, Call<B> call) {
        Call<Object> cast = (inquiry, body) -> call.answer(inquiry, takes.cast(body));
        return new Route(
                id,
                "POST",
                new PathTemplate(path),
                true,
                false,
                Map.of(),
                Optional.of(takes),
                200,
                gives,
                false,
                false,
                cast);
    }

    /** Returns the form beside JSON in which the answer may be asked for. */
    Optional<Media> other() {
        return csv
                ? Optional.of(Media.CSV)
                : Optional.of(Media.CALENDAR).filter(m -> gives == ConsultationRoutes.CalendarText.class);
    }

    /** Returns the same route for everyone, known or not. */
    Route open() {
        return new Route(id, method, path, false, tagged, queries, takes, status, gives, keyed, csv, call);
    }

    /** Returns the same route for everyone who brings a key to find again what she sends: nothing else leads back to it. */
    Route openUnderKey() {
        return new Route(id, method, path, false, tagged, queries, takes, status, gives, true, csv, call);
    }

    /** Returns the same route on a view the caller may state. */
    Route conditional() {
        return new Route(id, method, path, login, true, queries, takes, status, gives, keyed, csv, call);
    }

    /** Returns the same route, answering that something new is there. */
    Route creating() {
        return new Route(id, method, path, login, tagged, queries, takes, 201, gives, keyed, csv, call);
    }

    /** Returns the same route for a table, which may be asked for as CSV too. */
    Route orCsv() {
        return new Route(id, method, path, login, tagged, queries, takes, status, gives, keyed, true, call);
    }

    /** Returns the same route with a parameter that may be left out. */
    Route query(String name, Class<?> type) {
        return query(name, Parameter.of(type));
    }

    /** Returns the same route with a parameter. */
    Route query(String name, Parameter parameter) {
        Map<String, Parameter> more = new LinkedHashMap<>(queries);
        more.put(name, parameter);
        return new Route(id, method, path, login, tagged, more, takes, status, gives, keyed, csv, call);
    }

    /** Returns the same route for a list that is read page by page. */
    Route paged() {
        return query("after", String.class).query("limit", Integer.class);
    }

    /** Returns the names of every parameter. */
    List<String> queryNames() {
        return List.copyOf(queries.keySet());
    }
}
