package io.github.xingfujia.departments;

import java.util.List;

/**
 * The link to departments that work in their own systems (部门接口).
 *
 * <p>Called by {@code home.work()} only, never within a command; may be called again with the same id after a failure, so
 * the department deduplicates on it. What it answers comes back through the door, as the partner it is.
 */
public interface DepartmentLink {

    /**
     * Returns the departments it reaches, none twice: they take their tasks over it, whatever way the county's files name for them.
     * Asked once, when the house is built.
     */
    List<DepartmentCode> departments();

    /** Hands one referral over, or throws: then it stays due and is tried again. */
    void send(Referral referral);
}
