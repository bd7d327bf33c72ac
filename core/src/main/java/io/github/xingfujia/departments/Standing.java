package io.github.xingfujia.departments;

/** How a task stands (任务状态). */
public enum Standing {
    /** Offered to a department, which accepts it or gives it back. */
    SENT,
    /** Accepted: the department answers it. */
    ACCEPTED,
    /** Given back: who sent it offers it to another; who held it still holds it. */
    RETURNED,
    /** Given back as often as the county allows: the district names who does it. */
    TO_DECIDE,
    /** Answered: who sent it reads what it came to, and closes it. */
    ANSWERED,
    /** Closed. */
    DONE,
    /** Taken back by who sent it. */
    WITHDRAWN;

    /** Returns whether somebody is accountable for it. */
    public boolean isOpen() {
        return this != DONE && this != WITHDRAWN;
    }
}
