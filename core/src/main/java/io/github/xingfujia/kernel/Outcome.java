package io.github.xingfujia.kernel;

import java.util.Optional;
import java.util.function.Function;

/**
 * What came of a command (办理结果): done with a value, or refused with a reason.
 *
 * @param <T> what a done command yields
 */
public sealed interface Outcome<T> {

    /** Returns the outcome of a command that was done. */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /** Returns the outcome of a command that was refused. */
    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** Returns the value of {@code done} or {@code refused}, whichever this is. */
    <R> R fold(Function<? super T, ? extends R> done, Function<? super Refusal, ? extends R> refused);

    /** Returns the value, or throws {@link RefusedException}. */
    default T orThrow() {
        return fold(value -> value, refusal -> {
            throw new RefusedException(refusal);
        });
    }

    /** Returns the refusal, or empty when the command was done. */
    default Optional<Refusal> refusal() {
        return fold(value -> Optional.empty(), Optional::of);
    }

    /** Returns whether the command was done. */
    default boolean isDone() {
        return refusal().isEmpty();
    }

    /** A command that was done. */
    record Done<T>(T value) implements Outcome<T> {
        @Override
        public <R> R fold(Function<? super T, ? extends R> done, Function<? super Refusal, ? extends R> refused) {
            return done.apply(value);
        }
    }

    /** A command that was refused. */
    record Refused<T>(Refusal because) implements Outcome<T> {
        @Override
        public <R> R fold(Function<? super T, ? extends R> done, Function<? super Refusal, ? extends R> refused) {
            return refused.apply(because);
        }
    }
}
