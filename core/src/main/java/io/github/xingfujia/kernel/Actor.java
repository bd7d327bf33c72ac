package io.github.xingfujia.kernel;

import java.util.Optional;

/**
 * Whoever acts (行为人): a member of staff at a post, a party, a partner department, nobody known, or
 * the clock.
 *
 * <p>An actor says who, not what they may do: roles come from the county's directory.
 */
public sealed interface Actor {

    /** Returns the stable text form for the journal, such as {@code staff:zhou@500118105201}. */
    String name();

    /** Returns a member of staff at the post where she now works. */
    static Actor staff(String staff, String post) {
        Checks checks = Checks.of();
        Optional<StaffId> id = checks.value("staff", () -> StaffId.of(staff));
        Optional<PostId> at = checks.value("post", () -> PostId.of(post));
        checks.orThrow();
        return new Staff(id.orElseThrow(), at.orElseThrow());
    }

    /** Returns someone who need not say who they are. */
    static Actor anonymous() {
        return new Anonymous();
    }

    /** Returns a person looking at her own matter. */
    static Actor party(PersonId person) {
        return new Party(person);
    }

    /** Returns a partner department, such as {@code police}. */
    static Actor partner(String department) {
        return new Partner(department);
    }

    /** Returns time itself: the actor of {@code home.work()}. */
    static Actor clock() {
        return new Clock();
    }

    /** A member of staff at a post. */
    record Staff(StaffId id, PostId post) implements Actor {
        @Override
        public String name() {
            return "staff:" + id + "@" + post;
        }
    }

    /** A person in her own matter. */
    record Party(PersonId person) implements Actor {
        @Override
        public String name() {
            return "party:" + person;
        }
    }

    /** A partner department. */
    record Partner(String department) implements Actor {
        /** Refuses an empty or overlong name. */
        public Partner {
            Checks.of().line("department", department, 1, 40).orThrow();
        }

        @Override
        public String name() {
            return "partner:" + department;
        }
    }

    /** Nobody known. */
    record Anonymous() implements Actor {
        @Override
        public String name() {
            return "anonymous";
        }
    }

    /** Time itself. */
    record Clock() implements Actor {
        @Override
        public String name() {
            return "clock";
        }
    }
}
