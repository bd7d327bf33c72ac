package io.github.xingfujia.books;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import java.util.List;
import java.util.Optional;

/**
 * A book somebody proposed (规则书提案): read, verified, replayed, approved, and then a version – or given up. Its text never
 * changes; another text is another proposal.
 */
record Proposal(
        DeskFact.Proposed made,
        Optional<DeskFact.Verified> verified,
        List<DeskFact.Replayed> replays,
        Optional<DeskFact.Approved> approved,
        Optional<Integer> version,
        boolean withdrawn) {

    Proposal {
        replays = ImmutableList.copyOf(replays);
    }

    static Proposal of(DeskFact.Proposed made) {
        return new Proposal(made, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), false);
    }

    Stage stage() {
        if (withdrawn) {
            return Stage.WITHDRAWN;
        } else if (version.isPresent()) {
            return Stage.ADOPTED;
        } else if (verified.isEmpty()) {
            return Stage.PROPOSED;
        } else if (verified.get().verdict() == Verdict.REFUTED) {
            return Stage.REFUTED;
        } else if (replays.isEmpty()) {
            return Stage.VERIFIED;
        }
        return approved.isEmpty() ? Stage.REPLAYED : Stage.APPROVED;
    }

    boolean isSettled() {
        return withdrawn || version.isPresent();
    }

    /** Returns whether the head's word alone does not adopt it: for protection, for what could not be decided, for her own. */
    boolean needsSecond(StaffId head) {
        return made.sensitive()
                || verified.filter(v -> v.verdict() == Verdict.UNDECIDED).isPresent()
                || made.by().equals(head);
    }

    Proposal after(DeskFact fact) {
        if (fact instanceof DeskFact.Verified v) {
            // whatever was approved was approved on another finding
            boolean same = verified.filter(v::equals).isPresent();
            return new Proposal(made, Optional.of(v), replays, same ? approved : Optional.empty(), version, withdrawn);
        } else if (fact instanceof DeskFact.Replayed r) {
            List<DeskFact.Replayed> all = ImmutableList.<DeskFact.Replayed>builder()
                    .addAll(replays)
                    .add(r)
                    .build();
            return new Proposal(made, verified, all, approved, version, withdrawn);
        } else if (fact instanceof DeskFact.Approved a) {
            return new Proposal(made, verified, replays, Optional.of(a), version, withdrawn);
        } else if (fact instanceof DeskFact.Settled s) {
            return new Proposal(made, verified, replays, approved, Optional.of(s.version()), withdrawn);
        }
        boolean given = withdrawn || fact instanceof DeskFact.Withdrawn;
        return new Proposal(made, verified, replays, approved, version, given);
    }
}
