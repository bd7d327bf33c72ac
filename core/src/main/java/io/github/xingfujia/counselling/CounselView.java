package io.github.xingfujia.counselling;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.GateTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A file as those see it whose work it is (辅导档案). What was said opens only to whoever counsels in it.
 *
 * @param line as it stands on the desk
 * @param programme the programme; empty for none
 * @param partners those who agreed, the first one first
 * @param meetings the meetings, by their numbers
 * @param missing the modules of the programme that are still to come
 * @param plan the plan of care; empty for none
 * @param referrals to whom she was handed on
 * @param certificate the number of the certificate; empty for none
 * @param ended why it ended; empty while it is under way
 */
public record CounselView(
        CounselLine line,
        Optional<CounselCode> programme,
        List<OfPartner> partners,
        List<Meeting> meetings,
        List<CounselCode> missing,
        Optional<Plan> plan,
        List<Referral> referrals,
        Optional<CertificateNumber> certificate,
        Optional<EndCause> ended) {

    /** Keeps the lists in order. */
    public CounselView {
        partners = ImmutableList.copyOf(partners);
        meetings = ImmutableList.copyOf(meetings);
        missing = ImmutableList.copyOf(missing);
        referrals = ImmutableList.copyOf(referrals);
    }

    /**
     * Somebody who is counselled.
     *
     * @param name her name; empty to whoever does not counsel here
     * @param consent by whose word; empty once she took it back
     * @param told whether she said who she is: by a phone or an identity number, not by a name alone
     * @param whole whether both are known, so that nothing is left to add
     * @param found what this file knows of her since the last sign, and what is open here; empty to whoever does not counsel here
     * @param words what she said and answered; none to whoever does not counsel here
     */
    public record OfPartner(
            Partner partner,
            String name,
            Optional<Consent> consent,
            boolean told,
            boolean whole,
            Optional<GateTable.Row> found,
            List<String> words) {
        /** Keeps the order. */
        public OfPartner {
            words = ImmutableList.copyOf(words);
        }
    }

    /**
     * A meeting.
     *
     * @param words what was said; empty to whoever does not counsel here
     * @param intervention what the counsellor did; likewise
     */
    public record Meeting(
            int number,
            ContactForm form,
            Optional<Partner> with,
            Where where,
            StaffId counsellor,
            Instant from,
            Instant until,
            MeetingStanding standing,
            Optional<Attendance> attendance,
            Optional<CounselCode> result,
            Optional<CounselCode> satisfaction,
            String words,
            String intervention) {}

    /**
     * The plan of care.
     *
     * @param goals what it is for; empty to whoever does not counsel here
     */
    public record Plan(String goals, int every, LocalDate until) {}

    /** A handing on. */
    public record Referral(CounselCode to, LocalDate on) {}
}
