package io.github.xingfujia.counselling;

import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.Fact;
import java.time.LocalDate;

/** What of counselling may be counted and told outside (辅导对外事实): codes, numbers and days only. */
public sealed interface PublishedCounselFact extends Fact {

    /**
     * A couple was told of counselling at the registry.
     *
     * @param from the post
     * @param kind of counselling
     * @param taken whether they took it up
     * @param on the day
     */
    record Offered(PostId from, CounselCode kind, boolean taken, LocalDate on) implements PublishedCounselFact {}

    /**
     * A meeting was held.
     *
     * @param from the post
     * @param kind of counselling
     * @param group the special group; {@link CounselCode#UNSAID} when it is no care
     * @param joint whether with both
     * @param result what she came to, or that it was not said; it describes, and nothing rests on it
     * @param satisfaction how content she was, or that it was not said
     * @param on the day
     */
    record Met(
            PostId from,
            CounselCode kind,
            CounselCode group,
            boolean joint,
            CounselCode result,
            CounselCode satisfaction,
            LocalDate on)
            implements PublishedCounselFact {}

    /**
     * A certificate of a programme was drawn up.
     *
     * @param from the post
     * @param programme the programme
     * @param on the day
     */
    record Completed(PostId from, CounselCode programme, LocalDate on) implements PublishedCounselFact {}

    /**
     * A studio planned an activity of its year, for the first time or anew.
     *
     * @param from the studio
     * @param year the calendar year
     * @param activity the activity
     * @param times how often
     * @param on the day it was planned
     */
    record YearPlanned(PostId from, int year, CounselCode activity, int times, LocalDate on)
            implements PublishedCounselFact {}

    /**
     * A salon was held.
     *
     * @param from the studio
     * @param activity the activity
     * @param people how many came
     * @param on the day
     */
    record SalonHeld(PostId from, CounselCode activity, int people, LocalDate on) implements PublishedCounselFact {}

    /**
     * A petition was attended to, and talked over.
     *
     * @param from the post
     * @param came how many counsellors came
     * @param aided how many people were given first aid
     * @param on the day
     */
    record PetitionServed(PostId from, int came, int aided, LocalDate on) implements PublishedCounselFact {}
}
