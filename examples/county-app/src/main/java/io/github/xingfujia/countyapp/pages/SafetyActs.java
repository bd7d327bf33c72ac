package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.messaging.MessageChannel;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.Screen;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is asked of, and done for, one person alone (单独询问与安全). */
final class SafetyActs {

    static final Act SCREEN = Act.of("SCREEN", (door, known, answers) -> {
                Optional<Side> side = answers.side("side");
                Screen screen = Fields.screen(answers.typed(), answers.checks());
                Optional<ResidentId> number = Fields.residentId(answers.typed(), "residentId", answers.checks());
                answers.checks().text("words", answers.text("words"), 0, 2000);
                answers.orThrow();
                CaseId id = known.view().id();
                Screen said = screen.saying(answers.text("words"));
                return number.map(n -> door.screen(id, side.orElseThrow(), n, said))
                        .orElseGet(() -> door.screen(id, side.orElseThrow(), said));
            })
            .asking((form, known) -> form.field("side", Form.Kind.RADIO, true, Sides.askable(known))
                    .field(
                            "asked",
                            Form.Kind.RADIO,
                            true,
                            Fields.choices(known.locale(), "asked", "none", "some", "not"))
                    .field("yes", Form.Kind.CHECKS, false, Fields.screenItems(known.house(), known.locale()))
                    .area("words")
                    .text("residentId", false))
            .shut(known -> Optional.empty());

    static final Act INTERVIEW = Act.of("INTERVIEW", (door, known, answers) -> {
                Optional<Side> side = answers.side("side");
                boolean told = answers.yes("told");
                boolean shuttle = answers.yes("shuttle");
                answers.orThrow();
                return door.interview(known.view().id(), side.orElseThrow(), told, shuttle);
            })
            .asking((form, known) -> form.field("side", Form.Kind.RADIO, true, Sides.of(known))
                    .yesOrNo("told")
                    .yesOrNo("shuttle"));

    static final Act INCIDENT = Act.of("INCIDENT", (door, known, answers) -> {
                Optional<Side> side = answers.side("side");
                answers.orThrow();
                return door.incident(known.view().id(), side.orElseThrow());
            })
            .asking(SafetyActs::side)
            .shut(known -> Optional.empty());

    static final Act DONE = Act.of("DONE", (door, known, answers) -> {
                String[] parts = answers.text("duty").split(" ", 2);
                Optional<Duty> duty = named(Duty.values(), parts[0]);
                Optional<Side> side = named(Side.values(), parts.length == 2 ? parts[1] : "");
                answers.checks().that(duty.isPresent() && side.isPresent(), "duty", "required", "");
                answers.orThrow();
                return door.done(known.view().id(), duty.orElseThrow(), side.orElseThrow());
            })
            .asking((form, known) -> form.field("duty", Form.Kind.RADIO, true, Sides.duties(known)))
            .shut(Act.unless(known -> !Sides.duties(known).isEmpty(), "no-such-duty", "SCREEN"));

    static final Act REPORTED = Act.of("REPORTED", (door, known, answers) -> {
                String[] parts = answers.text("duty").split(" ", 2);
                Optional<Duty> duty = named(Duty.values(), parts[0]);
                Optional<Side> side = named(Side.values(), parts.length == 2 ? parts[1] : "");
                answers.checks().that(duty.isPresent() && side.isPresent(), "duty", "required", "");
                return door.reported(
                        known.view().id(),
                        duty.orElse(Duty.MANDATORY_REPORT),
                        side.orElse(Side.APPLICANT),
                        DangerForm.read(answers));
            })
            .asking((form, known) -> DangerForm.ask(
                    form.field("duty", Form.Kind.RADIO, true, Sides.reports(known)),
                    known.visit(),
                    Sides.staff(known, known.view().accountable())))
            .shut(Act.unless(known -> !Sides.reports(known).isEmpty(), "no-such-duty", "SCREEN"));

    static final Act CONTACT = Act.of("CONTACT", (door, known, answers) -> {
                Optional<Side> side = answers.side("side");
                List<MessageChannel> channels = answers.codes("reach", MessageChannel.class);
                boolean shared = answers.yes("shared");
                boolean reached = !channels.isEmpty();
                Optional<LocalTime> from = reached ? answers.time("hours.from") : Optional.empty();
                Optional<LocalTime> until = reached ? answers.time("hours.until") : Optional.empty();
                answers.orThrow();
                SafeContact rule = !reached
                        ? SafeContact.none()
                        : new SafeContact(channels, from.orElseThrow(), until.orElseThrow(), shared);
                return door.contact(
                        known.view().id(),
                        side.orElseThrow(),
                        rule,
                        answers.typed().maybe("phone"));
            })
            .asking((form, known) -> form.field("side", Form.Kind.RADIO, true, Sides.of(known))
                    .field(
                            "reach",
                            Form.Kind.CHECKS,
                            false,
                            form.options(MessageChannel.class, c -> Words.code("reach", c)))
                    .time("hours.from", false)
                    .time("hours.until", false)
                    .called("contact.until", "hours.until")
                    .yesOrNo("shared")
                    .text("phone", false)
                    .hinting("phone", "hint.phone.kept"))
            .shut(known -> Optional.empty());

    static final Act LIFT = Act.of("LIFT", (door, known, answers) -> {
                Optional<Side> side = answers.side("side");
                answers.required("reason");
                answers.orThrow();
                return door.lift(known.view().id(), side.orElseThrow(), answers.text("reason"));
            })
            .asking((form, known) -> side(form, known).area("reason"))
            .shownWhen(SafetyActs::mayBeLifted);

    static final Act CONFIRM_LIFT = Act.of("CONFIRM_LIFT", (door, known, answers) -> {
                Optional<Side> side = answers.side("side");
                answers.orThrow();
                return door.confirmLift(known.view().id(), side.orElseThrow());
            })
            .asking(SafetyActs::side)
            .shownWhen(known -> mayBeLifted(known) && known.lastly("lift-proposed", "lift-confirmed", "incident-told"));

    private SafetyActs() {}

    private static <E extends Enum<E>> Optional<E> named(E[] codes, String name) {
        return Arrays.stream(codes).filter(c -> c.name().equals(name)).findFirst();
    }

    private static Form.Builder side(Form.Builder form, Known known) {
        return form.field("side", Form.Kind.RADIO, true, Sides.of(known));
    }

    private static boolean mayBeLifted(Known known) {
        return known.view().parties().stream().anyMatch(p -> p.gate().liftable());
    }
}
