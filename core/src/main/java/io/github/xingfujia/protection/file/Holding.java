package io.github.xingfujia.protection.file;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.HandlerWish;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who holds a file (办理责任). Safety invariant 2: {@code accountable} is one field that only being registered and being moved
 * write.
 *
 * @param accountable the accountable post; present for every file that exists
 * @param receiver who received it first
 * @param handler the named handler
 * @param wish whom the applicant wants, and whom never
 * @param conflicted who is related to somebody in it
 * @param above the posts that were told of something not done in time
 * @param respondentKnows whether the respondent was told that there is something
 */
public record Holding(
        Optional<PostId> accountable,
        Optional<StaffId> receiver,
        Optional<StaffId> handler,
        HandlerWish wish,
        List<StaffId> conflicted,
        List<PostId> above,
        boolean respondentKnows) {

    static final Holding NONE = new Holding(
            Optional.empty(), Optional.empty(), Optional.empty(), HandlerWish.district(), List.of(), List.of(), false);

    public Holding {
        conflicted = ImmutableList.copyOf(conflicted);
        above = ImmutableList.copyOf(above);
    }

    Holding after(FileFact fact) {
        if (fact instanceof FileFact.Registered f) {
            return at(f.accountable());
        } else if (fact instanceof FileFact.AccountableMoved f) {
            return at(f.to());
        } else if (fact instanceof FileFact.Received f) {
            return new Holding(accountable, Optional.of(f.by()), handler, wish, conflicted, above, respondentKnows);
        } else if (fact instanceof FileFact.HandlerNamed f) {
            return new Holding(
                    accountable, receiver, Optional.of(f.handler()), wish, conflicted, above, respondentKnows);
        } else if (fact instanceof FileFact.Conflicted f) {
            return without(f.staff());
        } else if (fact instanceof FileFact.RelationNamed f) {
            return without(f.staff());
        } else if (fact instanceof FileFact.RelationCleared f) {
            return new Holding(
                    accountable,
                    receiver,
                    handler,
                    wish,
                    conflicted.stream().filter(s -> !s.equals(f.staff())).toList(),
                    above,
                    respondentKnows);
        } else if (fact instanceof FileFact.Wished f) {
            HandlerWish chosen = new HandlerWish(f.post(), f.districtOnly(), f.neverPosts(), f.neverStaff());
            return new Holding(
                    accountable,
                    receiver,
                    handler.filter(h -> !f.neverStaff().contains(h)),
                    chosen,
                    conflicted,
                    above,
                    respondentKnows);
        } else if (fact instanceof FileFact.RespondentTold) {
            return new Holding(accountable, receiver, handler, wish, conflicted, above, true);
        }
        return climbed(fact)
                .map(to ->
                        new Holding(accountable, receiver, handler, wish, conflicted, and(above, to), respondentKnows))
                .orElse(this);
    }

    private Holding without(StaffId staff) {
        return new Holding(
                accountable,
                receiver,
                handler.filter(h -> !h.equals(staff)),
                wish,
                and(conflicted, staff),
                above,
                respondentKnows);
    }

    private Holding at(PostId post) {
        return new Holding(Optional.of(post), receiver, Optional.empty(), wish, conflicted, above, respondentKnows);
    }

    private static Optional<PostId> climbed(FileFact fact) {
        if (fact instanceof FileFact.DutyClimbed f) {
            return Optional.of(f.to());
        } else if (fact instanceof FileFact.VisitAlarmed f) {
            return Optional.of(f.to());
        }
        return fact instanceof FileFact.FollowUpOverdue f ? Optional.of(f.to()) : Optional.empty();
    }

    private static <T> List<T> and(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).distinct().toList();
    }
}
