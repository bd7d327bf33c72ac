package io.github.xingfujia.volunteer.standing;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.volunteer.CertificateState;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.volunteer.Certified;
import io.github.xingfujia.volunteer.Certify;
import io.github.xingfujia.volunteer.CertifyTeam;
import io.github.xingfujia.volunteer.TeamFact;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.volunteer.steps.Glance;
import io.github.xingfujia.volunteer.steps.TeamSteps;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Step;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Certificates as a register brings them, and who holds one. */
final class CertifyActs {

    private CertifyActs() {}

    static Ruling taken() {
        return TeamSteps.refuse("number-taken", "volunteer.standing");
    }

    /** All or none: a register half read would leave people without duty and nobody knowing why. */
    static Act<CertifyTeam, Integer> team(Predicate<Certify> registered) {
        return Step.of(
                Actions.CERTIFY,
                (c, moment) -> Stream.concat(
                                Stream.of(CertificateNumbers.REGISTER),
                                c.team().stream().map(one -> Certificates.of(one.staff())))
                        .distinct()
                        .toList(),
                (c, loaded, moment) -> c.team().stream().allMatch(registered)
                        ? missing(c, loaded)
                        : TeamSteps.refuseCiting("not-in-register", "人民调解法 14", "volunteer.award"),
                (c, after, moment) -> c.team().size());
    }

    private static Ruling missing(CertifyTeam command, Loaded loaded) {
        List<Certify> fresh = command.team().stream()
                .filter(c -> state(c.staff(), loaded).lacks(c))
                .toList();
        if (fresh.isEmpty()) {
            return Ruling.unchanged();
        }
        if (CertificateNumbers.isShared(command, loaded)) {
            return taken();
        }
        Ruling.Plan.Builder plan = Ruling.plan();
        fresh.forEach(c -> plan.to(Certificates.of(c.staff()), "", certified(c)));
        CertificateNumbers.list(plan, fresh, loaded);
        return plan.build();
    }

    private static TeamFact certified(Certify command) {
        return new TeamFact.Certified(command.track(), command.from(), command.until(), command.number());
    }

    /** Tells who of the team is certified; nothing sealed is opened for it. */
    static Look<Certified, List<StaffId>> certified() {
        return Glance.of(
                Actions.CERTIFIED,
                asked -> asked.staff().stream().map(CertifyActs::ref).toList(),
                (asked, loaded, moment) -> Optional.of(Scope.common()),
                (asked, loaded, moment) -> List.of(),
                (asked, loaded, open, moment) -> asked.staff().stream()
                        .filter(s -> state(s, loaded).validOn(asked.track(), asked.on()))
                        .toList());
    }

    static Ref ref(StaffId staff) {
        return Certificates.of(staff);
    }

    static CertificateState state(StaffId staff, Loaded loaded) {
        return loaded.of(Certificates.CERTIFICATES, ref(staff));
    }
}
