package io.github.xingfujia.access;

import java.util.List;

/**
 * One line of the permission matrix (权限矩阵): who may do an action, and how far it reaches.
 *
 * @param action the action
 * @param reach how far
 * @param roles the roles that may; empty for actors without a role (parties, anonymous, the clock)
 */
public record Permission(Action action, Reach reach, List<Role> roles) {

    /** Keeps the roles as they are given. */
    public Permission {
        roles = List.copyOf(roles);
    }

    /** Returns the permission of {@code roles} to do {@code action} as far as {@code reach}. */
    public static Permission of(Action action, Reach reach, Role... roles) {
        return new Permission(action, reach, List.of(roles));
    }
}
