package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A combination of facts that the law rules out: no gap, wherever no rule answers it.
 *
 * @param pack the pack that rules it out
 * @param at where it stands, as {@code file:line}
 * @param cites the articles that rule it out
 */
record Impossible(String id, String pack, String at, Box box, List<String> cites, Label text) {

    Impossible {
        cites = ImmutableList.copyOf(cites);
    }
}
