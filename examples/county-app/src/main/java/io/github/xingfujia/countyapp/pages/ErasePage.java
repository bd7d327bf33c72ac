package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.custody.AskErasureUnder;
import io.github.xingfujia.custody.Custody;
import io.github.xingfujia.custody.ErasureView;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.Outcome;
import java.io.IOException;
import java.util.Optional;

/**
 * Erasing what one sent without a login (凭回执码申请删除): an appointment, a question, an application for legal aid, a suggestion or a
 * wish to join, by its receipt word.
 *
 * @param back the form that asks for the word
 * @param word the word; empty before it was typed
 * @param erasure how the request stands; empty when none was made
 * @param mayErase whether one may be made
 * @param said what was just done
 */
record ErasePage(Form back, String word, Optional<DataPage.Erased> erasure, boolean mayErase, String said) {

    static void show(Visit visit) throws IOException {
        visit.show("erase", new ErasePage(form(visit).build(), "", Optional.empty(), false, ""));
    }

    static void act(Visit visit) throws IOException {
        Typed typed = visit.typed();
        Optional<ReceiptWord> word = ReceiptWord.typed(typed.one("word"));
        Optional<CommandId> sent = word.flatMap(visit::tried);
        Custody anyone = visit.door(Actor.anonymous()).custody();
        if (sent.isPresent() && typed.one("act").equals("erase")) {
            Outcome<?> outcome = anyone.askErasureUnder(new AskErasureUnder(sent.get()));
            if (outcome.isDone()) {
                shown(
                        visit,
                        word.orElseThrow(),
                        anyone,
                        sent.get(),
                        Words.of("data.said.asked").in(visit.locale()));
                return;
            }
        } else if (sent.isPresent() && isThere(visit, sent.get())) {
            shown(visit, word.orElseThrow(), anyone, sent.get(), "");
            return;
        }
        String wrong = visit.notFoundSaid();
        visit.show(
                visit.notFound(),
                "erase",
                new ErasePage(form(visit).error(wrong).build(), "", Optional.empty(), false, ""));
    }

    /** Whether there is something of hers to erase: a report is told in its own room. */
    private static boolean isThere(Visit visit, CommandId sent) {
        return visit.door(Actor.anonymous())
                .dryRun()
                .custody()
                .askErasureUnder(new AskErasureUnder(sent))
                .isDone();
    }

    private static void shown(Visit visit, ReceiptWord word, Custody anyone, CommandId sent, String said)
            throws IOException {
        Optional<ErasureView> view = anyone.erasureUnder(sent).fold(Optional::of, refusal -> Optional.empty());
        visit.show(
                "erase",
                new ErasePage(
                        form(visit).build(),
                        word.shown(),
                        view.map(v -> DataPage.erased(v, visit)),
                        view.map(DataPage::mayAsk).orElse(true),
                        said));
    }

    private static Form.Builder form(Visit visit) {
        return new Form.Builder("erase", visit.locale(), Typed.nothing()).text("word", true);
    }
}
