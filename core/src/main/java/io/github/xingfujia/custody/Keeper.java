package io.github.xingfujia.custody;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What custody asks of a room that keeps what people said (留存询问); all answers are pure, over what was loaded. */
public interface Keeper {

    /** Returns the kind of thing it answers for, such as {@code case}. */
    String kind();

    /** Returns the compartments whose words belong to one person each. */
    List<String> compartments();

    /** Returns what else to load to answer about it: what another room keeps about the same thing. */
    default List<Ref> beside(Ref ref) {
        return List.of();
    }

    /** Returns what somebody without a login sent under this id, if it is of this kind; empty where nobody comes so. */
    default Optional<Ref> sent(CommandId sent, Moment moment) {
        return Optional.empty();
    }

    /** Returns whether there is such a thing. */
    boolean exists(Ref ref, Loaded loaded);

    /** Returns whether whoever speaks in a compartment is known there, or anything is kept in it. */
    default boolean isSomebodys(Ref ref, String compartment, Loaded loaded) {
        return true;
    }

    /**
     * Returns the day on which it began, in Asia/Shanghai: no consent to telling of it is older. Empty where nothing is told on
     * her consent.
     */
    default Optional<LocalDate> since(Ref ref, Loaded loaded) {
        return Optional.empty();
    }

    /** Returns the compartment of what {@code person} said there; empty when she has no part in it or may not know of it. */
    Optional<String> compartmentOf(PersonId person, Ref ref, Loaded loaded);

    /** Returns a text of a compartment, to be sealed under the key of whose it is. */
    Clear words(String name, Ref ref, String compartment, String text, Loaded loaded);

    /**
     * Returns whether {@code person} may follow who handles and sees the matter. Whoever is told of one post only, because
     * who else holds it says something another sealed, may not.
     */
    boolean mayFollow(PersonId person, Ref ref, Loaded loaded);

    /**
     * Returns the compartments of which whoever may follow reads what was written there, and nothing else: no look, and nothing by
     * which another's coming could be timed. Empty when the whole matter is hers to follow.
     */
    default Optional<List<String>> followed(PersonId person, Ref ref, Loaded loaded) {
        return Optional.empty();
    }

    /** Returns whether the words of a compartment are still needed, and since when they are not. */
    Need need(Ref ref, String compartment, Loaded loaded);

    /** Returns what tells in which other matters the people of this one are named: the gate of each. */
    List<Ref> named(Ref ref, Loaded loaded);

    /** Returns the keys of these other matters, as far as what {@link #named} names was loaded. */
    List<String> elsewhere(Ref ref, Loaded loaded);

    /** Returns who may never see it, whatever the danger: whom a party barred, and who stands on a party's side. */
    Scope kept(Ref ref, Loaded loaded);

    /** Returns the looks that open in severe danger. */
    List<Action> looks();

    /**
     * Whether words are needed.
     *
     * @param ended the day on which the last need for them ended, from which the retention class counts; empty while it lasts
     * @param articles the norms by which they are needed or kept
     */
    record Need(Optional<LocalDate> ended, List<String> articles) {
        /** Keeps the list as it is given. */
        public Need {
            articles = List.copyOf(articles);
        }
    }
}
