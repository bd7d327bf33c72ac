package io.github.xingfujia.way;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Purpose;
import io.github.xingfujia.kernel.Actor;
import java.time.Instant;
import java.util.List;

/** Who may look for a time although the policy says no (例外查阅); whom a party barred never does. */
public interface Exceptional {

    /** Returns that nobody has an exception: for a house without such a room. */
    static Exceptional none() {
        return new Exceptional() {
            @Override
            public Action action() {
                return new Action("none", Purpose.PROTECT);
            }

            @Override
            public String basis() {
                return action().name();
            }

            @Override
            public List<Ref> beside(Action look, Ref matter, Actor actor) {
                return List.of();
            }

            @Override
            public boolean opens(Ref beside, Loaded loaded, Instant now) {
                return false;
            }
        };
    }

    /** Returns the action that the policy must open to whoever has such an exception. */
    Action action();

    /** Returns the word that stands in the access stream in place of the purpose. */
    String basis();

    /** Returns where the exception would stand, if this look at this matter can have one; nothing otherwise. */
    List<Ref> beside(Action look, Ref matter, Actor actor);

    /** Returns whether the exception that stands there holds now. */
    boolean opens(Ref beside, Loaded loaded, Instant now);
}
