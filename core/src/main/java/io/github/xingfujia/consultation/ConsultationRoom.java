package io.github.xingfujia.consultation;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Permission;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.calendar.WorkingCalendar;
import io.github.xingfujia.consultation.aid.AidDesk;
import io.github.xingfujia.consultation.aid.Aids;
import io.github.xingfujia.consultation.aid.OwnFile;
import io.github.xingfujia.consultation.bookings.Appointments;
import io.github.xingfujia.consultation.bookings.BookingsDesk;
import io.github.xingfujia.consultation.questions.Questions;
import io.github.xingfujia.consultation.questions.QuestionsDesk;
import io.github.xingfujia.consultation.steps.Actions;
import io.github.xingfujia.consultation.steps.Roster;
import io.github.xingfujia.consultation.times.Times;
import io.github.xingfujia.consultation.times.TimesDesk;
import io.github.xingfujia.custody.Keeper;
import io.github.xingfujia.messaging.EarlySign;
import io.github.xingfujia.network.Anonymity;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.profile.Section;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Timed;
import io.github.xingfujia.way.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What consultations are made of (咨询部件): put together once, by the root, from the county's profile. */
public final class ConsultationRoom {

    private final ExpertDirectory experts;
    private final TimesDesk times;
    private final BookingsDesk bookings;
    private final QuestionsDesk questions;
    private final AidDesk aid;

    /**
     * Creates the room over who can be asked and on what terms, the calendar, the network, what is made of a sign, the limits of legal
     * aid, where a file opens for whoever applies about violence, and what tells who or where.
     */
    public ConsultationRoom(
            ExpertDirectory experts,
            ConsultationTerms terms,
            WorkingCalendar calendar,
            Network network,
            EarlySign sign,
            AidLimits limits,
            ProtectionRoom protection,
            Anonymity anonymity) {
        Roster roster = new Roster(experts);
        this.experts = experts;
        this.times = new TimesDesk(roster, terms);
        this.questions = new QuestionsDesk(roster, terms, calendar, network, sign, anonymity);
        this.aid = new AidDesk(limits, network, protection);
        this.bookings = new BookingsDesk(roster, terms, network, sign);
    }

    /** Returns the door for one asking. */
    public Consultation door(Way way, Asking asking) {
        return new Consultation(this, way, asking);
    }

    /** Returns who can be asked. */
    public ExpertDirectory experts() {
        return experts;
    }

    /** Returns the sections this room reads. */
    public static List<Section> sections() {
        return List.of(
                Section.of("consultation", "consultation"),
                Section.of("experts", "consultation"),
                Section.of("columns", "consultation"));
    }

    /** Returns what appointments, questions and applications answer when custody asks about the words in them. */
    public static List<Keeper> keepers() {
        return List.of(BookingsDesk.keeper(), QuestionsDesk.keeper(), AidDesk.keeper());
    }

    /** Returns what time does. */
    public List<Timed<?>> timed() {
        return List.of(bookings.due(), questions.due());
    }

    /** Returns the lines of the permission matrix. */
    public static List<Permission> permissions() {
        return Actions.permissions();
    }

    /** Returns the facts by their stored names. */
    public static List<FactTypes> facts() {
        return ImmutableList.<FactTypes>builder()
                .add(Times.facts(), Questions.facts(), Aids.facts())
                .addAll(BookingsDesk.facts())
                .build();
    }

    /** Returns how times, appointments and sides are folded. */
    public static List<Aggregate<?>> aggregates() {
        return ImmutableList.<Aggregate<?>>builder()
                .add(Times.TIMES, Questions.QUESTIONS, Aids.AIDS)
                .addAll(BookingsDesk.aggregates())
                .build();
    }

    /** Returns the kinds of index rows. */
    public static List<Kind> kinds() {
        return List.of(Appointments.KIND, Questions.KIND, Aids.KIND);
    }

    /** Returns where an application for legal aid stands. */
    public static Ref ref(AidId id) {
        return new Ref(Aids.KIND.name(), id.value());
    }

    /** Returns who may hand an application over; empty when there is none. */
    public static Optional<Scope> scope(Ref ref, Loaded loaded) {
        return Aids.scope(loaded.of(Aids.AIDS, ref));
    }

    /** Returns whether an application is under way. */
    public static boolean isOpen(Ref ref, Loaded loaded) {
        Aids.State state = loaded.of(Aids.AIDS, ref);
        return state.applied().isPresent() && !state.next().isEmpty();
    }

    /** Returns the day of an application. */
    public static LocalDate since(Ref ref, Loaded loaded) {
        return loaded.of(Aids.AIDS, ref)
                .applied()
                .orElseThrow()
                .clock()
                .start()
                .atZone(Moment.ZONE)
                .toLocalDate();
    }

    /** Returns whether aid comes first (法律援助法 44). */
    public static boolean isUrgent(Ref ref, Loaded loaded) {
        return loaded.of(Aids.AIDS, ref)
                .applied()
                .filter(a -> a.urgent() || a.violence())
                .isPresent();
    }

    /** Adds what the justice bureau answered to a task. */
    public static void fedBack(
            Ruling.Plan.Builder plan, Ref ref, Loaded loaded, boolean aided, LocalDate on, AidLimits limits) {
        AidDesk.fedBack(plan, ref, loaded, aided, on, limits);
    }

    /** Returns the violence file, if any, that an application opened; empty for anything else. */
    public static Optional<ViolenceFileId> file(Ref ref) {
        return ref.kind().equals(Aids.KIND.name()) ? Optional.of(OwnFile.of(ref)) : Optional.empty();
    }

    /** Returns a text that is told of whoever applied, to be sealed under the key of her own words. */
    public static Clear hers(String name, Ref ref, String text, Loaded loaded) {
        return AidDesk.hers(name, ref, text, loaded);
    }

    AidDesk aid() {
        return aid;
    }

    TimesDesk times() {
        return times;
    }

    QuestionsDesk questions() {
        return questions;
    }

    BookingsDesk bookings() {
        return bookings;
    }
}
