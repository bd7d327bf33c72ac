package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.Performance;
import io.github.xingfujia.casework.Pursuit;
import io.github.xingfujia.casework.Remedy;
import io.github.xingfujia.casework.Revisit;
import io.github.xingfujia.casework.RevisitPlan;
import io.github.xingfujia.casework.Satisfaction;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.kernel.StaffId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** How an agreement is looked after (回访). */
final class RevisitActs {

    static final Act ARRANGE_REVISIT = after(Act.of("ARRANGE_REVISIT", (door, known, answers) -> {
                Optional<Side> side = answers.side("side");
                Optional<StaffId> by = answers.staff("by");
                answers.required("by");
                Optional<LocalDate> day = answers.day("day");
                Optional<LocalTime> begin = answers.time("begin");
                Optional<LocalTime> finish = answers.time("finish");
                answers.orThrow();
                return door.arrangeRevisit(
                        known.view().id(),
                        new RevisitPlan(
                                side.orElseThrow(),
                                by.orElseThrow(),
                                Answers.at(day.orElseThrow(), begin.orElseThrow()),
                                Answers.at(day.orElseThrow(), finish.orElseThrow())));
            })
            .asking((form, known) -> form.field("side", Form.Kind.RADIO, true, Sides.of(known))
                    .field("by", Form.Kind.CHOICE, true, Sides.mediators(known, "choose"))
                    .day("day", true)
                    .time("begin", true, "10:00")
                    .time("finish", true, "10:30")
                    .called("until", "finish")
                    .called("from", "day")
                    .called("hours", "finish")));

    static final Act REVISIT = Act.of("REVISIT", (door, known, answers) -> {
                Optional<Side> side = answers.side("side");
                boolean safe = answers.yes("safe");
                Optional<Performance> performance = answers.maybe("performance", Performance.class);
                Optional<Satisfaction> satisfaction = answers.maybe("satisfaction", Satisfaction.class);
                answers.checks().that(!safe || performance.isPresent(), "performance", "required", "");
                answers.checks().that(!safe || satisfaction.isPresent(), "satisfaction", "required", "");
                answers.orThrow();
                return door.revisit(
                        known.view().id(),
                        new Revisit(
                                side.orElseThrow(),
                                performance,
                                satisfaction,
                                safe,
                                answers.ticked("stop"),
                                answers.text("words")));
            })
            .asking((form, known) -> form.field("side", Form.Kind.RADIO, true, Sides.of(known))
                    .yesOrNo("safe")
                    .each("performance", Form.Kind.RADIO, false, Performance.class, Performance::wording)
                    .each("satisfaction", Form.Kind.RADIO, false, Satisfaction.class, Satisfaction::wording)
                    .area("words")
                    .tick("stop"))
            .shut(Act.unless(known -> !known.isOpen() || known.lastly("took-effect"), "no-revisit-due", "DRAW"));

    static final Act PURSUE = Act.of("PURSUE", (door, known, answers) -> {
                Optional<Side> side = answers.side("side");
                answers.checks().that(!answers.typed().all("remedies").isEmpty(), "remedies", "required", "");
                answers.orThrow();
                return door.pursue(
                        known.view().id(),
                        new Pursuit(
                                side.orElseThrow(),
                                answers.codes("remedies", Remedy.class),
                                answers.ticked("urgeAgreed")));
            })
            .asking((form, known) -> form.field("side", Form.Kind.RADIO, true, Sides.of(known))
                    .each("remedies", Form.Kind.CHECKS, true, Remedy.class, Remedy::wording)
                    .tick("urgeAgreed")
                    .called("agreed", "urgeAgreed"))
            .shownWhen(Known::isBroken)
            .shut(Act.unless(Known::isBroken, "not-broken", "REVISIT"));

    private RevisitActs() {}

    /** A revisit follows an agreement that is in effect; whoever is to be asked alone is asked that first. */
    private static Act after(Act act) {
        return act.shut(PaperActs::unwritten)
                .shutToo(Act.unless(Known::isLookedAfter, "no-revisit-due", "DRAW"))
                .shutToo(Act.unless(known -> !known.owesAnswer(), "separate-for-now", "SCREEN"));
    }
}
