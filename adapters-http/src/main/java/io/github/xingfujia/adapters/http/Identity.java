package io.github.xingfujia.adapters.http;

import io.github.xingfujia.kernel.Actor;

/** Who asks, as far as her request proves it (身份认定结果). */
public sealed interface Identity {

    /** Returns someone who need not say who she is. */
    static Identity anonymous() {
        return new Known(Actor.anonymous());
    }

    /** Returns someone who has proven who she is. */
    static Identity of(Actor actor) {
        return new Known(actor);
    }

    /** Returns a proof that does not hold: forged, expired, meant for another. Why is not told. */
    static Identity refused() {
        return new Refused();
    }

    /**
     * Someone.
     *
     * @param actor who acts
     */
    record Known(Actor actor) implements Identity {}

    /** A proof that does not hold; the request is answered with 401. */
    record Refused() implements Identity {}
}
