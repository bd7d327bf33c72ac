package io.github.xingfujia.volunteer.training;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.volunteer.Apply;
import io.github.xingfujia.volunteer.ConfirmCheck;
import io.github.xingfujia.volunteer.Decline;
import io.github.xingfujia.volunteer.Select;
import io.github.xingfujia.volunteer.TeamTerms;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.volunteer.steps.TeamSteps;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Step;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody applies, and is selected by the stated criteria or not. */
final class SelectionActs {

    private final Network network;
    private final TeamTerms terms;

    SelectionActs(Network network, TeamTerms terms) {
        this.network = network;
        this.terms = terms;
    }

    Act<Apply, StaffId> apply() {
        return Step.<Apply, StaffId>of(
                        Actions.APPLY,
                        (c, moment) -> List.of(Members.of(c.staff())),
                        this::applied,
                        (c, after, moment) -> c.staff())
                .about(Apply::staff);
    }

    private Ruling applied(Apply command, Loaded loaded, Moment moment) {
        TeamSteps.known(network, "staff", command.staff());
        oneOf("group", command.group(), terms.groups().keySet());
        command.checkedOn().ifPresent(day -> TeamSteps.past("checkedOn", day, moment));
        Optional<MemberFact.Applied> before =
                loaded.of(Members.MEMBERS, Members.of(command.staff())).applied();
        Optional<LocalDate> checked = command.checkedOn().or(() -> before.flatMap(MemberFact.Applied::checkedOn));
        Optional<LocalDate> due = checked.map(day -> day.plusMonths(terms.background()));
        List<Integer> days = command.days().stream().map(DayOfWeek::getValue).toList();
        return Ruling.plan()
                .to(
                        Members.of(command.staff()),
                        "",
                        new MemberFact.Applied(
                                command.group(),
                                kept(command.skills(), before.map(MemberFact.Applied::skills)),
                                kept(days, before.map(MemberFact.Applied::days)),
                                checked,
                                due,
                                command.insuredUntil().or(() -> before.flatMap(MemberFact.Applied::insuredUntil))))
                .build();
    }

    /** What is left blank when an application is brought up to date stays as it was. */
    private static <T> List<T> kept(List<T> said, Optional<List<T>> before) {
        return said.isEmpty() ? before.orElse(List.of()) : said;
    }

    Act<ConfirmCheck, StaffId> confirm() {
        return Step.<ConfirmCheck, StaffId>of(
                        Actions.CONFIRM_CHECK,
                        (c, moment) -> List.of(Members.of(c.staff())),
                        this::confirmed,
                        (c, after, moment) -> c.staff())
                .sealing((c, loaded, moment) -> TeamSteps.words(Members.of(c.staff()), c.seen()));
    }

    private Ruling confirmed(ConfirmCheck command, Loaded loaded, Moment moment) {
        TeamSteps.past("checkedOn", command.checkedOn(), moment);
        if (loaded.of(Members.MEMBERS, Members.of(command.staff())).applied().isEmpty()) {
            return TeamSteps.refuse("not-applied", "volunteer.apply");
        }
        return TeamSteps.who(moment).equals(command.staff())
                ? TeamSteps.refuse("never-ones-own-check", "volunteer.confirmCheck")
                : Ruling.plan()
                        .to(
                                Members.of(command.staff()),
                                "",
                                new MemberFact.CheckConfirmed(
                                        TeamSteps.who(moment),
                                        command.checkedOn(),
                                        command.checkedOn().plusMonths(terms.background()),
                                        moment.sealed("words")))
                        .build();
    }

    Act<Select, StaffId> select() {
        return Step.of(
                Actions.SELECT,
                (c, moment) -> List.of(Members.of(c.staff())),
                this::selected,
                (c, after, moment) -> c.staff());
    }

    private Ruling selected(Select command, Loaded loaded, Moment moment) {
        Optional<Ruling> own = TeamSteps.own(command.staff(), moment);
        if (own.isPresent()) {
            return own.orElseThrow();
        }
        command.met().forEach(code -> oneOf("met", code, terms.criteria().keySet()));
        MemberState state = loaded.of(Members.MEMBERS, Members.of(command.staff()));
        if (state.applied().isEmpty()) {
            return TeamSteps.refuse("not-applied", "volunteer.apply");
        }
        MemberFact.Applied applied = state.applied().orElseThrow();
        if (!state.isChecked(moment.today())) {
            return TeamSteps.refuse("no-background-check", "volunteer.confirmCheck");
        }
        if (applied.insuredUntil().filter(day -> !day.isBefore(moment.today())).isEmpty()) {
            return TeamSteps.refuseCiting("not-insured", "志愿服务条例 15", "volunteer.apply");
        }
        List<String> lacking = terms.criteria().keySet().stream()
                .filter(code -> !command.met().contains(code))
                .toList();
        if (!lacking.isEmpty()) {
            return TeamSteps.refuseCiting(
                    "criterion-not-met",
                    "人民调解法 14",
                    "volunteer.decline",
                    TeamTerms.name(terms.criteria(), lacking.get(0)));
        }
        return Ruling.plan()
                .to(Members.of(command.staff()), "", new MemberFact.Selected(TeamSteps.who(moment), command.met()))
                .build();
    }

    Act<Decline, StaffId> decline() {
        return Step.of(
                Actions.DECLINE,
                (c, moment) -> List.of(Members.of(c.staff())),
                (c, loaded, moment) -> TeamSteps.own(c.staff(), moment).orElseGet(() -> declined(c, loaded, moment)),
                (c, after, moment) -> c.staff());
    }

    /** Whoever was selected has trained since: she is not declined, her certificate is suspended or revoked. */
    private Ruling declined(Decline command, Loaded loaded, Moment moment) {
        command.unmet().forEach(code -> oneOf("unmet", code, terms.criteria().keySet()));
        MemberState state = loaded.of(Members.MEMBERS, Members.of(command.staff()));
        if (state.selected().isPresent()) {
            return TeamSteps.refuse("selected-already", "volunteer.suspend");
        }
        return state.applied().isPresent()
                ? Ruling.plan()
                        .to(
                                Members.of(command.staff()),
                                "",
                                new MemberFact.Declined(TeamSteps.who(moment), command.unmet()))
                        .build()
                : TeamSteps.refuse("not-applied", "volunteer.apply");
    }

    /** Returns what a list holds under a code, which must be there. */
    static <T> T named(String field, String code, Map<String, T> list) {
        oneOf(field, code, list.keySet());
        return Optional.ofNullable(list.get(code)).orElseThrow();
    }

    static void oneOf(String field, String code, Collection<String> allowed) {
        Checks.of()
                .that(allowed.contains(code), field, "one-of", Checks.shape(code), String.join(" ", allowed))
                .orThrow();
    }
}
