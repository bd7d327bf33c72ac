package io.github.xingfujia.adapters.http;

import io.github.xingfujia.consultation.AppointmentId;
import io.github.xingfujia.consultation.AppointmentLine;
import io.github.xingfujia.consultation.AppointmentQuery;
import io.github.xingfujia.consultation.AppointmentStanding;
import io.github.xingfujia.consultation.AppointmentView;
import io.github.xingfujia.consultation.CalendarFile;
import io.github.xingfujia.consultation.CallOffCause;
import io.github.xingfujia.consultation.CloseTimes;
import io.github.xingfujia.consultation.Columns;
import io.github.xingfujia.consultation.Consultation;
import io.github.xingfujia.consultation.Expert;
import io.github.xingfujia.consultation.Feedback;
import io.github.xingfujia.consultation.FreeQuery;
import io.github.xingfujia.consultation.FreeTimes;
import io.github.xingfujia.consultation.HoldTime;
import io.github.xingfujia.consultation.MeetingMode;
import io.github.xingfujia.consultation.MyAppointment;
import io.github.xingfujia.consultation.OfferTimes;
import io.github.xingfujia.consultation.ReopenTimes;
import io.github.xingfujia.consultation.TimeHeld;
import io.github.xingfujia.consultation.TimesView;
import io.github.xingfujia.consultation.Weekly;
import io.github.xingfujia.consultation.WithdrawTimes;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.StaffId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The routes to consultations (专家咨询). What somebody may come back by, and whom she asks when, stands in no address and so in
 * no log.
 */
final class ConsultationRoutes {

    private static final int USUAL_DAYS = 7;

    private ConsultationRoutes() {}

    /** Who can be asked. */
    record Directory(List<Expert> experts) {}

    /** The number of weekly times. */
    record Numbered(int number) {}

    /** Weekly times, side by side with whose they are. */
    record Offering(
            StaffId expert,
            DayOfWeek day,
            LocalTime from,
            LocalTime until,
            int minutes,
            MeetingMode mode,
            LocalDate since,
            LocalDate through) {

        OfferTimes times() {
            return new OfferTimes(expert, new Weekly(day, from, until, minutes, mode, since, through));
        }
    }

    record SentUnder(CommandId sent) {}

    /** A calendar file (RFC 5545), whose title says nothing. */
    record CalendarText(String calendar) {}

    record Rating(CommandId sent, Feedback feedback) {}

    /** How an appointment stands after it. */
    record Stands(AppointmentStanding standing) {}

    /** The appointment something was said of. */
    record OfAppointment(AppointmentId appointment) {}

    record Giving(StaffId to) {}

    record CallingOff(CallOffCause cause) {}

    record Appointments(List<AppointmentLine> rows, Optional<String> next) {}

    /** When somebody is looked for. */
    record FreeAsked(StaffId expert, Optional<LocalDate> from, Optional<Integer> days) {}

    static List<Route> all() {
        return List.of(
                Route.get(
                                "network.experts",
                                "/experts",
                                Directory.class,
                                (in, none) ->
                                        Answer.open(new Directory(in.home().experts())))
                        .open(),
                Route.get(
                                "network.columns",
                                "/columns",
                                Columns.class,
                                (in, none) -> Answer.open(in.home().columns()))
                        .open(),
                Route.post(
                        "consultation.offer",
                        "/expert-times",
                        Offering.class,
                        Numbered.class,
                        (in, b) ->
                                Answer.of(new Numbered(door(in).offer(b.times()).orThrow()))),
                Route.post(
                        "consultation.withdraw",
                        "/expert-times/withdraw",
                        WithdrawTimes.class,
                        Numbered.class,
                        (in, b) -> Answer.of(new Numbered(door(in).withdraw(b).orThrow()))),
                Route.post(
                        "consultation.close",
                        "/expert-times/close",
                        CloseTimes.class,
                        Numbered.class,
                        (in, b) -> Answer.of(new Numbered(door(in).close(b).orThrow()))),
                Route.post(
                        "consultation.reopen",
                        "/expert-times/reopen",
                        ReopenTimes.class,
                        Numbered.class,
                        (in, b) -> Answer.of(new Numbered(door(in).reopen(b).orThrow()))),
                Route.get(
                        "consultation.times",
                        "/experts/{staff}/times",
                        TimesView.class,
                        (in, none) -> Answer.of(
                                door(in).times(in.place("staff", StaffId.class)).orThrow())),
                Route.post(
                                "consultation.free",
                                "/experts/free",
                                FreeAsked.class,
                                FreeTimes.class,
                                (in, b) -> Answer.of(door(in).free(new FreeQuery(
                                                b.expert(), b.from(), b.days().orElse(USUAL_DAYS)))
                                        .orThrow()))
                        .open(),
                Route.post(
                                "consultation.hold",
                                "/appointments",
                                HoldTime.class,
                                TimeHeld.class,
                                (in, b) -> Answer.of(door(in.keeping("expert " + b.expert()))
                                        .hold(b)
                                        .orThrow()))
                        .openUnderKey(),
                own(
                        "confirm",
                        SentUnder.class,
                        (in, b) -> door(in).confirm(sent(in, b.sent())).orThrow()),
                own(
                        "cancel",
                        SentUnder.class,
                        (in, b) -> door(in).cancel(sent(in, b.sent())).orThrow()),
                own(
                        "rate",
                        Rating.class,
                        (in, b) ->
                                door(in).rate(sent(in, b.sent()), b.feedback()).orThrow()),
                Route.post(
                                "consultation.mine",
                                "/appointments/mine",
                                SentUnder.class,
                                MyAppointment.class,
                                (in, b) -> Answer.of(
                                        door(in).mine(sent(in, b.sent())).orThrow()))
                        .open(),
                Route.post(
                                "house.calendar",
                                "/appointments/calendar",
                                SentUnder.class,
                                CalendarText.class,
                                (in, b) -> calendar(
                                        door(in).mine(sent(in, b.sent())).orThrow(), in.locale()))
                        .open(),
                Route.get("consultation.appointments", "/appointments", Appointments.class, (in, none) -> list(in))
                        .query("day", LocalDate.class)
                        .paged(),
                Route.get(
                        "consultation.appointment",
                        "/appointments/{appointment}",
                        AppointmentView.class,
                        (in, none) -> Answer.of(door(in).appointment(id(in)).orThrow())),
                said("tookPlace", "took-place", in -> door(in).tookPlace(id(in)).orThrow()),
                said("missed", "missed", in -> door(in).missed(id(in)).orThrow()),
                Route.post(
                        "consultation.give",
                        "/appointments/{appointment}/give",
                        Giving.class,
                        OfAppointment.class,
                        (in, b) -> Answer.of(
                                new OfAppointment(door(in).give(id(in), b.to()).orThrow()))),
                Route.post(
                        "consultation.callOff",
                        "/appointments/{appointment}/call-off",
                        CallingOff.class,
                        OfAppointment.class,
                        (in, b) -> Answer.of(new OfAppointment(
                                door(in).callOff(id(in), b.cause()).orThrow()))));
    }

    /** Where others read the phone, or she is not to be contacted, there is none, as {@code mine} says before. */
    private static Answer calendar(MyAppointment mine, Locale locale) {
        if (!mine.calendar()) {
            throw HttpRefusal.of(404, "no-calendar");
        }
        return Answer.of(
                new CalendarText(CalendarFile.of(mine.from(), mine.until()).in(locale)));
    }

    /** What is done to an appointment with what it was sent under. */
    private interface Own<B> {
        AppointmentStanding of(Inquiry in, B body);
    }

    private static <B> Route own(String name, Class<B> takes, Own<B> call) {
        return Route.post(
                        "consultation." + name,
                        "/appointments/" + name,
                        takes,
                        Stands.class,
                        (in, b) -> Answer.of(new Stands(call.of(in, b))))
                .open();
    }

    /** What is said of an appointment by whom it is with. */
    private interface Said {
        AppointmentId of(Inquiry in);
    }

    private static Route said(String name, String path, Said call) {
        return Route.post(
                "consultation." + name,
                "/appointments/{appointment}/" + path,
                CaseRequests.Plain.class,
                OfAppointment.class,
                (in, b) -> Answer.of(new OfAppointment(call.of(in))));
    }

    private static Answer list(Inquiry in) {
        return in.listed(
                door(in).appointments(new AppointmentQuery(in.query("day", LocalDate.class)), in.after(), in.limit()),
                Appointments::new);
    }

    private static CommandId sent(Inquiry in, CommandId given) {
        return in.tried().apply(given);
    }

    private static AppointmentId id(Inquiry in) {
        return in.place("appointment", AppointmentId.class);
    }

    private static Consultation door(Inquiry in) {
        return in.door().consultation();
    }
}
