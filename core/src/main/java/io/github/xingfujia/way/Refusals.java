package io.github.xingfujia.way;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.store.AccessStream;
import java.time.Instant;
import java.util.List;

/** Refuses, and leaves a trace in the access stream only. */
final class Refusals {

    private final AccessStream accesses;

    Refusals(AccessStream accesses) {
        this.accesses = accesses;
    }

    <R> Outcome<R> refuse(Actor actor, Action action, Refusal refusal, Instant now) {
        accesses.refused(actor, action.name(), refusal.code(), refusal.sealed(), now);
        return Outcome.refused(refusal);
    }

    /** What may not be asked without doing it; what to call is the command itself. */
    <R> Outcome<R> refuseRehearsal(Actor actor, Action action, Instant now) {
        return refuse(actor, action, Refusal.of("way", "not-rehearsed", List.of(action.name())), now);
    }

    /** “Not there” and “not yours” are one outcome, byte for byte; the cause is sealed. */
    <R> Outcome<R> notYours(Actor actor, Action action, String sealedCause, Instant now) {
        Refusal refusal =
                Refusal.of("way", "not-available", List.of("casework.mine")).because(sealedCause);
        return refuse(actor, action, refusal, now);
    }
}
