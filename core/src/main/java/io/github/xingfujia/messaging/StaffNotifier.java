package io.github.xingfujia.messaging;

import io.github.xingfujia.kernel.StaffId;

/**
 * Tells staff that something waits at their desk (工作提醒通道): the host knows how to reach them at work.
 *
 * <p>Called by {@code home.work()} only, never within a command; may be called again with the same id after a failure.
 * Without one the notes wait and lapse, and the desks show what waits all the same.
 */
public interface StaffNotifier {

    /**
     * Tells one member of staff, or throws: then it stays due and is tried again.
     *
     * @param id unique; the same when it is tried again
     * @param text neutral words, in Chinese
     */
    void tell(String id, StaffId staff, String text);
}
