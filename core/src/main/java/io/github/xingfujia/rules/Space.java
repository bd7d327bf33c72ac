package io.github.xingfujia.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All cases that some lists of rows can tell apart: for every fact its cells, for every cell the rows that allow it, as
 * bits. Each list has words of its own and ends with a row that always holds: nobody answered.
 *
 * <p>Cells of a fact stand from the most ordinary value to the least; a cell is known by its value nearest to the
 * ordinary one.
 */
final class Space {

    private final List<FactDeclaration> facts;
    private final long[][] values;
    private final Condition[][] cells;
    private final long[][][] masks;
    private final int[] offsets;
    private final int[] rows;

    private Space(
            List<FactDeclaration> facts,
            long[][] values,
            Condition[][] cells,
            long[][][] masks,
            int[] offsets,
            int[] rows) {
        this.facts = facts;
        this.values = values;
        this.cells = cells;
        this.masks = masks;
        this.offsets = offsets;
        this.rows = rows;
    }

    /** Returns the space of several lists of rows over the same facts. */
    static Space of(List<FactDeclaration> facts, List<List<Box>> lists) {
        int[] offsets = new int[lists.size() + 1];
        for (int i = 0; i < lists.size(); i++) {
            offsets[i + 1] = offsets[i] + lists.get(i).size() / 64 + 1;
        }
        long[][] values = new long[facts.size()][];
        Condition[][] cells = new Condition[facts.size()][];
        long[][][] masks = new long[facts.size()][][];
        for (int f = 0; f < facts.size(); f++) {
            Map<Long, Condition> parts = parts(facts.get(f), lists);
            values[f] = parts.keySet().stream().mapToLong(Long::longValue).toArray();
            cells[f] = parts.values().toArray(Condition[]::new);
            masks[f] = new long[values[f].length][];
            for (int c = 0; c < values[f].length; c++) {
                masks[f][c] = mask(facts.get(f).name(), values[f][c], lists, offsets);
            }
        }
        int[] rows = lists.stream().mapToInt(List::size).toArray();
        return new Space(facts, values, cells, masks, offsets, rows);
    }

    private static long[] mask(String fact, long value, List<List<Box>> lists, int[] offsets) {
        long[] mask = new long[offsets[lists.size()]];
        for (int i = 0; i < lists.size(); i++) {
            List<Box> list = lists.get(i);
            for (int r = 0; r < list.size(); r++) {
                if (list.get(r).allows(fact, value)) {
                    Bits.set(mask, offsets[i] * 64 + r);
                }
            }
            Bits.set(mask, offsets[i] * 64 + list.size());
        }
        return mask;
    }

    /** Returns the cells of a fact, each behind its value nearest to the ordinary one, the most ordinary first. */
    private static Map<Long, Condition> parts(FactDeclaration fact, List<List<Box>> lists) {
        TreeSet<Long> starts = new TreeSet<>(List.of(fact.min()));
        lists.forEach(list -> list.forEach(box -> box.starts(fact, starts)));
        Map<Long, Condition> parts =
                new TreeMap<>(Comparator.comparingLong(fact::strangeness).thenComparing(Comparator.naturalOrder()));
        for (long start : starts) {
            Long next = starts.higher(start);
            long last = next == null ? fact.max() : next - 1;
            parts.put(fact.nearestToUsual(start, last), Condition.of(start, last));
        }
        if (fact.optional()) {
            parts.put(FactDeclaration.UNKNOWN, new Condition(List.of(), true));
        }
        return parts;
    }

    List<FactDeclaration> facts() {
        return facts;
    }

    /** Returns one value of every cell of a fact, the most ordinary first. */
    long[] values(int fact) {
        return values[fact];
    }

    /** Returns the cell in which a value lies. */
    int cell(int fact, long value) {
        for (int c = 0; c < cells[fact].length; c++) {
            if (cells[fact][c].holds(value)) {
                return c;
            }
        }
        throw new IllegalArgumentException("no value of " + facts.get(fact).name());
    }

    /** Returns what lies in any of these cells. */
    Condition within(int fact, List<Integer> some) {
        return some.stream().map(c -> cells[fact][c]).reduce(Condition::or).orElseThrow();
    }

    /** Returns the rows that allow a cell. */
    long[] mask(int fact, int cell) {
        return masks[fact][cell];
    }

    int words() {
        return offsets[offsets.length - 1];
    }

    int lists() {
        return offsets.length - 1;
    }

    /** Returns the first word of a list; of the number of lists, the end. */
    int offset(int list) {
        return offsets[list];
    }

    /** Returns the bit of a row. */
    int bit(int list, int row) {
        return offsets[list] * 64 + row;
    }

    /** Returns whether some case allows two rows. */
    boolean meet(int one, int other) {
        for (long[][] cells : masks) {
            boolean both = false;
            for (int c = 0; c < cells.length && !both; c++) {
                both = Bits.has(cells[c], one) && Bits.has(cells[c], other);
            }
            if (!both) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a row holds wherever another one does. */
    boolean contains(int outer, int inner) {
        for (long[][] cells : masks) {
            for (long[] cell : cells) {
                if (Bits.has(cell, inner) && !Bits.has(cell, outer)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Returns no row. */
    long[] none() {
        return new long[words()];
    }

    /** Returns every row of every list, the last ones included. */
    long[] all() {
        long[] all = none();
        for (int i = 0; i < lists(); i++) {
            for (int r = 0; r <= rows[i]; r++) {
                Bits.set(all, bit(i, r));
            }
        }
        return all;
    }

    /** Returns the bit of the row that stands for no answer. */
    int nobody(int list) {
        return bit(list, rows[list]);
    }
}
