package io.github.xingfujia.measures;

import io.github.xingfujia.access.Permission;
import io.github.xingfujia.books.Past;
import io.github.xingfujia.books.Shelf;
import io.github.xingfujia.calendar.WorkingCalendar;
import io.github.xingfujia.custody.Keeper;
import io.github.xingfujia.measures.file.Above;
import io.github.xingfujia.measures.file.Actions;
import io.github.xingfujia.measures.file.AllMeasures;
import io.github.xingfujia.measures.file.Clocks;
import io.github.xingfujia.measures.file.Consequences;
import io.github.xingfujia.measures.shelter.ShelterDesk;
import io.github.xingfujia.measures.shelter.Stays;
import io.github.xingfujia.measures.steps.DueMeasures;
import io.github.xingfujia.measures.steps.FileMeasures;
import io.github.xingfujia.measures.steps.IssuePast;
import io.github.xingfujia.measures.steps.OrderActs;
import io.github.xingfujia.measures.steps.OrderLifeActs;
import io.github.xingfujia.measures.steps.ReportActs;
import io.github.xingfujia.measures.steps.VisitActs;
import io.github.xingfujia.measures.steps.VisitBook;
import io.github.xingfujia.measures.steps.VisitPast;
import io.github.xingfujia.measures.steps.VisitRecordActs;
import io.github.xingfujia.measures.steps.WarningActs;
import io.github.xingfujia.measures.steps.WarningEngagement;
import io.github.xingfujia.measures.views.MeasuredFile;
import io.github.xingfujia.measures.views.MeasuresLook;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.Companion;
import io.github.xingfujia.protection.FileNews;
import io.github.xingfujia.rules.BookCheck;
import io.github.xingfujia.rules.Carried;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.volunteer.Engagement;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Timed;
import io.github.xingfujia.way.Way;
import java.util.List;

/** What the room of measures is made of (保护措施部件): put together once, by the root, from the county's profile. */
public final class MeasuresRoom {

    private final WarningActs warnings;
    private final VisitActs visits;
    private final VisitRecordActs visitRecords;
    private final OrderActs orders;
    private final OrderLifeActs life;
    private final ReportActs reports;
    private final ShelterDesk shelters;
    private final MeasuresLook look;
    private final DueMeasures due;
    private final List<Past> pasts;

    /**
     * Creates the room over a county's network, figures, shelves of the rule books of warning letters, calendar, what a file is
     * told of them, and what others do.
     */
    public MeasuresRoom(
            Network network,
            MeasureTerms terms,
            Shelf issue,
            Shelf visit,
            WorkingCalendar calendar,
            FileNews news,
            List<Consequence> others) {
        Consequences consequences = new Consequences(others);
        Clocks clocks = new Clocks(calendar);
        VisitBook books = new VisitBook(issue, visit);
        this.warnings = new WarningActs(books, clocks);
        this.visits = new VisitActs(clocks, terms, network);
        this.visitRecords = new VisitRecordActs(books, clocks, terms, consequences, news);
        this.orders = new OrderActs(clocks, terms.order(), news);
        this.life = new OrderLifeActs(clocks, terms.order(), consequences, news);
        this.reports = new ReportActs(clocks, terms.report(), terms.aid(), network, consequences, news);
        this.shelters = new ShelterDesk(clocks, terms.shelter(), network);
        this.look = new MeasuresLook(clocks, books);
        this.pasts = List.of(new IssuePast(network, clocks), new VisitPast(network, clocks));
        this.due = new DueMeasures(new Above(network), clocks, terms.order().feedBack());
    }

    /** Returns what the book of warning letters is judged by: what it is told, and that it makes nothing due. */
    public static List<BookCheck> issueBook() {
        return List.of(VisitBook.ISSUE, Carried.duties(List.of()));
    }

    /** Returns what the book of visits is judged by: what it is told, what is carried out and what is seen to. */
    public static List<BookCheck> visitBook() {
        return List.of(VisitBook.VISIT, Carried.duties(List.of(VisitBook.JOINTLY)));
    }

    /** Returns what is on record of what its books decided. */
    public List<Past> pasts() {
        return pasts;
    }

    /** Returns the door for one asking. */
    public Measures door(Way way, Asking asking) {
        return new Measures(this, way, asking);
    }

    /** Returns what goes where a violence file goes. */
    public Companion companion() {
        return new FileMeasures(reports);
    }

    /** Returns what a violence file answers custody, over what it answers itself: also its measures need its words. */
    public static Keeper keeper(Keeper file) {
        return new MeasuredFile(file);
    }

    /** Returns what visits after a warning letter book in diaries. */
    public List<Engagement> engagements() {
        return List.of(new WarningEngagement());
    }

    /** Returns the lines of the permission matrix. */
    public static List<Permission> permissions() {
        return Actions.permissions();
    }

    /** Returns the facts by their stored names. */
    public static List<FactTypes> facts() {
        return List.of(AllMeasures.facts(), Stays.facts());
    }

    /** Returns how measures and stays are folded. */
    public static List<Aggregate<?>> aggregates() {
        return List.of(AllMeasures.MEASURES, Stays.STAYS);
    }

    /** Returns the kinds of index rows. */
    public static List<Kind> kinds() {
        return List.of(AllMeasures.KIND, Stays.KIND);
    }

    /** Returns what time does. */
    public List<Timed<?>> timed() {
        return List.of(due, shelters.due());
    }

    WarningActs warnings() {
        return warnings;
    }

    VisitActs visits() {
        return visits;
    }

    VisitRecordActs visitRecords() {
        return visitRecords;
    }

    OrderActs orders() {
        return orders;
    }

    OrderLifeActs life() {
        return life;
    }

    ReportActs reports() {
        return reports;
    }

    ShelterDesk shelters() {
        return shelters;
    }

    MeasuresLook look() {
        return look;
    }
}
