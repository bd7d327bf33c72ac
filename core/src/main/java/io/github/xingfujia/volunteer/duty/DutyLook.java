package io.github.xingfujia.volunteer.duty;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.volunteer.Danger;
import io.github.xingfujia.volunteer.DutyId;
import io.github.xingfujia.volunteer.DutyView;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.volunteer.steps.Glance;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import java.util.List;

/** One duty, to herself, her station, whoever sent her, and the team desk (派勤详情). */
final class DutyLook {

    /** How the four distances are said. */
    private static final List<String> FAR = List.of("here", "town", "district", "elsewhere");

    private DutyLook() {}

    /** Shows one duty, with the reason of the choice as it was kept with it. */
    static Look<DutyId, DutyView> duty(Network network) {
        return Glance.<DutyId, DutyView>of(
                        Actions.DUTY,
                        id -> List.of(Duties.of(id)),
                        (id, loaded, moment) ->
                                DutyActs.state(Duties.of(id), loaded).scope(),
                        (id, loaded, moment) -> List.of(),
                        (id, loaded, open, moment) -> view(id, DutyActs.state(Duties.of(id), loaded), loaded, network))
                .then((id, loaded, moment) -> DutyActs.state(Duties.of(id), loaded).assigned().stream()
                        .flatMap(a -> a.with().stream().map(Duties::of))
                        .toList());
    }

    private static DutyView view(DutyId id, Duties.State state, Loaded loaded, Network network) {
        DutyFact.Assigned a = state.assigned().orElseThrow();
        return new DutyView(
                id,
                a.staff(),
                a.kind(),
                a.post(),
                a.danger(),
                a.from(),
                a.until(),
                state.standing(),
                because(a, network),
                a.by(),
                beside(a, loaded));
    }

    /** Who goes with her: whoever has not declined, was not missed, and was not withdrawn. */
    static List<StaffId> beside(DutyFact.Assigned assigned, Loaded loaded) {
        return assigned.with().stream()
                .map(w -> DutyActs.state(Duties.of(w), loaded))
                .filter(Duties.State::goes)
                .flatMap(s -> s.assigned().stream())
                .map(DutyFact.Assigned::staff)
                .toList();
    }

    /** Why she, by her name, and why not alone. */
    static Wording because(DutyFact.Assigned a, Network network) {
        return Wording.of(
                "volunteer",
                a.danger() == Danger.LOW ? "chosen" : "chosen.together",
                network.member(a.staff())
                        .map(StaffMember::name)
                        .orElse(new Label(a.staff().value(), a.staff().value())),
                Integer.toString(a.among()),
                Integer.toString(a.load()),
                Wording.of("volunteer", "distance." + FAR.get(a.distance())));
    }
}
