package io.github.xingfujia.books;

import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.profile.SourceText;
import io.github.xingfujia.rules.DecisionReference.FactValue;
import io.github.xingfujia.rules.Explanation;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Retrace.Progress;
import io.github.xingfujia.way.Way;
import java.util.List;
import java.util.Optional;

/**
 * The door to the rule books (规则书施行): proposed, verified, replayed, approved, in force from a day.
 *
 * <p>A bad book is refused with its place, and the book in force stays so. The text of every book that was ever proposed is
 * kept, so whatever it decided can be explained for good.
 */
public final class Books {

    private final BooksRoom room;
    private final Way way;
    private final Asking asking;

    Books(BooksRoom room, Way way, Asking asking) {
        this.room = room;
        this.way = way;
        this.asking = asking;
    }

    /**
     * Proposes the county's own pack.
     *
     * @throws io.github.xingfujia.kernel.InvalidInput with everything wrong in it, each with its place
     */
    public Outcome<ProposalId> propose(Propose command) {
        return way.run(asking, new ProposeAct(room.shelves()), command);
    }

    /**
     * Proposes what this node's files say now.
     *
     * @throws io.github.xingfujia.kernel.InvalidInput with everything wrong in them, each with its place
     */
    public Outcome<ProposalId> proposeFiles(TableCode table) {
        return way.run(asking, new ProposeFilesAct(room.shelves()), new ProposeFiles(table));
    }

    /** Proposes the text of an earlier version again. */
    public Outcome<ProposalId> revert(Revert command) {
        return way.run(asking, new RevertAct(room.shelves()), command);
    }

    /** Verifies a proposal; what was found stays with it. */
    public Outcome<ProposalView> verify(ProposalId proposal) {
        return way.run(asking, new StepActs.VerifyAct(room.shelves(), room.prover()), new Verify(proposal));
    }

    /** Records that a replay of a past period under the proposal was looked at. */
    public Outcome<ProposalView> replayed(ReplaySeen command) {
        return way.run(asking, new StepActs.ReplayedAct(room.shelves()), command);
    }

    /** Approves a proposal as a head; adopts it unless a second person has to. */
    public Outcome<ProposalView> approve(Terms terms) {
        return way.run(asking, new ApprovalActs.ApproveAct(room.shelves(), room.prover()), terms);
    }

    /** Approves on the head's terms as a second person, who did not propose it, and so adopts the book. */
    public Outcome<ProposalView> countersign(Terms terms) {
        return way.run(asking, new ApprovalActs.CountersignAct(room.shelves(), room.prover()), terms);
    }

    /** Gives a proposal up. */
    public Outcome<ProposalView> withdraw(ProposalId proposal) {
        return way.run(asking, new StepActs.WithdrawAct(room.shelves()), new Withdraw(proposal));
    }

    /** Returns the proposals of a table in the order in which they came. */
    public Outcome<List<ProposalView>> list(TableCode table) {
        return way.look(asking, new BookLooks.ListLook(room.shelves()), table);
    }

    /** Returns one proposal with its text. */
    public Outcome<ProposedBook> show(ProposalId proposal) {
        return way.look(asking, new BookLooks.ShowLook(room.shelves()), proposal);
    }

    /** Returns what a proposal changes in the book it would take the place of, in cases and in every text. */
    public Outcome<ProposedChange> compare(ProposalId proposal) {
        return way.look(asking, new BookLooks.CompareLook(room.shelves()), proposal);
    }

    /** Returns what differs between two adopted books of a table, in cases and in every text. */
    public Outcome<VersionChange> compareVersions(Compared query) {
        return way.look(asking, new CaseLooks.VersionsLook(room.shelves()), query);
    }

    /**
     * Returns what the book that decides what begins today makes of a made-up case and why, with what nearly held and every
     * single fact that would alter it; nothing of it is kept.
     *
     * @param facts what is known of the case, each in its text form: a code, a whole number, {@code true} or {@code false}
     * @throws io.github.xingfujia.kernel.InvalidInput with every fact that is missing, or has a value the book does not know
     */
    public Outcome<Explanation> tryCase(TableCode table, List<FactValue> facts) {
        return way.look(asking, CaseLooks.TryLook.inForce(room.shelves()), new TryCase(table, Optional.empty(), facts));
    }

    /** Returns the same of a book that is only proposed, in force or not. */
    public Outcome<Explanation> tryProposed(ProposalId proposal, List<FactValue> facts) {
        return way.look(
                asking,
                CaseLooks.TryLook.proposed(room.shelves()),
                new TryCase(proposal.table(), Optional.of(proposal), facts));
    }

    /**
     * Asks a proposed book what its table decided in a past period, and compares the clocks it set; of escalation, ask the
     * room of casework. What it can and cannot know: {@link TryPast}.
     *
     * @throws io.github.xingfujia.kernel.InvalidInput when the book is refuted, is of no such table, or the period is to come
     */
    public Outcome<PastTried> tryPast(TryPast query) {
        return way.retrace(asking, room.past(query.book()), query, Progress.NONE);
    }

    /** Asks the same and tells, in the caller's thread, how far the journal was read; what it throws ends the replay. */
    public Outcome<PastTried> tryPast(TryPast query, Progress progress) {
        return way.retrace(asking, room.past(query.book()), query, progress);
    }

    /** Returns what came of a replay of the proposal, known by the digest of its result. */
    public Outcome<TrialView> trial(ProposalId proposal, String digest) {
        return way.look(asking, new BookLooks.TrialLook(room.shelves()), new BookLooks.TrialOf(proposal, digest));
    }

    /** Returns which books of a table are, were and will be in force. */
    public Outcome<BooksInForce> inForce(TableCode table) {
        return way.look(asking, new BookLooks.InForceLook(room.shelves(), room.prover()), table);
    }

    /** Returns the packs of a version, every character. */
    public Outcome<List<SourceText>> text(TableCode table, int version) {
        return way.look(asking, new BookLooks.TextLook(room.shelves()), new BookLooks.VersionOf(table, version));
    }
}
