package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.xingfujia.access.Permission;
import io.github.xingfujia.books.Past;
import io.github.xingfujia.books.Shelf;
import io.github.xingfujia.custody.Keeper;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.EarlySign;
import io.github.xingfujia.network.Anonymity;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.rules.BookCheck;
import io.github.xingfujia.rules.Carried;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.volunteer.duty.DutyDesk;
import io.github.xingfujia.volunteer.engagements.DueDiaries;
import io.github.xingfujia.volunteer.hours.HoursDesk;
import io.github.xingfujia.volunteer.interest.InterestDesk;
import io.github.xingfujia.volunteer.lessons.LessonDesk;
import io.github.xingfujia.volunteer.standing.StandingDesk;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.volunteer.training.Members;
import io.github.xingfujia.volunteer.training.TrainingDesk;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Timed;
import io.github.xingfujia.way.Way;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the team is made of (队伍部件): put together once, by the root, from the county's profile. */
public final class VolunteerRoom {

    private final TeamTerms terms;
    private final StandingDesk standing;
    private final List<Past> pasts;
    private final TrainingDesk training;
    private final HoursDesk hours;
    private final DutyDesk duties;
    private final LessonDesk lessons;
    private final InterestDesk interests;
    private final DueDiaries withdrawals;

    /**
     * Creates the room.
     *
     * @param network the county's network and staff list
     * @param terms what it lays down for its team
     * @param register who is certified from the beginning
     * @param won the honours that only a campaign gives, by code
     * @param grades the book of grades
     * @param engagements what the rooms book in diaries
     * @param source where lessons come from
     * @param matters what duties belong to
     * @param sign what is made of words that may mean danger
     */
    public VolunteerRoom(
            Network network,
            TeamTerms terms,
            Register register,
            Set<String> won,
            Shelf grades,
            List<Engagement> engagements,
            LessonSource source,
            DutyMatters matters,
            EarlySign sign) {
        this.terms = terms;
        this.standing = new StandingDesk(network, grades, terms, won, registered(network, register));
        this.pasts = List.of(StandingDesk.past(network));
        this.training = new TrainingDesk(network, terms);
        this.hours = new HoursDesk(network, terms);
        this.duties = new DutyDesk(network, matters);
        this.lessons = new LessonDesk(network, source, new Anonymity(network, terms.identifying()));
        this.interests = new InterestDesk(network, sign);
        this.withdrawals = new DueDiaries(ImmutableList.<Engagement>builder()
                .addAll(engagements)
                .add(duties.engagement())
                .build());
    }

    private static Predicate<Certify> registered(Network network, Register register) {
        Set<Certify> named = ImmutableSet.copyOf(register.team(network));
        return named::contains;
    }

    /** Returns what is on record of what its book decided. */
    public List<Past> pasts() {
        return pasts;
    }

    /** Returns the door for one asking. */
    public Volunteering door(Way way, Asking asking) {
        return new Volunteering(this, way, asking);
    }

    /** Returns how somebody is sent to a duty, for a command of another room that sends her too. */
    public static Act<Dispatch, Dispatched> dispatching(Network network) {
        return new DutyDesk(network, DutyMatters.none()).dispatch();
    }

    /** Returns what to load of a duty that another room points at. */
    public static Ref duty(DutyId duty) {
        return DutyDesk.ref(duty);
    }

    /** Returns whether something is a duty. */
    public static boolean isDuty(Ref ref) {
        return ref.kind().equals(DutyDesk.rows().name());
    }

    /** Returns what other rooms may know of a duty that was loaded; empty when there is none. */
    public static Optional<DutyFace> duty(Loaded loaded, DutyId duty) {
        return DutyDesk.face(loaded, duty);
    }

    /** Returns where a member of the team stands, for a command of another room that adds to her training. */
    public static Ref member(StaffId staff) {
        return Members.of(staff);
    }

    /** Returns what attending comes to, by the rules of the team's training; the member was loaded. */
    public Ruling attended(Attend command, Loaded loaded, Moment moment) {
        return training.attend().decide(command, loaded, moment);
    }

    /** Returns what the county lays down for its team. */
    public TeamTerms terms() {
        return terms;
    }

    /** Returns what the book of grades is judged by: what it is told, and that it makes nothing due. */
    public static List<BookCheck> gradeBook() {
        return List.of(StandingDesk.book(), Carried.duties(List.of()));
    }

    /** Returns what it answers when custody asks about words. */
    public static Keeper keeper() {
        return InterestDesk.keeper();
    }

    /** Returns the lines of the permission matrix. */
    public static List<Permission> permissions() {
        return Actions.permissions();
    }

    /** Returns the facts by their stored names. */
    public static List<FactTypes> facts() {
        return ImmutableList.<FactTypes>builder()
                .add(Certificates.facts(), Members.facts(), Diary.facts())
                .addAll(InterestDesk.facts())
                .addAll(StandingDesk.facts())
                .addAll(HoursDesk.facts())
                .addAll(DutyDesk.facts())
                .addAll(LessonDesk.facts())
                .build();
    }

    /** Returns how certificates, members and diaries are folded. */
    public static List<Aggregate<?>> aggregates() {
        return ImmutableList.<Aggregate<?>>builder()
                .add(Certificates.CERTIFICATES, Members.MEMBERS, Diary.DIARY, InterestDesk.aggregate())
                .addAll(StandingDesk.aggregates())
                .addAll(HoursDesk.aggregates())
                .add(DutyDesk.aggregate())
                .addAll(LessonDesk.aggregates())
                .build();
    }

    /** Returns the kinds of index rows. */
    public static List<Kind> kinds() {
        return ImmutableList.<Kind>builder()
                .add(Members.KIND, Diary.KIND, Certificates.KIND, InterestDesk.rows())
                .addAll(HoursDesk.kinds())
                .add(DutyDesk.rows())
                .addAll(LessonDesk.kinds())
                .build();
    }

    /** Returns what time does. */
    public List<Timed<?>> timed() {
        return List.of(withdrawals, duties.due());
    }

    DueDiaries withdrawals() {
        return withdrawals;
    }

    StandingDesk standing() {
        return standing;
    }

    DutyDesk duties() {
        return duties;
    }

    InterestDesk interests() {
        return interests;
    }

    LessonDesk lessons() {
        return lessons;
    }

    HoursDesk hours() {
        return hours;
    }

    TrainingDesk training() {
        return training;
    }
}
