package io.github.xingfujia.statistics;

import io.github.xingfujia.access.Permission;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.profile.Section;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Way;
import java.util.List;
import java.util.function.Function;

/** What figures are made of (统计部件): put together once, by the root, from the county's profile. */
public final class StatisticsRoom {

    private final Declarations declared;
    private final RegisterTable tables;
    private final boolean synthetic;

    private StatisticsRoom(Declarations declared, Names names, boolean synthetic) {
        this.declared = declared;
        this.tables = new RegisterTable(names);
        this.synthetic = synthetic;
    }

    /**
     * Returns the room of a profile; what is wrong in its files goes to the profile's problems.
     *
     * @param facts the stored names of every published fact
     * @param posts what people read for a post
     * @param divisions what people read for a division
     */
    public static StatisticsRoom read(
            Profile profile,
            List<String> facts,
            Function<PostId, Label> posts,
            Function<DivisionCode, Label> divisions) {
        Names names = Names.read(profile.files("categories"), profile.files("indicators"), posts, divisions);
        DeclarationsReader reader = new DeclarationsReader(names, facts);
        return new StatisticsRoom(
                reader.read(profile.files("indicators"), profile.files("series")), names, profile.synthetic());
    }

    /** Returns the sections this room reads. */
    public static List<Section> sections() {
        return List.of(Section.of("indicators", "statistics"), Section.of("series", "statistics"));
    }

    /** Returns the lines of the permission matrix. */
    public static List<Permission> permissions() {
        return Actions.permissions();
    }

    /** Returns the door for one asking. */
    public Statistics door(Way way, Asking asking) {
        return new Statistics(this, way, asking);
    }

    /** Returns what the county declares. */
    public Declarations declarations() {
        return declared;
    }

    boolean synthetic() {
        return synthetic;
    }

    RegisterTable tables() {
        return tables;
    }

    /** Returns the table as it leaves the house: made-up cases say so first. */
    Table marked(Table table) {
        return synthetic ? table.noting(Words.label("note.synthetic")) : table;
    }

    /** Returns a table that stands beside what others published: made-up cases are the own column alone. */
    Table markedBeside(Table table) {
        return synthetic ? table.noting(Words.label("note.synthetic-own")) : table;
    }

    Unit unit() {
        return declared.units().getOrDefault(Unit.CASES.code(), Unit.CASES);
    }
}
