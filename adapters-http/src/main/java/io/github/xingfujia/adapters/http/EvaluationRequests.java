package io.github.xingfujia.adapters.http;

import io.github.xingfujia.evaluation.AskedFirst;
import io.github.xingfujia.evaluation.ConsentHow;
import io.github.xingfujia.evaluation.DeclineCause;
import io.github.xingfujia.evaluation.EndCause;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.ObjectionReason;
import io.github.xingfujia.evaluation.Score;
import io.github.xingfujia.evaluation.Settlement;
import io.github.xingfujia.evaluation.WithdrawCause;
import io.github.xingfujia.kernel.StaffId;
import java.time.LocalDate;
import java.util.List;

/** Bodies of commands on campaigns and nominations whose door takes more than one value (请求体). */
final class EvaluationRequests {

    private EvaluationRequests() {}

    record Jurors(List<StaffId> jurors) {
        Jurors {
            jurors = List.copyOf(jurors);
        }
    }

    record Papers(List<String> papers) {
        Papers {
            papers = List.copyOf(papers);
        }
    }

    record Asked(List<Integer> members, LocalDate on) {
        Asked {
            members = List.copyOf(members);
        }
    }

    record Reviewed(String as) {}

    record Ended(EndCause cause) {}

    /** Why it is not carried on, before the house looks at it. */
    record Declined(DeclineCause cause, String words) {
        /** Returns nothing of it. */
        @Override
        public String toString() {
            return "Declined[…]";
        }
    }

    record Related(List<NominationId> related) {
        Related {
            related = List.copyOf(related);
        }
    }

    record Scores(List<Score> scores) {
        Scores {
            scores = List.copyOf(scores);
        }
    }

    record Withdrawn(WithdrawCause cause) {}

    /** A story, before the house looks at it. */
    record Story(String text, List<Integer> about) {
        Story {
            about = List.copyOf(about);
        }

        /** Returns nothing of it. */
        @Override
        public String toString() {
            return "Story[…]";
        }
    }

    record Agreed(int member, boolean yes, LocalDate on, ConsentHow how) {}

    record Reached(int people, int families) {}

    /** An objection, before the house looks at it. */
    record Objected(String words, String objector) {
        /** Returns nothing of it. */
        @Override
        public String toString() {
            return "Objected[…]";
        }
    }

    /** What objections came to, before the house looks at it. */
    record ObjectionsAnswered(List<Integer> numbers, ObjectionReason reason, String why, String reply) {
        ObjectionsAnswered {
            numbers = List.copyOf(numbers);
        }

        /** Returns nothing of it. */
        @Override
        public String toString() {
            return "ObjectionsAnswered[…]";
        }
    }

    /** What a review came to, before the house looks at it. */
    record Settled(AskedFirst asked, Settlement outcome, String words) {
        /** Returns nothing of it. */
        @Override
        public String toString() {
            return "Settled[…]";
        }
    }
}
