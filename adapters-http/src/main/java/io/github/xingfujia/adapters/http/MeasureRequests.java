package io.github.xingfujia.adapters.http;

import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.measures.AidAnswer;
import io.github.xingfujia.measures.OrderChange;
import io.github.xingfujia.measures.OrderPaper;
import io.github.xingfujia.measures.OrderParty;
import io.github.xingfujia.measures.Placement;
import io.github.xingfujia.measures.WarningInstead;
import io.github.xingfujia.prevention.WatchOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Bodies of commands on measures and prevention whose door takes more than one value (请求体). */
final class MeasureRequests {

    private MeasureRequests() {}

    record Declined(WarningInstead instead) {}

    record PapersIn(List<OrderPaper> papers) {}

    record OnDay(LocalDate on) {}

    record Told(OrderParty party, Instant at) {}

    record Change(OrderChange change) {}

    record ChangeRuled(boolean granted, LocalDate on, Optional<LocalDate> until) {}

    record Breached(LocalDate on, String words) {}

    record ToldPolice(Instant at, String receipt) {}

    record Aid(LocalDate on, boolean urgent) {}

    record AidAnswered(AidAnswer answer, LocalDate on) {}

    /** A stay, before the house looks at it as a whole. */
    record Shelter(String place, List<StaffId> handlers, LocalDate from, LocalDate until) {

        Shelter {
            handlers = List.copyOf(handlers);
        }

        Placement placement() {
            return new Placement(place, handlers, from, until);
        }

        /** Returns nothing of it. */
        @Override
        public String toString() {
            return "Shelter[…]";
        }
    }

    record GrantTo(PostId to) {}

    record WatchEnded(WatchOutcome outcome) {}
}
