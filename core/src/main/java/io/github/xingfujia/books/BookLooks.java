package io.github.xingfujia.books;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.profile.SourceText;
import io.github.xingfujia.rules.Comparison;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be read of books and proposals. */
final class BookLooks {

    private BookLooks() {}

    /** Which version of which table. */
    record VersionOf(TableCode table, int number) {}

    /** Which replay of which proposal. */
    record TrialOf(ProposalId proposal, String digest) {}

    static final class InForceLook extends BookLook<TableCode, BooksInForce> {
        private final Prover prover;

        InForceLook(Shelves shelves, Prover prover) {
            super(Actions.IN_FORCE, shelves);
            this.prover = prover;
        }

        @Override
        public List<Ref> then(TableCode query, Loaded loaded, Moment moment) {
            return shelves.of(query).map(s -> s.unread(line(query, loaded))).orElse(List.of());
        }

        @Override
        TableCode table(TableCode query) {
            return query;
        }

        @Override
        public List<Ref> first(TableCode query, Moment moment) {
            return List.of(Lines.of(query));
        }

        @Override
        public BooksInForce show(TableCode query, Loaded loaded, Opening open, Moment moment) {
            Line line = line(query, loaded);
            return new BooksInForce(
                    query,
                    loaded.revision(Lines.of(query)),
                    line.on(moment.today(), moment.today()).number(),
                    line.versions().stream()
                            .map(v -> new BooksInForce.VersionView(
                                    v.number(),
                                    v.digest(),
                                    v.from(),
                                    v.running(),
                                    v.proposal().map(n -> new ProposalId(query, n)),
                                    line.reach(v),
                                    line.inPlaceOf(v)))
                            .toList(),
                    !shelves.of(query).orElseThrow().agrees(line.latest()),
                    ending(query, line, loaded, moment.today()));
        }

        private List<BooksInForce.Ending> ending(TableCode query, Line line, Loaded loaded, LocalDate today) {
            Version version = line.on(today, today);
            return NormEnds.of(shelves.of(query).orElseThrow(), line, loaded, prover, today).stream()
                    .map(e -> new BooksInForce.Ending(e.cite(), e.until(), e.rules(), line.toldOn(version, e)))
                    .toList();
        }
    }

    static final class TextLook extends BookLook<VersionOf, List<SourceText>> {
        TextLook(Shelves shelves) {
            super(Actions.TEXT, shelves);
        }

        @Override
        TableCode table(VersionOf query) {
            return query.table();
        }

        @Override
        public List<Ref> first(VersionOf query, Moment moment) {
            return List.of(Lines.of(query.table()));
        }

        @Override
        public List<Ref> then(VersionOf query, Loaded loaded, Moment moment) {
            return version(query, loaded).map(v -> Pages.of(v.packs())).orElse(List.of());
        }

        @Override
        boolean exists(VersionOf query, Loaded loaded) {
            return version(query, loaded).isPresent();
        }

        @Override
        public List<SourceText> show(VersionOf query, Loaded loaded, Opening open, Moment moment) {
            return Pages.texts(version(query, loaded).orElseThrow().packs(), loaded);
        }

        private Optional<Version> version(VersionOf query, Loaded loaded) {
            return line(query, loaded).number(query.number());
        }
    }

    static final class CompareLook extends BookLook<ProposalId, ProposedChange> {
        CompareLook(Shelves shelves) {
            super(Actions.COMPARE, shelves);
        }

        @Override
        TableCode table(ProposalId query) {
            return query.table();
        }

        @Override
        public List<Ref> first(ProposalId query, Moment moment) {
            return List.of(Desks.of(query.table()), Lines.of(query.table()));
        }

        @Override
        public List<Ref> then(ProposalId query, Loaded loaded, Moment moment) {
            return desk(query, loaded)
                    .proposal(query.number())
                    .map(p -> Stream.concat(
                                    Pages.of(p.made().packs()).stream(),
                                    Pages.of(basis(query, loaded).packs()).stream())
                            .distinct()
                            .toList())
                    .orElse(List.of());
        }

        @Override
        boolean exists(ProposalId query, Loaded loaded) {
            return desk(query, loaded).proposal(query.number()).isPresent();
        }

        @Override
        public ProposedChange show(ProposalId query, Loaded loaded, Opening open, Moment moment) {
            Proposal proposal = desk(query, loaded).proposal(query.number()).orElseThrow();
            Version basis = basis(query, loaded);
            Comparison found = Comparison.of(
                    Candidate.read(Pages.texts(basis.packs(), loaded), Checks.of()),
                    Candidate.read(Pages.texts(proposal.made().packs(), loaded), Checks.of()));
            return ProposedChange.of(query, basis.number(), found);
        }

        private Version basis(ProposalId query, Loaded loaded) {
            int basis = desk(query, loaded)
                    .proposal(query.number())
                    .orElseThrow()
                    .made()
                    .basis();
            return line(query, loaded).number(basis).orElseThrow();
        }
    }

    static final class ListLook extends BookLook<TableCode, List<ProposalView>> {
        ListLook(Shelves shelves) {
            super(Actions.LIST, shelves);
        }

        @Override
        TableCode table(TableCode query) {
            return query;
        }

        @Override
        public List<Ref> first(TableCode query, Moment moment) {
            return List.of(Desks.of(query), Lines.of(query));
        }

        @Override
        public List<ProposalView> show(TableCode query, Loaded loaded, Opening open, Moment moment) {
            return desk(query, loaded).proposals().stream()
                    .map(p -> ProposalView.of(p, line(query, loaded), moment.today()))
                    .toList();
        }
    }

    static final class ShowLook extends BookLook<ProposalId, ProposedBook> {
        ShowLook(Shelves shelves) {
            super(Actions.SHOW, shelves);
        }

        @Override
        TableCode table(ProposalId query) {
            return query.table();
        }

        @Override
        public List<Ref> first(ProposalId query, Moment moment) {
            return List.of(Desks.of(query.table()), Lines.of(query.table()));
        }

        @Override
        public List<Ref> then(ProposalId query, Loaded loaded, Moment moment) {
            return proposal(query, loaded).map(p -> Pages.of(p.made().packs())).orElse(List.of());
        }

        @Override
        boolean exists(ProposalId query, Loaded loaded) {
            return proposal(query, loaded).isPresent();
        }

        @Override
        public ProposedBook show(ProposalId query, Loaded loaded, Opening open, Moment moment) {
            Proposal proposal = proposal(query, loaded).orElseThrow();
            return new ProposedBook(
                    ProposalView.of(proposal, line(query, loaded), moment.today()),
                    Pages.texts(proposal.made().packs(), loaded));
        }

        private Optional<Proposal> proposal(ProposalId query, Loaded loaded) {
            return desk(query, loaded).proposal(query.number());
        }
    }

    static final class TrialLook extends BookLook<TrialOf, TrialView> {

        TrialLook(Shelves shelves) {
            super(Actions.TRIAL, shelves);
        }

        @Override
        TableCode table(TrialOf query) {
            return query.proposal().table();
        }

        @Override
        public List<Ref> first(TrialOf query, Moment moment) {
            return Stream.concat(Stream.of(Desks.of(query.proposal().table())), kept(query).stream())
                    .toList();
        }

        @Override
        boolean exists(TrialOf query, Loaded loaded) {
            return seen(query, loaded).isPresent() || made(query, loaded).isPresent();
        }

        @Override
        public TrialView show(TrialOf query, Loaded loaded, Opening open, Moment moment) {
            Trials.Made made = seen(query, loaded)
                    .map(r -> new Trials.Made("", r.from(), r.until()))
                    .or(() -> made(query, loaded))
                    .orElseThrow();
            return new TrialView(
                    query.proposal(),
                    made.from(),
                    made.until(),
                    query.digest(),
                    kept(query).flatMap(ref -> loaded.of(Trials.TRIALS, ref).figures()));
        }

        private static Optional<Ref> kept(TrialOf query) {
            return Optional.of(query.digest())
                    .filter(d -> ReplaySeen.FORM.matcher(d).matches())
                    .map(Trials::of);
        }

        private Optional<DeskFact.Replayed> seen(TrialOf query, Loaded loaded) {
            return desk(query, loaded).proposal(query.proposal().number()).stream()
                    .flatMap(p -> p.replays().stream())
                    .filter(r -> r.digest().equals(query.digest()))
                    .findFirst();
        }

        /** A result that nobody has said she read yet is shown too, to be read: it came of exactly this proposal. */
        private Optional<Trials.Made> made(TrialOf query, Loaded loaded) {
            return desk(query, loaded)
                    .proposal(query.proposal().number())
                    .flatMap(p -> kept(query)
                            .flatMap(ref -> loaded.of(Trials.TRIALS, ref).made())
                            .filter(m -> m.book().equals(p.made().digest())));
        }
    }
}
