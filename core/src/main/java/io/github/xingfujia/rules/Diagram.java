package io.github.xingfujia.rules;

import io.github.xingfujia.rules.Search.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A decision diagram of one question, built from the top, fact by fact in one order for all: cases that differ only in
 * what no row will ask again share a node.
 */
final class Diagram {

    private record Node(Optional<Node> above, int cell, long[] rows) {}

    private final Ground ground;
    private final int budget;
    private final int[] order;

    Diagram(Ground ground, int budget) {
        this.ground = ground;
        this.budget = budget;
        this.order = IntStream.range(0, ground.facts())
                .boxed()
                .sorted(Comparator.comparing(
                        f -> -ground.weight(f, ground.question().active())))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    Answer ask(int before) {
        int nodes = before;
        long left = (1L << order.length) - 1;
        long[] all = ground.question().active().clone();
        if (!ground.trim(all, left)) {
            return new Answer(Optional.empty(), true, nodes, ground.question().active());
        }
        List<Node> level = List.of(new Node(Optional.empty(), 0, all));
        for (int depth = 0; depth < order.length; depth++) {
            left &= ~(1L << order[depth]);
            int[][] alike = alike(depth + 1);
            Map<List<Integer>, Node> next = new LinkedHashMap<>();
            for (Node node : level) {
                for (int g = 0; g < ground.cells(order[depth]).length; g++) {
                    long[] rows = Bits.and(node.rows(), ground.mask(order[depth], g));
                    if (++nodes > before + budget) {
                        return new Answer(
                                Optional.empty(),
                                false,
                                nodes,
                                ground.question().active());
                    }
                    if (ground.trim(rows, left)) {
                        next.putIfAbsent(
                                name(rows, alike), new Node(Optional.of(node), ground.cells(order[depth])[g], rows));
                    }
                }
            }
            level = List.copyOf(next.values());
        }
        Optional<int[]> found = level.stream().findFirst().map(this::point);
        return new Answer(found, true, nodes, ground.question().active());
    }

    private int[] point(Node last) {
        int[] point = ground.ordinary();
        Node node = last;
        for (int depth = order.length - 1; depth >= 0; depth--) {
            point[order[depth]] = node.cell();
            node = node.above().orElseThrow();
        }
        return point;
    }

    /** For every row: which first row asks the same of the facts still open, and which wanted alternatives it is in. */
    private int[][] alike(int depth) {
        int bits = ground.question().space().words() * 64;
        int[][] alike = new int[2][bits];
        Map<List<Boolean>, Integer> asks = new LinkedHashMap<>();
        Map<List<Boolean>, Integer> kinds = new LinkedHashMap<>();
        for (int bit = 0; bit < bits; bit++) {
            List<Boolean> ask = new ArrayList<>();
            for (int d = depth; d < order.length; d++) {
                for (int g = 0; g < ground.cells(order[d]).length; g++) {
                    ask.add(Bits.has(ground.mask(order[d], g), bit));
                }
            }
            int row = bit;
            alike[0][bit] = asks.computeIfAbsent(ask, a -> row);
            List<Boolean> kind = ground.question().wanted().stream()
                    .map(w -> Bits.has(w, row))
                    .toList();
            alike[1][bit] = kinds.computeIfAbsent(kind, k -> row);
        }
        return alike;
    }

    /** The rows in their order as what they ask and what they are; neighbours of one kind in no order, each once. */
    private List<Integer> name(long[] rows, int[][] alike) {
        Space space = ground.question().space();
        List<Integer> name = new ArrayList<>();
        for (int i = 0; i < space.lists(); i++) {
            List<Integer> run = new ArrayList<>();
            Set<Integer> asked = new LinkedHashSet<>();
            int kind = -1;
            for (int bit = space.offset(i) * 64; bit < space.offset(i + 1) * 64; bit++) {
                if (Bits.has(rows, bit) && asked.add(alike[0][bit])) {
                    if (alike[1][bit] != kind) {
                        flush(run, name);
                        kind = alike[1][bit];
                        name.add(-2 - kind);
                    }
                    run.add(alike[0][bit]);
                }
            }
            flush(run, name);
            name.add(-1);
        }
        return name;
    }

    private static void flush(List<Integer> run, List<Integer> name) {
        int[] sorted = run.stream().mapToInt(Integer::intValue).toArray();
        Arrays.sort(sorted);
        Arrays.stream(sorted).forEach(name::add);
        run.clear();
    }
}
