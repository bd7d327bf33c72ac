package io.github.xingfujia.evaluation;

import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import java.util.List;

/**
 * What speaks against honouring somebody, asked before every public step (参评资格查询): given by the root from the rooms that
 * know, so that this room knows none of them. It never says why; only protection staff learn about whom.
 */
public interface Eligibility {

    /** Returns what to load for a person: as much for everybody, whatever stands there. */
    List<Ref> refs(PersonId person);

    /**
     * Returns under what everybody of a name stands, whatever number is known: a namesake is enough for people to look, and too
     * little for anything else.
     */
    PersonId namesake(String name, Moment moment);

    /**
     * Returns under what somebody with a number stands where the number was told of by whom nobody vouched for: enough for people to
     * look, and too little for anything else.
     */
    PersonId told(PersonId numbered, Moment moment);

    /** Returns whether what speaks against her is so grave that nobody in this room may set it aside; what was loaded is at hand. */
    boolean isVetoed(PersonId person, Loaded loaded);

    /**
     * Returns the keys of the matters that speak against her, or about anybody who lives with her, in order; empty when nothing does;
     * what was loaded is at hand.
     */
    List<String> against(PersonId person, Loaded loaded);
}
