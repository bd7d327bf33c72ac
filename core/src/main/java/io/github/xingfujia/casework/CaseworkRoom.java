package io.github.xingfujia.casework;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Permission;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.books.Shelf;
import io.github.xingfujia.calendar.WorkingCalendar;
import io.github.xingfujia.casework.activity.ActivityDesk;
import io.github.xingfujia.casework.complaints.ComplaintsDesk;
import io.github.xingfujia.casework.court.CourtDesk;
import io.github.xingfujia.casework.escalation.Deadlines;
import io.github.xingfujia.casework.escalation.EscalationCheck;
import io.github.xingfujia.casework.escalation.EscalationDesk;
import io.github.xingfujia.casework.escalation.Review;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseAct;
import io.github.xingfujia.casework.file.CaseScope;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Compartment;
import io.github.xingfujia.casework.handling.HandlingDesk;
import io.github.xingfujia.casework.handling.ViolenceWaits;
import io.github.xingfujia.casework.intake.IntakeDesk;
import io.github.xingfujia.casework.papers.PapersDesk;
import io.github.xingfujia.casework.replay.ReplayDesk;
import io.github.xingfujia.casework.revisits.RevisitsDesk;
import io.github.xingfujia.casework.sweeps.SweepsDesk;
import io.github.xingfujia.casework.views.ViewsDesk;
import io.github.xingfujia.custody.CustodyTerms;
import io.github.xingfujia.custody.Keeper;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.LikeDisputes;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.protection.ScreenInstrument;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.rules.Surroundings;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.volunteer.Engagement;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Timed;
import io.github.xingfujia.way.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What casework is made of (纠纷办理部件): put together once, by the root, from the county's profile. */
public final class CaseworkRoom {

    /** The part of a case that is its applicant's. */
    public static final String APPLICANT = Compartment.of(Side.APPLICANT);

    private final IntakeDesk intake;
    private final HandlingDesk handling;
    private final EscalationDesk escalation;
    private final PapersDesk papers;
    private final RevisitsDesk revisits;
    private final SweepsDesk sweeps;
    private final CourtDesk court;
    private final ComplaintsDesk complaints;
    private final ViewsDesk views;
    private final ReplayDesk replay;
    private final ActivityDesk activity;

    /** Creates the room over a county's network, lists, terms, screen, protection, rule books, calendar, custody and watch list. */
    public CaseworkRoom(
            Network network,
            Categories categories,
            CountyTerms terms,
            ScreenInstrument instrument,
            ProtectionRoom protection,
            Shelf books,
            WorkingCalendar calendar,
            CustodyTerms custody,
            EarlySign signs) {
        Deadlines deadlines = new Deadlines(calendar, network::timeLimit);
        ViolenceWaits violence = new ViolenceWaits(categories, network);
        Review review = new Review(books, network, deadlines, violence);
        this.intake = new IntakeDesk(network, categories, violence, instrument, protection, deadlines, review, signs);
        this.handling = new HandlingDesk(network, violence, calendar, protection, terms.correctionHours());
        this.escalation = new EscalationDesk(network, violence, deadlines, review, terms.extensions());
        this.papers = new PapersDesk(network, violence, deadlines, terms.revisits(), protection);
        this.revisits = new RevisitsDesk(network, violence, protection, deadlines, terms.revisits());
        this.sweeps = new SweepsDesk(network, categories, terms.findingDays(), intake.open(), signs);
        this.court = new CourtDesk(deadlines, intake.open());
        this.complaints = new ComplaintsDesk(network, deadlines, terms.answer());
        this.views = new ViewsDesk(network, deadlines, review, custody);
        this.replay = new ReplayDesk(network, deadlines, books);
        this.activity = new ActivityDesk();
    }

    /** Returns what an escalation book is verified against in this county: its network, and who owes what. */
    public static Surroundings surroundings(Network network, RuleBook book) {
        return EscalationCheck.around(network, book);
    }

    /** Returns whether a report is about violence, by its category or in its words. */
    public boolean tellsOfViolence(OpenCase report) {
        return intake.report().tellsOfViolence(report);
    }

    /** Returns what to load of a case that another room points at. */
    public static Ref ref(CaseId id) {
        return Cases.of(id);
    }

    /** Returns who may open a case; empty when there is none. */
    public static Optional<Scope> scope(Ref ref, Loaded loaded) {
        CaseState state = loaded.of(Cases.CASES, ref);
        return state.exists() ? Optional.of(CaseScope.of(state)) : Optional.empty();
    }

    /** Returns whether a case is under way. */
    public static boolean isOpen(Ref ref, Loaded loaded) {
        return loaded.of(Cases.CASES, ref).isOpen();
    }

    /** Returns the day on which a case began: of what it is about, or of its opening. */
    public static LocalDate since(Ref ref, Loaded loaded) {
        return loaded.of(Cases.CASES, ref).intake().orElseThrow().since();
    }

    /** Returns what kind of dispute a case is, by its code. */
    public static String category(Ref ref, Loaded loaded) {
        return loaded.of(Cases.CASES, ref).category();
    }

    /** Returns what the parties of a case are called, sealed. */
    public static List<Sealed> names(Ref ref, Loaded loaded) {
        return loaded.of(Cases.CASES, ref).parties().values().stream()
                .map(p -> p.described().name())
                .toList();
    }

    /** Returns whether a case may be taught from: ended, and without any finding of violence. */
    public static boolean isTeachable(Ref ref, Loaded loaded) {
        CaseState state = loaded.of(Cases.CASES, ref);
        return state.exists() && !state.isOpen() && !state.progress().gravest().isPositive();
    }

    /** Returns whether the applicant was found injured, or in graver danger, when she was asked alone. */
    public static boolean isGrave(Ref ref, Loaded loaded) {
        return loaded.of(Cases.CASES, ref)
                        .progress()
                        .screened()
                        .getOrDefault(Side.APPLICANT, GateClass.NOT_SCREENED)
                        .compareTo(GateClass.INJURED_OR_REPEATED)
                >= 0;
    }

    /** Returns a text that is told of a case's applicant, to be sealed as her own word there. */
    public static Clear applicants(String name, Ref ref, String text, Loaded loaded) {
        return Compartment.of(name, ref, loaded.of(Cases.CASES, ref), Side.APPLICANT, text);
    }

    /** Returns whether somebody may not meet the parties of a case: related, challenged, or not wanted by the applicant. */
    public boolean bars(Ref ref, StaffId staff, Loaded loaded) {
        return handling.admission().bars(staff, loaded.of(Cases.CASES, ref));
    }

    /** Returns the gates of the people of a case that was loaded. */
    public static List<Ref> gates(Ref ref, Loaded loaded) {
        return CaseAct.gates(loaded.of(Cases.CASES, ref));
    }

    /** Returns why nobody mediates in a case as it stands; empty when somebody may. Its {@link #gates} must be loaded. */
    public Optional<Ruling> shuts(Ref ref, Loaded loaded) {
        return handling.guard().mediation(CaseId.of(ref.key()), loaded.of(Cases.CASES, ref), loaded);
    }

    /** Returns the same where there is no case: whoever is asked alone in none is mediated with in none. */
    public static Ruling separate() {
        return CaseAct.refuse("separate-for-now", "casework.screen");
    }

    /** Returns whether a case itself found danger of medium or above; what other matters found it does not tell. */
    public static boolean isGraded(Ref ref, Loaded loaded) {
        return loaded.of(Cases.CASES, ref).parties().values().stream()
                .map(party -> CaseAct.gate(loaded, party).in(ref.key()).found())
                .anyMatch(found -> found.compareTo(GateClass.INJURED_OR_REPEATED) >= 0);
    }

    /** Returns the door for one asking. */
    public Casework door(Way way, Asking asking) {
        return new Casework(this, way, asking);
    }

    /** Returns the lines of the permission matrix. */
    public static List<Permission> permissions() {
        return Actions.permissions();
    }

    /** Returns the facts by their stored names. */
    public static List<FactTypes> facts() {
        return ImmutableList.<FactTypes>builder()
                .add(Cases.facts())
                .addAll(SweepsDesk.facts())
                .addAll(ComplaintsDesk.facts())
                .addAll(IntakeDesk.facts())
                .build();
    }

    /** Returns who looks for the disputes of a person whose file of violence is registered. */
    public static LikeDisputes likeDisputes() {
        return IntakeDesk.likeDisputes();
    }

    /** Returns how cases, numbers and matches are folded. */
    public static List<Aggregate<?>> aggregates() {
        return ImmutableList.<Aggregate<?>>builder()
                .add(Cases.CASES)
                .addAll(IntakeDesk.aggregates())
                .addAll(SweepsDesk.aggregates())
                .addAll(ComplaintsDesk.aggregates())
                .build();
    }

    /** Returns the kinds of index rows. */
    public static List<Kind> kinds() {
        return List.of(Cases.KIND, IntakeDesk.matchRows(), SweepsDesk.findingRows(), ComplaintsDesk.rows());
    }

    /** Returns what time does. */
    public List<Timed<?>> timed() {
        return List.of(escalation.due(), sweeps.due());
    }

    /** Returns what casework books in diaries. */
    public List<Engagement> engagements() {
        return List.of(handling.engagement(), revisits.engagement());
    }

    /** Returns what a case answers when custody asks about the words in it. */
    public Keeper keeper() {
        return views.keeper();
    }

    IntakeDesk intake() {
        return intake;
    }

    HandlingDesk handling() {
        return handling;
    }

    EscalationDesk escalation() {
        return escalation;
    }

    PapersDesk papers() {
        return papers;
    }

    RevisitsDesk revisits() {
        return revisits;
    }

    SweepsDesk sweeps() {
        return sweeps;
    }

    CourtDesk court() {
        return court;
    }

    ComplaintsDesk complaints() {
        return complaints;
    }

    ViewsDesk views() {
        return views;
    }

    ReplayDesk replay() {
        return replay;
    }

    ActivityDesk activity() {
        return activity;
    }
}
