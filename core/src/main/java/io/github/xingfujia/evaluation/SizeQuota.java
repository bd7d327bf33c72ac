package io.github.xingfujia.evaluation;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import java.util.List;

/**
 * How many may be put forward by a place of a size (按人口分配名额). A notice that says “below 500” and “above 500” leaves 500
 * itself open (丁坞镇); here a rule must be stated for it, and the answer says that the rule decided.
 *
 * @param bands how many up to each size, rising
 * @param above how many above the last
 * @param edge to which side a size exactly on an edge belongs
 */
public record SizeQuota(List<Band> bands, int above, Edge edge) {

    private static final int LARGEST = 100_000_000;

    /** To which side a size on the edge belongs. */
    public enum Edge {
        /** To the smaller places. */
        SMALLER,
        /** To the larger places. */
        LARGER
    }

    /**
     * The places below one size.
     *
     * @param size how many people
     * @param places how many may be put forward
     */
    public record Band(int size, int places) {

        /** Refuses a size or a number below nought. */
        public Band {
            Checks.of()
                    .range("size", size, 1, LARGEST)
                    .range("places", places, 0, 1000)
                    .orThrow();
        }
    }

    /**
     * What a size comes to.
     *
     * @param places how many
     * @param byRule whether the size is on an edge, so that the stated rule decided
     */
    public record Answer(int places, boolean byRule) {}

    /** Refuses sizes that do not rise. */
    public SizeQuota {
        bands = ImmutableList.copyOf(bands);
        Checks checks = Checks.of().range("above", above, 0, 1000);
        for (int i = 1; i < bands.size(); i++) {
            checks.range("size", bands.get(i).size(), bands.get(i - 1).size() + 1L, LARGEST);
        }
        checks.orThrow();
    }

    /** Returns the quota of places below a size and above it. */
    public static SizeQuota of(int size, int below, int above, Edge edge) {
        return new SizeQuota(List.of(new Band(size, below)), above, edge);
    }

    /** Returns how many a place with so many people may put forward. */
    public Answer of(int people) {
        for (Band band : bands) {
            if (people < band.size() || people == band.size() && edge == Edge.SMALLER) {
                return new Answer(band.places(), people == band.size());
            }
        }
        return new Answer(above, bands.stream().anyMatch(b -> b.size() == people));
    }
}
