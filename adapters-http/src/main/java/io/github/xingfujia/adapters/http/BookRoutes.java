package io.github.xingfujia.adapters.http;

import io.github.xingfujia.adapters.http.CaseRequests.Plain;
import io.github.xingfujia.books.Books;
import io.github.xingfujia.books.BooksInForce;
import io.github.xingfujia.books.Compared;
import io.github.xingfujia.books.ProposalId;
import io.github.xingfujia.books.ProposalView;
import io.github.xingfujia.books.Propose;
import io.github.xingfujia.books.ProposedBook;
import io.github.xingfujia.books.ProposedChange;
import io.github.xingfujia.books.ReplaySeen;
import io.github.xingfujia.books.Revert;
import io.github.xingfujia.books.Running;
import io.github.xingfujia.books.TableCode;
import io.github.xingfujia.books.Terms;
import io.github.xingfujia.books.TrialView;
import io.github.xingfujia.books.VersionChange;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.profile.SourceText;
import io.github.xingfujia.rules.DecisionReference.FactValue;
import io.github.xingfujia.rules.Explanation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The routes to rule books (规则书): proposed, verified, replayed, approved by two, in force from a day. */
final class BookRoutes {

    private BookRoutes() {}

    record OfProposal(ProposalId proposal) {}

    record Proposals(List<ProposalView> rows) {}

    record BookText(List<SourceText> packs) {}

    /**
     * A county's own pack.
     *
     * @param basis the version whose text was changed; with it, a version adopted since is not undone unseen
     */
    record OwnPack(String file, String text, Optional<Integer> basis) {}

    /** Which replay was looked at. */
    record ReplayLookedAt(LocalDate from, LocalDate until, String digest) {}

    /** On which terms, and on which replay: the digest of its result. */
    record InForceFrom(LocalDate from, Running running, String replay) {

        Terms terms(ProposalId proposal) {
            return new Terms(proposal, from, running, replay);
        }
    }

    /** A made-up case: what is known of it, each fact in its text form. */
    record MadeCase(List<FactValue> facts) {

        MadeCase {
            facts = List.copyOf(facts);
        }
    }

    /** What a book made of it. */
    record CaseTried(Explanation decision) {}

    static List<Route> all() {
        return List.of(
                Route.get(
                        "books.inForce",
                        "/books/{table}",
                        BooksInForce.class,
                        (in, none) -> Answer.of(books(in).inForce(table(in)).orThrow())),
                Route.get(
                        "books.text",
                        "/books/{table}/versions/{version}",
                        BookText.class,
                        (in, none) -> Answer.of(new BookText(
                                books(in).text(table(in), version(in)).orThrow()))),
                Route.get(
                                "books.compareVersions",
                                "/books/{table}/comparison",
                                VersionChange.class,
                                (in, none) -> Answer.of(books(in)
                                        .compareVersions(new Compared(
                                                table(in),
                                                new Compared.Which(
                                                        in.query("before", Integer.class),
                                                        in.query("beforeOn", LocalDate.class)),
                                                new Compared.Which(
                                                        in.query("after", Integer.class),
                                                        in.query("afterOn", LocalDate.class))))
                                        .orThrow()))
                        .query("before", Integer.class)
                        .query("beforeOn", LocalDate.class)
                        .query("after", Integer.class)
                        .query("afterOn", LocalDate.class),
                Route.post(
                        "books.tryCase",
                        "/books/{table}/try",
                        MadeCase.class,
                        CaseTried.class,
                        (in, b) -> Answer.of(new CaseTried(
                                books(in).tryCase(table(in), b.facts()).orThrow()))),
                Route.post(
                        "books.tryProposed",
                        "/proposals/{proposal}/try",
                        MadeCase.class,
                        CaseTried.class,
                        (in, b) -> Answer.of(new CaseTried(
                                books(in).tryProposed(proposal(in), b.facts()).orThrow()))),
                Route.get(
                        "books.list",
                        "/books/{table}/proposals",
                        Proposals.class,
                        (in, none) -> Answer.of(
                                new Proposals(books(in).list(table(in)).orThrow()))),
                making(
                        "books.propose",
                        "/books/{table}/proposals",
                        OwnPack.class,
                        (in, b) -> books(in).propose(new Propose(table(in), b.file(), b.text(), b.basis()))),
                making(
                        "books.proposeFiles",
                        "/books/{table}/proposals/files",
                        Plain.class,
                        (in, b) -> books(in).proposeFiles(table(in))),
                making(
                        "books.revert",
                        "/books/{table}/versions/{version}/revert",
                        Plain.class,
                        (in, b) -> books(in).revert(new Revert(table(in), version(in)))),
                Route.get(
                        "books.show",
                        "/proposals/{proposal}",
                        ProposedBook.class,
                        (in, none) -> Answer.of(books(in).show(proposal(in)).orThrow())),
                Route.get(
                        "books.compare",
                        "/proposals/{proposal}/comparison",
                        ProposedChange.class,
                        (in, none) -> Answer.of(books(in).compare(proposal(in)).orThrow())),
                Route.get(
                        "books.trial",
                        "/proposals/{proposal}/replays/{digest}",
                        TrialView.class,
                        (in, none) -> Answer.of(books(in)
                                .trial(proposal(in), in.place("digest", String.class))
                                .orThrow())),
                step("verify", Plain.class, (in, b) -> books(in).verify(proposal(in))),
                step(
                        "replayed",
                        ReplayLookedAt.class,
                        (in, b) -> books(in).replayed(new ReplaySeen(proposal(in), b.from(), b.until(), b.digest()))),
                step("approve", InForceFrom.class, (in, b) -> books(in).approve(b.terms(proposal(in)))),
                step("countersign", InForceFrom.class, (in, b) -> books(in).countersign(b.terms(proposal(in)))),
                step("withdraw", Plain.class, (in, b) -> books(in).withdraw(proposal(in))));
    }

    private static <B> Route making(
            String id, String path, Class<B> takes, BiFunction<Inquiry, B, Outcome<ProposalId>> call) {
        return Route.post(id, path, takes, OfProposal.class, (in, body) -> {
                    ProposalId made = call.apply(in, body).orThrow();
                    return Answer.of(new OfProposal(made)).created(in.base() + "/proposals/" + made);
                })
                .creating();
    }

    private static <B> Route step(String name, Class<B> takes, BiFunction<Inquiry, B, Outcome<ProposalView>> call) {
        return Route.post(
                "books." + name,
                "/proposals/{proposal}/" + name,
                takes,
                ProposalView.class,
                (in, body) -> Answer.of(call.apply(in, body).orThrow()));
    }

    private static Books books(Inquiry in) {
        return in.door().books();
    }

    private static TableCode table(Inquiry in) {
        return in.place("table", TableCode.class);
    }

    private static ProposalId proposal(Inquiry in) {
        return in.place("proposal", ProposalId.class);
    }

    private static int version(Inquiry in) {
        return in.place("version", Integer.class);
    }
}
