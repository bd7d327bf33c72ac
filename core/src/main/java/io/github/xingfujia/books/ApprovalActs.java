package io.github.xingfujia.books;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.util.Optional;

/** A head approves, a second person countersigns, and with the last word that is needed the book is adopted. */
final class ApprovalActs {

    private ApprovalActs() {}

    /** What must hold whenever somebody approves: verified, replayed, laid over the latest version, from a day to come. */
    abstract static class Approval extends Step<Terms> {
        private final Prover prover;

        Approval(Action action, Shelves shelves, Prover prover) {
            super(action, shelves);
            this.prover = prover;
        }

        @Override
        final Optional<String> replay(Terms terms) {
            return Optional.of(terms.replay());
        }

        abstract Ruling approve(Terms terms, Proposal proposal, Line line, Moment moment);

        /** Returns whether the terms name a replay that was made of it and looked at. */
        private static boolean isTried(Terms terms, Proposal proposal, Loaded loaded) {
            return proposal.replays().stream()
                    .anyMatch(r -> r.digest().equals(terms.replay())
                            && Trials.isOf(proposal, r.from(), r.until(), r.digest(), loaded));
        }

        @Override
        final ProposalId proposal(Terms terms) {
            return terms.proposal();
        }

        @Override
        final Ruling step(Terms terms, Proposal proposal, Shelf shelf, Loaded loaded, Moment moment) {
            switch (proposal.stage()) {
                case PROPOSED:
                    return refuse("not-verified", "books.verify");
                case REFUTED:
                    return refuse("refuted", "books.propose");
                case VERIFIED:
                    return refuse("not-replayed", "books.replayed");
                default:
                    break;
            }
            if (!isTried(terms, proposal, loaded)) {
                return refuse("replay-unknown", "books.replayed");
            }
            Line line = line(terms, loaded);
            if (!terms.from().isAfter(moment.today())) {
                return refuse(
                        "from-past", "books.approve", moment.today().plusDays(1).toString());
            }
            if (terms.from().isAfter(moment.today().plusYears(1))) {
                return refuse(
                        "from-far", "books.approve", moment.today().plusYears(1).toString());
            }
            RuleBook candidate = read(proposal, shelf, loaded);
            if (candidate.from().isAfter(terms.from())) {
                return refuse("pack-later", "books.approve", candidate.from().toString());
            }
            // the same text may be read as another book by a later library: then it has to be proposed again
            if (!candidate.digest().equals(proposal.made().digest())) {
                return refuse("read-otherwise", "books.propose");
            }
            // what it rests on, and the county, may not stand on that day as they did when it was verified
            Proof then = prover.of(candidate, terms.from());
            return then.verdict() == Verdict.REFUTED
                    ? refuse(
                            "refuted-then",
                            "books.propose",
                            terms.from().toString(),
                            then.findings().get(0))
                    : approve(terms, proposal, line, moment);
        }

        final void adopt(Ruling.Plan.Builder plan, Terms terms, Proposal proposal, Line line) {
            int version = line.latest().number() + 1;
            int number = terms.proposal().number();
            TableCode table = terms.proposal().table();
            plan.to(Desks.of(table), "", new DeskFact.Settled(number, version));
            plan.to(
                    Lines.of(table),
                    "",
                    new BookFact.Adopted(
                            version,
                            number,
                            proposal.made().digest(),
                            terms.from(),
                            terms.running(),
                            proposal.made().packs()));
            plan.publish(
                    Lines.of(table),
                    "",
                    new PublishedBookFact.BookAdopted(table, version, terms.from(), terms.running()));
        }
    }

    static final class ApproveAct extends Approval {
        ApproveAct(Shelves shelves, Prover prover) {
            super(Actions.APPROVE, shelves, prover);
        }

        @Override
        Ruling approve(Terms terms, Proposal proposal, Line line, Moment moment) {
            StaffId head = who(moment);
            DeskFact.Approved fact = new DeskFact.Approved(
                    terms.proposal().number(), head, terms.from(), terms.running(), terms.replay());
            if (proposal.approved().filter(fact::equals).isPresent()) {
                return Ruling.unchanged();
            }
            Ruling.Plan.Builder plan = Ruling.plan().to(desk(terms), "", fact);
            // what would decide in the place of a version still to come takes back what two others agreed on
            boolean silences = !line.silenced(terms.from(), terms.running(), moment.today())
                    .isEmpty();
            if (!silences && !proposal.needsSecond(head)) {
                adopt(plan, terms, proposal, line);
            }
            return plan.build();
        }
    }

    static final class CountersignAct extends Approval {
        CountersignAct(Shelves shelves, Prover prover) {
            super(Actions.COUNTERSIGN, shelves, prover);
        }

        @Override
        Ruling approve(Terms terms, Proposal proposal, Line line, Moment moment) {
            Optional<DeskFact.Approved> approved = proposal.approved();
            if (approved.isEmpty()) {
                return refuse("not-approved", "books.approve");
            }
            DeskFact.Approved head = approved.get();
            if (!head.from().equals(terms.from())
                    || head.running() != terms.running()
                    || !head.replay().equals(terms.replay())) {
                return refuse("terms-differ", "books.show", head.from().toString(), head.replay());
            }
            if (head.by().equals(who(moment))) {
                return refuse("same-person", "books.countersign");
            }
            if (proposal.made().by().equals(who(moment))) {
                return refuse("own-proposal", "books.countersign");
            }
            Ruling.Plan.Builder plan = Ruling.plan()
                    .to(
                            desk(terms),
                            "",
                            new DeskFact.Countersigned(terms.proposal().number(), who(moment)));
            adopt(plan, terms, proposal, line);
            return plan.build();
        }
    }
}
