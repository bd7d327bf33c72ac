package io.github.xingfujia.rules;

import java.util.List;

/** What the outcome of one case hangs on, as {@link Sensitivity} tells it. */
interface Hinges {

    /** Returns whether a sealed rule holds, whichever rule decides. */
    boolean isSealed();

    /** Returns for every fact the nearest other value that alters the outcome; of two as near the lesser one. */
    List<Change> changes(int rule);

    /** Returns the rules of another outcome, none of them sealed, that only one fact keeps from holding. */
    List<NearRule> nearRules(int rule);

    /** Those of a book and a case of any size. */
    record Large(Sensitivity sensitivity, long[] packed, Misses misses) implements Hinges {

        @Override
        public boolean isSealed() {
            return sensitivity.seals(misses);
        }

        @Override
        public List<Change> changes(int rule) {
            return sensitivity.changes(rule, packed, misses);
        }

        @Override
        public List<NearRule> nearRules(int rule) {
            return sensitivity.nearRules(rule, misses);
        }
    }
}
