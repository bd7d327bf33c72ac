package io.github.xingfujia.books;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.profile.SourceText;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A book is proposed: the county's own pack, the profile's files, or an earlier version. */
abstract class Proposing<C extends Command> extends BookAct<C, ProposalId> {

    Proposing(Action action, Shelves shelves) {
        super(action, shelves);
    }

    /** Returns the version whose packs the candidate is made of; empty when there is no such version. */
    Optional<Version> source(C command, Line line) {
        return Optional.of(line.latest());
    }

    /** Returns the packs that are new with this command. */
    abstract List<SourceText> fresh(C command, Shelf shelf);

    /** Returns the packs of the candidate. */
    abstract List<SourceText> packs(C command, Shelf shelf, List<SourceText> source);

    /** Returns the version that whoever proposes changed, where the command says so. */
    Optional<Integer> basis(C command) {
        return Optional.empty();
    }

    /** Returns the version whose text is taken up again. */
    Optional<Integer> backTo(C command) {
        return Optional.empty();
    }

    @Override
    public final List<Ref> then(C command, Loaded loaded, Moment moment) {
        List<PackRef> packs = new ArrayList<>();
        shelf(command).ifPresent(shelf -> {
            Line line = line(command, loaded);
            source(command, line).ifPresent(v -> packs.addAll(v.packs()));
            packs.addAll(adopted(command, shelf, line));
            packs.addAll(Pages.refs(fresh(command, shelf)));
        });
        return Pages.of(packs);
    }

    /** Returns the packs of every version, which what is new is held against; none where nothing is new. */
    private List<PackRef> adopted(C command, Shelf shelf, Line line) {
        return fresh(command, shelf).isEmpty()
                ? List.of()
                : line.versions().stream()
                        .flatMap(v -> v.packs().stream())
                        .distinct()
                        .toList();
    }

    @Override
    final Ruling decide(C command, Shelf shelf, Loaded loaded, Moment moment) {
        Line line = line(command, loaded);
        Optional<Version> source = source(command, line);
        if (source.isEmpty()) {
            return refuse("no-version", "books.inForce");
        }
        if (basis(command).filter(b -> b != line.latest().number()).isPresent()) {
            return refuse(
                    "stale-basis",
                    "books.text",
                    basis(command).get(),
                    line.latest().number());
        }
        List<SourceText> packs = packs(command, shelf, Pages.texts(source.get().packs(), loaded));
        RuleBook candidate = Candidate.of(shelf, packs);
        if (candidate.from().isAfter(moment.today().plusYears(1))) {
            return refuse(
                    "from-far", "books.propose", moment.today().plusYears(1).toString());
        }
        Version latest = line.latest();
        if (candidate.digest().equals(latest.digest())) {
            return refuse("unchanged", "books.inForce", latest.number());
        }
        Checks problems = Checks.of();
        Edition.check(fresh(command, shelf), Pages.texts(adopted(command, shelf, line), loaded), problems);
        problems.orThrow();
        Desk desk = desk(command, loaded);
        Optional<Proposal> same = desk.proposals().stream()
                .filter(p -> !p.isSettled()
                        && p.made().basis() == latest.number()
                        && p.made().digest().equals(candidate.digest()))
                .findFirst();
        if (same.isPresent()) {
            return refuse("already-proposed", "books.show", same.get().made().proposal());
        }
        Ruling.Plan.Builder plan = Ruling.plan();
        Pages.keep(plan, packs, loaded);
        DeskFact.Proposed made = new DeskFact.Proposed(
                desk.next(),
                who(moment),
                candidate.digest(),
                latest.number(),
                candidate.isProtective() || shelf.isProtective(latest, loaded),
                backTo(command),
                Pages.refs(packs));
        return plan.to(Desks.of(table(command)), "", made).build();
    }

    @Override
    public final ProposalId answer(C command, Loaded after, Moment moment) {
        return new ProposalId(table(command), desk(command, after).proposals().size());
    }
}
