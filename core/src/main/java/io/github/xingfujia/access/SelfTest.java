package io.github.xingfujia.access;

import com.google.common.collect.ImmutableSet;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import java.util.List;
import java.util.Set;

/**
 * The guard tested before the door opens (守卫自检): a policy that would let a stranger in refuses to start.
 */
public final class SelfTest {

    private static final StaffId NOBODY = StaffId.of("self-test-nobody");
    private static final PostId NOWHERE = PostId.of("990000000000");
    private static final Action UNDECLARED = new Action("self.test", Purpose.AUDIT);

    private SelfTest() {}

    /**
     * Asks the policy what it must always refuse.
     *
     * @throws IllegalStateException when it does not; the house is not built
     */
    public static void run(Policy policy) {
        Actor staff = new Actor.Staff(NOBODY, NOWHERE);
        Actor party = Actor.party(new PersonId("a".repeat(26)));
        List<Permission> matrix = policy.matrix();
        // a line of the matrix may open the action of another to whoever asks
        Set<String> openToAll = matrix.stream()
                .filter(line -> line.reach() == Reach.ANYONE)
                .map(line -> line.action().name())
                .collect(ImmutableSet.toImmutableSet());
        Scope others = Scope.of().post(PostId.of("990000000001")).build();
        Scope barred = Scope.of().post(NOWHERE).never(NOWHERE).build();
        for (Permission line : matrix) {
            boolean open = openToAll.contains(line.action().name());
            require(open || !policy.mayTry(staff, line.action()), "no role", line);
            require(open || !policy.mayTry(Actor.anonymous(), line.action()), "anonymous", line);
            require(open || !policy.may(party, line.action(), others), "another's", line);
            require(!policy.may(staff, line.action(), barred), "barred", line);
        }
        for (Actor actor : List.of(staff, party, Actor.anonymous(), Actor.clock(), Actor.partner("police"))) {
            if (policy.mayTry(actor, UNDECLARED)) {
                throw new IllegalStateException("the policy opens what nobody declared to " + actor.name());
            }
        }
    }

    private static void require(boolean holds, String what, Permission line) {
        if (!holds) {
            throw new IllegalStateException("the policy opens " + line.action() + " to " + what);
        }
    }
}
