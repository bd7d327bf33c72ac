package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.custody.AskErasure;
import io.github.xingfujia.custody.AskProof;
import io.github.xingfujia.custody.AskedBy;
import io.github.xingfujia.custody.DestroyedKey;
import io.github.xingfujia.custody.ErasureId;
import io.github.xingfujia.custody.ErasureStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is done about a wish to have one's words erased (删除与销毁): asked for, decided, opened by two, destroyed by another. */
final class ErasureDeeds {

    static final Deed<ReceiptsPage.Book> ASK = Deed.<ReceiptsPage.Book>of(
                    "custody.askErasure", (door, book, answers) -> {
                        String part = book.of().readWhose(answers);
                        Optional<LocalDate> on = answers.day("askedOn");
                        Optional<AskProof> proof = answers.code("askProof", AskProof.class);
                        answers.orThrow();
                        return door.custody()
                                .askErasure(new AskErasure(
                                        book.of().matter(),
                                        Optional.of(part),
                                        Optional.of(new AskedBy(on.orElseThrow(), proof.orElseThrow()))));
                    })
            .asking((form, book) -> book.of()
                    .askWhose(form)
                    .day("askedOn", true)
                    .called("asked.on", "askedOn")
                    .each("askProof", Form.Kind.RADIO, true, AskProof.class, AskProof::wording))
            .shownWhen(book -> book.visit().is("protection-staff", "centre-staff", "head"));

    static final Deed<ReceiptsPage.Book> ASK_OPENING = Deed.<ReceiptsPage.Book>of(
                    "custody.askOpening", (door, book, answers) -> {
                        String part = book.of().readWhose(answers);
                        answers.required("openingBasis");
                        answers.orThrow();
                        return door.custody()
                                .askOpening(
                                        ErasureId.of(book.of().matter() + "-" + part), answers.text("openingBasis"));
                    })
            .asking((form, book) ->
                    book.of().askWhose(form).text("openingBasis", true).called("basis", "openingBasis"))
            .shownWhen(book -> book.visit().is("protection-staff", "centre-staff"));

    static final Deed<ErasurePage.Asked> DECIDE = Deed.<ErasurePage.Asked>of(
                    "custody.decideErasure",
                    (door, asked, answers) -> door.custody().decideErasure(asked.id()))
            .shownWhen(asked -> asked.visit().is("head") && asked.stands(ErasureStage.REQUESTED));

    static final Deed<ErasurePage.Asked> AGREE = Deed.<ErasurePage.Asked>of(
                    "custody.agreeOpening",
                    (door, asked, answers) -> door.custody().agreeOpening(asked.id()))
            .shownWhen(asked -> asked.visit().is("head", "security-admin") && asked.stands(ErasureStage.RESTRICTED));

    static final Deed<ErasurePage.Asked> DESTROY = Deed.<ErasurePage.Asked>of(
                    "custody.destroy", (door, asked, answers) -> door.custody().destroy(asked.id()))
            .shownWhen(asked -> asked.visit().is("security-admin") && asked.stands(ErasureStage.RESTRICTED));

    static final Deed<Deed.Here> DESTROY_AGAIN = Deed.<Deed.Here>of("custody.destroyAgain", (door, here, answers) -> {
                answers.required("erasure");
                Optional<ErasureId> id = answers.typed()
                        .maybe("erasure")
                        .flatMap(v -> answers.checks().value("erasure", () -> ErasureId.of(v)));
                Optional<Integer> generation = Pick.number(answers, "generation");
                Optional<LocalDate> on = answers.day("destroyedOn");
                answers.required("seal");
                answers.orThrow();
                return door.custody()
                        .destroyAgain(new DestroyedKey(
                                id.orElseThrow(), generation.orElseThrow(), on.orElseThrow(), answers.text("seal")));
            })
            .asking((form, here) -> form.text("erasure", true)
                    .text("generation", true)
                    .day("destroyedOn", true)
                    .called("on", "destroyedOn")
                    .text("seal", true))
            .shownWhen(here -> here.visit().is("security-admin"));

    /** What is done at the book of receipts of a matter. */
    static final Deeds.Kind<ReceiptsPage.Book> OF_MATTER = new Deeds.Kind<>("erasure", List.of(ASK, ASK_OPENING));

    /** What is done about one request. */
    static final List<Deeds.Kind<ErasurePage.Asked>> OF_REQUEST =
            List.of(new Deeds.Kind<>("erasure", List.of(DECIDE, AGREE, DESTROY)));

    /** What is done about the ledger. */
    static final List<Deeds.Kind<Deed.Here>> OF_LEDGER = List.of(new Deeds.Kind<>("ledger", List.of(DESTROY_AGAIN)));

    private ErasureDeeds() {}
}
