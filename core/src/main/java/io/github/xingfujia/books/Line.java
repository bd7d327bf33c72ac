package io.github.xingfujia.books;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.rules.NormEnding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The line of books of one table (规则书序列), the latest last. Nothing in it is ever changed: going back is one more version.
 *
 * @param table the table
 * @param versions in the order in which they were adopted
 * @param told what the heads were told of norms that end
 */
record Line(TableCode table, List<Version> versions, List<BookFact.NormEndTold> told) {

    Line {
        versions = ImmutableList.copyOf(versions);
        told = ImmutableList.copyOf(told);
    }

    /** Returns the line of a home that has not begun. */
    static Line none(TableCode table) {
        return new Line(table, List.of(), List.of());
    }

    /** Returns the day on which the heads were told that a version rests on a norm that ends; empty while they were not. */
    Optional<LocalDate> toldOn(Version version, NormEnding ending) {
        return told.stream()
                .filter(t -> t.version() == version.number()
                        && t.cite().equals(ending.cite())
                        && t.until().equals(ending.until()))
                .map(BookFact.NormEndTold::on)
                .findFirst();
    }

    /** Returns whether the home has begun. */
    boolean begun() {
        return !versions.isEmpty();
    }

    /** Returns the version adopted last, in force or yet to come. */
    Version latest() {
        return versions.get(versions.size() - 1);
    }

    /**
     * Returns the version that decides on {@code day} what began on {@code begun}: the one adopted last among those that do.
     * Whatever no later one decides is decided by what the home began with.
     */
    Version on(LocalDate day, LocalDate begun) {
        for (Version version : ImmutableList.copyOf(versions).reverse()) {
            if (version.number() == 0 || version.decides(day, begun)) {
                return version;
            }
        }
        throw new IllegalStateException(table + " has not begun");
    }

    /** Returns the version adopted since a proposal was laid over the latest; empty while there is none, or it is settled. */
    Optional<Integer> overtakes(Proposal proposal) {
        return Optional.of(latest().number())
                .filter(n -> !proposal.isSettled() && proposal.made().basis() != n);
    }

    /**
     * Returns the versions still to come, with a first day that is not before, of which one more version would leave less or
     * nothing; one that decides nothing any more is none of them.
     */
    List<Silenced> silenced(LocalDate from, Running running, LocalDate today) {
        Line then = with(new Version(latest().number() + 1, Optional.empty(), "", from, running, List.of()));
        return versions.stream()
                .filter(v ->
                        v.number() > 0 && v.from().isAfter(today) && !v.from().isBefore(from))
                .filter(v -> reach(v).isPresent())
                .map(v -> new Silenced(v.number(), then.reach(v)))
                .toList();
    }

    /** Returns what a version decides that no later one does: of all days and cases; empty for nothing. */
    Optional<Reach> reach(Version version) {
        Optional<LocalDate> own = Optional.of(version.from()).filter(f -> version.number() > 0);
        Reach reach = new Reach(
                own,
                own.filter(f -> version.running() == Running.KEEP_RUNNING),
                first(version, Running.KEEP_RUNNING),
                first(version, Running.MOVE_AT_NEXT_REVIEW));
        return Optional.of(reach).filter(r -> !r.isNothing());
    }

    /** Returns the earliest first day of the later versions that treat running cases so. */
    private Optional<LocalDate> first(Version version, Running running) {
        return versions.stream()
                .filter(v -> v.number() > version.number() && v.running() == running)
                .map(Version::from)
                .min(LocalDate::compareTo);
    }

    /** Returns the first later version in whose place another one never decides anything; empty for one that does, or did. */
    Optional<Integer> inPlaceOf(Version silent) {
        if (reach(silent).isPresent()) {
            return Optional.empty();
        }
        return versions.stream()
                .filter(v -> v.number() > silent.number() && !v.from().isAfter(silent.from()))
                .filter(v -> v.running() == Running.MOVE_AT_NEXT_REVIEW || silent.running() == Running.KEEP_RUNNING)
                .map(Version::number)
                .findFirst();
    }

    Optional<Version> of(String digest) {
        return versions.stream().filter(v -> v.digest().equals(digest)).findFirst();
    }

    Optional<Version> number(int number) {
        return versions.stream().filter(v -> v.number() == number).findFirst();
    }

    Line after(BookFact fact) {
        if (fact instanceof BookFact.NormEndTold t) {
            return new Line(
                    table,
                    versions,
                    ImmutableList.<BookFact.NormEndTold>builder()
                            .addAll(told)
                            .add(t)
                            .build());
        }
        if (fact instanceof BookFact.Begun b) {
            return with(new Version(0, Optional.empty(), b.digest(), b.from(), Running.MOVE_AT_NEXT_REVIEW, b.packs()));
        }
        BookFact.Adopted a = (BookFact.Adopted) fact;
        return with(new Version(a.version(), Optional.of(a.proposal()), a.digest(), a.from(), a.running(), a.packs()));
    }

    private Line with(Version next) {
        return new Line(
                table,
                ImmutableList.<Version>builder().addAll(versions).add(next).build(),
                told);
    }
}
