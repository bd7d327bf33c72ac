package io.github.xingfujia;

import io.github.xingfujia.books.Books;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.consultation.Consultation;
import io.github.xingfujia.counselling.Counselling;
import io.github.xingfujia.custody.Custody;
import io.github.xingfujia.departments.Departments;
import io.github.xingfujia.disclosure.Disclosures;
import io.github.xingfujia.evaluation.Evaluation;
import io.github.xingfujia.evaluation.FamilySpirit;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.learning.Learning;
import io.github.xingfujia.measures.Measures;
import io.github.xingfujia.prevention.Prevention;
import io.github.xingfujia.protection.Protection;
import io.github.xingfujia.stations.Stations;
import io.github.xingfujia.statistics.Statistics;
import io.github.xingfujia.volunteer.Volunteering;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Way;
import java.util.function.BooleanSupplier;

/** A door opened as one actor (以某人身份进入): every room behind it knows who asks, and on what terms. */
public final class Door {

    private final County county;
    private final Way way;
    private final Asking asking;

    Door(County county, Way way, Asking asking) {
        this.county = county;
        this.way = way;
        this.asking = asking;
    }

    /** Returns the same door for one command under the caller's own id: repeating it is safe. */
    public Door under(CommandId command) {
        return new Door(county, way, asking.under(command));
    }

    /** Returns the same door for one command on what was seen at {@code revision}: stale when it has changed since. */
    public Door at(long revision) {
        return new Door(county, way, asking.at(revision));
    }

    /**
     * Returns the same door for one command that rests on what was seen: stale unless {@code unchanged} holds when the
     * command is decided, on the same data against which it is stored. For a caller who sees a view and no revision.
     */
    public Door provided(BooleanSupplier unchanged) {
        return new Door(county, way, asking.provided(unchanged));
    }

    /**
     * Returns the same door for a dry run (试办): a command is decided on what holds now and answered, or refused, as it would be,
     * but nothing of it is stored and nobody is told. What it would have come to is recorded as a look of whoever asked. Meant
     * for a preview; what holds later is decided later.
     */
    public Door dryRun() {
        return new Door(county, way, asking.asDryRun());
    }

    /** Returns the room of disputes. */
    public Casework casework() {
        return county.casework().door(way, asking);
    }

    /** Returns the room of courses. */
    public Learning learning() {
        return county.learning().door(way, asking);
    }

    /** Returns the room of counselling and care. */
    public Counselling counselling() {
        return county.counselling().door(way, asking);
    }

    /** Returns the room of tasks between departments. */
    public Departments departments() {
        return county.departments().door(way, asking);
    }

    /** Returns the room of violence files. */
    public Protection protection() {
        return county.protection().door(way, asking);
    }

    /** Returns the room of measures that protect. */
    public Measures measures() {
        return county.measures().door(way, asking);
    }

    /** Returns the room of prevention. */
    public Prevention prevention() {
        return county.prevention().door(way, asking);
    }

    /** Returns the room of campaigns and honours. */
    public Evaluation evaluation() {
        return county.evaluation().door(way, asking);
    }

    /** Returns the door to the action of family spirit. */
    public FamilySpirit familySpirit() {
        return county.evaluation().spirit(way, asking);
    }

    /** Returns the room of how posts are built and judged. */
    public Stations stations() {
        return county.stations().door(way, asking);
    }

    /** Returns the room of experts, appointments and questions. */
    public Consultation consultation() {
        return county.consultation().door(way, asking);
    }

    /** Returns the room of the team. */
    public Volunteering volunteering() {
        return county.team().door(way, asking);
    }

    /** Returns the room of figures. */
    public Statistics statistics() {
        return county.statistics().door(way, asking);
    }

    /** Returns the room that guards what people said. */
    public Custody custody() {
        return county.custody().door(way, asking);
    }

    /** Returns the room of receipts of what left the house. */
    public Disclosures disclosures() {
        return county.disclosure().door(way, asking);
    }

    /** Returns the room of rule books. */
    public Books books() {
        return county.books().door(way, asking);
    }
}
