package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.Door;
import io.github.xingfujia.consultation.Consultation;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.way.RepeatedCommandException;
import java.io.IOException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
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

    /** Sends what nobody's safety hangs on: of one place so much in ten minutes; what may mean danger is never turned away. */
    static <C, R> void sparing(
            Visit visit,
            Form.Builder form,
            Function<Typed, C> reading,
            BiFunction<Door, C, Outcome<R>> asking,
            Received<R> received,
            Again again)
            throws IOException {
        if (!visit.tellsOfDanger() && visit.sendsTooOften()) {
            again.show(429, marked -> marked.error(Words.of("report.too-often").in(visit.locale())));
            return;
        }
        under(visit, form, reading, asking, received, again);
    }

    static <C, R> void send(
            Visit visit,
            Form.Builder form,
            Function<Typed, C> reading,
            BiFunction<Consultation, C, Outcome<R>> asking,
            Received<R> received,
            Again again)
            throws IOException {
        under(visit, form, reading, (door, asked) -> asking.apply(door.consultation(), asked), received, again);
    }

    /** Sends it under the word of the form. */
    static <C, R> void under(
            Visit visit,
            Form.Builder form,
            Function<Typed, C> reading,
            BiFunction<Door, C, Outcome<R>> asking,
            Received<R> received,
            Again again)
            throws IOException {
        String command = visit.typed().one("command");
        sent(
                visit,
                form,
                reading,
                () -> word(command).sent(),
                asking,
                answer -> received.show(word(command), answer),
                again);
    }

    private static ReceiptWord word(String command) {
        return ReceiptWord.of(CommandId.of(command));
    }

    /** Shows the answer. */
    private interface Shown<R> {
        void show(R answer) throws IOException;
    }

    private static <C, R> void sent(
            Visit visit,
            Form.Builder form,
            Function<Typed, C> reading,
            Supplier<CommandId> under,
            BiFunction<Door, C, Outcome<R>> asking,
            Shown<R> shown,
            Again again)
            throws IOException {
        try {
            visit.takes(form);
            C command = reading.apply(visit.typed());
            Outcome<R> outcome = asking.apply(visit.door(Actor.anonymous()).under(under.get()), command);
            if (outcome.isDone()) {
                shown.show(outcome.orThrow());
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
