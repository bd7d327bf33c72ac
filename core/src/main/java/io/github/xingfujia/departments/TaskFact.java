package io.github.xingfujia.departments;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.disclosure.Consent;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.rules.DecisionReference;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What happens to a task (联动任务事实): codes, instants and sealed words; every due date is in it. */
sealed interface TaskFact extends Fact {

    /** A field and what it says. */
    record Carried(String field, Sealed words) {}

    /** Until when what is told may be used, and why it may be told; with her consent where it rests on that. */
    record Disclosed(DepartmentCode to, List<String> fields, Sealed basis, Instant until, Optional<Consent> consent) {
        public Disclosed {
            fields = ImmutableList.copyOf(fields);
        }
    }

    /**
     * How long acceptance and answer may take: the periods, the latter counted as before a court or not, and from when; by which
     * book and at which facts, since that is recorded.
     */
    record Clock(
            String accept,
            String answer,
            boolean court,
            boolean fromSending,
            String rule,
            List<String> cites,
            Optional<DecisionReference> decision) {
        public Clock {
            cites = ImmutableList.copyOf(cites);
        }

        /** Returns whether it was recorded as urgent when it was sent. */
        boolean isUrgent() {
            return decision.stream()
                    .flatMap(d -> d.facts().stream())
                    .anyMatch(fact -> fact.name().equals(Linkage.URGENT) && Boolean.parseBoolean(fact.value()));
        }
    }

    /**
     * It was sent; {@code own} is the department of this house, accountable until another has received it, and {@code
     * received} tells that it stands on a desk at once.
     */
    record Sent(
            Subject subject,
            TaskKindCode kind,
            TaskAction action,
            String number,
            PostId sender,
            DepartmentCode own,
            Disclosed told,
            boolean received,
            List<Carried> fields,
            Clock clock,
            Instant acceptBy,
            List<String> barred)
            implements TaskFact {
        public Sent {
            fields = ImmutableList.copyOf(fields);
            barred = ImmutableList.copyOf(barred);
        }
    }

    /** The department it is offered to has it in hand: the slip was given over, or the link took it. */
    record Received(DepartmentCode by) implements TaskFact {}

    /** A department accepted it. */
    record Accepted(DepartmentCode by, Instant answerBy, Sealed officer, Optional<OnPaper> paper) implements TaskFact {}

    /** A department gave it back; the last time that is allowed it goes to the district. */
    record GivenBack(
            DepartmentCode by,
            ReturnCause cause,
            boolean toDistrict,
            Instant dueAt,
            Sealed words,
            Optional<OnPaper> paper)
            implements TaskFact {}

    /** It is offered to another department, with what was lacking. */
    record Forwarded(Disclosed told, boolean received, List<Carried> fields, Instant acceptBy) implements TaskFact {
        public Forwarded {
            fields = ImmutableList.copyOf(fields);
        }
    }

    /** Nobody offered it to another in time: the district names who does it. */
    record Referred(Instant decideBy) implements TaskFact {}

    /** The district named who does it; that department is accountable at once and cannot give it back. */
    record Decided(Disclosed told, Instant answerBy, Sealed reason) implements TaskFact {}

    /** The department says what it came to. */
    record Answered(DepartmentCode by, String outcome, Instant closeBy, Sealed words, Optional<OnPaper> paper)
            implements TaskFact {}

    /** Who sent it read the answer. */
    record Closed() implements TaskFact {}

    /** Who sent it took it back. */
    record Withdrawn(WithdrawCause cause) implements TaskFact {}

    /** It was overdue and climbed. */
    record Climbed(Rung rung, DepartmentCode owes, Optional<Instant> next) implements TaskFact {}

    /** The head issued the supervisory suggestion. */
    record Issued(String number, DepartmentCode to, Instant answerBy) implements TaskFact {}
}
