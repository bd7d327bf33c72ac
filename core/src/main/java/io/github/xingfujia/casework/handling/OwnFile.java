package io.github.xingfujia.casework.handling;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Compartment;
import io.github.xingfujia.casework.file.Party;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.protection.FileChannel;
import io.github.xingfujia.protection.FromDispute;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.way.Moment;
import java.util.List;
import java.util.Optional;

/**
 * What a dispute tells the violence file of one of its sides (纠纷转入专档). Each side has a file of its own that the other never
 * learns of; whom she is in danger from stands there only by her own word, so that his erasure takes nothing.
 */
public final class OwnFile {

    private OwnFile() {}

    /** Returns the file of a side: of every case and side one. */
    public static ViolenceFileId of(CaseId id, Side side) {
        return ViolenceFileId.ofDispute(id.value(), Compartment.of(side));
    }

    /** Returns what is told of a side of a case that is there. */
    public static FromDispute told(
            CaseId id,
            Side side,
            CaseState state,
            Party she,
            GateClass found,
            String instrument,
            List<String> spoken,
            boolean anew,
            Moment moment) {
        return new FromDispute(
                id.value(),
                FileChannel.DISPUTE,
                she.known(),
                she.described().name(),
                she.named(),
                she.described().capacity(),
                side == Side.APPLICANT ? she.described().contact() : SafeContact.none(),
                she.described().phone().filter(p -> side == Side.APPLICANT),
                state.party(Side.OTHER)
                        .filter(other -> side == Side.APPLICANT)
                        .map(he -> new FromDispute.Respondent(
                                he.person(),
                                he.named(),
                                he.described().capacity(),
                                he.described().name())),
                state.intake().orElseThrow().place(),
                staff(moment),
                side == Side.APPLICANT ? state.consent().wish() : HandlerWish.district(),
                found,
                instrument,
                spoken,
                side == Side.APPLICANT || state.progress().approached(),
                anew);
    }

    /**
     * Returns what is told of whoever opens a case about violence: she names herself as who suffers it and is to be asked
     * alone; he may be the one who does it, so nothing is found by his word. The words must be sealed.
     */
    public static FromDispute named(
            OpenCase command,
            CaseId id,
            List<PersonId> applicant,
            Optional<PersonId> other,
            DivisionCode place,
            List<String> spoken,
            Moment moment) {
        Person she = command.applicant();
        return new FromDispute(
                id.value(),
                FileChannel.DISPUTE,
                applicant,
                moment.sealed("applicant.name"),
                Optional.of(Gates.namesake(she.name(), moment)),
                she.capacityOn(moment.today()),
                she.contact(),
                she.phone().map(p -> moment.sealed("applicant.phone")),
                command.other()
                        .map(he -> new FromDispute.Respondent(
                                other.orElseThrow(),
                                Optional.of(Gates.namesake(he.name(), moment)),
                                he.capacityOn(moment.today()),
                                moment.sealed("other.name"))),
                place,
                staff(moment),
                command.wish(),
                suspected(she.capacityOn(moment.today())),
                "category",
                spoken,
                true,
                false);
    }

    /**
     * Returns what is told of the other side as a case is opened by whoever says that he did it to her: nothing of it is her word, so he
     * is not named as whom she is in danger from, and her phone stays out. Her name must be sealed.
     */
    public static FromDispute confessed(
            OpenCase command,
            CaseId id,
            List<PersonId> victim,
            DivisionCode place,
            List<String> spoken,
            Moment moment) {
        Person she = command.other().orElseThrow();
        return new FromDispute(
                id.value(),
                FileChannel.DISPUTE,
                victim,
                moment.sealed("other.name"),
                Optional.of(Gates.namesake(she.name(), moment)),
                she.capacityOn(moment.today()),
                SafeContact.none(),
                Optional.empty(),
                Optional.empty(),
                place,
                staff(moment),
                HandlerWish.district(),
                suspected(she.capacityOn(moment.today())),
                "words",
                spoken,
                false,
                false);
    }

    /** A suspicion is enough for whoever cannot act for herself (反家庭暴力法 14); of anybody else nothing is found unasked. */
    public static GateClass suspected(Capacity capacity) {
        return capacity == Capacity.FULL ? GateClass.NOT_SCREENED : GateClass.MINOR_OR_INCAPABLE;
    }

    private static Optional<Actor.Staff> staff(Moment moment) {
        return moment.actor() instanceof Actor.Staff staff ? Optional.of(staff) : Optional.empty();
    }
}
