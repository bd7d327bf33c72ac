package io.github.xingfujia.protection;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.SafeContact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A violence file as those who handle it see it (专档视图). Never shown to a party or a partner.
 *
 * @param id the key
 * @param revision how many commands made it; state it to be told when something changed
 * @param number the file number
 * @param status {@code open} or {@code closed}
 * @param channel how it came to be known
 * @param place where it happened
 * @param occurredOn when it happened last, as told
 * @param accountable the accountable post
 * @param handler the named handler
 * @param persons who is in it, as far as described
 * @param former what they were called before, oldest first
 * @param another whom one named instead of the victim or the respondent, while a second is to say so too
 * @param relation what the respondent is to the victim
 * @param kinds the kinds of violence told of
 * @param minors the minors of the household
 * @param grade the gravest grade found and not lifted
 * @param gradedAt since when that grade holds: a later assessment that found less does not lower it
 * @param worst the gravest grade ever found, which no lifting lowers: by it two close the file and she is asked afterwards
 * @param assessment the last assessment, explained; never with what would have changed it
 * @param duties what is owed and not done, the first due first
 * @param visits the visits, by number
 * @param proposed what one proposed to close it for, while another has not confirmed it
 * @param lifting who proposed to lift what was found, while another has not confirmed it
 * @param closed why it was closed
 * @param rounds the days on which she is asked how she is
 * @param unsafeToContact whether she could not speak safely: she is seen alone, not contacted
 * @param said what was said, oldest first
 * @param answered what departments' tasks came to, oldest first
 * @param reported to whom grave danger was reported, oldest first
 * @param done what was owed and is done, oldest first
 * @param spoken the circumstances that words spoke of, graver than what was found, which whoever assesses answers
 */
public record FileView(
        ViolenceFileId id,
        long revision,
        String number,
        String status,
        FileChannel channel,
        DivisionCode place,
        LocalDate occurredOn,
        PostId accountable,
        Optional<StaffId> handler,
        List<PersonView> persons,
        List<FormerName> former,
        List<NamedAnother> another,
        FamilyRelation relation,
        List<ViolenceKind> kinds,
        List<MinorView> minors,
        GateClass grade,
        Optional<Instant> gradedAt,
        GateClass worst,
        Optional<AssessmentView> assessment,
        List<DutyView> duties,
        List<VisitView> visits,
        Optional<ClosingView> proposed,
        Optional<StaffId> lifting,
        Optional<CloseReason> closed,
        List<LocalDate> rounds,
        boolean unsafeToContact,
        List<Statement> said,
        List<AnsweredTask> answered,
        List<DangerReport> reported,
        List<DoneView> done,
        List<String> spoken) {

    /** Keeps the lists as they are given. */
    public FileView {
        persons = ImmutableList.copyOf(persons);
        former = ImmutableList.copyOf(former);
        kinds = ImmutableList.copyOf(kinds);
        minors = ImmutableList.copyOf(minors);
        duties = ImmutableList.copyOf(duties);
        visits = ImmutableList.copyOf(visits);
        rounds = ImmutableList.copyOf(rounds);
        said = ImmutableList.copyOf(said);
        answered = ImmutableList.copyOf(answered);
        reported = ImmutableList.copyOf(reported);
        done = ImmutableList.copyOf(done);
        spoken = ImmutableList.copyOf(spoken);
    }

    /** Returns the row of the gate table that this file shows: a calm or a minor finding opens nothing unless its answer holds. */
    public GateTable.Row gate() {
        boolean stands = assessment.filter(AssessmentView::current).isPresent();
        return GateTable.row(
                stands || grade.compareTo(GateClass.INJURED_OR_REPEATED) >= 0 ? grade : GateClass.NOT_SCREENED);
    }

    /** Returns the number only: what is in a file does not get into a log. */
    @Override
    public String toString() {
        return "FileView[" + number + "]";
    }

    /**
     * Somebody in the file.
     *
     * @param role in which role
     * @param name the name as it was given; empty when it was destroyed
     * @param sex the sex
     * @param capacity whether she can act for herself
     * @param contact how she may safely be reached; not at all while she has not said how
     * @param phone the number, when one is known; used as {@code contact} says or not at all
     */
    public record PersonView(
            Speaker role, String name, Sex sex, Capacity capacity, SafeContact contact, Optional<String> phone) {
        /** Returns nothing of the person. */
        @Override
        public String toString() {
            return "PersonView[" + role + "]";
        }
    }

    /**
     * A minor of the household.
     *
     * @param number the number within the file, from 1
     * @param name what the child is called
     * @param bornOn the birthday, when known
     * @param childOfVictim whether the child is the victim's own
     * @param found what was found when it was asked about; empty while nobody did
     */
    public record MinorView(
            int number, String name, Optional<LocalDate> bornOn, boolean childOfVictim, Optional<ChildFinding> found) {
        /** Returns nothing of the child. */
        @Override
        public String toString() {
            return "MinorView[" + number + "]";
        }
    }

    /**
     * What somebody said (陈述).
     *
     * @param at when it was recorded
     * @param actor who recorded it, as the journal names her
     * @param speaker who said it
     * @param words what was said
     */
    public record Statement(Instant at, String actor, Speaker speaker, String words) {
        /** Returns nothing of what was said. */
        @Override
        public String toString() {
            return "Statement[" + speaker + "]";
        }
    }

    /**
     * Something owed.
     *
     * @param duty what
     * @param minor the number of the minor it concerns; 0 for the victim
     * @param owner who owes it
     * @param dueAt until when
     * @param overdue whether that has passed, with or without any run of due work
     * @param climbedTo who above was told
     * @param offered whether she may decline it
     * @param articles the norms
     */
    public record DutyView(
            Duty duty,
            int minor,
            PostId owner,
            Instant dueAt,
            boolean overdue,
            Optional<PostId> climbedTo,
            boolean offered,
            List<String> articles) {
        /** Keeps the list as it is given. */
        public DutyView {
            articles = ImmutableList.copyOf(articles);
        }
    }

    /**
     * Something that was owed and is done.
     *
     * @param duty what
     * @param minor the number of the minor it concerned; 0 for the victim
     * @param declined whether she declined it
     * @param at when it was recorded
     * @param actor who recorded it, as the journal names her
     * @param on the day on which it was done; empty where another record says it: an assessment, a report
     * @param by who did it
     * @param what what was done, or what she said to it
     */
    public record DoneView(
            Duty duty,
            int minor,
            boolean declined,
            Instant at,
            String actor,
            Optional<LocalDate> on,
            Optional<StaffId> by,
            String what) {
        /** Returns nothing of what was done. */
        @Override
        public String toString() {
            return "DoneView[" + duty + " " + minor + "]";
        }
    }

    /**
     * A visit.
     *
     * @param number its number within the file
     * @param staff who goes
     * @param from from this instant
     * @param until until this instant
     * @param standing {@code planned}, {@code checked-in}, {@code alarmed}, {@code checked-out} or {@code cancelled}
     */
    public record VisitView(int number, List<StaffId> staff, Instant from, Instant until, String standing) {
        /** Keeps the list as it is given. */
        public VisitView {
            staff = ImmutableList.copyOf(staff);
        }
    }

    /**
     * A closing that waits for a second of the staff.
     *
     * @param reason why it is to be closed
     * @param by who proposed it
     * @param at when
     * @param because what she said to it
     */
    public record ClosingView(CloseReason reason, StaffId by, Instant at, String because) {
        /** Returns the reason only. */
        @Override
        public String toString() {
            return "ClosingView[" + reason + "]";
        }
    }
}
