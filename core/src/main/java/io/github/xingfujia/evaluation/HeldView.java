package io.github.xingfujia.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * What protection staff see of a nomination (复核详情); nobody else reads it.
 *
 * @param id the key
 * @param stage where it stands, as others are told
 * @param step before which step it waits; empty when it does not
 * @param causes why, as it is now; of a title what would speak against it today
 * @param people who lives there, in order
 * @param about about whom something is known, by number from 1: who is to be asked alone may be another of them
 * @param alike who has the name of somebody in a file that does not know them by their number, and which files those are
 * @param second whether one of two would let it pass although something is known, and another has to say so
 * @param declined why it was not carried on, where a second look was asked for; empty otherwise
 * @param said what was said with it; empty for nothing
 * @param objections how many objections are not answered
 */
public record HeldView(
        NominationId id,
        Stage stage,
        Optional<Step> step,
        List<Cause> causes,
        List<String> people,
        List<Integer> about,
        List<Alike> alike,
        boolean second,
        Optional<DeclineCause> declined,
        String said,
        int objections) {

    /** Keeps the lists as they are given. */
    public HeldView {
        causes = ImmutableList.copyOf(causes);
        people = ImmutableList.copyOf(people);
        about = ImmutableList.copyOf(about);
        alike = ImmutableList.copyOf(alike);
    }

    /**
     * Somebody of the household, by number from 1, whose name stands in these files or cases, by their keys: whether it is the same person
     * is for people to say.
     */
    public record Alike(int member, List<String> matters) {
        /** Keeps the order. */
        public Alike {
            matters = ImmutableList.copyOf(matters);
        }
    }

    /** Returns the shape only; never whom or why. */
    @Override
    public String toString() {
        return "HeldView[" + id + "]";
    }
}
