package io.github.xingfujia.access;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import io.github.xingfujia.kernel.Actor;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The one policy (访问策略): the only place that says who may do what.
 *
 * <p>It keeps domain invariant 3's outer half: whatever is not opened here is answered as if it did not
 * exist.
 */
public final class Policy {

    private final ImmutableListMultimap<String, Permission> matrix;
    private final Directory directory;

    /** Creates the policy of all declared permissions over the directory of the home. */
    public Policy(List<Permission> permissions, Directory directory) {
        this.matrix = Multimaps.index(permissions, p -> p.action().name());
        this.directory = directory;
    }

    /** Returns whether the actor may try the action at all, before anything is loaded. */
    public boolean mayTry(Actor actor, Action action) {
        return matrix.get(action.name()).stream().anyMatch(p -> holds(actor, p));
    }

    /** Returns whether the actor may do the action to what has this scope. */
    public boolean may(Actor actor, Action action, Scope scope) {
        return keys(actor, action).open(scope);
    }

    /** Returns what the actor may open with the action; becomes part of every list's query. */
    public Keys keys(Actor actor, Action action) {
        Keys keys = Keys.none();
        for (Permission permission : matrix.get(action.name())) {
            if (holds(actor, permission)) {
                keys = union(keys, keys(actor, permission.reach()));
            }
        }
        return keys;
    }

    /** Returns every line of the matrix, in the order declared: for pages and for the generated test. */
    public List<Permission> matrix() {
        return matrix.values().asList();
    }

    private boolean holds(Actor actor, Permission permission) {
        if (permission.reach() == Reach.ANYONE) {
            return true;
        }
        if (actor instanceof Actor.Staff staff) {
            return directory.roles(staff.id(), staff.post()).stream().anyMatch(permission.roles()::contains);
        }
        if (actor instanceof Actor.Clock) {
            return permission.roles().isEmpty() && permission.reach() == Reach.WHOLE_HOME;
        }
        return actor instanceof Actor.Party && permission.reach() == Reach.OWN_MATTER
                || actor instanceof Actor.Partner && permission.reach() == Reach.OWN_DEPARTMENT;
    }

    private static Keys keys(Actor actor, Reach reach) {
        SortedSet<String> names = names(actor);
        return switch (reach) {
            case ANYONE, WHOLE_HOME -> new Keys(true, names, names);
            case OWN_POST, OWN_DEPARTMENT -> new Keys(false, names, names);
            case NAMED, OWN_MATTER ->
                new Keys(
                        false,
                        new TreeSet<>(names.stream()
                                .filter(n -> !n.startsWith("post:"))
                                .toList()),
                        names);
        };
    }

    private static SortedSet<String> names(Actor actor) {
        if (actor instanceof Actor.Staff staff) {
            return ImmutableSortedSet.of(Scope.key(staff.id()), Scope.key(staff.post()));
        }
        if (actor instanceof Actor.Partner partner) {
            return ImmutableSortedSet.of(Scope.partnerKey(partner.department()));
        }
        return actor instanceof Actor.Party party
                ? ImmutableSortedSet.of(Scope.key(party.person()))
                : ImmutableSortedSet.of();
    }

    private static Keys union(Keys one, Keys two) {
        SortedSet<String> open = new TreeSet<>(one.open());
        open.addAll(two.open());
        SortedSet<String> names = new TreeSet<>(one.names());
        names.addAll(two.names());
        return new Keys(one.everything() || two.everything(), open, names);
    }
}
