package io.github.xingfujia.counselling.matters;

import io.github.xingfujia.counselling.Consent;
import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.counselling.ledger.CounselAct;
import io.github.xingfujia.counselling.ledger.CounselFact;
import io.github.xingfujia.counselling.ledger.CounselFiles;
import io.github.xingfujia.counselling.ledger.CounselState;
import io.github.xingfujia.counselling.ledger.Counselled;
import io.github.xingfujia.counselling.ledger.Meetings;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.FromDispute;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What violence found in counselling opens (发现家暴): the gate of whom it threatens shuts, her file opens or is told, and no
 * meeting of both is held.
 */
final class Violence {

    private final Network network;
    private final ProtectionRoom protection;

    Violence(Network network, ProtectionRoom protection) {
        this.network = network;
        this.protection = protection;
    }

    /** Each has a file of her own, of which the other never learns. */
    static ViolenceFileId file(CounselId id, Partner partner) {
        return ViolenceFileId.ofDispute(id.value(), CounselFiles.of(partner));
    }

    List<Ref> beside(CounselId id, Partner partner) {
        return protection.beside(file(id, partner));
    }

    /** Adds what a sign of violence against somebody means: the last screen no longer holds, and she is asked alone. */
    void sign(
            Ruling.Plan.Builder plan, CounselId id, Partner partner, CounselState state, Loaded loaded, Moment moment) {
        Counselled she = state.person(partner).orElseThrow();
        Meetings.toGates(plan, she, new GateFact.IncidentReported(id.value(), speaks(she)));
        plan.to(CounselFiles.of(id), CounselFiles.STAFF, new CounselFact.SignSeen(partner, moment.today()));
        GateClass suspected =
                she.joined().capacity() == Capacity.FULL ? GateClass.NOT_SCREENED : GateClass.MINOR_OR_INCAPABLE;
        tell(plan, id, partner, state, suspected, "counselling", true, loaded, moment);
    }

    /** Adds what was found when she was asked alone. */
    void found(
            Ruling.Plan.Builder plan,
            CounselId id,
            Partner partner,
            CounselState state,
            GateClass found,
            String instrument,
            Loaded loaded,
            Moment moment) {
        tell(plan, id, partner, state, found, instrument, false, loaded, moment);
    }

    /**
     * Returns what a sign of violence against one cancels: whatever meets the other, and what was planned with her before she was
     * asked how it is safe. What is planned with the other alone stays on his page: when she speaks, nothing of his moves.
     */
    static Predicate<CounselState.Meeting> falls(Partner endangered) {
        return m -> m.meetsOther() || m.partners().contains(endangered);
    }

    static boolean speaks(Counselled person) {
        return person.joined().consent() == Consent.HERSELF;
    }

    private void tell(
            Ruling.Plan.Builder plan,
            CounselId id,
            Partner partner,
            CounselState state,
            GateClass found,
            String instrument,
            boolean anew,
            Loaded loaded,
            Moment moment) {
        Counselled person = state.person(partner).orElseThrow();
        CounselFact.Joined she = person.joined();
        CounselFact.Opened opened = state.opened().orElseThrow();
        protection.found(
                plan,
                file(id, partner),
                new FromDispute(
                        id.value(),
                        person.known(),
                        she.name(),
                        she.capacity(),
                        she.contact(),
                        she.phone(),
                        Optional.empty(),
                        opened.post().place(),
                        Optional.of(CounselAct.staff(moment)),
                        wish(opened),
                        found,
                        instrument,
                        List.of(),
                        anew),
                loaded,
                moment);
    }

    /** The district handles it, and whom she barred from counselling is barred from this too. */
    private HandlerWish wish(CounselFact.Opened opened) {
        return new HandlerWish(
                Optional.empty(),
                true,
                List.of(),
                opened.never().stream()
                        .filter(s -> network.member(s).isPresent())
                        .toList());
    }
}
