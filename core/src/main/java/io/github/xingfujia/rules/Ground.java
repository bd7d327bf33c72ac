package io.github.xingfujia.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A question made ready for a search: cells that no row in use tells apart are one. */
final class Ground {

    private final Question question;
    private final int[][] cells;
    private final long[][][] masks;
    private final long[][] constrained;
    private final long[] reasons;

    Ground(Question question) {
        this.question = question;
        int facts = question.space().facts().size();
        cells = new int[facts][];
        masks = new long[facts][][];
        constrained = new long[facts][];
        reasons = question.space().none();
        for (int f = 0; f < facts; f++) {
            group(f);
        }
    }

    private void group(int fact) {
        long[] active = question.active();
        List<long[]> different = new ArrayList<>();
        List<Integer> first = new ArrayList<>();
        long[] always = active.clone();
        for (int cell : question.cells(fact)) {
            long[] mask = Bits.and(question.space().mask(fact, cell), active);
            always = Bits.and(always, mask);
            if (different.stream().noneMatch(d -> Arrays.equals(d, mask))) {
                different.add(mask);
                first.add(cell);
            }
        }
        constrained[fact] = active.clone();
        for (int w = 0; w < always.length; w++) {
            constrained[fact][w] &= ~always[w];
        }
        masks[fact] = different.toArray(long[][]::new);
        cells[fact] = first.stream().mapToInt(Integer::intValue).toArray();
    }

    Question question() {
        return question;
    }

    int facts() {
        return cells.length;
    }

    /** Returns a cell of every group of a fact's cells, the most ordinary of each. */
    int[] cells(int fact) {
        return cells[fact];
    }

    /** Returns the rows in use that allow a group. */
    long[] mask(int fact, int group) {
        return masks[fact][group];
    }

    /** Returns how many of these rows a fact constrains. */
    int weight(int fact, long[] rows) {
        return Bits.countBoth(constrained[fact], rows);
    }

    /**
     * Drops, in place, the rows that no longer matter when the facts in {@code left} are still open: those behind one
     * that surely holds, and those behind the last wanted one. Returns whether a wanted case is still possible.
     */
    boolean trim(long[] rows, long left) {
        Space space = question.space();
        long[] bound = new long[rows.length];
        for (int f = 0; f < facts(); f++) {
            if ((left & (1L << f)) != 0) {
                for (int w = 0; w < bound.length; w++) {
                    bound[w] |= constrained[f][w];
                }
            }
        }
        int reason = -1;
        for (int i = 0; i < space.lists(); i++) {
            for (int w = space.offset(i); w < space.offset(i + 1); w++) {
                long sure = rows[w] & ~bound[w];
                if (sure != 0) {
                    reason = w * 64 + Long.numberOfTrailingZeros(sure);
                    Bits.clearAfter(rows, reason, space.offset(i + 1));
                    break;
                }
            }
        }
        List<long[]> alive = question.alive(rows, question.wanted());
        if (alive.isEmpty() && reason >= 0) {
            Bits.set(reasons, reason);
        }
        for (int i = 0; i < space.lists() && !alive.isEmpty(); i++) {
            int last = -1;
            for (long[] one : alive) {
                last = Math.max(last, Question.last(Bits.and(one, rows), space.offset(i), space.offset(i + 1)));
            }
            Bits.clearAfter(rows, last, space.offset(i + 1));
        }
        return !alive.isEmpty();
    }

    /** Returns the rows that ended some branch of a search: of a single list, enough to show that nothing was found. */
    long[] reasons() {
        return reasons.clone();
    }

    /** Returns those of the open facts on which any of these rows still depends. */
    long open(long[] rows, long left) {
        long open = 0;
        for (int f = 0; f < facts(); f++) {
            if ((left & (1L << f)) != 0 && weight(f, rows) > 0) {
                open |= 1L << f;
            }
        }
        return open;
    }

    /** Returns the point of the most ordinary cells. */
    int[] ordinary() {
        int[] point = new int[facts()];
        Arrays.setAll(point, f -> cells[f][0]);
        return point;
    }
}
