package io.github.xingfujia.evaluation;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import java.util.List;

/**
 * How many may be put forward by a place of a size (按人口分配名额). A notice that says “below 500” and “above 500” leaves 500
 * itself open (丁坞镇); here a rule must be stated for it, and the answer says that the rule decided.
 *
 * @param edges the sizes at which the number changes, rising
 * @param places how many up to each edge, and above the last; one more than edges
 * @param edge to which side a size exactly on an edge belongs
 */
public record SizeQuota(List<Integer> edges, List<Integer> places, Edge edge) {

    /** To which side a size on the edge belongs. */
    public enum Edge {
        /** To the smaller places. */
        SMALLER,
        /** To the larger places. */
        LARGER
    }

    /**
     * What a size comes to.
     *
     * @param places how many
     * @param byRule whether the size is on an edge, so that the stated rule decided
     */
    public record Answer(int places, boolean byRule) {}

    /** Refuses edges that do not rise and another number of figures. */
    public SizeQuota {
        edges = ImmutableList.copyOf(edges);
        places = ImmutableList.copyOf(places);
        Checks checks = Checks.of().range("places", places.size(), edges.size() + 1L, edges.size() + 1L);
        for (int i = 1; i < edges.size(); i++) {
            checks.range("edges", edges.get(i), edges.get(i - 1) + 1L, Integer.MAX_VALUE);
        }
        places.forEach(p -> checks.range("places", p, 0, 1000));
        checks.orThrow();
    }

    /** Returns how many a place with so many people may put forward. */
    public Answer of(int people) {
        int band = 0;
        boolean on = false;
        for (int at : edges) {
            on = on || people == at;
            band += people > at || people == at && edge == Edge.LARGER ? 1 : 0;
        }
        return new Answer(places.get(band), on);
    }
}
