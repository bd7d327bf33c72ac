package io.github.xingfujia.books;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.Optional;

/** The steps that lead up to an approval, and the one that gives a proposal up. */
final class StepActs {

    private StepActs() {}

    static final class VerifyAct extends Step<Verify> {
        private final Prover prover;

        VerifyAct(Shelves shelves, Prover prover) {
            super(Actions.VERIFY, shelves);
            this.prover = prover;
        }

        @Override
        ProposalId proposal(Verify command) {
            return command.proposal();
        }

        @Override
        Ruling step(Verify command, Proposal proposal, Shelf shelf, Loaded loaded, Moment moment) {
            RuleBook candidate = read(proposal, shelf, loaded);
            LocalDate first = moment.today().plusDays(1);
            Proof proof = prover.of(candidate, candidate.from().isAfter(first) ? candidate.from() : first);
            DeskFact.Verified fact = new DeskFact.Verified(
                    command.proposal().number(), proof.verdict(), proof.digest(), proof.findings());
            return proposal.verified().filter(fact::equals).isPresent()
                    ? Ruling.unchanged()
                    : Ruling.plan().to(desk(command), "", fact).build();
        }
    }

    static final class ReplayedAct extends Step<ReplaySeen> {
        ReplayedAct(Shelves shelves) {
            super(Actions.REPLAYED, shelves);
        }

        @Override
        ProposalId proposal(ReplaySeen command) {
            return command.proposal();
        }

        @Override
        Optional<String> replay(ReplaySeen command) {
            return Optional.of(command.digest());
        }

        @Override
        boolean reads() {
            return false;
        }

        @Override
        Ruling step(ReplaySeen command, Proposal proposal, Shelf shelf, Loaded loaded, Moment moment) {
            Checks.of()
                    .that(
                            !command.until().isAfter(moment.today()),
                            "until",
                            "future",
                            command.until().toString())
                    .orThrow();
            if (proposal.stage() == Stage.PROPOSED) {
                return refuse("not-verified", "books.verify");
            } else if (proposal.stage() == Stage.REFUTED) {
                return refuse("refuted", "books.propose");
            }
            if (!Trials.isOf(proposal, command.from(), command.until(), command.digest(), loaded)) {
                return refuse(
                        "replay-not-made",
                        command.proposal().table().value().equals("escalation") ? "casework.replay" : "books.tryPast",
                        command.from().toString(),
                        command.until().toString());
            }
            return Ruling.plan()
                    .to(
                            desk(command),
                            "",
                            new DeskFact.Replayed(
                                    command.proposal().number(),
                                    who(moment),
                                    command.from(),
                                    command.until(),
                                    command.digest()))
                    .build();
        }
    }

    static final class WithdrawAct extends Step<Withdraw> {
        WithdrawAct(Shelves shelves) {
            super(Actions.WITHDRAW, shelves);
        }

        @Override
        ProposalId proposal(Withdraw command) {
            return command.proposal();
        }

        @Override
        boolean reads() {
            return false;
        }

        @Override
        boolean standsOnLatest() {
            return false;
        }

        @Override
        Ruling step(Withdraw command, Proposal proposal, Shelf shelf, Loaded loaded, Moment moment) {
            boolean hers = proposal.made().by().equals(who(moment))
                    || proposal.approved()
                            .filter(a -> a.by().equals(who(moment)))
                            .isPresent();
            if (proposal.approved().isPresent() && !hers) {
                return refuse("others-approval", "books.show");
            }
            return Ruling.plan()
                    .to(
                            desk(command),
                            "",
                            new DeskFact.Withdrawn(command.proposal().number(), who(moment)))
                    .build();
        }
    }
}
