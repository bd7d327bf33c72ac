package io.github.xingfujia.volunteer.hours;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.volunteer.CheckIn;
import io.github.xingfujia.volunteer.CheckOut;
import io.github.xingfujia.volunteer.ConfirmHours;
import io.github.xingfujia.volunteer.CorrectHours;
import io.github.xingfujia.volunteer.HoursOf;
import io.github.xingfujia.volunteer.HoursView;
import io.github.xingfujia.volunteer.ServiceMonth;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.volunteer.steps.Glance;
import io.github.xingfujia.volunteer.steps.TeamSteps;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Step;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Service is checked in and out, confirmed by the station where it was done, and corrected with a trace. */
final class HoursActs {

    private static final Duration LONGEST = Duration.ofHours(16);

    private final Network network;

    HoursActs(Network network) {
        this.network = network;
    }

    Act<CheckIn, Integer> checkIn() {
        return Step.<CheckIn, Integer>of(
                        Actions.CHECK_IN,
                        (c, moment) -> here(c.staff(), moment),
                        this::checkedIn,
                        (c, after, moment) -> month(here(c.staff(), moment).get(0), after)
                                .entries()
                                .size())
                .about(CheckIn::staff);
    }

    private Ruling checkedIn(CheckIn command, Loaded loaded, Moment moment) {
        Checks.of()
                .that(
                        network.post(command.post()).isPresent(),
                        "post",
                        "no-such-post",
                        command.post().toString())
                .orThrow();
        List<Ref> months = here(command.staff(), moment);
        if (months.stream().anyMatch(m -> month(m, loaded).open().isPresent())) {
            return TeamSteps.refuse("checked-in-already", "volunteer.checkOut");
        }
        int number = month(months.get(0), loaded).entries().size() + 1;
        return Ruling.plan()
                .to(months.get(0), "", new HoursFact.CheckedIn(number, command.post(), command.work()))
                .build();
    }

    Act<CheckOut, Integer> checkOut() {
        return Step.<CheckOut, Integer>of(
                        Actions.CHECK_OUT,
                        (c, moment) -> here(c.staff(), moment),
                        HoursActs::checkedOut,
                        (c, after, moment) -> here(c.staff(), moment).stream()
                                .flatMap(m -> month(m, after).entries().stream())
                                .filter(e -> e.until().isPresent())
                                .max((a, b) -> a.from().compareTo(b.from()))
                                .map(Ledger.Entry::measured)
                                .orElse(0))
                .about(CheckOut::staff);
    }

    private static Ruling checkedOut(CheckOut command, Loaded loaded, Moment moment) {
        for (Ref ref : here(command.staff(), moment)) {
            Optional<Ledger.Entry> open = month(ref, loaded).open();
            if (open.isPresent()) {
                return Ruling.plan()
                        .to(ref, "", new HoursFact.CheckedOut(open.get().number()))
                        .build();
            }
        }
        return TeamSteps.refuse("not-checked-in", "volunteer.checkIn");
    }

    /** The month it is now, and the one before: service may last past midnight of the last. */
    static List<Ref> here(StaffId staff, Moment moment) {
        ServiceMonth now = ServiceMonth.of(moment.today());
        return List.of(Ledger.of(staff, now), Ledger.of(staff, now.plus(-1)));
    }

    Act<ConfirmHours, StaffId> confirm() {
        return Step.<ConfirmHours, StaffId>of(
                        Actions.CONFIRM_HOURS,
                        (c, moment) -> List.of(Ledger.of(c.staff(), c.month())),
                        HoursActs::confirmed,
                        (c, after, moment) -> c.staff())
                .scoped((c, loaded, moment) -> entry(Ledger.of(c.staff(), c.month()), c.entry(), loaded));
    }

    private static Ruling confirmed(ConfirmHours command, Loaded loaded, Moment moment) {
        Ref ref = Ledger.of(command.staff(), command.month());
        Ledger.Entry entry = month(ref, loaded).find(command.entry()).orElseThrow();
        if (command.staff().equals(TeamSteps.who(moment))) {
            return TeamSteps.refuse("never-ones-own", "volunteer.confirmHours");
        }
        if (entry.until().isEmpty()) {
            return TeamSteps.refuse("not-checked-out", "volunteer.checkOut");
        }
        if (entry.minutes().isPresent()) {
            return TeamSteps.refuse("confirmed-already", "volunteer.correctHours");
        }
        Checks.of().range("minutes", command.minutes(), 1, most(entry)).orThrow();
        return Ruling.plan()
                .to(ref, "", new HoursFact.Confirmed(command.entry(), command.minutes(), TeamSteps.who(moment)))
                .build();
    }

    /** Neither confirmed nor corrected service is longer than it was by the clock. */
    private static int most(Ledger.Entry entry) {
        return (int) Math.min(entry.measured(), LONGEST.toMinutes());
    }

    Act<CorrectHours, StaffId> correct() {
        return Step.<CorrectHours, StaffId>of(
                        Actions.CORRECT_HOURS,
                        (c, moment) -> List.of(Ledger.of(c.staff(), c.month())),
                        HoursActs::corrected,
                        (c, after, moment) -> c.staff())
                .scoped((c, loaded, moment) -> entry(Ledger.of(c.staff(), c.month()), c.entry(), loaded))
                .sealing((c, loaded, moment) -> TeamSteps.words(Ledger.of(c.staff(), c.month()), c.words()));
    }

    private static Ruling corrected(CorrectHours command, Loaded loaded, Moment moment) {
        Ref ref = Ledger.of(command.staff(), command.month());
        if (command.staff().equals(TeamSteps.who(moment))) {
            return TeamSteps.refuse("never-ones-own", "volunteer.confirmHours");
        }
        Ledger.Entry entry = month(ref, loaded).find(command.entry()).orElseThrow();
        if (entry.minutes().isEmpty()) {
            return TeamSteps.refuse("not-confirmed", "volunteer.confirmHours");
        }
        Checks.of().range("minutes", command.minutes(), 0, most(entry)).orThrow();
        return Ruling.plan()
                .to(
                        ref,
                        "",
                        new HoursFact.Corrected(
                                command.entry(), command.minutes(), TeamSteps.who(moment), moment.sealed("words")))
                .build();
    }

    /** What was done at a station is that station's to confirm and to correct. */
    private static Optional<Scope> entry(Ref ref, int number, Loaded loaded) {
        return month(ref, loaded)
                .find(number)
                .map(e -> Scope.of().post(e.post()).build());
    }

    Look<HoursOf, HoursView> hoursOf() {
        return Glance.of(
                Actions.HOURS_OF,
                q -> List.of(Ledger.of(q.staff(), q.month())),
                (q, loaded, moment) -> Optional.of(month(Ledger.of(q.staff(), q.month()), loaded))
                        .filter(m -> !m.entries().isEmpty())
                        .map(m -> m.scope(q.staff())),
                (q, loaded, moment) -> shown(q, loaded, moment)
                        .flatMap(e -> e.corrections().stream())
                        .map(Ledger.Correction::words)
                        .toList(),
                (q, loaded, open, moment) -> new HoursView(
                        q.staff(),
                        q.month(),
                        shown(q, loaded, moment).map(e -> view(e, open)).toList()));
    }

    /** A station sees what was done there, she herself and the district everything. */
    private static Stream<Ledger.Entry> shown(HoursOf query, Loaded loaded, Moment moment) {
        Actor.Staff who = (Actor.Staff) moment.actor();
        List<Ledger.Entry> all =
                month(Ledger.of(query.staff(), query.month()), loaded).entries();
        boolean station = !who.id().equals(query.staff())
                && all.stream().anyMatch(e -> e.post().equals(who.post()));
        return all.stream().filter(e -> !station || e.post().equals(who.post()));
    }

    private static HoursView.Entry view(Ledger.Entry e, Opening open) {
        return new HoursView.Entry(
                e.number(),
                e.post(),
                e.work(),
                e.from(),
                e.until(),
                e.minutes(),
                e.by(),
                e.corrections().stream()
                        .map(c -> new HoursView.Corrected(c.before(), c.by(), text(c.words(), open)))
                        .toList());
    }

    private static String text(Sealed words, Opening open) {
        return open.apply(words);
    }

    static Ledger.Month month(Ref ref, Loaded loaded) {
        return loaded.of(Ledger.LEDGER, ref);
    }
}
