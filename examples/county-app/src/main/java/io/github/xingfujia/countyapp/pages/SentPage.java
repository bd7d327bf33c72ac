package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.custody.Custody;
import io.github.xingfujia.custody.ErasureStage;
import io.github.xingfujia.custody.ErasureView;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Having erased what one sent without a login (免登录删除申请), by its receipt word: a suggestion, a wish to join, a question, an appointment.
 *
 * @param form asks for the word
 * @param stage how a request stands; empty before one was found
 * @param until not destroyed before that day, in words; empty when none is known
 */
record SentPage(Form form, String stage, String until) {

    static void show(Visit visit) throws IOException {
        show(visit, 200, UnaryOperator.identity(), Optional.empty());
    }

    static void erase(Visit visit) throws IOException {
        Optional<CommandId> sent = ReceiptWord.typed(visit.typed().one("word")).map(visit::tried);
        Custody anyone = visit.door(Actor.anonymous()).custody();
        Optional<ErasureStage> asked =
                sent.flatMap(s -> anyone.askSentErasure(s).fold(Optional::of, refusal -> Optional.empty()));
        Optional<ErasureView> stands = asked.flatMap(stage -> sent)
                .flatMap(s -> anyone.sentErasure(s).fold(Optional::of, refusal -> Optional.empty()));
        if (stands.isEmpty()) {
            String wrong = Words.of("back.none").in(visit.locale());
            show(visit, 422, form -> form.error(wrong), Optional.empty());
        } else {
            show(visit, 200, UnaryOperator.identity(), stands);
        }
    }

    private static void show(Visit visit, int status, UnaryOperator<Form.Builder> marking, Optional<ErasureView> stands)
            throws IOException {
        Times times = new Times(visit.house, visit.locale());
        visit.show(
                status,
                "sent",
                new SentPage(
                        marking.apply(new Form.Builder("sent", visit.locale(), Typed.nothing()).text("word", true))
                                .build(),
                        stands.map(v -> v.stage().wording().in(visit.locale())).orElse(""),
                        stands.flatMap(ErasureView::until).map(times::day).orElse("")));
    }
}
