package io.github.xingfujia.casework.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.casework.CountyTerms;
import io.github.xingfujia.casework.Performance;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.RevisitFact.Answer;
import io.github.xingfujia.casework.file.RevisitFact.Arranged;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How an agreement is looked after (督促履行与回访). A round is one day by which every party is asked alone.
 *
 * @param rounds the days by which the rounds that were not made yet are due, earliest first
 * @param made every revisit that was made, oldest first
 * @param round how far the present round is, and how those before it came out
 * @param out who is not asked again: she said so, or could not speak safely
 * @param arranged the appointments by side
 * @param answerBy the day by which something is done about an agreement that is not kept; empty when nothing waits
 * @param pursued what was done about it, oldest first
 * @param told the last day that was found passed, once
 * @param ended whether no further revisit is due
 */
public record Revisits(
        List<LocalDate> rounds,
        List<Visit> made,
        Round round,
        SortedSet<Side> out,
        Map<Side, Arranged> arranged,
        Optional<LocalDate> answerBy,
        List<Pursuit> pursued,
        Optional<LocalDate> told,
        boolean ended) {

    static final Revisits NONE = new Revisits(
            List.of(),
            List.of(),
            new Round(ImmutableSortedSet.of(), true, 0, 0),
            ImmutableSortedSet.of(),
            Map.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            false);

    public Revisits {
        rounds = ImmutableList.copyOf(rounds);
        made = ImmutableList.copyOf(made);
        out = ImmutableSortedSet.copyOf(out);
        arranged = ImmutableMap.copyOf(arranged);
        pursued = ImmutableList.copyOf(pursued);
    }

    /** One revisit as it was made. */
    public record Visit(Side side, Answer answer, Instant at) {}

    /** What was done about a breach, and when. */
    public record Pursuit(RevisitFact.Pursued fact, Instant at) {}

    /**
     * The present round.
     *
     * @param asked who was asked in it
     * @param clean whether every answer of it is clean: could speak, and performed
     * @param cleanInARow how many rounds before it were clean, one after the other
     * @param count how many rounds were made
     */
    public record Round(SortedSet<Side> asked, boolean clean, int cleanInARow, int count) {
        public Round {
            asked = ImmutableSortedSet.copyOf(asked);
        }

        private Round after(Answer answer, Side side) {
            if (answer.counts()) {
                boolean kept = answer.safe() && !answer.isBreach();
                return new Round(with(asked, side), clean && kept, cleanInARow, count);
            }
            return answer.isBreach() ? new Round(asked, clean, 0, count) : this;
        }

        private Round next() {
            return new Round(ImmutableSortedSet.of(), true, clean ? cleanInARow + 1 : 0, count + 1);
        }
    }

    /** Returns whether somebody is still to be asked. */
    public boolean areDue() {
        return !ended && !rounds.isEmpty();
    }

    /** Returns whether somebody is still to be asked, or something to be done about a breach. */
    public boolean isLookedAfter() {
        return areDue() || answerBy.isPresent();
    }

    /** Returns the day by which the next thing is due that was not told as passed. */
    public Optional<LocalDate> nextDay() {
        return days().filter(day -> told.filter(t -> !day.isAfter(t)).isEmpty()).min(LocalDate::compareTo);
    }

    /** Returns the end of that day. */
    public Optional<Instant> next() {
        return nextDay().map(Revisits::end);
    }

    /** Returns the end of the first day that was found passed and still waits. */
    Optional<Instant> overdueAt() {
        return days().filter(day -> told.filter(t -> !day.isAfter(t)).isPresent())
                .min(LocalDate::compareTo)
                .map(Revisits::end);
    }

    public boolean isToTell(Instant now) {
        return next().filter(at -> !at.isAfter(now)).isPresent();
    }

    /** Returns whether the present round has passed its day. */
    public boolean isOverdue(Instant now) {
        return areDue() && !end(rounds.get(0)).isAfter(now);
    }

    private Stream<LocalDate> days() {
        return Stream.concat(areDue() ? rounds.stream().limit(1) : Stream.empty(), answerBy.stream());
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Moment.ZONE).toInstant();
    }

    /** Returns whether a party is asked in the present round. */
    public boolean asks(Side side) {
        return areDue() && !out.contains(side) && !round.asked().contains(side);
    }

    /** Returns the first day on which an answer counts for the present round; before it, what is found is recorded beside it. */
    public Optional<LocalDate> opens(CountyTerms.Revisiting terms) {
        return areDue() ? Optional.of(rounds.get(0).minusDays(terms.early())) : Optional.empty();
    }

    /** Returns who last said that the agreement is not kept, or in part only. */
    public List<Side> broken() {
        Map<Side, Performance> latest = new EnumMap<>(Side.class);
        made.forEach(v -> v.answer().performance().ifPresent(p -> latest.put(v.side(), p)));
        return latest.entrySet().stream()
                .filter(e -> e.getValue() != Performance.PERFORMED)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns whether an answer, which is in this state already, makes the present round over. */
    public boolean isOver(Answer answer, Collection<Side> parties) {
        return areDue()
                && (answer.counts() || answer.leaves())
                && parties.stream().allMatch(s -> round.asked().contains(s) || out.contains(s));
    }

    /** Returns whether nobody is left to ask, or enough rounds were clean, or enough were made. */
    public boolean isEnough(Collection<Side> parties, CountyTerms.Revisiting terms) {
        return out.containsAll(parties)
                || round.count() + 1 >= terms.most()
                || round.clean() && round.cleanInARow() + 1 >= terms.clean();
    }

    Revisits after(RevisitFact fact, Collection<Side> parties, Stamp stamp) {
        if (fact instanceof RevisitFact.Planned f) {
            List<LocalDate> all = Stream.concat(ended ? Stream.empty() : rounds.stream(), f.due().stream())
                    .sorted()
                    .toList();
            return new Revisits(all, made, round, out, arranged, answerBy, pursued, told, false);
        } else if (fact instanceof Arranged f) {
            Map<Side, Arranged> all = new TreeMap<>(arranged);
            all.put(f.side(), f);
            return new Revisits(rounds, made, round, out, all, answerBy, pursued, told, ended);
        } else if (fact instanceof RevisitFact.Dropped f) {
            return new Revisits(rounds, made, round, out, without(f.side()), answerBy, pursued, told, ended);
        } else if (fact instanceof Answer f) {
            Revisits one = after(f, CaseFold.side(stamp), stamp.at());
            return one.isOver(f, parties) ? one.nextRound() : one;
        } else if (fact instanceof RevisitFact.BreachFound f) {
            Optional<LocalDate> by = Optional.of(f.answerBy());
            return new Revisits(rounds, made, round, out, arranged, by, pursued, told, ended);
        } else if (fact instanceof RevisitFact.Pursued f) {
            List<Pursuit> all = plus(pursued, new Pursuit(f, stamp.at()));
            return new Revisits(rounds, made, round, out, arranged, Optional.empty(), all, told, ended);
        } else if (fact instanceof RevisitFact.Overdue f) {
            Optional<LocalDate> day = Optional.of(f.due());
            return new Revisits(rounds, made, round, out, arranged, answerBy, pursued, day, ended);
        }
        return new Revisits(rounds, made, round, out, arranged, answerBy, pursued, told, true);
    }

    /** Returns the state after one more answer, before the round is counted. */
    public Revisits after(Answer answer, Side side, Instant at) {
        List<Visit> all = plus(made, new Visit(side, answer, at));
        Revisits one = new Revisits(
                rounds,
                all,
                round.after(answer, side),
                answer.leaves() ? with(out, side) : out,
                isKept(answer, side, at) ? arranged : without(side),
                answerBy,
                pursued,
                told,
                ended);
        return one.broken().isEmpty() ? one.unbroken() : one;
    }

    /** Returns whether what was arranged with a party stands after an answer: one beside the rounds does not take its place. */
    public boolean isKept(Answer answer, Side side, Instant at) {
        Optional<Arranged> with = Optional.ofNullable(arranged.get(side));
        return !answer.counts()
                && !answer.leaves()
                && with.filter(a -> a.from().isAfter(at)).isPresent();
    }

    private Revisits unbroken() {
        return new Revisits(rounds, made, round, out, arranged, Optional.empty(), pursued, told, ended);
    }

    private Revisits nextRound() {
        List<LocalDate> rest = rounds.subList(1, rounds.size());
        return new Revisits(rest, made, round.next(), out, arranged, answerBy, pursued, told, ended);
    }

    private Map<Side, Arranged> without(Side side) {
        Map<Side, Arranged> rest = new TreeMap<>(arranged);
        rest.remove(side);
        return rest;
    }

    private static <T> List<T> plus(List<T> all, T one) {
        return ImmutableList.<T>builder().addAll(all).add(one).build();
    }

    private static SortedSet<Side> with(SortedSet<Side> sides, Side side) {
        return ImmutableSortedSet.<Side>naturalOrder().addAll(sides).add(side).build();
    }
}
