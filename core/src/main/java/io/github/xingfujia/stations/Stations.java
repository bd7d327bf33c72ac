package io.github.xingfujia.stations;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.stations.studios.StudioActs;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Way;
import java.util.Optional;

/**
 * The door to construction and standardisation (站点建设与规范): inspections by the standard of each kind of post, what is due
 * again, and the rise of studios.
 */
public final class Stations {

    private final StationsRoom room;
    private final Way way;
    private final Asking asking;

    Stations(StationsRoom room, Way way, Asking asking) {
        this.room = room;
        this.way = way;
        this.asking = asking;
    }

    /** Judges a post by its standard, and says why it came to that; nobody inspects where she works. */
    public Outcome<Judgement> inspect(Inspect command) {
        return way.run(asking, room.inspections().inspect(), command);
    }

    /** Returns how one post stands. */
    public Outcome<PostStanding> standing(PostId post) {
        return way.look(asking, room.inspections().standing(), post);
    }

    /** Returns the posts of an area with how each stands, those that nobody inspected among them. */
    public Outcome<PostBoard> board(PostQuery query) {
        return way.look(asking, room.inspections().board(), query);
    }

    /** Lists the inspections that are due again in an area; without one, in that of the asking post. */
    public Page<DueLine> due(Optional<DivisionCode> area, Optional<String> after, int limit) {
        return way.list(asking, room.inspections().due(), area, after, limit);
    }

    /** Puts a studio forward, or says that it came to the next step; the last one is named by the head. */
    public Outcome<StudioStep> rise(PostId studio, StudioStep to) {
        return way.run(asking, room.studios().rise(), new StudioActs.Rise(studio, to));
    }

    /** Names a gold studio, while there are places. */
    public Outcome<StudioStep> nameGold(PostId studio) {
        return way.run(asking, room.studios().nameGold(), new StudioActs.Rise(studio, StudioStep.GOLD));
    }

    /** Takes a studio down, and gives its place back. */
    public Outcome<StudioStep> lower(PostId studio, StudioStep to, LowerCause cause) {
        return way.run(asking, room.studios().lower(), new StudioActs.Lower(studio, to, cause));
    }

    /** Returns how far the programme is built on a day: its targets, what there is, and when the rest will be there. */
    public Outcome<ProgrammeBoard> built(ProgrammeQuery query) {
        return way.survey(asking, room.programme().built(), query);
    }
}
