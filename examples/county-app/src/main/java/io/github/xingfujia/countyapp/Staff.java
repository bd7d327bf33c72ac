package io.github.xingfujia.countyapp;

import io.github.xingfujia.Home;
import io.github.xingfujia.access.Role;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.StaffMember;

/** Who acts on the command line (经办人): the first of the post's staff list who handles cases. */
final class Staff {

    private Staff() {}

    static StaffMember at(Home home, PostId post) {
        return home.network().staffAt(post).stream()
                .filter(m -> m.roles(post).contains(Role.MEDIATOR))
                .findFirst()
                .or(() -> home.network().staffAt(post).stream().findFirst())
                .orElseThrow(() -> Trouble.with("trouble.nobody", post));
    }
}
