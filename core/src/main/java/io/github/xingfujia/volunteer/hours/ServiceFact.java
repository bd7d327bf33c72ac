package io.github.xingfujia.volunteer.hours;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.volunteer.ServiceMonth;
import io.github.xingfujia.volunteer.Work;
import java.time.LocalDate;
import java.util.List;

/** What happens to a certificate of service hours (志愿服务证明事实). */
sealed interface ServiceFact extends Fact {

    /** It was drawn up; it holds from a later day on, after it was shown inside the unit. */
    record Issued(
            StaffId staff,
            ServiceMonth from,
            ServiceMonth until,
            List<Part> parts,
            StaffId inCharge,
            StaffId handler,
            LocalDate on,
            LocalDate holdsFrom,
            String note,
            Sealed residentId)
            implements ServiceFact {
        public Issued {
            parts = ImmutableList.copyOf(parts);
        }
    }

    /** Confirmed minutes of one kind of work. */
    record Part(Work work, int minutes) {}

    /** It was withdrawn. */
    record Withdrawn() implements ServiceFact {}

    /** A number was drawn from the month's series. */
    record NumberDrawn(int number) implements ServiceFact {}
}
