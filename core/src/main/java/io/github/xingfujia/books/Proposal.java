package io.github.xingfujia.books;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import java.time.Instant;
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
        boolean withdrawn,
        List<Done> steps) {

    /** A step that was taken: how far it brought the proposal, by whom, when; nobody in particular verifies. */
    record Done(Stage stage, Optional<StaffId> by, Instant at) {}

    Proposal {
        replays = ImmutableList.copyOf(replays);
        steps = ImmutableList.copyOf(steps);
    }

    static Proposal of(DeskFact.Proposed made, Instant at) {
        return new Proposal(
                made,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(new Done(Stage.PROPOSED, Optional.of(made.by()), at)));
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
        } else if (approved.isPresent()) {
            return Stage.APPROVED;
        }
        return replays.isEmpty() ? Stage.VERIFIED : Stage.REPLAYED;
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

    Proposal after(DeskFact fact, Instant at) {
        Proposal next = after(fact);
        Optional<StaffId> by = who(fact);
        if (by.isEmpty() && !(fact instanceof DeskFact.Verified)) {
            return next;
        }
        // the second person's word adopts it; that it became a version is written down right behind
        Stage stage = fact instanceof DeskFact.Countersigned ? Stage.ADOPTED : next.stage();
        List<Done> all = ImmutableList.<Done>builder()
                .addAll(steps)
                .add(new Done(stage, by, at))
                .build();
        return new Proposal(made, next.verified, next.replays, next.approved, next.version, next.withdrawn, all);
    }

    private static Optional<StaffId> who(DeskFact fact) {
        if (fact instanceof DeskFact.Replayed r) {
            return Optional.of(r.by());
        } else if (fact instanceof DeskFact.Approved a) {
            return Optional.of(a.by());
        } else if (fact instanceof DeskFact.Countersigned c) {
            return Optional.of(c.by());
        }
        return fact instanceof DeskFact.Withdrawn w ? Optional.of(w.by()) : Optional.empty();
    }

    private Proposal after(DeskFact fact) {
        if (fact instanceof DeskFact.Verified v) {
            // whatever was approved was approved on another finding
            boolean same = verified.filter(v::equals).isPresent();
            return new Proposal(
                    made, Optional.of(v), replays, same ? approved : Optional.empty(), version, withdrawn, steps);
        } else if (fact instanceof DeskFact.Replayed r) {
            List<DeskFact.Replayed> all = ImmutableList.<DeskFact.Replayed>builder()
                    .addAll(replays)
                    .add(r)
                    .build();
            return new Proposal(made, verified, all, approved, version, withdrawn, steps);
        } else if (fact instanceof DeskFact.Approved a) {
            return new Proposal(made, verified, replays, Optional.of(a), version, withdrawn, steps);
        } else if (fact instanceof DeskFact.Settled s) {
            return new Proposal(made, verified, replays, approved, Optional.of(s.version()), withdrawn, steps);
        }
        boolean given = withdrawn || fact instanceof DeskFact.Withdrawn;
        return new Proposal(made, verified, replays, approved, version, given, steps);
    }
}
