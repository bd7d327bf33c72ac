package io.github.xingfujia.protection;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import java.util.List;
import java.util.Optional;

/**
 * An assessment of danger (危险评估, 规程 ¶6): what she answered alone, what staff found, and a judgement that may only raise it.
 *
 * @param asked whether she could be asked alone and safely; {@code false} is a valid answer and keeps the gate shut
 * @param instrument the instrument asked, by id and version; empty when none fits her
 * @param yes the items of it that she affirmed
 * @param circumstances what staff found, by the county's list
 * @param judged the grade by professional judgement, when graver than what was found
 * @param answered the circumstances that her words speak of, about which she was asked and which turned out not to be so
 * @param reason why it was judged so, or what she was asked when neither instrument nor circumstance says; sealed; required with
 *     a judgement, and where nothing else stands; with what is answered, at least ten signs
 */
public record Assessment(
        boolean asked,
        Optional<String> instrument,
        List<String> yes,
        List<String> circumstances,
        Optional<GateClass> judged,
        List<String> answered,
        String reason) {

    /** What is shorter answers nobody's words. */
    private static final int ANSWER = 10;

    /**
     * Refuses answers of someone who was not asked, answers without instrument, a judgement without reason, and that nothing was
     * found without a word of what was asked.
     */
    public Assessment {
        yes = ImmutableList.copyOf(yes);
        circumstances = ImmutableList.copyOf(circumstances);
        answered = ImmutableList.copyOf(answered);
        boolean bare = asked && instrument.isEmpty() && circumstances.isEmpty();
        Checks.of()
                .that(asked || instrument.isEmpty(), "instrument", "not-asked", "instrument")
                .that(instrument.isPresent() || yes.isEmpty(), "yes", "not-asked", Integer.toString(yes.size()))
                .range("yes", yes.size(), 0, 100)
                .range("circumstances", circumstances.size(), 0, 40)
                .range("answered", answered.size(), 0, 40)
                .text("reason", reason, answered.isEmpty() ? judged.isPresent() || bare ? 1 : 0 : ANSWER, 2000)
                .orThrow();
    }

    /** Returns what she affirmed, asked alone with an instrument. */
    public static Assessment by(String instrument, String... yes) {
        return new Assessment(true, Optional.of(instrument), List.of(yes), List.of(), Optional.empty(), List.of(), "");
    }

    /** Returns an assessment by circumstances alone, of someone asked alone for whom no instrument was published. */
    public static Assessment found(String... circumstances) {
        return new Assessment(
                true, Optional.empty(), List.of(), List.of(circumstances), Optional.empty(), List.of(), "");
    }

    /** Returns that she could not be asked safely. */
    public static Assessment couldNotAsk() {
        return new Assessment(false, Optional.empty(), List.of(), List.of(), Optional.empty(), List.of(), "");
    }

    /** Returns the same with what staff found. */
    public Assessment with(String... more) {
        return new Assessment(asked, instrument, yes, List.of(more), judged, answered, reason);
    }

    /** Returns the same, judged graver for a reason. */
    public Assessment judged(GateClass grade, String because) {
        return new Assessment(asked, instrument, yes, circumstances, Optional.of(grade), answered, because);
    }

    /** Returns the same, with what her words speak of answered: she was asked about it, and it is not so. */
    public Assessment answering(String because, String... spoken) {
        return new Assessment(asked, instrument, yes, circumstances, judged, List.of(spoken), because);
    }

    /** Returns nothing of what she answered. */
    @Override
    public String toString() {
        return "Assessment[" + instrument.orElse("-") + "]";
    }
}
