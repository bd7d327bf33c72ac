package io.github.xingfujia.casework.intake;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.LikeFile;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Suspected duplicates and repeat contacts (疑似同一纠纷): found behind the policy, seen by the named district
 * matcher only; whoever opened the case learns nothing.
 */
final class Matches implements Aggregate<Optional<Matches.Found>> {

    static final Matches MATCHES = new Matches();

    /** Counts down with time, so that a list in its order begins with the newest. */
    static final String RECENT = "recent";

    static final Kind KIND = new Kind(
            "match",
            3,
            List.of(
                    Attribute.text("status"),
                    Attribute.text("earlier"),
                    Attribute.text("later"),
                    Attribute.text("by"),
                    Attribute.number("at"),
                    Attribute.number(RECENT),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private Matches() {}

    /** Two cases share something by which people are found again. */
    record Suspected(CaseId earlier, CaseId later, String by) implements Fact {}

    /** Somebody in a dispute and the victim of a file are perhaps one, by what neither is known by for certain. */
    record FileSuspected(CaseId dispute, ViolenceFileId file, String by) implements Fact {}

    /** Whom an applicant of either case never lets see it. */
    record Barred(List<PostId> posts, List<StaffId> staff) implements Fact {
        Barred {
            posts = ImmutableList.copyOf(posts);
            staff = ImmutableList.copyOf(staff);
        }

        static Barred none() {
            return new Barred(List.of(), List.of());
        }

        /** Returns these and those. */
        Barred and(List<PostId> otherPosts, List<StaffId> otherStaff) {
            return new Barred(both(posts, otherPosts), both(staff, otherStaff));
        }

        private static <T> List<T> both(List<T> one, List<T> two) {
            return Stream.concat(one.stream(), two.stream()).distinct().toList();
        }
    }

    /** The matcher decided whether the two are the same matter. */
    record Decided(boolean same) implements Fact {}

    record Found(String earlier, String later, String by, Instant at, Barred barred, Optional<Decided> decided) {}

    /** Returns the suspicion of one pair. */
    static Ref of(CaseId earlier, CaseId later) {
        return of(earlier.value(), later.value());
    }

    /** Returns the suspicion of a dispute and a file. */
    static Ref of(CaseId dispute, ViolenceFileId file) {
        return of(dispute.value(), LikeFile.target(file));
    }

    private static Ref of(String earlier, String later) {
        byte[] hash = Hashing.sha256()
                .hashString(earlier + "\n" + later, StandardCharsets.UTF_8)
                .asBytes();
        return new Ref(
                "match",
                BaseEncoding.base32()
                        .lowerCase()
                        .omitPadding()
                        .encode(hash, 0, 16)
                        .substring(0, 26));
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("casework.match-suspected/1", Suspected.class)
                .fact("casework.file-match-suspected/1", FileSuspected.class)
                .fact("casework.match-barred/1", Barred.class)
                .fact("casework.match-decided/1", Decided.class);
    }

    @Override
    public String name() {
        return "match";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public Optional<Found> none(Ref ref) {
        return Optional.empty();
    }

    @Override
    public Optional<Found> evolve(Optional<Found> state, Fact fact, Stamp stamp) {
        if (fact instanceof Suspected s) {
            return found(s.earlier().value(), s.later().value(), s.by(), stamp);
        }
        if (fact instanceof FileSuspected s) {
            return found(s.dispute().value(), s.file().value(), FileMatches.BY + s.by(), stamp);
        }
        if (fact instanceof Barred b) {
            return state.map(f -> new Found(f.earlier(), f.later(), f.by(), f.at(), b, f.decided()));
        }
        return fact instanceof Decided d
                ? state.map(f -> new Found(f.earlier(), f.later(), f.by(), f.at(), f.barred(), Optional.of(d)))
                : state;
    }

    private static Optional<Found> found(String earlier, String later, String by, Stamp stamp) {
        return Optional.of(new Found(earlier, later, by, stamp.at(), Barred.none(), Optional.empty()));
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, Optional<Found> state) {
        return state.map(f -> Row.of(KIND, ref.key())
                .text("earlier", f.earlier())
                .text("later", f.later())
                .text("by", f.by())
                .instant("at", f.at())
                .number(RECENT, -ChronoUnit.MICROS.between(Instant.EPOCH, f.at()))
                .text(
                        "status",
                        f.decided().map(d -> d.same() ? "linked" : "dismissed").orElse("open"))
                .texts(Listing.BARRED, barred(f.barred()).barred())
                .build());
    }

    static Scope barred(Barred... all) {
        Scope.Builder scope = Scope.of();
        for (Barred one : all) {
            one.posts().forEach(scope::never);
            one.staff().forEach(scope::never);
        }
        return scope.build();
    }
}
