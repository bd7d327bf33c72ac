package io.github.xingfujia.books;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The line of books of one table (规则书序列), the latest last. Nothing in it is ever changed: going back is one more version.
 *
 * @param table the table
 * @param versions in the order in which they were adopted
 */
record Line(TableCode table, List<Version> versions) {

    Line {
        versions = ImmutableList.copyOf(versions);
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

    Optional<Version> of(String digest) {
        return versions.stream().filter(v -> v.digest().equals(digest)).findFirst();
    }

    Optional<Version> number(int number) {
        return versions.stream().filter(v -> v.number() == number).findFirst();
    }

    Line after(BookFact fact) {
        if (fact instanceof BookFact.Begun b) {
            return with(new Version(0, Optional.empty(), b.digest(), b.from(), Running.MOVE_AT_NEXT_REVIEW, b.packs()));
        }
        BookFact.Adopted a = (BookFact.Adopted) fact;
        return with(new Version(a.version(), Optional.of(a.proposal()), a.digest(), a.from(), a.running(), a.packs()));
    }

    private Line with(Version next) {
        return new Line(
                table,
                ImmutableList.<Version>builder().addAll(versions).add(next).build());
    }
}
