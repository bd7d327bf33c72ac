package io.github.xingfujia.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One question of a verification: is there a case, within these cells and with these rows in use, in which the first row
 * of every list that holds is a wanted one?
 *
 * <p>{@code wanted} are alternatives; each names wanted rows of every list.
 */
final class Question {

    private final Space space;
    private final long[] active;
    private final int[][] cells;
    private final List<long[]> wanted;

    private Question(Space space, long[] active, int[][] cells, List<long[]> wanted) {
        this.space = space;
        this.active = active;
        this.cells = cells;
        this.wanted = wanted;
    }

    /** Returns the question over all cells, with all rows in use. */
    static Question of(Space space, List<long[]> wanted) {
        int[][] cells = new int[space.facts().size()][];
        for (int f = 0; f < cells.length; f++) {
            cells[f] = new int[space.values(f).length];
            Arrays.setAll(cells[f], c -> c);
        }
        return new Question(space, space.all(), cells, wanted);
    }

    /** Returns the same question with only these rows in use. */
    Question using(long[] rows) {
        return new Question(space, Bits.and(active, rows), cells, wanted);
    }

    /** Returns the same question within the cells that allow a row. */
    Question within(int bit) {
        int[][] inside = new int[cells.length][];
        for (int f = 0; f < cells.length; f++) {
            int fact = f;
            inside[f] = Arrays.stream(cells[f])
                    .filter(c -> Bits.has(space.mask(fact, c), bit))
                    .toArray();
        }
        return new Question(space, active, inside, wanted);
    }

    /** Returns the same question with a fact held to one cell. */
    Question with(int fact, int cell) {
        int[][] fewer = cells.clone();
        fewer[fact] = new int[] {cell};
        return new Question(space, active, fewer, wanted);
    }

    /** Returns the same question with these facts known. */
    Question known(List<Integer> facts) {
        int[][] fewer = cells.clone();
        for (int fact : facts) {
            fewer[fact] = Arrays.stream(cells[fact])
                    .filter(c -> space.values(fact)[c] != FactDeclaration.UNKNOWN)
                    .toArray();
        }
        return new Question(space, active, fewer, wanted);
    }

    /** Returns whether some fact has no cell left. */
    boolean isEmpty() {
        return Arrays.stream(cells).anyMatch(c -> c.length == 0);
    }

    /** Returns whether a case is one that is asked for: decided row by row, without any search. */
    boolean holds(int[] point) {
        long[] left = active.clone();
        for (int f = 0; f < point.length; f++) {
            left = Bits.and(left, space.mask(f, point[f]));
        }
        for (int i = 0; i < space.lists(); i++) {
            int first = first(left, space.offset(i), space.offset(i + 1));
            if (first < 0) {
                return false;
            }
            Bits.clearAfter(left, first, space.offset(i + 1));
        }
        return !alive(left, wanted).isEmpty();
    }

    /** Returns the wanted alternatives that these rows may still fulfil. */
    List<long[]> alive(long[] rows, List<long[]> among) {
        List<long[]> alive = new ArrayList<>();
        for (long[] one : among) {
            boolean possible = true;
            for (int i = 0; i < space.lists() && possible; i++) {
                possible = Bits.meet(rows, one, space.offset(i), space.offset(i + 1));
            }
            if (possible) {
                alive.add(one);
            }
        }
        return alive;
    }

    Space space() {
        return space;
    }

    long[] active() {
        return active;
    }

    int[] cells(int fact) {
        return cells[fact];
    }

    List<long[]> wanted() {
        return wanted;
    }

    static int first(long[] bits, int from, int to) {
        for (int w = from; w < to; w++) {
            if (bits[w] != 0) {
                return w * 64 + Long.numberOfTrailingZeros(bits[w]);
            }
        }
        return -1;
    }

    static int last(long[] bits, int from, int to) {
        for (int w = to - 1; w >= from; w--) {
            if (bits[w] != 0) {
                return w * 64 + 63 - Long.numberOfLeadingZeros(bits[w]);
            }
        }
        return -1;
    }
}
