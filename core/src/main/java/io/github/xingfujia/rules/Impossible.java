package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A combination of facts that the law rules out: no gap, wherever no rule answers it.
 *
 * @param at where it stands, as {@code file:line}
 * @param cites the articles that rule it out
 */
record Impossible(String id, String at, Box box, List<String> cites, Label text) {

    Impossible {
        cites = ImmutableList.copyOf(cites);
    }
}
