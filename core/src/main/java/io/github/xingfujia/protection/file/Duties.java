package io.github.xingfujia.protection.file;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.protection.Duty;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is owed (法定职责), by duty and by whom it concerns; what was done before a new incident is forgotten with it, so that
 * the next assessment opens it anew.
 *
 * @param all what is owed and what was done, in the order in which it was opened
 */
public record Duties(Map<Key, One> all) {

    static final Duties NONE = new Duties(Map.of());

    public Duties {
        all = ImmutableMap.copyOf(all);
    }

    /** A duty, and the minor it concerns; 0 for the victim. */
    public record Key(Duty duty, int minor) {}

    /** What is owed: since when it climbed, and whether it was done. */
    public record One(FileFact.DutyOpened opened, Optional<PostId> climbed, boolean done) {

        /** Returns whether its time has passed and nobody above was told. */
        boolean isToTell(Instant now) {
            return !done && climbed.isEmpty() && !opened.dueAt().isAfter(now);
        }

        private One ownedBy(PostId post) {
            FileFact.DutyOpened moved = new FileFact.DutyOpened(
                    opened.duty(), opened.minor(), post, opened.dueAt(), opened.offered(), opened.cites());
            return new One(moved, climbed, done);
        }
    }

    /** Returns what is owed and not done. */
    public Stream<One> open() {
        return all.values().stream().filter(one -> !one.done());
    }

    /** Returns what has passed its time while nobody above was told. */
    public List<One> toTell(Instant now) {
        return open().filter(one -> one.isToTell(now)).toList();
    }

    /** Returns whether something is owed. */
    public boolean isOpen(Duty duty, int minor) {
        return Optional.ofNullable(all.get(new Key(duty, minor)))
                .filter(one -> !one.done())
                .isPresent();
    }

    /** Returns whether it was opened, done or not, since the last incident. */
    boolean isKnown(Duty duty, int minor) {
        return all.containsKey(new Key(duty, minor));
    }

    /** Returns the next instant at which something owed passes its time untold. */
    Optional<Instant> next() {
        return open().filter(one -> one.climbed().isEmpty())
                .map(one -> one.opened().dueAt())
                .min(Instant::compareTo);
    }

    /** Returns since when the oldest of what was told as late is late. */
    Optional<Instant> late() {
        return open().filter(one -> one.climbed().isPresent())
                .map(one -> one.opened().dueAt())
                .min(Instant::compareTo);
    }

    Duties after(FileFact fact) {
        Map<Key, One> after = new LinkedHashMap<>(all);
        if (fact instanceof FileFact.DutyOpened f) {
            after.remove(new Key(f.duty(), f.minor()));
            after.put(new Key(f.duty(), f.minor()), new One(f, Optional.empty(), false));
        } else if (fact instanceof FileFact.DutyDone f) {
            after.computeIfPresent(
                    new Key(f.duty(), f.minor()), (key, one) -> new One(one.opened(), one.climbed(), true));
        } else if (fact instanceof FileFact.DutyClimbed f) {
            after.computeIfPresent(
                    new Key(f.duty(), f.minor()), (key, one) -> new One(one.opened(), Optional.of(f.to()), one.done()));
        } else if (fact instanceof FileFact.AccountableMoved f) {
            // what is owed goes with the file: never with a post that may no longer open it
            after.replaceAll((key, one) -> one.done() ? one : one.ownedBy(f.to()));
        } else if (fact instanceof FileFact.IncidentTold) {
            after.values().removeIf(One::done);
        } else {
            return this;
        }
        return new Duties(after);
    }
}
