package io.github.xingfujia.casework.file;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One party as the case knows her (当事人).
 *
 * @param described what was said of her
 * @param refused whether she clearly refused mediation
 * @param reachable whether she agreed to any channel by which she may be told something
 * @param face what she keeps seeing as the holder of the case; empty for who really holds it
 * @param linked by which numbers she was identified later; what stands on their gates holds for her too
 * @param lifting who proposed to lift her row; empty when nobody did, or something new was heard since
 * @param called what stands for her name in this case; empty when she is known by it
 * @param also by which name and phone the gate knows her over the home
 * @param named what she is called over the home; empty for what was opened before that was kept
 */
public record Party(
        CaseFact.PartyDescribed described,
        boolean refused,
        boolean reachable,
        Optional<Face> face,
        List<PersonId> linked,
        Optional<StaffId> lifting,
        Optional<PersonId> called,
        List<PersonId> also,
        Optional<PersonId> named) {

    /**
     * What a party keeps seeing as the holder of the case (所见的承办), when it moved for what another said alone.
     *
     * @param accountable the post she sees
     * @param since since when that post holds it, as she sees it
     * @param handler the mediator she sees
     */
    public record Face(PostId accountable, Instant since, Optional<StaffId> handler) {}

    public Party {
        linked = ImmutableList.copyOf(linked);
        also = ImmutableList.copyOf(also);
    }

    static Party of(CaseFact.PartyDescribed described) {
        // what the applicant says of the other party's phone is no agreement of the other party
        boolean agreed = described.side() == Side.APPLICANT
                && described.contact().channel().isPresent();
        return new Party(
                described,
                false,
                agreed,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    Party refusing() {
        return new Party(described, true, reachable, face, linked, lifting, called, also, named);
    }

    Party reachable(boolean now) {
        return new Party(described, refused, now, face, linked, lifting, called, also, named);
    }

    /** The first face kept stays: later moves belong to the same story. */
    Party seeing(CaseFact.FaceKept kept, Holding then) {
        Face now = face.orElseGet(() -> new Face(kept.accountable(), then.since(kept.accountable()), kept.handler()));
        return new Party(described, refused, reachable, Optional.of(now), linked, lifting, called, also, named);
    }

    /** A mediator she keeps seeing and who is not accepted is gone from her sight, as one who really held the case. */
    Party without(StaffId challenged) {
        Optional<Face> now = face.map(f -> f.handler().equals(Optional.of(challenged))
                ? new Face(f.accountable(), f.since(), Optional.empty())
                : f);
        return new Party(described, refused, reachable, now, linked, lifting, called, also, named);
    }

    public Party linked(PersonId known) {
        List<PersonId> all =
                ImmutableList.<PersonId>builder().addAll(linked).add(known).build();
        return new Party(described, refused, reachable, face, all, lifting, called, also, named);
    }

    Party lifting(Optional<StaffId> by) {
        return new Party(described, refused, reachable, face, linked, by, called, also, named);
    }

    Party called(PersonId name) {
        return new Party(described, refused, reachable, face, linked, lifting, Optional.of(name), also, named);
    }

    Party alsoKnown(PersonId person) {
        List<PersonId> all =
                Stream.concat(also.stream(), Stream.of(person)).distinct().toList();
        return new Party(described, refused, reachable, face, linked, lifting, called, all, named);
    }

    Party named(PersonId name) {
        return new Party(described, refused, reachable, face, linked, lifting, called, also, Optional.of(name));
    }

    boolean isCalled(PersonId name) {
        return called.map(name::equals).orElseGet(() -> person().equals(name));
    }

    /** Returns every pseudonym she is known by: by name in this case, by number or by name and phone over all. */
    public List<PersonId> known() {
        return ImmutableList.<PersonId>builder()
                .add(person())
                .addAll(linked)
                .addAll(also)
                .build();
    }

    /** Returns whether she is known by an identity number, and so over all of her matters. */
    public boolean isNumbered() {
        return described.residentId().isPresent() || !linked.isEmpty();
    }

    public PersonId person() {
        return described.person();
    }
}
