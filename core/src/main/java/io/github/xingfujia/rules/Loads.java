package io.github.xingfujia.rules;

import io.github.xingfujia.rules.BookDifference.Load;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where matters are held after each decision (负荷), as they were and as the proposed book would have led them. */
final class Loads {

    private final Map<String, long[]> places = new TreeMap<>();

    /** A decision held a matter here, and the proposed book holds it there. */
    void held(String before, String after) {
        at(before)[0]++;
        at(after)[1]++;
    }

    /** Returns how many were held at each place, by place. */
    List<Load> all() {
        return places.entrySet().stream()
                .map(e -> new Load(e.getKey(), e.getValue()[0], e.getValue()[1]))
                .toList();
    }

    int held() {
        return places.size();
    }

    private long[] at(String place) {
        return places.computeIfAbsent(place, w -> new long[2]);
    }
}
