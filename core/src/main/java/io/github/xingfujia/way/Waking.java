package io.github.xingfujia.way;

import io.github.xingfujia.store.Filter;
import java.util.List;
import java.util.function.Function;

/** What makes what waits due again before their time (提前唤起): something they wait for was said anew. */
public sealed interface Waking {

    /** Returns that rows wait for what is said of {@code kind}, such as {@code contact}: those that {@code waiting} finds by its keys. */
    static Waking where(String kind, Function<List<String>, Filter> waiting) {
        return new Where(kind, waiting);
    }

    /** Returns that rows wait for what is said of one aggregate: those whose ids its own state names. */
    static <T> Waking named(Aggregate<T> said, Function<T, List<String>> waiting) {
        return new Named<>(said, waiting);
    }

    /** Rows that a filter finds. */
    record Where(String kind, Function<List<String>, Filter> waiting) implements Waking {}

    /** Rows that are named: nothing is looked for. */
    record Named<T>(Aggregate<T> said, Function<T, List<String>> waiting) implements Waking {
        List<String> ids(Loaded loaded, Ref ref) {
            return waiting.apply(loaded.of(said, ref));
        }
    }
}
