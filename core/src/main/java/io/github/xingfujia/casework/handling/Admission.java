package io.github.xingfujia.casework.handling;

import io.github.xingfujia.access.Role;
import io.github.xingfujia.casework.ApproachBy;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.volunteer.CertificateState;
import io.github.xingfujia.volunteer.Track;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who may meet the parties of a case, or speak to them first (承办人员资格): of the accountable or the guiding post,
 * unrelated, not challenged, and neither she nor any post she works at declined by the applicant.
 */
public final class Admission {

    private static final List<Role> WORKERS =
            List.of(Role.STATION_WORKER, Role.TOWN_WORKER, Role.STUDIO_HOST, Role.PROTECTION_STAFF);

    private final Network network;

    public Admission(Network network) {
        this.network = network;
    }

    /** Returns whether {@code staff} is related, challenged or declined, herself or with a post she works at. */
    public boolean bars(StaffId staff, CaseState state) {
        return state.conflicted().contains(staff) || Wishes.bars(state.consent().wish(), staff, network);
    }

    /** Returns whether {@code staff} mediates at the accountable or the guiding post. */
    boolean mediates(StaffId staff, CaseState state) {
        return posts(state).stream().anyMatch(p -> network.mediators(p).contains(staff));
    }

    /** Returns whether {@code staff} works at the accountable or the guiding post and nothing bars her. */
    boolean admits(StaffId staff, CaseState state) {
        return !bars(staff, state)
                && network.member(staff).stream()
                        .flatMap(m -> m.duties().stream())
                        .anyMatch(d -> posts(state).contains(d.post()));
    }

    /**
     * Returns whether {@code staff} may speak the first word to the other party: admitted, and certified for mediation
     * on the day; a call, a letter or a trusted person may also be her own post's worker's, a visit not (safety
     * invariant 5).
     */
    boolean mayApproach(StaffId staff, ApproachBy how, CaseState state, CertificateState certificates, LocalDate day) {
        boolean worker = how != ApproachBy.VISIT
                && posts(state).stream()
                        .flatMap(p -> network.roles(staff, p).stream())
                        .anyMatch(WORKERS::contains);
        return admits(staff, state) && (worker || certificates.validOn(Track.MEDIATION, day));
    }

    /** Returns whether {@code actor} may lift: of the accountable post, or protection staff of whatever post. */
    public boolean mayLift(Actor.Staff actor, CaseState state) {
        boolean own = state.holding().accountable().filter(actor.post()::equals).isPresent();
        boolean protection = network.roles(actor.id(), actor.post()).contains(Role.PROTECTION_STAFF);
        return (own || protection) && !bars(actor.id(), state);
    }

    private static List<PostId> posts(CaseState state) {
        return Stream.concat(state.holding().accountable().stream(), state.holding().adviserPost().stream())
                .toList();
    }
}
