package io.github.xingfujia.way;

import io.github.xingfujia.store.Filter;
import java.util.List;
import java.util.function.Function;

/**
 * What makes what waits due again before their time (提前唤起): something they wait for was said anew.
 *
 * @param kind the aggregate that says it, such as {@code contact}
 * @param waiting which rows wait for one of these keys
 */
public record Waking(String kind, Function<List<String>, Filter> waiting) {}
