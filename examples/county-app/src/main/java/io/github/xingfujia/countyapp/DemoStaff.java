package io.github.xingfujia.countyapp;

import io.github.xingfujia.Home;
import io.github.xingfujia.access.Role;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import java.util.Optional;
import java.util.function.Predicate;

/** Whom the made-up stories are told by (合成演示人员): whoever the county's staff list has for a part. */
final class DemoStaff {

    private DemoStaff() {}

    /** Returns somebody who has a role at a post. */
    static Optional<Actor.Staff> one(Home home, Role role, Predicate<PostId> at) {
        return home.network().staff().stream()
                .flatMap(m -> m.duties().stream()
                        .filter(d -> d.roles().contains(role) && at.test(d.post()))
                        .map(d -> new Actor.Staff(m.id(), d.post())))
                .findFirst();
    }

    /** Returns somebody where she works first. */
    static Optional<Actor.Staff> at(Home home, StaffId id) {
        return home.network().member(id).stream()
                .flatMap(m -> m.duties().stream())
                .findFirst()
                .map(d -> new Actor.Staff(id, d.post()));
    }
}
