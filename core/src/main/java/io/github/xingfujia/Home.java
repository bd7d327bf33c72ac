package io.github.xingfujia;

import io.github.xingfujia.calendar.DivorceWindow;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.consultation.Columns;
import io.github.xingfujia.consultation.Expert;
import io.github.xingfujia.consultation.ExpertKind;
import io.github.xingfujia.consultation.Opens;
import io.github.xingfujia.counselling.CounselTerms;
import io.github.xingfujia.departments.Linkage;
import io.github.xingfujia.evaluation.Sheets;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.learning.CourseColumn;
import io.github.xingfujia.learning.Courses;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.rules.Documents;
import io.github.xingfujia.rules.Report;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.rules.Verification;
import io.github.xingfujia.stations.Standards;
import io.github.xingfujia.store.JournalVerifier;
import io.github.xingfujia.volunteer.TeamTerms;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Health;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Way;
import io.github.xingfujia.way.WorkReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The house of one county (家): doors to its rooms, and the work that time brings.
 *
 * <p>Safe for concurrent callers. It keeps no thread: the host calls {@link #work()}, every minute or so.
 */
public final class Home {

    private static final int BATCH = 500;

    private final Profile profile;
    private final County county;
    private final Way way;
    private final Documents documents;

    Home(Profile profile, County county, Way way, Documents documents) {
        this.documents = documents;
        this.profile = profile;
        this.county = county;
        this.way = way;
    }

    /** Returns the door as {@code actor}; what she may do is asked of the policy at every step. */
    public Door as(Actor actor) {
        return new Door(county, way, Asking.by(actor));
    }

    /**
     * Returns who a person with this identity number is in the house: what a host makes of a login that proved the
     * number, to open the door as {@code Actor.party(…)}.
     */
    public PersonId person(ResidentId proved) {
        return way.person("resident-id", proved.value());
    }

    /** Runs what is due: deadlines that passed, messages to be sent; at most 500 of each, tells whether more is left. */
    public WorkReport work() {
        return way.work(BATCH);
    }

    /** Returns the date of the house in Asia/Shanghai, by its clock. */
    public LocalDate today() {
        return way.now().atZone(Moment.ZONE).toLocalDate();
    }

    /** Returns the instant of the house, by its clock. */
    public Instant now() {
        return way.now();
    }

    /** Tells whether the house is well: the store, and when {@link #work()} last ran in this process. */
    public Health health() {
        return way.health();
    }

    /**
     * Certifies the team as the profile's register says, in the name of the head of the federation. Doing it again changes
     * nothing; after a change of staff or register it certifies only who lacks it, never a track that was revoked. A house
     * in memory is founded when it is built, a lasting one when its owner says so.
     *
     * @return how many certificates the register holds
     */
    public int found() {
        return county.found(this);
    }

    /** Returns the profile the house was built from. */
    public Profile profile() {
        return profile;
    }

    /**
     * Returns what the verification of a rule book comes to in this county: its network, its norms, and what the house tells a
     * book of this table and can carry out.
     */
    public Report verify(RuleBook book) {
        return Verification.of(book, county.files().books().around(book));
    }

    /** Returns the county's service network. */
    public Network network() {
        return county.network();
    }

    /** Returns how the county's departments work together: who they are, what each may be asked to do. */
    public Linkage linkage() {
        return county.departments().linkage();
    }

    /** Returns the county's campaign sheets: what can be judged, and by what rules. */
    public Sheets sheets() {
        return county.evaluation().sheets();
    }

    /** Returns the exact dates of a registered divorce whose application is received on a day, by the county's calendar. */
    public DivorceWindow divorceWindow(LocalDate received) {
        return DivorceWindow.of(received, county.counselling().days());
    }

    /** Returns what the county lays down for counselling: the record form, programmes, groups, activities. */
    public CounselTerms counselling() {
        return county.counselling().terms();
    }

    /** Returns whether a report is about violence, by its category or in its words: such reports are counted apart from disputes. */
    public boolean tellsOfViolence(OpenCase report) {
        return county.casework().tellsOfViolence(report);
    }

    /** Returns the standards by which the county's posts are judged. */
    public Standards standards() {
        return county.stations().standards();
    }

    /** Returns who can be asked on the platform; empty where the county does not use consultations. */
    public List<Expert> experts() {
        return profile.uses("consultation") ? county.consultation().experts().experts() : List.of();
    }

    /** Returns what is taught on the platform; nothing where the county does not use courses. */
    public Courses courses() {
        return profile.uses("learning") ? county.learning().courses() : Courses.NONE;
    }

    /** Returns the columns of the platform, without what leads to a room that the county does not use or has nobody for. */
    public Columns columns() {
        return county.files().columns().leading(this::leads);
    }

    private boolean leads(Opens entry) {
        return switch (entry) {
            case FIND_HELP -> true;
            case LAWYER -> isThere(ExpertKind.LAWYER);
            case PSYCHOLOGIST -> isThere(ExpertKind.PSYCHOLOGIST);
            case COUNSELLOR -> isThere(ExpertKind.COUNSELLOR);
            case QUESTIONS -> experts().stream().anyMatch(e -> e.isLicensed(today()));
            case LEGAL_AID -> profile.uses("consultation");
            case LAW_COURSES -> isTaught(CourseColumn.LAW);
            case LOVE_COURSES -> isTaught(CourseColumn.LOVE);
            case PARENT_COURSES -> isTaught(CourseColumn.PARENTS);
        };
    }

    private boolean isTaught(CourseColumn column) {
        return !courses().in(column).isEmpty();
    }

    private boolean isThere(ExpertKind kind) {
        return experts().stream().anyMatch(e -> e.kind() == kind && e.isLicensed(today()));
    }

    /** Returns what the county lays down for its team: from whom and by what criteria it is selected, what is taught and asked. */
    public TeamTerms team() {
        return county.team().terms();
    }

    /** Returns what makes and reads documents: by the builder, or as found on the class path. */
    public Documents documents() {
        return documents;
    }

    /**
     * Checks every chain of the journal, every index row against it, and every wrapped key.
     *
     * <p>Without a checkpoint kept elsewhere it cannot see that the last entries of a stream without row were deleted (a gate,
     * an agreement, a certificate), nor such a stream as a whole, nor a case together with its row, nor a deleted key.
     */
    public JournalVerifier.Report verify() {
        return way.verify();
    }

    /** Makes every index row anew from the journal while nobody writes; returns how many. */
    public long rebuild() {
        return way.rebuild();
    }
}
