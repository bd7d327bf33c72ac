package io.github.xingfujia.volunteer;

/** What somebody is sent to (派勤事项). */
public enum DutyKind {
    /** A mediation. */
    MEDIATION(Track.MEDIATION),
    /** A counselling. */
    COUNSELLING(Track.COUNSELLING),
    /** Care for special groups. */
    CARE(Track.COUNSELLING),
    /** Emergency psychological support at a petition. */
    PETITION(Track.COUNSELLING);

    private final Track track;

    DutyKind(Track track) {
        this.track = track;
    }

    /** Returns what one must be certified for to be sent to it. */
    public Track track() {
        return track;
    }
}
