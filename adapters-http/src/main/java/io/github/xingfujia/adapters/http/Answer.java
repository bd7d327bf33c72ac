package io.github.xingfujia.adapters.http;

import java.util.Optional;

/**
 * What a route answers, before it is written (答复).
 *
 * @param body a record
 * @param status another status than the route's
 * @param kind how its view is tagged and kept
 * @param view the letter that its tag begins with: {@link Seen#letter}, or {@code o} for what is open to everyone
 * @param location path of what was created
 * @param next path and parameters of the next page
 */
record Answer(
        Object body, Optional<Integer> status, Kind kind, char view, Optional<String> location, Optional<String> next) {

    private static final char OPEN = 'o';

    /** How a view is tagged and kept. */
    enum Kind {
        /** What a command came to, a list, an error: never kept, not tagged. */
        PASSING,
        /** A view of one person's eyes: never kept by a cache, tagged by its bytes. */
        PERSONAL,
        /** What everyone may see: kept, asked again by its tag. */
        PUBLIC
    }

    static Answer of(Object body) {
        return new Answer(body, Optional.empty(), Kind.PASSING, OPEN, Optional.empty(), Optional.empty());
    }

    static Answer personal(Object body, char view) {
        return new Answer(body, Optional.empty(), Kind.PERSONAL, view, Optional.empty(), Optional.empty());
    }

    static Answer open(Object body) {
        return new Answer(body, Optional.empty(), Kind.PUBLIC, OPEN, Optional.empty(), Optional.empty());
    }

    Answer status(int other) {
        return new Answer(body, Optional.of(other), kind, view, location, next);
    }

    Answer created(String path) {
        return new Answer(body, status, kind, view, Optional.of(path), next);
    }

    Answer next(Optional<String> path) {
        return new Answer(body, status, kind, view, location, path);
    }
}
