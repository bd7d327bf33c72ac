package io.github.xingfujia.evaluation.steps;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.evaluation.Cause;
import io.github.xingfujia.evaluation.Eligibility;
import io.github.xingfujia.evaluation.HeldView;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.Sheet;
import io.github.xingfujia.evaluation.Step;
import io.github.xingfujia.evaluation.ledger.NominationFact;
import io.github.xingfujia.evaluation.ledger.NominationState;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Asks before every public step whether a nomination is eligible, or people have to look (参评资格). It reads as much whatever
 * stands there, and nothing is written down of why: a veto, missing papers and an objection leave the same bytes. This keeps
 * domain invariant 3 for jurors, nominees, nominators and the public.
 */
final class Oracle {

    private final Eligibility eligibility;

    Oracle(Eligibility eligibility) {
        this.eligibility = eligibility;
    }

    List<Ref> refs(NominationState state) {
        return state.nominated().stream()
                .flatMap(n -> Stream.concat(n.household().stream(), n.namesakes().stream()))
                .flatMap(person -> eligibility.refs(person).stream())
                .distinct()
                .toList();
    }

    /**
     * Returns why people have to look before a step; empty when it is eligible. Where they wanted papers they look once more at what
     * was handed in, at everybody's: who then waits again has told nothing.
     */
    List<Cause> causes(NominationId id, Step step, NominationState state, Sheet sheet, Loaded loaded, Moment moment) {
        NominationFact.Nominated nominated = state.nominated().orElseThrow();
        List<Cause> causes = new ArrayList<>();
        if (!state.papers().containsAll(sheet.paperCodes()) || state.course().papersWanted()) {
            causes.add(Cause.PAPERS);
        }
        if (nominated.unidentified() > 0) {
            causes.add(Cause.UNKNOWN_PERSON);
        }
        if (!barred(state, loaded).isEmpty()) {
            causes.add(Cause.RECORD);
        }
        if (!namesakes(state, loaded).isEmpty()) {
            causes.add(Cause.NAMESAKE);
        }
        if (state.hasOpenObjection()) {
            causes.add(Cause.OBJECTION);
        }
        if (causes.isEmpty() && isSampled(id, step, sheet, moment)) {
            causes.add(Cause.SAMPLE);
        }
        return causes;
    }

    /** Decided by the county's key, so that nobody outside can tell a sample from another cause. */
    private static boolean isSampled(NominationId id, Step step, Sheet sheet, Moment moment) {
        int drawn = Math.floorMod(
                moment.digest("evaluation-sample", id.value() + step.name()).hashCode(), 100);
        return drawn < sheet.sample();
    }

    /** Returns about whom of the household something is known, by number from 1. */
    List<Integer> barred(NominationState state, Loaded loaded) {
        NominationFact.Nominated nominated = state.nominated().orElseThrow();
        ImmutableList.Builder<Integer> all = ImmutableList.builder();
        for (int i = 0; i < nominated.household().size(); i++) {
            if (!eligibility.against(nominated.household().get(i), loaded).isEmpty()) {
                all.add(i + 1);
            }
        }
        return all.build();
    }

    /**
     * Returns who of the household has the name, or the number without a login, of somebody in a matter that does not know them. What
     * stands for their names is kept first, and after all of these what stands for their numbers; older nominations have names only.
     */
    List<HeldView.Alike> namesakes(NominationState state, Loaded loaded) {
        NominationFact.Nominated nominated = state.nominated().orElseThrow();
        ImmutableList.Builder<HeldView.Alike> all = ImmutableList.builder();
        for (int i = 0; i < nominated.household().size(); i++) {
            List<String> own = eligibility.against(nominated.household().get(i), loaded);
            List<String> alike = IntStream.iterate(
                            i,
                            at -> at < nominated.namesakes().size(),
                            at -> at + nominated.household().size())
                    .mapToObj(nominated.namesakes()::get)
                    .flatMap(one -> eligibility.against(one, loaded).stream())
                    .filter(matter -> !own.contains(matter))
                    .distinct()
                    .toList();
            if (!alike.isEmpty()) {
                all.add(new HeldView.Alike(i + 1, alike));
            }
        }
        return all.build();
    }

    /** Returns whether what is known of somebody is so grave that nobody sets it aside here. */
    boolean isVetoed(NominationState state, Loaded loaded) {
        return state.nominated().orElseThrow().household().stream()
                .anyMatch(person -> eligibility.isVetoed(person, loaded));
    }

    /** Returns how much is known now: it grows with whatever is written about anybody of the household. */
    long known(NominationState state, Loaded loaded) {
        return refs(state).stream().mapToLong(loaded::revision).sum();
    }

    /**
     * Returns whether the step may be taken: nothing speaks against it, or protection staff said yes to this very step, not
     * long ago, and nothing was written since. An objection is answered in any case.
     */
    boolean opens(NominationId id, Step step, NominationState state, Sheet sheet, Loaded loaded, Moment moment) {
        List<Cause> causes = causes(id, step, state, sheet, loaded, moment);
        boolean cleared = state.course().cleared().filter(step::equals).isPresent()
                && state.inside()
                        .settled()
                        .filter(s -> s.step() == step
                                && s.known() == known(state, loaded)
                                && !moment.today().isAfter(s.until()))
                        .isPresent();
        return causes.isEmpty() || cleared && !causes.contains(Cause.OBJECTION);
    }
}
