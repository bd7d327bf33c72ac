package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.access.Role;
import io.github.xingfujia.casework.Ending;
import io.github.xingfujia.casework.PauseReason;
import io.github.xingfujia.casework.ReturnReason;
import io.github.xingfujia.casework.Route;
import io.github.xingfujia.casework.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a case goes, how long it may take and how it ends (升级、期限与结束). */
final class StageActs {

    static final Act REVIEW = Act.of(
                    "REVIEW", (door, known, answers) -> door.review(known.view().id()))
            .protecting();

    static final Act TAKE_OVER = Act.of("TAKE_OVER", (door, known, answers) -> {
                answers.required("reason");
                answers.orThrow();
                return door.takeOver(known.view().id(), answers.text("reason"));
            })
            .asking((form, known) -> form.area("reason"))
            .shownWhen(known -> known.isOneOf(Role.CENTRE_STAFF))
            .protecting()
            .shutToo(Act.unless(
                    known -> !known.view()
                            .accountable()
                            .equals(known.visit().worker().post()),
                    "already-yours",
                    "GIVE_BACK"));

    static final Act GIVE_BACK = Act.of("GIVE_BACK", (door, known, answers) -> {
                Optional<ReturnReason> reason = answers.code("giveBack", ReturnReason.class);
                answers.orThrow();
                return door.giveBack(known.view().id(), reason.orElseThrow());
            })
            .asking((form, known) -> form.field(
                    "giveBack", Form.Kind.RADIO, true, form.options(ReturnReason.class, ReturnReason::wording)))
            .shutToo(Act.unless(known -> known.lastly("accountable-moved"), "nobody-to-return-to", "REVIEW"));

    static final Act PAUSE = Act.of("PAUSE", (door, known, answers) -> {
                Optional<PauseReason> reason = answers.code("pause", PauseReason.class);
                answers.orThrow();
                return door.pause(known.view().id(), reason.orElseThrow());
            })
            .asking((form, known) ->
                    form.each("pause", Form.Kind.RADIO, true, PauseReason.class, r -> Words.code("pause", r)))
            .shutToo(Act.unless(known -> known.view().dueAt().isPresent(), "clock-not-running", "RESUME"))
            .mediating();

    static final Act RESUME = Act.of(
                    "RESUME", (door, known, answers) -> door.resume(known.view().id()))
            .shutToo(Act.unless(known -> known.view().dueAt().isEmpty(), "clock-running", "PAUSE"));

    static final Act EXTEND = Act.of("EXTEND", (door, known, answers) -> {
                answers.required("period");
                answers.orThrow();
                return door.extend(known.view().id(), answers.text("period"), answers.codes("jointly", Side.class));
            })
            .asking((form, known) -> form.field(
                            "period",
                            Form.Kind.RADIO,
                            true,
                            Fields.choices(known.locale(), "period", "7d", "15d", "30d"),
                            "7d")
                    .field("jointly", Form.Kind.CHECKS, false, Sides.of(known)))
            .shutToo(Act.unless(known -> known.view().dueAt().isPresent(), "clock-not-running", "RESUME"))
            .mediating();

    static final Act END = Act.of("END", (door, known, answers) -> {
                Optional<Ending> ending = answers.code("ending", Ending.class);
                answers.orThrow();
                return door.end(known.view().id(), ending.orElseThrow());
            })
            .asking((form, known) -> form.field(
                    "ending",
                    Form.Kind.CHOICE,
                    true,
                    endings(form, known),
                    known.isSettled() ? Ending.AGREEMENT.name() : ""));

    static final Act TELL_ROUTES = Act.of("TELL_ROUTES", (door, known, answers) -> {
                Optional<Side> side = answers.side("side");
                answers.checks().that(!answers.typed().all("routes").isEmpty(), "routes", "required", "");
                answers.orThrow();
                return door.tellRoutes(known.view().id(), side.orElseThrow(), answers.codes("routes", Route.class));
            })
            .asking((form, known) -> form.field("side", Form.Kind.RADIO, true, Sides.tellable(known))
                    .each("routes", Form.Kind.CHECKS, true, Route.class, Route::wording))
            .shut(Act.unless(
                    known -> known.view().ending().filter(Ending::isFailure).isPresent(), "not-failed", "END"));

    /** Who can never be asked alone is left so by two of the district; her gate stays shut. */
    static final Act LEAVE_UNASKED = Act.of("LEAVE_UNASKED", (door, known, answers) -> {
                Optional<Side> side = answers.side("side");
                answers.required("reason");
                answers.orThrow();
                return door.leaveUnasked(known.view().id(), side.orElseThrow(), answers.text("reason"));
            })
            .asking((form, known) ->
                    form.field("side", Form.Kind.RADIO, true, Sides.of(known)).area("reason"))
            .shownWhen(known -> known.isOneOf(Role.CENTRE_STAFF, Role.PROTECTION_STAFF) && known.owesAnswer())
            .shut(Act.unless(Known::isEnded, "not-ended", "END"));

    static final Act CLOSE = Act.of(
                    "CLOSE", (door, known, answers) -> door.close(known.view().id()))
            .shut(Act.unless(Known::isEnded, "not-ended", "END"))
            .shutToo(Act.unless(known -> !known.owesRoutes(), "routes-not-told", "TELL_ROUTES"));

    /** What somebody complains about by word of mouth; for the applicant, and as long as there is a file. */
    static final Act COMPLAIN = Act.of(
                    "COMPLAIN",
                    (door, known, answers) -> door.complain(known.view().id(), answers.text("words")))
            .asking((form, known) -> form.area("words"))
            .shut(known -> Optional.empty());

    private StageActs() {}

    /** An end is for good: nothing stands chosen, but that it was settled where it was. */
    private static List<Form.Option> endings(Form.Builder form, Known known) {
        List<Form.Option> all = new ArrayList<>();
        all.add(new Form.Option("", Words.of("choose").in(known.locale())));
        boolean holds = known.lastly("took-effect");
        form.options(Ending.class, Ending::wording).stream()
                .filter(o -> !holds || Ending.valueOf(o.value()).isSettlement())
                .forEach(all::add);
        return all;
    }
}
