package io.github.xingfujia.departments;

/**
 * The link to departments that work in their own systems (部门接口).
 *
 * <p>Called by {@code home.work()} only, never within a command; may be called again with the same id after a failure, so
 * the department deduplicates on it. What it answers comes back through the door, as the partner it is.
 */
public interface DepartmentLink {

    /** Hands one referral over, or throws: then it stays due and is tried again. */
    void send(Referral referral);
}
