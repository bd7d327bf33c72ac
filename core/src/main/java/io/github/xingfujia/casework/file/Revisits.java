package io.github.xingfujia.casework.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.casework.CountyTerms;
import io.github.xingfujia.casework.Performance;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.RevisitFact.Arranged;
import io.github.xingfujia.casework.file.RevisitFact.Made;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * How an agreement is looked after (督促履行与回访). A round is one day by which every party is asked alone.
 *
 * @param rounds the days by which the rounds that were not made yet are due, earliest first
 * @param made every revisit that was made, oldest first
 * @param asked who was asked in the present round
 * @param clean whether every answer of the present round is clean: could speak, and performed
 * @param cleanInARow how many rounds before it were clean, one after the other
 * @param count how many rounds were made
 * @param out who is not asked again: she said so, or could not speak safely
 * @param arranged the appointments by side
 * @param overdue the round that was found overdue, once
 * @param ended whether no further revisit is due
 */
public record Revisits(
        List<LocalDate> rounds,
        List<Visit> made,
        SortedSet<Side> asked,
        boolean clean,
        int cleanInARow,
        int count,
        SortedSet<Side> out,
        Map<Side, Arranged> arranged,
        Optional<LocalDate> overdue,
        boolean ended) {

    static final Revisits NONE = new Revisits(
            List.of(),
            List.of(),
            ImmutableSortedSet.of(),
            true,
            0,
            0,
            ImmutableSortedSet.of(),
            Map.of(),
            Optional.empty(),
            false);

    public Revisits {
        rounds = ImmutableList.copyOf(rounds);
        made = ImmutableList.copyOf(made);
        asked = ImmutableSortedSet.copyOf(asked);
        out = ImmutableSortedSet.copyOf(out);
        arranged = ImmutableMap.copyOf(arranged);
    }

    /** One revisit as it was made. */
    public record Visit(Side side, Made made, Instant at) {}

    /** Returns whether somebody is still to be asked. */
    public boolean areDue() {
        return !ended && !rounds.isEmpty();
    }

    /** Returns the end of the day by which the present round is due, unless that was told already. */
    public Optional<Instant> next() {
        return areDue() && !overdue.equals(Optional.of(rounds.get(0)))
                ? Optional.of(end(rounds.get(0)))
                : Optional.empty();
    }

    /** Returns the end of the day by which a round that is still due was found overdue. */
    Optional<Instant> overdueAt() {
        return overdue.filter(day -> areDue()).map(Revisits::end);
    }

    public boolean isToTell(Instant now) {
        return next().filter(at -> !at.isAfter(now)).isPresent();
    }

    public boolean isOverdue(Instant now) {
        return areDue() && !end(rounds.get(0)).isAfter(now);
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Moment.ZONE).toInstant();
    }

    /** Returns whether a party is asked in the present round. */
    public boolean asks(Side side) {
        return areDue() && !out.contains(side) && !asked.contains(side);
    }

    /** Returns whether the present round is over: everyone who may be asked was. */
    public boolean isRoundOver(Collection<Side> parties) {
        return parties.stream().allMatch(s -> asked.contains(s) || out.contains(s));
    }

    /** Returns whether nobody is left to ask, or enough rounds were clean, or enough were made. */
    public boolean isEnough(Collection<Side> parties, CountyTerms.Revisiting terms) {
        return out.containsAll(parties) || count + 1 >= terms.most() || clean && cleanInARow + 1 >= terms.clean();
    }

    Revisits after(RevisitFact fact, Collection<Side> parties, Stamp stamp) {
        if (fact instanceof RevisitFact.Planned f) {
            List<LocalDate> all = ImmutableList.<LocalDate>builder()
                    .addAll(rounds)
                    .addAll(f.due())
                    .build();
            return new Revisits(all, made, asked, clean, cleanInARow, count, out, arranged, overdue, false);
        } else if (fact instanceof Arranged f) {
            Map<Side, Arranged> all = new TreeMap<>(arranged);
            all.put(f.side(), f);
            return new Revisits(rounds, made, asked, clean, cleanInARow, count, out, all, overdue, ended);
        } else if (fact instanceof RevisitFact.Dropped f) {
            return new Revisits(rounds, made, asked, clean, cleanInARow, count, out, without(f.side()), overdue, ended);
        } else if (fact instanceof Made f) {
            Revisits one = after(f, CaseFold.side(stamp), stamp.at());
            return one.isRoundOver(parties) ? one.nextRound() : one;
        } else if (fact instanceof RevisitFact.Overdue f) {
            return new Revisits(
                    rounds, made, asked, clean, cleanInARow, count, out, arranged, Optional.of(f.due()), ended);
        }
        return new Revisits(rounds, made, asked, clean, cleanInARow, count, out, arranged, Optional.empty(), true);
    }

    /** Returns the state after one more answer, before the round is counted. */
    public Revisits after(Made fact, Side side, Instant at) {
        boolean answered = fact.safe() && fact.performance().equals(Optional.of(Performance.PERFORMED));
        List<Visit> all = ImmutableList.<Visit>builder()
                .addAll(made)
                .add(new Visit(side, fact, at))
                .build();
        boolean leaves = fact.stop() || !fact.safe();
        return new Revisits(
                rounds,
                all,
                with(asked, side),
                clean && answered,
                cleanInARow,
                count,
                leaves ? with(out, side) : out,
                without(side),
                overdue,
                ended);
    }

    private Revisits nextRound() {
        List<LocalDate> rest = rounds.isEmpty() ? rounds : rounds.subList(1, rounds.size());
        return new Revisits(
                rest,
                made,
                NONE.asked,
                true,
                clean ? cleanInARow + 1 : 0,
                count + 1,
                out,
                arranged,
                Optional.empty(),
                ended);
    }

    private Map<Side, Arranged> without(Side side) {
        Map<Side, Arranged> rest = new TreeMap<>(arranged);
        rest.remove(side);
        return rest;
    }

    private static SortedSet<Side> with(SortedSet<Side> sides, Side side) {
        return ImmutableSortedSet.<Side>naturalOrder().addAll(sides).add(side).build();
    }
}
