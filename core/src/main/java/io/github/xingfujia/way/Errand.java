package io.github.xingfujia.way;

import io.github.xingfujia.store.Sealed;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * Something done outside the house when its time has come (外发事项): claimed first, done then, recorded last.
 *
 * <p>The claim moves the due instant on, so that an errand whose process died is run again: at least once, and
 * receivers recognise the second time by its id.
 *
 * @param <S> the state
 */
public interface Errand<S> extends Awaiting<S> {

    /** Returns the matters whose words it takes out of the house: what is hidden of them is left out of what it sends. */
    default List<Ref> matters(Ref ref, Loaded loaded) {
        return List.of();
    }

    /** Decides what to do now, without doing it. */
    Going going(Ref ref, Loaded loaded, Moment moment);

    /** What an errand comes to. */
    sealed interface Going {

        /** Not yet. */
        record Later(Instant at) implements Going {}

        /** Nothing is done outside; these facts say why. */
        record Settled(Ruling facts) implements Going {}

        /**
         * To be done.
         *
         * @param claim the facts that claim it
         * @param cells what is opened for it, recorded as a look first
         * @param effect does it
         */
        record Go(Ruling claim, List<Sealed> cells, Effect effect) implements Going {
            /** Keeps the cells as they are given. */
            public Go {
                cells = List.copyOf(cells);
            }
        }
    }

    /** Does what must be done outside. */
    interface Effect {

        /** Does it and returns the facts that record it; throws when it failed, then it stays due. */
        Ruling run(Function<Sealed, String> open);
    }
}
