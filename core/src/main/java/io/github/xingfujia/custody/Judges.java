package io.github.xingfujia.custody;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Role;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.StaffMember;
import java.util.List;
import java.util.Optional;

/**
 * Who says whether an opening was right (复核人): the second person, and nobody else while her time runs; when she does not say so in
 * time the heads, and where the head opened
 * it herself, or is the second, all other protection staff. Never who opened it.
 *
 * @param heads the heads of the federation
 * @param staff the protection staff of the county
 */
record Judges(List<StaffId> heads, List<StaffId> staff) {

    Judges {
        heads = ImmutableList.copyOf(heads);
        staff = ImmutableList.copyOf(staff);
    }

    static Judges of(Network network) {
        return new Judges(with(network, Role.HEAD), with(network, Role.PROTECTION_STAFF));
    }

    /** Returns who is told of an opening that nobody confirmed in time. */
    List<StaffId> above(GlassFact.Broken broken) {
        List<StaffId> others = without(heads, broken);
        return others.isEmpty() ? without(staff, broken) : others;
    }

    /** Returns whose word is waited for. */
    Optional<Scope> scope(Glasses.State state) {
        return state.shown().map(shown -> {
            GlassFact.Broken broken = shown.broken();
            Scope.Builder scope = Scope.of().staff(broken.second());
            shown.told().forEach(scope::staff);
            return scope.never(broken.by()).build();
        });
    }

    private static List<StaffId> without(List<StaffId> some, GlassFact.Broken broken) {
        return some.stream()
                .filter(s -> !s.equals(broken.by()) && !s.equals(broken.second()))
                .toList();
    }

    private static List<StaffId> with(Network network, Role role) {
        return network.staff().stream()
                .filter(m -> m.duties().stream().anyMatch(d -> d.roles().contains(role)))
                .map(StaffMember::id)
                .toList();
    }
}
