package io.github.xingfujia.counselling.matters;

import io.github.xingfujia.counselling.Consent;
import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.counselling.ledger.CounselAct;
import io.github.xingfujia.counselling.ledger.CounselFact;
import io.github.xingfujia.counselling.ledger.CounselFiles;
import io.github.xingfujia.counselling.ledger.CounselState;
import io.github.xingfujia.counselling.ledger.Counselled;
import io.github.xingfujia.counselling.ledger.Meeting;
import io.github.xingfujia.counselling.ledger.Meetings;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.FileChannel;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.FromDispute;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.protection.Sufferer;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

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

    /** Returns what a plan adds to a file. */
    static Stream<CounselFact> facts(Ruling.Plan.Builder plan) {
        return plan.placed().stream()
                .map(Ruling.Plan.Placed::fact)
                .filter(CounselFact.class::isInstance)
                .map(CounselFact.class::cast);
    }

    /** Returns what to load to write a sign of somebody who only joins now. */
    List<Ref> beside(CounselId id, Partner partner, FilePerson client, Moment moment) {
        return Stream.concat(
                        Joining.gates(id, partner, client, moment).map(Gates::of),
                        protection.beside(file(id, partner)).stream())
                .toList();
    }

    List<Ref> beside(CounselId id, Partner partner) {
        return protection.beside(file(id, partner));
    }

    /** Returns whether a text may tell of violence. */
    boolean heard(String text) {
        return protection.heard(text);
    }

    /** Returns who suffers by what one said alone, as far as the words tell. */
    Sufferer sufferer(Partner speaker, CounselState state, String words) {
        return protection.sufferer(words, state.person(speaker.other()).isPresent());
    }

    /** Returns to whom violence is done by what one said alone; empty when nobody can tell. */
    Optional<Partner> hurt(Partner speaker, CounselState state, String words) {
        return switch (sufferer(speaker, state, words)) {
            case SPEAKER -> Optional.of(speaker).filter(p -> state.person(p).isPresent());
            case OTHER -> Optional.of(speaker.other());
            case NOBODY, UNKNOWN -> Optional.empty();
        };
    }

    /** Returns her own words to be sealed in her own file as well, where they speak of violence that she suffers. */
    List<Clear> words(CounselId id, Partner partner, CounselState state, PersonId she, String words) {
        return sufferer(partner, state, words) == Sufferer.SPEAKER
                ? List.of(ProtectionRoom.words(file(id, partner), she, words))
                : List.of();
    }

    /**
     * Adds what it means that violence was heard of which nobody can tell whom it is done to: whoever was there is asked alone again
     * before anything is held, and nobody's other matter hears of it (decision 122).
     */
    static void again(Ruling.Plan.Builder plan, CounselId id, Partner partner, CounselState state, Moment moment) {
        Meetings.toGates(plan, state.person(partner).orElseThrow(), new GateFact.IncidentReported(id.value(), false));
        plan.to(CounselFiles.of(id), CounselFiles.STAFF, new CounselFact.SignSeen(partner, moment.today()));
    }

    /**
     * Adds what it means for the other that one said alone who suffers: a sign where she does, and where nobody can tell she is asked
     * again too (decision 256).
     */
    void ofOther(
            Ruling.Plan.Builder plan,
            CounselId id,
            Partner speaker,
            CounselState state,
            Sufferer sufferer,
            Loaded loaded,
            Moment moment) {
        Partner other = speaker.other();
        if (state.person(other).isEmpty()) {
            return;
        }
        if (sufferer == Sufferer.OTHER) {
            sign(plan, id, other, state, "", loaded, moment);
        } else if (sufferer == Sufferer.UNKNOWN) {
            again(plan, id, other, state, moment);
        }
    }

    /** Adds the same for everybody of a file, and that no meeting of both is held, where what is written down of them tells of violence. */
    void weigh(Ruling.Plan.Builder plan, CounselId id, CounselState state, String text, Moment moment) {
        if (heard(text)) {
            state.partners().keySet().forEach(partner -> again(plan, id, partner, state, moment));
            Meetings.cancel(plan, id, state, Meeting::meetsOther);
        }
    }

    /**
     * Adds what a sign of violence against somebody means: the last screen no longer holds, her file opens at the district, and whoever
     * is accountable there asks her alone before both are met again (decision 203).
     *
     * @param words what she said of it herself; may be empty
     */
    void sign(
            Ruling.Plan.Builder plan,
            CounselId id,
            Partner partner,
            CounselState state,
            String words,
            Loaded loaded,
            Moment moment) {
        Counselled she = state.person(partner).orElseThrow();
        Meetings.toGates(plan, she, new GateFact.IncidentReported(id.value(), speaks(she)));
        plan.to(CounselFiles.of(id), CounselFiles.STAFF, new CounselFact.SignSeen(partner, moment.today()));
        tell(plan, id, partner, state, row(she, GateClass.NOT_SCREENED), "counselling", words, true, loaded, moment);
    }

    /** Whoever cannot act for herself is in the last row, whatever else was found. */
    static GateClass row(Counselled she, GateClass found) {
        return she.joined().capacity() == Capacity.FULL ? found : GateClass.MINOR_OR_INCAPABLE;
    }

    /**
     * Adds what was found when she was asked alone.
     *
     * @param words what she said then; may be empty
     */
    void found(
            Ruling.Plan.Builder plan,
            CounselId id,
            Partner partner,
            CounselState state,
            GateClass found,
            String instrument,
            String words,
            Loaded loaded,
            Moment moment) {
        tell(plan, id, partner, state, found, instrument, words, false, loaded, moment);
    }

    /**
     * Returns what a sign of violence against one cancels: whatever meets the other, and what was planned with her before she was
     * asked how it is safe. What is planned with the other alone stays on his page: when she speaks, nothing of his moves.
     */
    static Predicate<Meeting> falls(Partner endangered) {
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
            String words,
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
                        FileChannel.DISPUTE,
                        person.known(),
                        she.name(),
                        person.named(),
                        she.capacity(),
                        she.contact(),
                        she.phone(),
                        Optional.empty(),
                        opened.post().place(),
                        Optional.of(CounselAct.staff(moment)),
                        wish(opened),
                        found,
                        instrument,
                        protection.spoken(words),
                        speaks(person),
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
