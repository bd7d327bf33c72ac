package io.github.xingfujia.casework.file;

import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.casework.AgreementForm;
import io.github.xingfujia.casework.Confirmation;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The agreement of a case and what became of it (协议情况).
 *
 * @param drawn the agreement as it was last drawn up
 * @param signed who signed it
 * @param byMediator whether the mediator signed it
 * @param sealed whether the committee sealed it
 * @param effectiveAt since when it is in effect
 * @param copies who was handed a copy
 * @param applied the day of the pending or decided application for confirmation
 * @param decided what the court made of it
 * @param told who was told of other routes
 */
public record Settlement(
        Optional<AgreementFact.Drawn> drawn,
        SortedSet<Side> signed,
        boolean byMediator,
        boolean sealed,
        Optional<Instant> effectiveAt,
        SortedSet<Side> copies,
        Optional<LocalDate> applied,
        Optional<AgreementFact.ConfirmationDecided> decided,
        SortedSet<Side> told) {

    static final Settlement NONE = new Settlement(
            Optional.empty(),
            ImmutableSortedSet.of(),
            false,
            false,
            Optional.empty(),
            ImmutableSortedSet.of(),
            Optional.empty(),
            Optional.empty(),
            ImmutableSortedSet.of());

    public Settlement {
        signed = ImmutableSortedSet.copyOf(signed);
        copies = ImmutableSortedSet.copyOf(copies);
        told = ImmutableSortedSet.copyOf(told);
    }

    public boolean isInEffect() {
        return effectiveAt.isPresent();
    }

    public Optional<LocalDate> effectiveOn() {
        return effectiveAt.map(at -> at.atZone(Moment.ZONE).toLocalDate());
    }

    /** Returns whether a court may confirm any of it (民诉法解释 355). */
    public boolean isConfirmable() {
        return drawn.filter(AgreementFact.Drawn::isConfirmable).isPresent();
    }

    /** Returns whether a court confirmed it: nothing is left to apply for. */
    public boolean isConfirmed() {
        return decided.filter(d -> d.result() == Confirmation.CONFIRMED).isPresent();
    }

    /** Returns since when the parties may apply and have not; empty when there is no last day to tell of. */
    public Optional<Instant> toApplyFor() {
        return effectiveAt.filter(at -> isConfirmable() && applied.isEmpty());
    }

    /** Returns whether it is drawn up and waits for a name or the seal. */
    public boolean isUnfinished() {
        return drawn.isPresent() && !isInEffect();
    }

    /** Returns whether every party and the mediator signed; the seal comes after them (人民调解法 29). */
    public boolean isNamed(Collection<Side> parties) {
        return signed.containsAll(parties) && byMediator;
    }

    /** Returns whether every name and the seal are there (人民调解法 29). */
    public boolean isComplete(Collection<Side> parties) {
        return isNamed(parties) && sealed;
    }

    /** Returns whether a party still waits for her copy of a paper in effect (人民调解法 30). */
    public boolean owesCopies(Collection<Side> parties) {
        return isInEffect()
                && drawn.filter(d -> d.form() == AgreementForm.WRITTEN).isPresent()
                && !copies.containsAll(parties);
    }

    public Settlement signedBy(Side side) {
        return new Settlement(
                drawn, with(signed, side), byMediator, sealed, effectiveAt, copies, applied, decided, told);
    }

    public Settlement signedByMediator() {
        return new Settlement(drawn, signed, true, sealed, effectiveAt, copies, applied, decided, told);
    }

    public Settlement sealedNow() {
        return new Settlement(drawn, signed, byMediator, true, effectiveAt, copies, applied, decided, told);
    }

    Settlement after(AgreementFact fact, Stamp stamp) {
        if (fact instanceof AgreementFact.Drawn f) {
            return new Settlement(
                    Optional.of(f), NONE.signed, false, false, effectiveAt, copies, applied, decided, told);
        } else if (fact instanceof AgreementFact.Signed) {
            return signedBy(CaseFold.side(stamp));
        } else if (fact instanceof AgreementFact.MediatorSigned) {
            return signedByMediator();
        } else if (fact instanceof AgreementFact.CommitteeSealed) {
            return sealedNow();
        } else if (fact instanceof AgreementFact.TookEffect) {
            return new Settlement(
                    drawn, signed, byMediator, sealed, Optional.of(stamp.at()), copies, applied, decided, told);
        } else if (fact instanceof AgreementFact.CopyHanded f) {
            return new Settlement(
                    drawn, signed, byMediator, sealed, effectiveAt, with(copies, f.side()), applied, decided, told);
        } else if (fact instanceof AgreementFact.ConfirmationApplied f) {
            return new Settlement(
                    drawn,
                    signed,
                    byMediator,
                    sealed,
                    effectiveAt,
                    copies,
                    Optional.of(f.on()),
                    Optional.empty(),
                    told);
        } else if (fact instanceof AgreementFact.ConfirmationDecided f) {
            return new Settlement(
                    drawn, signed, byMediator, sealed, effectiveAt, copies, applied, Optional.of(f), told);
        }
        return new Settlement(
                drawn,
                signed,
                byMediator,
                sealed,
                effectiveAt,
                copies,
                applied,
                decided,
                fact instanceof AgreementFact.RoutesTold ? with(told, CaseFold.side(stamp)) : told);
    }

    private static SortedSet<Side> with(SortedSet<Side> sides, Side side) {
        return ImmutableSortedSet.<Side>naturalOrder().addAll(sides).add(side).build();
    }
}
