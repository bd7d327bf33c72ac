package io.github.xingfujia.casework.handling;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.CaseAct;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Party;
import io.github.xingfujia.casework.file.Sessions;
import io.github.xingfujia.casework.file.Visits;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.protection.Sufferer;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.Collection;
import java.util.List;

/**
 * What is heard of violence between the two while they are mediated (调解中听到的暴力): a minute or a clause tells that it was said and
 * not of whom it is true. So each is asked alone again in this case before anything else.
 *
 * <p>Words in which a circumstance of violence is spoken of weigh as they do at the door (decisions 161, 191): the row of this case is
 * the first and minor one at least, whatever is ticked afterwards, and the file that opens at the district is answered there.
 */
public final class Heard {

    private final ProtectionRoom protection;

    /** Creates it over the county's words and files. */
    public Heard(ProtectionRoom protection) {
        this.protection = protection;
    }

    /**
     * Returns whether a text may tell of violence: by the county's circumstances, in the words of whoever suffers it, or by the alarm
     * words, in those of whoever writes it down. To be asked once too often harms nobody.
     */
    public boolean inWords(String text) {
        return protection.heard(text);
    }

    /** Returns the circumstances of violence that a text speaks of. */
    public List<String> spoken(String text) {
        return protection.spoken(text);
    }

    /** Returns who suffers by what one side said alone, as far as the words tell. */
    public Sufferer sufferer(CaseState state, Side speaker, String words) {
        return protection.sufferer(words, state.party(speaker.opposite()).isPresent());
    }

    /**
     * Adds what it means for the other side that one said alone who suffers: her row, duty and file where she does, and that she is asked
     * alone again where nobody can tell; the gates of both and her {@link #files} must be loaded (decision 256).
     */
    public void ofOther(
            Ruling.Plan.Builder plan,
            CaseId id,
            CaseState state,
            Side speaker,
            Sufferer sufferer,
            String words,
            Loaded loaded,
            Moment moment) {
        Side other = speaker.opposite();
        if (state.party(other).isEmpty() || !sufferer.mayBeOther()) {
            return;
        }
        asked(plan, id, state, other, false);
        if (sufferer == Sufferer.OTHER) {
            weigh(plan, id, state, other, spoken(words), loaded, moment);
        }
    }

    /** Returns what to load before words are weighed of these sides. */
    public List<Ref> files(CaseId id, Collection<Side> sides) {
        return sides.stream()
                .flatMap(side -> protection.beside(OwnFile.of(id, side)).stream())
                .distinct()
                .toList();
    }

    /** Returns what a side said, to be sealed as her own word in her file. */
    public static Clear words(CaseId id, CaseState state, Side side, String text) {
        return ProtectionRoom.words(
                OwnFile.of(id, side), state.party(side).orElseThrow().person(), text);
    }

    /** Adds that both are asked alone again, and that nothing planned is held before; their gates must be loaded. */
    public static void ofViolence(Ruling.Plan.Builder plan, CaseId id, CaseState state) {
        state.parties().keySet().forEach(side -> asked(plan, id, state, side, false));
        Sessions.cancel(plan, id, state, s -> true);
        Visits.drop(plan, id, state, s -> true);
    }

    /**
     * Adds that something new became known of one side, who is asked alone again before anything planned is held; her gates must be
     * loaded.
     *
     * @param speaks whether she said it herself, so that all of her matters hear of it
     */
    public static void anew(Ruling.Plan.Builder plan, CaseId id, CaseState state, Side side, boolean speaks) {
        asked(plan, id, state, side, speaks);
        Sessions.cancel(plan, id, state, s -> true);
        Visits.drop(plan, id, state, other -> other != side);
    }

    /**
     * Adds what words that speak of violence do of one side, after she is asked alone again: the floor of her row here, and her file at
     * the district; her gates and {@link #files} must be loaded. What is sent without a name shuts nobody's other matters, so a number
     * given there is not taken for hers.
     */
    public void weigh(
            Ruling.Plan.Builder plan,
            CaseId id,
            CaseState state,
            Side side,
            List<String> spoken,
            Loaded loaded,
            Moment moment) {
        Party she = state.party(side).orElseThrow();
        if (moment.actor() instanceof Actor.Staff || !she.isNumbered()) {
            CaseAct.toGates(plan, she, floor(id, she.described().capacity()));
        }
        protection.found(
                plan,
                OwnFile.of(id, side),
                OwnFile.told(
                        id,
                        side,
                        state,
                        she,
                        OwnFile.suspected(she.described().capacity()),
                        "words",
                        spoken,
                        true,
                        moment),
                loaded,
                moment);
    }

    /**
     * Returns that somebody's row in a case is the first and minor one at least, and the last one for whoever cannot act for herself
     * (反家庭暴力法 14): only two lift it.
     */
    public static GateFact floor(CaseId id, Capacity capacity) {
        return new GateFact.Screened(
                id.value(), GateClass.FIRST_AND_MINOR.orGraver(OwnFile.suspected(capacity)), "words", false);
    }

    private static void asked(Ruling.Plan.Builder plan, CaseId id, CaseState state, Side side, boolean speaks) {
        CaseAct.toGates(plan, state.party(side).orElseThrow(), new GateFact.IncidentReported(id.value(), speaks));
        plan.to(
                Cases.of(id),
                Cases.STAFF,
                new CaseFact.IncidentTold(side),
                new CaseFact.DutyOpened(Duty.SCREEN_ALONE, side));
    }
}
