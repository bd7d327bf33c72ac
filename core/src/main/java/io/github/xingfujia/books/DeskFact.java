package io.github.xingfujia.books;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.store.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What happens to the proposals of one table (规则书提案事实): each names its proposal by number. */
sealed interface DeskFact extends Fact {

    /** Returns the number of the proposal. */
    int proposal();

    /**
     * A book was proposed.
     *
     * @param basis the version it was laid over or goes back from: the latest then
     * @param sensitive whether two persons have to adopt it, whatever its verification says
     * @param backTo the version whose text it takes up again
     */
    record Proposed(
            int proposal,
            StaffId by,
            String digest,
            int basis,
            boolean sensitive,
            Optional<Integer> backTo,
            List<PackRef> packs)
            implements DeskFact {
        /** Keeps the order. */
        public Proposed {
            packs = ImmutableList.copyOf(packs);
        }
    }

    /** It was verified. */
    record Verified(int proposal, Verdict verdict, String digest, List<Label> findings) implements DeskFact {
        /** Keeps the order. */
        public Verified {
            findings = ImmutableList.copyOf(findings);
        }
    }

    /** Somebody looked at the replay of a period. */
    record Replayed(int proposal, StaffId by, LocalDate from, LocalDate until, String digest) implements DeskFact {}

    /** A head approved it on terms and on a replay, named by the digest of its result. */
    record Approved(int proposal, StaffId by, LocalDate from, Running running, String replay) implements DeskFact {}

    /** A second person approved it on the same terms. */
    record Countersigned(int proposal, StaffId by) implements DeskFact {}

    /** It is given up. */
    record Withdrawn(int proposal, StaffId by) implements DeskFact {}

    /** It became a version. */
    record Settled(int proposal, int version) implements DeskFact {}
}
