package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.consultation.AppointmentStanding;
import io.github.xingfujia.consultation.CalendarFile;
import io.github.xingfujia.consultation.Consultation;
import io.github.xingfujia.consultation.Feedback;
import io.github.xingfujia.consultation.MeetingMode;
import io.github.xingfujia.consultation.MyAppointment;
import io.github.xingfujia.consultation.TimeHeld;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.messaging.AlarmWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One's own appointment, by its receipt word (我的预约): seen, confirmed, cancelled and rated without a login; the word stands in
 * no address.
 *
 * @param back the form that asks for the word
 * @param mine the appointment; empty before it was found
 * @param word its word, for the forms on the page
 * @param fresh whether it was just held, so that the word is to be written down
 * @param refused why something was not done; empty when it was
 * @param rating the form that rates it
 * @param help whether help is to be shown before all else
 */
record AppointmentPage(
        Form back, Optional<Shown> mine, String word, boolean fresh, String refused, Form rating, boolean help) {

    /** What is shown of it. */
    record Shown(
            String expert,
            String kind,
            String when,
            String mode,
            String place,
            String standing,
            String confirmBefore,
            boolean mayConfirm,
            boolean mayCancel,
            boolean mayRate,
            boolean calendar,
            boolean calledOff) {}

    static void show(Visit visit) throws IOException {
        visit.show("appointment", asking(visit, back(visit, Typed.nothing())));
    }

    private static AppointmentPage asking(Visit visit, Form.Builder back) {
        Form rating = rating(visit, Typed.nothing()).build();
        return new AppointmentPage(back.build(), Optional.empty(), "", false, "", rating, false);
    }

    /** Shows what was just held. */
    static void held(Visit visit, ReceiptWord word, TimeHeld held) throws IOException {
        MyAppointment mine = anyone(visit).mine(word.sent()).orThrow();
        shown(visit, 200, mine, word, true, "", held.help(), UnaryOperator.identity());
    }

    static void act(Visit visit) throws IOException {
        Typed typed = visit.typed();
        Optional<ReceiptWord> word = ReceiptWord.typed(typed.one("word"));
        Optional<CommandId> sent = word.flatMap(visit::tried);
        Optional<MyAppointment> mine = sent.flatMap(s -> found(visit, s));
        if (mine.isEmpty()) {
            String wrong = visit.notFoundSaid();
            visit.show(
                    visit.notFound(),
                    "appointment",
                    asking(visit, back(visit, typed).error(wrong)));
            return;
        }
        if (typed.one("act").equals("calendar") && mine.get().calendar()) {
            byte[] file = CalendarFile.of(mine.get().from(), mine.get().until())
                    .in(visit.locale())
                    .getBytes(StandardCharsets.UTF_8);
            visit.send("calendar.ics", "text/calendar; charset=utf-8", file);
            return;
        }
        done(visit, typed, word.orElseThrow(), sent.orElseThrow(), mine.get());
    }

    private static void done(Visit visit, Typed typed, ReceiptWord word, CommandId sent, MyAppointment before)
            throws IOException {
        try {
            Optional<Outcome<?>> outcome = run(visit, typed, sent);
            String refused = outcome.flatMap(Outcome::refusal)
                    .map(r -> r.shown().in(visit.locale()))
                    .orElse("");
            MyAppointment after = found(visit, sent).orElse(before);
            boolean help = AlarmWords.heard(typed.one("rated"));
            shown(visit, refused.isEmpty() ? 200 : 409, after, word, false, refused, help, UnaryOperator.identity());
        } catch (InvalidInput e) {
            shown(visit, 422, before, word, false, "", false, form -> form.wrong(e));
        }
    }

    private static Optional<Outcome<?>> run(Visit visit, Typed typed, CommandId sent) {
        return switch (typed.one("act")) {
            case "confirm" -> Optional.of(anyone(visit).confirm(sent));
            case "cancel" -> Optional.of(anyone(visit).cancel(sent));
            case "rate" -> Optional.of(anyone(visit).rate(sent, feedback(typed)));
            default -> Optional.empty();
        };
    }

    private static Feedback feedback(Typed typed) {
        String score = typed.one("score");
        return new Feedback(score.matches("[1-5]") ? Integer.parseInt(score) : 0, typed.one("rated"));
    }

    private static Optional<MyAppointment> found(Visit visit, CommandId sent) {
        return anyone(visit).mine(sent).fold(Optional::of, refusal -> Optional.empty());
    }

    private static Consultation anyone(Visit visit) {
        return visit.door(Actor.anonymous()).consultation();
    }

    private static void shown(
            Visit visit,
            int status,
            MyAppointment mine,
            ReceiptWord word,
            boolean fresh,
            String refused,
            boolean help,
            UnaryOperator<Form.Builder> marking)
            throws IOException {
        Times times = new Times(visit.house, visit.locale());
        Shown shown = new Shown(
                mine.expert().in(visit.locale()),
                mine.kind().wording().in(visit.locale()),
                times.span(mine.from(), mine.until()),
                mine.mode().wording().in(visit.locale()),
                place(mine, times).in(visit.locale()),
                mine.standing().wording().in(visit.locale()),
                times.minute(mine.confirmBefore()),
                mine.standing() == AppointmentStanding.ON_HOLD,
                mine.mayCancel(),
                mine.mayRate(),
                mine.calendar(),
                mine.standing() == AppointmentStanding.CALLED_OFF);
        visit.show(
                status,
                "appointment",
                new AppointmentPage(
                        back(visit, Typed.nothing()).build(),
                        Optional.of(shown),
                        word.shown(),
                        fresh,
                        refused,
                        marking.apply(rating(visit, visit.typed())).build(),
                        help));
    }

    /** An expert may still change: until it is settled who comes nobody is sent to a place. */
    private static Localized place(MyAppointment mine, Times times) {
        boolean over = List.of(
                        AppointmentStanding.CANCELLED, AppointmentStanding.CALLED_OFF, AppointmentStanding.LAPSED)
                .contains(mine.standing());
        return mine.mode() == MeetingMode.IN_PERSON && mine.place().zh().isEmpty() && !over
                ? Words.of("appointment.place.later", times.minute(mine.placed()))
                : mine.place();
    }

    private static Form.Builder back(Visit visit, Typed typed) {
        return new Form.Builder("appointment", visit.locale(), typed).text("word", true);
    }

    private static Form.Builder rating(Visit visit, Typed typed) {
        return new Form.Builder("rating", visit.locale(), typed)
                .field("score", Form.Kind.RADIO, true, Fields.choices(visit.locale(), "score", "5", "4", "3", "2", "1"))
                .area("rated")
                .called("words", "rated");
    }
}
