package io.github.xingfujia.learning;

import io.github.xingfujia.access.Permission;
import io.github.xingfujia.profile.Section;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.volunteer.VolunteerRoom;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Way;
import java.util.List;

/** What learning is made of (学习部件): put together once, by the root, from the county's profile. It has no rows: nobody is listed. */
public final class LearningRoom {

    private final Courses courses;
    private final VolunteerRoom team;

    /** Creates the room over what is taught, and the team in whose training it may count. */
    public LearningRoom(Courses courses, VolunteerRoom team) {
        this.courses = courses;
        this.team = team;
    }

    /** Returns the door for one asking. */
    public Learning door(Way way, Asking asking) {
        return new Learning(this, way, asking);
    }

    /** Returns what is taught. */
    public Courses courses() {
        return courses;
    }

    /** Returns the sections this room reads. */
    public static List<Section> sections() {
        return List.of(Section.of("courses", "learning"));
    }

    /** Returns the lines of the permission matrix. */
    public static List<Permission> permissions() {
        return Actions.permissions();
    }

    /** Returns the facts by their stored names. */
    public static List<FactTypes> facts() {
        return List.of(Learners.facts(), CoursePapers.facts());
    }

    /** Returns how progress and certificates are folded. */
    public static List<Aggregate<?>> aggregates() {
        return List.of(Learners.LEARNERS, CoursePapers.PAPERS);
    }

    VolunteerRoom team() {
        return team;
    }
}
