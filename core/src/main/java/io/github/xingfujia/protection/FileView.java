package io.github.xingfujia.protection;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
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
 * @param relation what the respondent is to the victim
 * @param kinds the kinds of violence told of
 * @param minors the minors of the household
 * @param grade the gravest grade found
 * @param said what was said, oldest first
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
        FamilyRelation relation,
        List<ViolenceKind> kinds,
        List<MinorView> minors,
        GateClass grade,
        List<Statement> said) {

    /** Keeps the lists as they are given. */
    public FileView {
        persons = ImmutableList.copyOf(persons);
        kinds = ImmutableList.copyOf(kinds);
        minors = ImmutableList.copyOf(minors);
        said = ImmutableList.copyOf(said);
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
     */
    public record PersonView(Speaker role, String name, Sex sex, Capacity capacity) {
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
     */
    public record MinorView(int number, String name, Optional<LocalDate> bornOn, boolean childOfVictim) {
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
}
