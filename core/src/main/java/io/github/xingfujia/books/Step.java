package io.github.xingfujia.books;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One step of a proposal on its way into force; its own checks come after those that hold for every step. */
abstract class Step<C extends Command> extends BookAct<C, ProposalView> {

    Step(Action action, Shelves shelves) {
        super(action, shelves);
    }

    abstract ProposalId proposal(C command);

    /** Returns whether the step reads the book again. */
    boolean reads() {
        return true;
    }

    /** Returns whether the step makes sense only while the proposal is laid over the version adopted last. */
    boolean standsOnLatest() {
        return true;
    }

    /** Returns the digest of the replay that the command speaks of. */
    Optional<String> replay(C command) {
        return Optional.empty();
    }

    /** Decides for a proposal that is neither a version nor given up. */
    abstract Ruling step(C command, Proposal proposal, Shelf shelf, Loaded loaded, Moment moment);

    @Override
    final TableCode table(C command) {
        return proposal(command).table();
    }

    @Override
    public final List<Ref> then(C command, Loaded loaded, Moment moment) {
        List<Ref> pages = desk(command, loaded)
                .proposal(proposal(command).number())
                .filter(p -> reads())
                .map(p -> Pages.of(p.made().packs()))
                .orElse(List.of());
        return Stream.concat(pages.stream(), replay(command).map(Trials::of).stream())
                .toList();
    }

    @Override
    final Ruling decide(C command, Shelf shelf, Loaded loaded, Moment moment) {
        Optional<Proposal> proposal =
                desk(command, loaded).proposal(proposal(command).number());
        if (proposal.isEmpty()) {
            return refuse("no-proposal", "books.list");
        }
        if (proposal.get().isSettled()) {
            return refuse("settled", "books.propose");
        }
        Optional<Integer> overtaken = line(command, loaded).overtakes(proposal.get());
        return standsOnLatest() && overtaken.isPresent()
                ? refuse("overtaken", "books.propose", overtaken.get())
                : step(command, proposal.get(), shelf, loaded, moment);
    }

    /** Returns the book once more as it is read here and now: what did not fit any more is refused with its place. */
    static RuleBook read(Proposal proposal, Shelf shelf, Loaded loaded) {
        return Candidate.of(shelf, Pages.texts(proposal.made().packs(), loaded));
    }

    @Override
    public final ProposalView answer(C command, Loaded after, Moment moment) {
        return desk(command, after)
                .proposal(proposal(command).number())
                .map(p -> ProposalView.of(p, line(command, after), moment.today()))
                .orElseThrow();
    }

    final Ref desk(C command) {
        return Desks.of(table(command));
    }
}
