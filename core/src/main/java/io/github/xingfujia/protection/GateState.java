package io.github.xingfujia.protection;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.protection.GateTable.Approach;
import io.github.xingfujia.protection.GateTable.Joint;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the gate knows of one person (安全门状态), by the matter in which it became known.
 *
 * <p>Whatever was found anywhere shuts the gate everywhere: findings only add. What opens it counts only for the
 * matter in which she said it, and only where she speaks for herself: being named in a stranger's matter opens and
 * freezes nothing elsewhere. Only what a matter found itself may be shown there.
 *
 * @param matters what is known from each matter, by its key
 * @param meeting the matters in which a session with another party was planned: whatever shuts the gate is theirs to hear of
 * @param named the files that name this person as who does it
 * @param awaited the files that wait until whoever keeps them asked her alone
 * @param silent the matters of her own in which she could not be asked safely, until she was asked alone in any
 * @param same under what else she is known, by the word of a matter that knows both
 */
public record GateState(
        Map<String, Standing> matters,
        Set<String> meeting,
        Set<String> named,
        Set<String> awaited,
        Set<String> silent,
        Set<PersonId> same) {

    /** What is known of someone never asked. */
    public static final GateState UNKNOWN = new GateState(
            Map.of(), ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of());

    /** Keeps the matters in order. */
    public GateState {
        matters = ImmutableMap.copyOf(matters);
        meeting = ImmutableSet.copyOf(meeting);
        named = ImmutableSet.copyOf(named);
        awaited = ImmutableSet.copyOf(awaited);
        silent = ImmutableSet.copyOf(silent);
        same = ImmutableSet.copyOf(same);
    }

    /**
     * What one matter knows of her.
     *
     * @param found the gravest finding of this matter; a further screen never lowers it, only lifting does
     * @param heard whether she was asked alone here while speaking for herself
     * @param current whether that screen stands and no incident of this matter has overtaken it
     * @param overtaken whether an incident told in another matter has overtaken it
     * @param interviewed whether she was interviewed alone here and told of the protection order
     * @param wantsShuttle whether she then wanted shuttle mediation
     * @param lifted the gravest that was lifted here: it stands again when something new happens
     */
    public record Standing(
            GateClass found,
            boolean heard,
            boolean current,
            boolean overtaken,
            boolean interviewed,
            boolean wantsShuttle,
            GateClass lifted) {

        /** A matter that knows nothing of her. */
        static final Standing NONE =
                new Standing(GateClass.NOT_SCREENED, false, false, false, false, false, GateClass.NOT_SCREENED);

        /** Returns the row this matter may show: a grave finding stays, anything else needs a standing screen. */
        public GateTable.Row row() {
            return GateTable.row(current || found.isPositive() ? found : GateClass.NOT_SCREENED);
        }

        /** Returns the row by which contact is open here: a calm or a minor answer that no longer stands opens nothing. */
        public GateTable.Row opens() {
            return row().approach() == Approach.NONE || holds() ? row() : GateTable.row(GateClass.NOT_SCREENED);
        }

        boolean holds() {
            return current && !overtaken;
        }

        private Standing and(Standing other) {
            return new Standing(
                    found.orGraver(other.found),
                    heard && other.heard,
                    current && other.current,
                    overtaken || other.overtaken,
                    interviewed && other.interviewed,
                    wantsShuttle && other.wantsShuttle,
                    lifted.orGraver(other.lifted));
        }

        private Standing after(GateFact fact) {
            if (fact instanceof GateFact.Screened s) {
                return screened(s);
            }
            if (fact instanceof GateFact.IncidentReported) {
                return new Standing(found.orGraver(lifted), heard, false, overtaken, false, false, lifted);
            }
            if (fact instanceof GateFact.Interviewed i) {
                return new Standing(
                        found, heard, current, overtaken, i.toldOfProtectionOrder(), i.wantsShuttle(), lifted);
            }
            return fact instanceof GateFact.Lifted
                    ? new Standing(
                            GateClass.NO_INDICATOR,
                            heard,
                            current,
                            overtaken,
                            interviewed,
                            wantsShuttle,
                            lifted.orGraver(found))
                    : this;
        }

        /** Who could not be asked safely has no answer that stands, whoever says so. */
        private Standing screened(GateFact.Screened s) {
            if (s.found() == GateClass.NOT_SCREENED) {
                return new Standing(found, heard, false, overtaken, interviewed, wantsShuttle, lifted);
            }
            GateClass graver = found.orGraver(s.found());
            return s.speaksForHerself()
                    ? new Standing(graver, true, true, false, interviewed, wantsShuttle, lifted)
                    : new Standing(graver, heard, current, overtaken, interviewed, wantsShuttle, lifted);
        }

        /** Returns the same when this was found too: what was lifted, or never asked, under one name shuts by the other. */
        private Standing finding(GateClass other) {
            return new Standing(found.orGraver(other), heard, current, overtaken, interviewed, wantsShuttle, lifted);
        }

        /** Returns the same after an incident told in another matter. */
        private Standing overtakenByIncident() {
            return new Standing(found.orGraver(lifted), heard, current, true, false, false, lifted);
        }

        /** Returns the same after she could not be asked safely in another matter: no answer given before holds. */
        private Standing overtakenBySilence() {
            return new Standing(found, heard, current, true, interviewed, wantsShuttle, lifted);
        }
    }

    /** Returns what one matter knows of her. */
    public Standing in(String about) {
        return matters.getOrDefault(about, Standing.NONE);
    }

    /** Returns the gravest finding of all matters: it shuts, and is shown to nobody who does not know it otherwise. */
    public GateClass gravest() {
        return matters.values().stream().map(Standing::found).reduce(GateClass.NOT_SCREENED, GateClass::orGraver);
    }

    /**
     * Returns whether nobody comes to her through another: something was found of her, a file of hers waits for whoever keeps it to ask
     * her alone, or she could not be asked safely.
     */
    public boolean isProtected() {
        return gravest().isPositive() || !awaited.isEmpty() || !silent.isEmpty();
    }

    /**
     * Returns whether what she answered in a matter opens anything there: it still stands, and no file of hers waits for whoever keeps it
     * to ask her alone (decision 207).
     */
    private boolean opensAt(String about) {
        return in(about).holds() && awaited.stream().allMatch(about::equals);
    }

    /** Returns whether the other party may be approached in this matter, once the applicant agreed. */
    public boolean allowsApproach(String about) {
        Approach approach = GateTable.row(gravest()).approach();
        return opensAt(about)
                && (approach == Approach.AS_AGREED
                        || approach == Approach.AS_AGREED_AFTER_INTERVIEW
                                && in(about).interviewed());
    }

    /** Returns whether a contact of this form is open in this matter from this person's side. */
    public boolean allows(ContactForm form, String about) {
        Joint joint = GateTable.row(gravest()).joint();
        Standing here = in(about);
        return switch (form) {
            case SEPARATE -> true;
            case APPROACH -> allowsApproach(about);
            case JOINT -> opensAt(about) && joint == Joint.ALLOWED;
            case SHUTTLE ->
                opensAt(about)
                        && (joint == Joint.ALLOWED
                                || joint == Joint.SHUTTLE_IF_WANTED && here.interviewed() && here.wantsShuttle());
        };
    }

    /**
     * Returns whether a file names this person as who does it, other than those of {@code own}: whoever gave no number may be whom
     * that file protects, so that the two are not brought together until she is known by hers (decision 160).
     */
    public boolean isNamed(Collection<String> own) {
        return !own.containsAll(named);
    }

    /** Returns which approach is open in this matter from this person's side, under the conditions of its row. */
    public Approach approach(String about) {
        return opensAt(about) ? GateTable.row(gravest()).approach() : Approach.NONE;
    }

    /** Returns which session of both is open in this matter from this person's side, under the conditions of its row. */
    public Joint joint(String about) {
        return opensAt(about) ? GateTable.row(gravest()).joint() : Joint.NONE;
    }

    /** Returns what is known when both gates are of one person: what either found shuts, what both say opens. */
    public GateState and(GateState other) {
        Map<String, Standing> all = new TreeMap<>();
        matters.forEach((about, one) -> all.put(about, one.and(other.in(about))));
        other.matters.forEach((about, one) -> all.put(about, one.and(in(about))));
        return new GateState(
                all,
                Sets.union(meeting, other.meeting),
                Sets.union(named, other.named),
                Sets.union(awaited, other.awaited),
                Sets.union(silent, other.silent),
                Sets.union(same, other.same));
    }

    /**
     * Returns what is known when {@code other} is what she is known as in matters that know nothing of this one: what was found there
     * shuts here, and what she answered there opens nothing.
     */
    GateState shutBy(GateState other) {
        Map<String, Standing> all = new TreeMap<>(matters);
        other.matters.forEach((about, one) -> {
            if (one.found().isPositive()) {
                all.put(about, in(about).finding(one.found()));
            }
        });
        return new GateState(
                all,
                meeting,
                Sets.union(named, other.named),
                Sets.union(awaited, other.awaited),
                Sets.union(silent, other.silent),
                same);
    }

    /** Returns the state after one more fact. */
    public GateState after(GateFact fact) {
        String about = "";
        boolean everywhere = false;
        if (fact instanceof GateFact.Screened s) {
            about = s.about();
            everywhere = s.found() == GateClass.NOT_SCREENED && s.speaksForHerself();
        } else if (fact instanceof GateFact.IncidentReported i) {
            about = i.about();
            everywhere = i.speaksForHerself();
        } else if (fact instanceof GateFact.Interviewed i) {
            about = i.about();
        } else if (fact instanceof GateFact.Lifted l) {
            about = l.about();
        } else if (fact instanceof GateFact.Named n) {
            about = n.about();
        } else if (fact instanceof GateFact.ContactPlanned c && c.form() != ContactForm.APPROACH) {
            return new GateState(
                    matters, Sets.union(meeting, ImmutableSet.of(c.about())), named, awaited, silent, same);
        } else if (fact instanceof GateFact.Awaited a) {
            return new GateState(
                    matters, meeting, named, Sets.union(awaited, ImmutableSet.of(a.about())), silent, same);
        } else if (fact instanceof GateFact.SamePerson s) {
            return new GateState(
                    matters, meeting, named, awaited, silent, Sets.union(same, ImmutableSet.of(s.other())));
        } else {
            return this;
        }
        Map<String, Standing> all = new TreeMap<>(matters);
        if (everywhere) {
            boolean silence = fact instanceof GateFact.Screened;
            all.replaceAll((key, one) -> silence ? one.overtakenBySilence() : one.overtakenByIncident());
        }
        Standing before = in(about);
        all.put(about, before.after(fact));
        boolean names = fact instanceof GateFact.Named;
        return new GateState(
                all,
                meeting,
                names ? Sets.union(named, ImmutableSet.of(about)) : named,
                isAnswer(fact) ? Sets.difference(awaited, ImmutableSet.of(about)) : awaited,
                fact instanceof GateFact.Screened s && s.speaksForHerself() ? silent(s) : silent,
                same);
    }

    /** Who could be asked alone at last is silent nowhere. */
    private Set<String> silent(GateFact.Screened s) {
        return s.found() == GateClass.NOT_SCREENED ? Sets.union(silent, ImmutableSet.of(s.about())) : Set.of();
    }

    /** Who was asked alone answered, and what was found of her shuts by its row. */
    private static boolean isAnswer(GateFact fact) {
        return fact instanceof GateFact.Screened s
                && (s.found().isPositive() || s.speaksForHerself() && s.found() != GateClass.NOT_SCREENED);
    }
}
