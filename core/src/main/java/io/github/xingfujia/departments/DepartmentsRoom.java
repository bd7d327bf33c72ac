package io.github.xingfujia.departments;

import io.github.xingfujia.access.Permission;
import io.github.xingfujia.books.Past;
import io.github.xingfujia.books.Shelf;
import io.github.xingfujia.calendar.WorkingCalendar;
import io.github.xingfujia.disclosure.Resting;
import io.github.xingfujia.profile.Section;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Errand;
import io.github.xingfujia.way.Timed;
import io.github.xingfujia.way.Way;
import java.util.List;

/** What the work between departments is made of (联动部件): put together once, by the root, from the county's profile. */
public final class DepartmentsRoom {

    /** The department of this house. */
    private static final DepartmentCode OWN = DepartmentCode.of("federation");

    private final Parts parts;

    /**
     * Creates the room.
     *
     * @param linkage what the county's packs lay down
     * @param clock the shelf of the books that say how long each kind of task may take
     * @param calendar the working calendar
     * @param subjects the rooms that tasks may come from
     */
    public DepartmentsRoom(Linkage linkage, Shelf clock, WorkingCalendar calendar, List<SubjectKind> subjects) {
        this.parts = new Parts(linkage, new Subjects(subjects), new Moves(linkage.terms(), calendar), clock);
    }

    /** Returns the sections this room reads. */
    public static List<Section> sections() {
        return List.of(Section.of("departments", "protection"), Section.of("rules.department-clock", "protection"));
    }

    /** Returns the door for one asking. */
    public Departments door(Way way, Asking asking) {
        return new Departments(this, way, asking);
    }

    /** Returns what the county's packs lay down. */
    public Linkage linkage() {
        return parts.linkage();
    }

    /** Returns what is on record of how long departments might take. */
    public List<Past> pasts() {
        return List.of(new TaskPast(parts.moves()));
    }

    /** Returns what other rooms offer tasks by, in their own commands. */
    public BoardOffers offers() {
        return new BoardOffers(parts);
    }

    /** Returns the tasks that end when a consent is taken back. */
    public Resting resting() {
        return new ConsentTasks(parts);
    }

    /** Returns the lines of the permission matrix. */
    public static List<Permission> permissions() {
        return Actions.permissions();
    }

    /** Returns the facts by their stored names. */
    public static List<FactTypes> facts() {
        return List.of(Tasks.facts(), Series.facts(), Dispatches.facts(), Conferences.facts(), Offers.facts());
    }

    /** Returns how tasks, numbers, dispatches and conferences are folded. */
    public static List<Aggregate<?>> aggregates() {
        return List.of(Tasks.TASKS, Series.SERIES, Dispatches.DISPATCHES, Conferences.CONFERENCES, Offers.OFFERS);
    }

    /** Returns the kinds of index rows. */
    public static List<Kind> kinds() {
        return List.of(Tasks.KIND, Dispatches.KIND, Conferences.KIND, Offers.KIND);
    }

    /** Returns what time does. */
    public List<Timed<?>> timed() {
        return List.of(new DueTasks(parts));
    }

    /** Returns the errand that hands over what is due through {@code link}. */
    public Errand<?> delivery(DepartmentLink link) {
        return new Delivery(link, parts.subjects());
    }

    Parts parts() {
        return parts;
    }

    ConferenceActs.CarryOutAct carryOut() {
        return new ConferenceActs.CarryOutAct(parts.linkage(), parts.subjects(), OWN);
    }

    SendAct send() {
        return new SendAct(parts, OWN);
    }
}
