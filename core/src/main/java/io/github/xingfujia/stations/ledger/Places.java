package io.github.xingfujia.stations.ledger;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whose a post is to inspect and to raise (检查权限范围). */
public final class Places {

    private Places() {}

    /** Returns who inspects a post: every open post above it, never itself; empty when there is no such post. */
    public static Optional<Scope> inspectors(Network network, PostId post, LocalDate day) {
        return network.post(post).map(p -> {
            Scope.Builder scope = Scope.of().post(network.centre());
            Optional<PostId> above = network.supervisor(post, day);
            while (above.isPresent()) {
                scope.post(above.get());
                above = network.supervisor(above.get(), day);
            }
            return scope.never(post).build();
        });
    }

    /** Returns who raises and lowers a studio: the district's centre. */
    public static Optional<Scope> centre(Network network, PostId post) {
        return network.post(post).map(p -> Scope.of().post(network.centre()).build());
    }

    /** Returns whether whoever acts works at the post, in whatever name she acts now. */
    public static boolean isOwn(Network network, PostId post, Moment moment) {
        return moment.actor() instanceof Actor.Staff staff
                && (staff.post().equals(post)
                        || network.staffAt(post).stream().anyMatch(m -> m.id().equals(staff.id())));
    }

    /** Returns the post in whose name somebody acts. */
    public static PostId by(Moment moment) {
        return ((Actor.Staff) moment.actor()).post();
    }

    public static Ruling refuse(String code, String next, Object... arguments) {
        return Ruling.refuse(Refusal.of("stations", code, List.of(next), arguments));
    }
}
