package io.github.xingfujia.way;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Purpose;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.store.Sealed;
import java.util.Collection;
import java.util.List;

/**
 * What no command may write down anywhere but in its own place (不得写入之处): every text of every command on the matter is held
 * against it, before anything is decided.
 */
public interface Unsaid {

    /** Returns that there is nothing of the kind: for a house without such a room. */
    static Unsaid none() {
        return new Unsaid() {
            @Override
            public Action action() {
                return new Action("none", Purpose.PROTECT);
            }

            @Override
            public Action handled() {
                return action();
            }

            @Override
            public boolean isItsPlace(Command command) {
                return true;
            }

            @Override
            public List<Ref> beside(Collection<Ref> loaded) {
                return List.of();
            }

            @Override
            public List<Ref> named(Collection<Ref> loaded, Loaded all) {
                return List.of();
            }

            @Override
            public List<Ref> elsewhere(Collection<Ref> loaded, Loaded all) {
                return List.of();
            }

            @Override
            public List<Sealed> cells(Actor actor, Collection<Ref> loaded, Loaded all) {
                return List.of();
            }

            @Override
            public List<Sealed> handled(Actor actor, Collection<Ref> loaded, Loaded all) {
                return List.of();
            }

            @Override
            public List<Sealed> all(Collection<Ref> loaded, Loaded all) {
                return List.of();
            }

            @Override
            public boolean says(String field, String text, String hidden) {
                return false;
            }

            @Override
            public String veil(String text) {
                return text;
            }

            @Override
            public String withoutRefuges(String text) {
                return text;
            }

            @Override
            public String veil(String text, Collection<String> hidden) {
                return text;
            }
        };
    }

    /** Returns what the policy is asked: whoever may not know it is held to nothing, and learns nothing by trying. */
    Action action();

    /** Returns what the policy is asked of whoever knows only what she handles herself: of nothing else an answer to her depends. */
    Action handled();

    /** Returns whether a command is what puts it in its place. */
    boolean isItsPlace(Command command);

    /** Returns where it stands for what a command loads, by names alone. */
    List<Ref> beside(Collection<Ref> loaded);

    /** Returns what tells in which other matters the people of these are named; by what was loaded. */
    List<Ref> named(Collection<Ref> loaded, Loaded all);

    /** Returns these other matters, with where it stands there; nothing before what {@link #named} names was loaded. */
    List<Ref> elsewhere(Collection<Ref> loaded, Loaded all);

    /** Returns what stands there that this member of staff may know: only of that an answer to her may depend. */
    List<Sealed> cells(Actor actor, Collection<Ref> loaded, Loaded all);

    /** Returns what stands there that she handles herself. */
    List<Sealed> handled(Actor actor, Collection<Ref> loaded, Loaded all);

    /** Returns all that stands there: for what leaves the house, of whoever's words it is made. */
    List<Sealed> all(Collection<Ref> loaded, Loaded all);

    /** Returns whether the text of a field says what is hidden, or enough of it. */
    boolean says(String field, String text, String hidden);

    /** Returns a text without what looks like it: a function of the text alone. */
    String veil(String text);

    /** Returns a text without what looks like the name of a refuge: a function of the text alone. */
    String withoutRefuges(String text);

    /** Returns a text as it is where it says nothing that is hidden; without it where it does. */
    String veil(String text, Collection<String> hidden);
}
