package io.github.xingfujia.volunteer;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Permission;
import io.github.xingfujia.access.Purpose;
import io.github.xingfujia.access.Reach;
import io.github.xingfujia.access.Role;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** What can be done to certificates, and who may. */
final class TeamActs {

    private static final Action CERTIFY = new Action("volunteer.certify", Purpose.ADMINISTER);
    private static final Action REVOKE = new Action("volunteer.revoke", Purpose.ADMINISTER);

    private TeamActs() {}

    static List<Permission> permissions() {
        return List.of(
                Permission.of(CERTIFY, Reach.WHOLE_HOME, Role.HEAD),
                Permission.of(REVOKE, Reach.WHOLE_HOME, Role.HEAD),
                Permission.of(CertifiedLook.CERTIFIED, Reach.WHOLE_HOME, Role.HEAD, Role.CENTRE_STAFF));
    }

    private abstract static class TeamAct<C extends Command> implements Act<C, StaffId> {
        private final Action action;

        TeamAct(Action action) {
            this.action = action;
        }

        abstract StaffId staff(C command);

        @Override
        public Action action() {
            return action;
        }

        @Override
        public List<Ref> first(C command, Moment moment) {
            return List.of(Certificates.of(staff(command)));
        }

        @Override
        public Optional<Scope> scope(C command, Loaded loaded, Moment moment) {
            return Optional.of(Scope.common());
        }

        @Override
        public StaffId answer(C command, Loaded after, Moment moment) {
            return staff(command);
        }
    }

    static final class CertifyAct extends TeamAct<Certify> {
        CertifyAct() {
            super(CERTIFY);
        }

        @Override
        StaffId staff(Certify command) {
            return command.staff();
        }

        @Override
        public Ruling decide(Certify command, Loaded loaded, Moment moment) {
            return Ruling.plan()
                    .to(Certificates.of(command.staff()), "", certified(command))
                    .build();
        }
    }

    /** All or none: a register half read would leave people without duty and nobody knowing why. */
    static final class CertifyTeamAct implements Act<CertifyTeam, Integer> {
        @Override
        public Action action() {
            return CERTIFY;
        }

        @Override
        public List<Ref> first(CertifyTeam command, Moment moment) {
            return command.team().stream()
                    .map(c -> Certificates.of(c.staff()))
                    .distinct()
                    .toList();
        }

        @Override
        public Optional<Scope> scope(CertifyTeam command, Loaded loaded, Moment moment) {
            return Optional.of(Scope.common());
        }

        @Override
        public Ruling decide(CertifyTeam command, Loaded loaded, Moment moment) {
            List<Certify> fresh = command.team().stream()
                    .filter(c -> loaded.of(Certificates.CERTIFICATES, Certificates.of(c.staff()))
                            .lacks(c))
                    .toList();
            if (fresh.isEmpty()) {
                return Ruling.unchanged();
            }
            Ruling.Plan.Builder plan = Ruling.plan();
            fresh.forEach(c -> plan.to(Certificates.of(c.staff()), "", certified(c)));
            return plan.build();
        }

        @Override
        public Integer answer(CertifyTeam command, Loaded after, Moment moment) {
            return command.team().size();
        }
    }

    private static TeamFact certified(Certify command) {
        return new TeamFact.Certified(command.track(), command.from(), command.until(), command.number());
    }

    static final class RevokeAct extends TeamAct<Revoke> {
        RevokeAct() {
            super(REVOKE);
        }

        @Override
        StaffId staff(Revoke command) {
            return command.staff();
        }

        @Override
        public Ruling decide(Revoke command, Loaded loaded, Moment moment) {
            CertificateState state = loaded.of(Certificates.CERTIFICATES, Certificates.of(command.staff()));
            boolean holds = state.spans().stream()
                    .anyMatch(s -> s.track() == command.track() && !s.until().isBefore(command.from()));
            return holds
                    ? Ruling.plan()
                            .to(
                                    Certificates.of(command.staff()),
                                    "",
                                    new TeamFact.Revoked(command.track(), command.from()))
                            .build()
                    : Ruling.refuse(Refusal.of("volunteer", "no-certificate", List.of("volunteer.certify")));
        }
    }
}
