package io.github.xingfujia.volunteer.hours;

import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.volunteer.ServiceNumber;
import io.github.xingfujia.volunteer.Work;

/** What happens to service hours (服务时长事实); when it began and ended is when it was recorded. */
sealed interface HoursFact extends Fact {

    /** Service began. */
    record CheckedIn(int entry, PostId post, Work work) implements HoursFact {}

    /** It ended. */
    record CheckedOut(int entry) implements HoursFact {}

    /** The station confirmed it. */
    record Confirmed(int entry, int minutes, StaffId by) implements HoursFact {}

    /** What is confirmed of the month stands on a certificate. */
    record Attested(ServiceNumber number) implements HoursFact {}

    /** That certificate was withdrawn: the month may stand on another. */
    record Released(ServiceNumber number) implements HoursFact {}

    /** It counts otherwise from here on. */
    record Corrected(int entry, int minutes, StaffId by, Sealed words) implements HoursFact {}
}
