package io.github.xingfujia.access;

import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whose matter something is (事项范围): the keys that open it and those that are barred from it, whatever
 * else they hold.
 *
 * @param openTo keys such as {@code post:500118105201}, {@code staff:zhou}, {@code party:k3…}
 * @param barred keys that never open it: the applicant's “may never see”
 */
public record Scope(SortedSet<String> openTo, SortedSet<String> barred) {

    /** Keeps the keys sorted. */
    public Scope {
        openTo = ImmutableSortedSet.copyOf(openTo);
        barred = ImmutableSortedSet.copyOf(barred);
    }

    /** Returns the scope of something that concerns nobody in particular. */
    public static Scope common() {
        return new Scope(ImmutableSortedSet.of(), ImmutableSortedSet.of());
    }

    /** Starts a scope. */
    public static Builder of() {
        return new Builder();
    }

    static String key(PostId post) {
        return "post:" + post;
    }

    static String key(StaffId staff) {
        return "staff:" + staff;
    }

    static String key(PersonId person) {
        return "party:" + person;
    }

    static String partnerKey(String department) {
        return "partner:" + department;
    }

    /** Returns whether one member of staff is barred by name. */
    public boolean bars(StaffId staff) {
        return barred.contains(key(staff));
    }

    /** Returns whether a post is barred. */
    public boolean bars(PostId post) {
        return barred.contains(key(post));
    }

    /** Returns whether it is open to a post. */
    public boolean opensTo(PostId post) {
        return openTo.contains(key(post));
    }

    /** Returns the scope of whoever may open one of the two, without whom one of them bars. */
    public Scope or(Scope other) {
        SortedSet<String> shut = new TreeSet<>(barred);
        shut.addAll(other.barred);
        SortedSet<String> open = new TreeSet<>(openTo);
        open.addAll(other.openTo);
        open.removeAll(shut);
        return new Scope(open, shut);
    }

    /** Returns the same scope closed to every party: what staff and departments do with each other. */
    public Scope withoutParties() {
        SortedSet<String> left = new TreeSet<>(openTo);
        left.removeIf(key -> key.startsWith("party:"));
        return new Scope(left, barred);
    }

    /** Returns the same scope closed to whoever it is open to by name only: those whose post it is, and parties, stay. */
    public Scope withoutStaff() {
        SortedSet<String> left = new TreeSet<>(openTo);
        left.removeIf(key -> key.startsWith("staff:"));
        return new Scope(left, barred);
    }

    /** Puts a scope together. */
    public static final class Builder {

        private final SortedSet<String> open = new TreeSet<>();
        private final SortedSet<String> shut = new TreeSet<>();

        private Builder() {}

        /** Opens the matter to a post. */
        public Builder post(PostId post) {
            open.add(key(post));
            return this;
        }

        /** Opens the matter to one named member of staff. */
        public Builder staff(StaffId staff) {
            open.add(key(staff));
            return this;
        }

        /** Opens the matter to a person as her own. */
        public Builder party(PersonId person) {
            open.add(key(person));
            return this;
        }

        /** Opens the matter to a partner department. */
        public Builder partner(String department) {
            open.add(partnerKey(department));
            return this;
        }

        /** Bars a post, whatever else it holds. */
        public Builder never(PostId post) {
            shut.add(key(post));
            return this;
        }

        /** Bars one member of staff, whatever else she holds. */
        public Builder never(StaffId staff) {
            shut.add(key(staff));
            return this;
        }

        /** Returns the scope; a barred key is no longer among the open ones. */
        public Scope build() {
            SortedSet<String> left = new TreeSet<>(open);
            left.removeAll(shut);
            return new Scope(left, shut);
        }
    }
}
