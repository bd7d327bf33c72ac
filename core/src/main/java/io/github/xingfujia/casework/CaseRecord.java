package io.github.xingfujia.casework;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.way.ChainEnd;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The file of a case as those who steer it read it (办案卷宗): who the parties are, what each said, what was tried,
 * agreed and is still due. Never shown to a party.
 *
 * @param id the key
 * @param revision how many commands made it
 * @param number the case number
 * @param parties who they are and how they may be reached
 * @param wish whom the applicant wants and whom never; whoever works at a post she bars is named too
 * @param approach the terms of the approach; empty while the applicant did not agree
 * @param said what each said, oldest first
 * @param attempts what was tried, oldest first, with its minutes
 * @param reasons why it was taken over, oldest first
 * @param sessions the sessions by number
 * @param parts the thirteen parts of a full file, and where each is
 * @param keeping how long it is kept
 * @param heads the end of each chain of the case when this was opened: what a print proves itself by
 */
public record CaseRecord(
        CaseId id,
        long revision,
        String number,
        List<PartyRecord> parties,
        HandlerWish wish,
        Optional<ApproachTerms> approach,
        List<Statement> said,
        List<AttemptMade> attempts,
        List<Reason> reasons,
        List<SessionRecord> sessions,
        List<Part> parts,
        Keeping keeping,
        List<ChainEnd> heads) {

    /** Keeps the lists as they are given. */
    public CaseRecord {
        parties = ImmutableList.copyOf(parties);
        said = ImmutableList.copyOf(said);
        attempts = ImmutableList.copyOf(attempts);
        reasons = ImmutableList.copyOf(reasons);
        sessions = ImmutableList.copyOf(sessions);
        parts = ImmutableList.copyOf(parts);
        heads = ImmutableList.copyOf(heads);
    }

    /** Returns the number only: what is in a file does not get into a log. */
    @Override
    public String toString() {
        return "CaseRecord[" + number + "]";
    }

    /**
     * One party.
     *
     * @param side which side
     * @param name the name as it was given
     * @param capacity whether she can act for herself
     * @param phone the number; empty unless it may be used
     * @param contact how she may safely be reached, by her latest word
     * @param duties what is open for her
     */
    public record PartyRecord(
            Side side, String name, Capacity capacity, Optional<String> phone, SafeContact contact, List<Duty> duties) {
        /** Keeps the list as it is given. */
        public PartyRecord {
            duties = ImmutableList.copyOf(duties);
        }

        /** Returns nothing of the person. */
        @Override
        public String toString() {
            return "PartyRecord[" + side + "]";
        }
    }

    /**
     * What a party said (陈述).
     *
     * @param at when it was recorded
     * @param actor who recorded it, as the journal names her
     * @param side who said it
     * @param words what she said
     */
    public record Statement(Instant at, String actor, Side side, String words) {
        /** Returns nothing of what was said. */
        @Override
        public String toString() {
            return "Statement[" + side + "]";
        }
    }

    /**
     * An attempt that was made.
     *
     * @param at when it was recorded
     * @param actor who recorded it
     * @param result what it came to
     * @param form how people met
     * @param onTheSpot whether it was not planned
     * @param minutes the minutes; may be empty
     * @param struck why it was recorded by mistake and does not count; empty while it stands
     */
    public record AttemptMade(
            Instant at,
            String actor,
            AttemptResult result,
            ContactForm form,
            boolean onTheSpot,
            String minutes,
            Optional<String> struck) {

        /** Returns the same, struck for a reason. */
        public AttemptMade struckFor(String reason) {
            return new AttemptMade(at, actor, result, form, onTheSpot, minutes, Optional.of(reason));
        }

        /** Returns nothing of the minutes. */
        @Override
        public String toString() {
            return "AttemptMade[" + result + "]";
        }
    }

    /**
     * Why a post took the case over.
     *
     * @param at when
     * @param actor who
     * @param words the reason she gave
     */
    public record Reason(Instant at, String actor, String words) {
        /** Returns nothing of the reason. */
        @Override
        public String toString() {
            return "Reason[" + at + "]";
        }
    }

    /**
     * One session.
     *
     * @param number its number within the case
     * @param from when it starts
     * @param until when it ends
     * @param form how people meet
     * @param mediator who holds it
     * @param standing {@code planned}, {@code started}, {@code recorded} or {@code cancelled}
     */
    public record SessionRecord(
            int number, Instant from, Instant until, ContactForm form, StaffId mediator, String standing) {}

    /** Where a part of a file is (卷内材料所在). */
    public enum Holds {
        /** In this file. */
        HERE,
        /** Nowhere yet. */
        NONE,
        /** On paper beside it, where there is any. */
        PAPER
    }

    /**
     * One part of a full file.
     *
     * @param part which
     * @param name what it is called
     * @param holds where it is
     */
    public record Part(FilePart part, Wording name, Holds holds) {}

    /**
     * How long a file is kept (保管期限). No norm gives a period; the county does.
     *
     * @param period the period from the last need on, such as {@code 10y}; empty when the county laid none down, and nothing is
     *     destroyed
     * @param until the first day on which it need not be kept any more; empty while it is needed, or without a period
     * @param articles the norms by which it is kept
     */
    public record Keeping(Optional<String> period, Optional<LocalDate> until, List<String> articles) {
        /** Keeps the list as it is given. */
        public Keeping {
            articles = ImmutableList.copyOf(articles);
        }
    }
}
