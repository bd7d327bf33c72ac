package io.github.xingfujia.protection;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.store.Sealed;
import java.util.List;
import java.util.Optional;

/**
 * Violence that was found in a dispute, in counselling or in an application (他处发现的家庭暴力): what another room hands over in its own command.
 *
 * @param matter the key of the dispute, or of what else it stood in
 * @param channel how it came to be known
 * @param victim whom it was found of, by every pseudonym she is known by
 * @param name her name as the dispute knows it, for when she was not asked it again
 * @param named what stands for her name over the home, by which she and whoever honours her household are looked at; empty when it was not kept
 * @param capacity whether she can act for herself
 * @param contact how she may safely be reached
 * @param phone her number as the dispute knows it, for when it was not sealed in her file itself, by her own word; used as {@code contact} says or not at all
 * @param respondent the other party, when she named one herself: then her word names him here too
 * @param place where the dispute arose
 * @param by whose staff found it; empty when it was written without a name
 * @param wish whom she wants, and whom never
 * @param found the row of the gate; {@code NOT_SCREENED} when she only named it and is still to be asked alone
 * @param instrument what it was found with
 * @param spoken the circumstances that her words, sealed beside, or what was written down in the dispute speak of: whoever
 *     assesses her answers them
 * @param hers whether she speaks for herself there, so that what waits for her answer shuts all of her matters; what a stranger
 *     tells of her shuts nothing elsewhere (decision 050)
 * @param anew whether something new happened, so that what was asked before no longer holds
 */
public record FromDispute(
        String matter,
        FileChannel channel,
        List<PersonId> victim,
        Sealed name,
        Optional<PersonId> named,
        Capacity capacity,
        SafeContact contact,
        Optional<Sealed> phone,
        Optional<Respondent> respondent,
        DivisionCode place,
        Optional<Actor.Staff> by,
        HandlerWish wish,
        GateClass found,
        String instrument,
        List<String> spoken,
        boolean hers,
        boolean anew) {

    /** Keeps the list as it is given. */
    public FromDispute {
        victim = ImmutableList.copyOf(victim);
        spoken = ImmutableList.copyOf(spoken);
    }

    /**
     * The other party by the victim's own word.
     *
     * @param person the pseudonym
     * @param named what stands for his name over the home; empty when it was not kept
     * @param capacity whether he can act for himself
     * @param name the name, sealed under her key
     */
    public record Respondent(PersonId person, Optional<PersonId> named, Capacity capacity, Sealed name) {}
}
