package io.github.xingfujia.casework;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.rules.BookDifference;
import io.github.xingfujia.rules.Label;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a proposed rule book would have changed (试算结果): figures, and by number only the cases that whoever asks may open.
 *
 * @param book the id of the proposed book
 * @param bookDigest the digest of its content
 * @param from first day
 * @param until last day
 * @param decisions how many reviews were decided again
 * @param outside how many reviews were made at other times
 * @param changed how many of them come to another step
 * @param turns which steps turn into which others, how often and by which rules
 * @param otherwise how many keep their step but get another time limit or other duties
 * @param undecided how many the proposed book cannot decide at what was recorded; they count in no other figure
 * @param byRecord how many were compared with the step that was taken, because the book that decided is not at hand
 * @param tiers how many reviews left a case with each tier, before and now
 * @param posts the same for each post
 * @param newlyMissed how many time limits set by the proposed book were not kept then, and were not missed before
 * @param newlyKept how many were missed under the book before and would not be now
 * @param points how often both books were asked because the facts of a case changed, though nobody reviewed it then
 * @param unclear at how many of these points a book could not decide by what is on record
 * @param sooner the steps that the proposed book takes at such a point and the book then in force does not
 * @param cases the changed reviews and points of cases that whoever asks may open, at most 200, by time
 * @param more how many changed reviews and points are not among {@code cases}: not hers to open, or beyond 200
 * @param digest SHA-256 over every figure, hexadecimal: the same for whoever asks, without {@code cases} and {@code more}
 * @param beside where time limits differ, and which facts were lacking
 */
public record Replayed(
        String book,
        String bookDigest,
        LocalDate from,
        LocalDate until,
        long decisions,
        long outside,
        long changed,
        List<Turn> turns,
        long otherwise,
        long undecided,
        long byRecord,
        List<TierLoad> tiers,
        List<PostLoad> posts,
        long newlyMissed,
        long newlyKept,
        long points,
        long unclear,
        List<Sooner> sooner,
        List<ChangedCase> cases,
        long more,
        String digest,
        Beside beside) {

    /** Keeps the order. */
    public Replayed {
        turns = ImmutableList.copyOf(turns);
        tiers = ImmutableList.copyOf(tiers);
        posts = ImmutableList.copyOf(posts);
        sooner = ImmutableList.copyOf(sooner);
        cases = ImmutableList.copyOf(cases);
    }

    /**
     * Steps that turn.
     *
     * @param from the step before
     * @param to the step now
     * @param fromRule the rule that decided
     * @param toRule the rule that decides now
     * @param decisions how many
     */
    public record Turn(Step from, Step to, String fromRule, String toRule, long decisions) {}

    /**
     * A step that the proposed book takes before anybody reviewed a case, or where nobody did.
     *
     * @param from the step that the book then in force comes to at that point
     * @param to the step now
     * @param fromRule the rule that would have decided
     * @param toRule the rule that decides now
     * @param earlier how many cases were reviewed later, and came to this very step then under both books
     * @param hours how much earlier, all in all, in hours
     * @param never how many were not reviewed before they went elsewhere, ended or the period was over, or then come to another step
     */
    public record Sooner(Step from, Step to, String fromRule, String toRule, long earlier, long hours, long never) {}

    /**
     * The load of a tier.
     *
     * @param tier its code
     * @param before how many reviews left a case there
     * @param after how many reviews would, and steps that no review took
     */
    public record TierLoad(String tier, long before, long after) {}

    /**
     * The load of a post.
     *
     * @param post its id
     * @param name its name
     * @param before how many reviews left a case there
     * @param after how many reviews would, and steps that no review took
     */
    public record PostLoad(PostId post, Label name, long before, long after) {}

    /**
     * Where time limits differ, and which facts were lacking.
     *
     * @param timed whether the proposed book sets time limits at all; else none is newly missed, and none can be
     * @param tiers by tier
     * @param posts by post
     * @param lacking for want of which facts how many reviews cannot be decided again
     */
    public record Beside(
            boolean timed, List<TierLimits> tiers, List<PostLimits> posts, List<BookDifference.Lacking> lacking) {

        /** Keeps the order. */
        public Beside {
            tiers = ImmutableList.copyOf(tiers);
            posts = ImmutableList.copyOf(posts);
            lacking = ImmutableList.copyOf(lacking);
        }
    }

    /**
     * The time limits of a tier that differ.
     *
     * @param tier its code
     * @param newlyMissed how many are missed only under the proposed book
     * @param newlyKept how many are no longer missed
     */
    public record TierLimits(String tier, long newlyMissed, long newlyKept) {}

    /**
     * The same for a post.
     *
     * @param post its id
     * @param name its name
     * @param newlyMissed how many are missed only under the proposed book
     * @param newlyKept how many are no longer missed
     */
    public record PostLimits(PostId post, Label name, long newlyMissed, long newlyKept) {}

    /**
     * A review, or a point at which nobody reviewed, that comes to another step.
     *
     * @param number the number of the case
     * @param id its id
     * @param at when it was reviewed, or its facts changed
     * @param from the step before
     * @param to the step now
     * @param reviewed whether it was reviewed then
     */
    public record ChangedCase(String number, CaseId id, Instant at, Step from, Step to, boolean reviewed) {}

    /** Returns whether it tried the book on nothing, although there are reviews it could have tried it on. */
    public boolean isOfNothing() {
        return decisions == 0 && points == 0 && outside > 0;
    }

    /** Returns whether the proposed book changes nothing. */
    public boolean isNone() {
        return changed == 0
                && otherwise == 0
                && undecided == 0
                && newlyMissed == 0
                && newlyKept == 0
                && sooner.isEmpty()
                && posts.stream().allMatch(p -> p.before() == p.after());
    }

    /** Returns what people read, as lines of text in the language asked for. */
    public String in(Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(said("head", book, from.toString(), until.toString(), decisions, changed)
                .in(locale));
        turns.forEach(t ->
                lines.add(said("turn", t.from().wording(), t.to().wording(), t.decisions(), t.fromRule(), t.toRule())
                        .in(locale)));
        sooner.forEach(s -> lines.add(said(
                        "sooner",
                        s.from().wording(),
                        s.to().wording(),
                        s.earlier(),
                        s.hours(),
                        s.never(),
                        s.fromRule(),
                        s.toRule())
                .in(locale)));
        posts.stream()
                .filter(p -> p.before() != p.after())
                .forEach(p ->
                        lines.add(said("load", p.name(), p.before(), p.after()).in(locale)));
        if (isOfNothing()) {
            lines.add(said("nothing", outside).in(locale));
        }
        lines.add((beside.timed() ? said("limits", newlyMissed, newlyKept) : said("limits-none")).in(locale));
        beside.posts()
                .forEach(p -> lines.add(said("limits-post", p.name(), p.newlyMissed(), p.newlyKept())
                        .in(locale)));
        beside.lacking()
                .forEach(l -> lines.add(said("lacking", l.fact(), l.decisions()).in(locale)));
        lines.add(said("rest", otherwise, undecided, byRecord).in(locale));
        lines.add(said("points", points, unclear).in(locale));
        cases.forEach(c -> lines.add(
                said(c.reviewed() ? "case" : "case-sooner", c.number(), c.from().wording(), c.to().wording())
                        .in(locale)));
        lines.add(said(isNone() ? "none" : "limit-of-it", more).in(locale));
        return String.join("\n", lines);
    }

    private static Wording said(String key, Object... arguments) {
        return Wording.of("casework", "replay." + key, arguments);
    }

    /** Returns the load of one post, if any review left a case there, before or now. */
    public Optional<PostLoad> load(PostId post) {
        return posts.stream().filter(p -> p.post().equals(post)).findFirst();
    }
}
