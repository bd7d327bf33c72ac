package io.github.xingfujia.adapters.http;

import io.github.xingfujia.books.PastTried;
import io.github.xingfujia.books.ProposalId;
import io.github.xingfujia.books.TryPast;
import io.github.xingfujia.casework.Replay;
import io.github.xingfujia.casework.Replayed;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The routes that try a proposed rule book on a past period (试算): escalation, and every other table. */
final class ReplayRoutes {

    private ReplayRoutes() {}

    /**
     * A book and a period.
     *
     * @param proposal the proposal that is tried; its packs then stand in the house
     * @param packs otherwise the packs of the book as YAML, the national one first
     * @param from first day
     * @param until last day
     */
    record TryBook(Optional<ProposalId> proposal, Optional<List<String>> packs, LocalDate from, LocalDate until) {

        TryBook {
            packs = packs.map(List::copyOf);
            int given = packs.map(List::size).orElse(0);
            Checks.of()
                    .range("packs", given, proposal.isPresent() ? 0 : 1, proposal.isPresent() ? 0 : 20)
                    .orThrow();
        }
    }

    static List<Route> all() {
        return List.of(
                Route.post(
                        "casework.replay",
                        "/rules/replay",
                        TryBook.class,
                        Replayed.class,
                        (in, body) -> Answer.of(in.door()
                                .casework()
                                .replay(Replay.of(book(in, body), body.from(), body.until()))
                                .orThrow())),
                Route.post(
                        "books.tryPast",
                        "/rules/past",
                        TryBook.class,
                        PastTried.class,
                        (in, body) -> Answer.of(in.door()
                                .books()
                                .tryPast(new TryPast(book(in, body), body.from(), body.until()))
                                .orThrow())));
    }

    private static RuleBook book(Inquiry in, TryBook body) {
        Checks problems = Checks.of();
        List<SourceNode> files = new ArrayList<>();
        body.proposal()
                .ifPresent(p -> in.door().books().show(p).orThrow().packs().stream()
                        .map(t -> SourceNode.yaml(t.file(), t.text(), problems))
                        .forEach(files::add));
        for (String pack : body.packs().orElse(List.of())) {
            files.add(SourceNode.yaml("packs[" + files.size() + "]", pack, problems));
        }
        RuleBook book = RuleBook.read(files, problems);
        problems.orThrow();
        return book;
    }
}
