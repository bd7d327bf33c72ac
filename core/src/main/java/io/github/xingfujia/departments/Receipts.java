package io.github.xingfujia.departments;

import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;

/**
 * Who keeps the receipts of what is told (披露回执): asked with every sending, inside the same command, so that nothing is
 * told without its receipt.
 */
public interface Receipts {

    /** Returns what to load beside the task. */
    List<Ref> beside(Subject subject, Moment moment);

    /** Adds the receipt to the plan of the command that tells it. */
    void told(Ruling.Plan.Builder plan, Disclosure disclosure, Loaded loaded, Moment moment);

    /**
     * Returns receipts that stand in the task alone: every sending keeps basis, purpose, fields, recipient and expiry in its
     * own fact.
     */
    static Receipts inTheTask() {
        return new Receipts() {
            @Override
            public List<Ref> beside(Subject subject, Moment moment) {
                return List.of();
            }

            @Override
            public void told(Ruling.Plan.Builder plan, Disclosure disclosure, Loaded loaded, Moment moment) {
                // the fact of the task says all of it
            }
        };
    }
}
