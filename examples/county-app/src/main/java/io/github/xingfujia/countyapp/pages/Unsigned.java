package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.consultation.Consultation;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.way.RepeatedCommandException;
import java.io.IOException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Sends what somebody without a login wrote (免登录提交): it is received under its word, or the form is shown again. */
final class Unsigned {

    private Unsigned() {}

    /** Shows what was received. */
    interface Received<R> {
        void show(ReceiptWord word, R answer) throws IOException;
    }

    /** Shows the form again with what is wrong. */
    interface Again {
        void show(int status, UnaryOperator<Form.Builder> marking) throws IOException;
    }

    static <C, R> void send(
            Visit visit,
            Form.Builder form,
            Function<Typed, C> reading,
            BiFunction<Consultation, C, Outcome<R>> asking,
            Received<R> received,
            Again again)
            throws IOException {
        Typed typed = visit.typed();
        try {
            visit.takes(form);
            C command = reading.apply(typed);
            ReceiptWord word = ReceiptWord.of(CommandId.of(typed.one("command")));
            Consultation door = visit.door(Actor.anonymous()).under(word.sent()).consultation();
            Outcome<R> outcome = asking.apply(door, command);
            if (outcome.isDone()) {
                received.show(word, outcome.orThrow());
            } else {
                String refused =
                        outcome.refusal().map(r -> r.shown().in(visit.locale())).orElse("");
                again.show(409, marked -> marked.error(refused));
            }
        } catch (InvalidInput e) {
            again.show(422, marked -> marked.wrong(e));
        } catch (RepeatedCommandException e) {
            String repeated = Words.of("report.again").in(visit.locale());
            again.show(409, marked -> marked.error(repeated));
        }
    }
}
