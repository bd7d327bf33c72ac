package io.github.xingfujia.way;

import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import java.lang.invoke.MethodHandles;
import java.time.Instant;

/**
 * What custody did to the key of one compartment (密钥保管事实), written into the compartment's own stream.
 *
 * <p>The way itself folds these, for every room alike: who loads a compartment knows how its key stands without a further
 * read, and a command that was overtaken by one is decided again. A compartment begins with generation 0; once a generation
 * is restricted or destroyed, whatever is said from then on is sealed under the next, so that nothing is lost and nobody is
 * turned away.
 */
public sealed interface Custodial extends Fact {

    /** Returns the generation of the key it speaks of. */
    int generation();

    /** Nothing sealed under it is shown or used any more, but to whom it is opened (个人信息保护法 47). */
    record Restricted(int generation) implements Custodial {}

    /** Two persons opened it to one of them until an instant, on a stated basis. */
    record Opened(int generation, String actor, Instant until) implements Custodial {}

    /** What it seals is needed again, for its matter was opened anew: it is in use as before it was restricted. */
    record Lifted(int generation) implements Custodial {}

    /** The key is gone for ever. */
    record Destroyed(int generation) implements Custodial {}

    /** Returns the facts of custody by their stored names. */
    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("custody.key-restricted/1", Restricted.class)
                .fact("custody.key-opened/1", Opened.class)
                .fact("custody.key-lifted/1", Lifted.class)
                .fact("custody.key-destroyed/1", Destroyed.class);
    }
}
