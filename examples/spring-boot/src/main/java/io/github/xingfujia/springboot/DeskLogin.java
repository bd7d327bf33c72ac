package io.github.xingfujia.springboot;

import io.github.xingfujia.adapters.http.Identity;
import io.github.xingfujia.adapters.http.IdentityProvider;
import io.github.xingfujia.adapters.http.RequestFacts;
import io.github.xingfujia.kernel.Actor;

/** Stands where the host's own login is asked (登录); this one knows a single bearer token and is for the example only. */
final class DeskLogin implements IdentityProvider {

    static final String TOKEN = "example-only";

    /** Who sits at the desk. */
    static final Actor DESK = Actor.staff("zhou", "500118106201");

    @Override
    public Identity identify(RequestFacts facts) {
        return facts.bearer()
                .map(token -> token.equals(TOKEN) ? Identity.of(DESK) : Identity.refused())
                .orElseGet(Identity::anonymous);
    }
}
