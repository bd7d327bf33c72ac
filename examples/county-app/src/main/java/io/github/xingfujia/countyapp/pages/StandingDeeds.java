package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.rules.Label;
import io.github.xingfujia.volunteer.Appeal;
import io.github.xingfujia.volunteer.Award;
import io.github.xingfujia.volunteer.Cause;
import io.github.xingfujia.volunteer.DecideAppeal;
import io.github.xingfujia.volunteer.Honour;
import io.github.xingfujia.volunteer.MemberView;
import io.github.xingfujia.volunteer.Reinstate;
import io.github.xingfujia.volunteer.Revoke;
import io.github.xingfujia.volunteer.StandingView;
import io.github.xingfujia.volunteer.Suspend;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.volunteer.WithdrawHonour;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Certificates and honours of one member of the team (颁证、中止、撤销、申诉与荣誉). */
final class StandingDeeds {

    private static final Predicate<Teammate> HEAD = who -> who.visit().is("head");

    static final Deed<Teammate> AWARD = Deed.<Teammate>of("volunteer.award", (door, who, answers) -> {
                Optional<Track> track = answers.code("track", Track.class);
                answers.required("certificate");
                answers.orThrow();
                return door.volunteering()
                        .award(new Award(who.staff(), track.orElseThrow(), answers.text("certificate")));
            })
            .asking((form, who) ->
                    MemberDeeds.track(form).text("certificate", true).called("number", "certificate"))
            .shownWhen(HEAD.and(who -> who.is(MemberView.Standing.SELECTED)));

    static final Deed<Teammate> SUSPEND = Deed.<Teammate>of("volunteer.suspend", (door, who, answers) -> {
                Optional<Track> track = answers.code("track", Track.class);
                Optional<LocalDate> from = answers.day("valid.from");
                Optional<LocalDate> until = answers.maybeDay("valid.until");
                Optional<Cause> cause = answers.code("lossCause", Cause.class);
                answers.orThrow();
                return door.volunteering()
                        .suspend(new Suspend(
                                who.staff(), track.orElseThrow(), from.orElseThrow(), until, cause.orElseThrow()));
            })
            .asking((form, who) -> Pick.one(
                            Pick.day(MemberDeeds.track(form), who.visit(), "valid.from")
                                    .day("valid.until", false),
                            "lossCause",
                            Cause.class)
                    .called("from", "valid.from")
                    .called("until", "valid.until"))
            .shownWhen(HEAD.and(StandingDeeds::holds));

    static final Deed<Teammate> REINSTATE = Deed.<Teammate>of("volunteer.reinstate", (door, who, answers) -> {
                Optional<Track> track = answers.code("track", Track.class);
                answers.orThrow();
                return door.volunteering().reinstate(new Reinstate(who.staff(), track.orElseThrow()));
            })
            .asking((form, who) -> MemberDeeds.track(form))
            .shownWhen(HEAD.and(who -> lost(who).anyMatch(l -> !l.forGood())));

    static final Deed<Teammate> REVOKE = Deed.<Teammate>of("volunteer.revoke", (door, who, answers) -> {
                Optional<Track> track = answers.code("track", Track.class);
                Optional<LocalDate> from = answers.day("valid.from");
                Optional<Cause> cause = answers.code("lossCause", Cause.class);
                answers.orThrow();
                return door.volunteering()
                        .revoke(new Revoke(who.staff(), track.orElseThrow(), from.orElseThrow(), cause.orElseThrow()));
            })
            .asking((form, who) -> Pick.one(
                            Pick.day(MemberDeeds.track(form), who.visit(), "valid.from"), "lossCause", Cause.class)
                    .called("from", "valid.from"))
            .shownWhen(HEAD.and(StandingDeeds::holds));

    static final Deed<Teammate> APPEAL = Deed.<Teammate>of("volunteer.appeal", (door, who, answers) -> {
                Optional<Track> track = answers.code("track", Track.class);
                answers.required("appeal");
                answers.orThrow();
                return door.volunteering().appeal(new Appeal(who.staff(), track.orElseThrow(), answers.text("appeal")));
            })
            .asking((form, who) -> MemberDeeds.track(form)
                    .field("appeal", Form.Kind.AREA, true, List.of())
                    .called("words", "appeal"))
            .shownWhen(who -> lost(who).findAny().isPresent());

    static final Deed<Teammate> DECIDE = Deed.<Teammate>of("volunteer.decideAppeal", (door, who, answers) -> {
                Optional<Track> track = answers.code("track", Track.class);
                boolean upheld = answers.yes("upheld");
                answers.required("ruling");
                answers.orThrow();
                return door.volunteering()
                        .decideAppeal(
                                new DecideAppeal(who.staff(), track.orElseThrow(), upheld, answers.text("ruling")));
            })
            .asking((form, who) -> MemberDeeds.track(form)
                    .yesOrNo("upheld")
                    .field("ruling", Form.Kind.AREA, true, List.of())
                    .called("words", "ruling"))
            .shownWhen(StandingDeeds::mayDecide);

    static final Deed<Teammate> HONOUR = Deed.<Teammate>of("volunteer.honour", (door, who, answers) -> {
                answers.required("honour");
                answers.orThrow();
                return door.volunteering().honour(new Honour(who.staff(), answers.text("honour")));
            })
            .asking((form, who) -> honours(form, who))
            .shownWhen(HEAD.and(StandingDeeds::holds));

    static final Deed<Teammate> WITHDRAW_HONOUR = Deed.<Teammate>of(
                    "volunteer.withdrawHonour", (door, who, answers) -> {
                        answers.required("honour");
                        answers.orThrow();
                        return door.volunteering()
                                .withdrawHonour(new WithdrawHonour(who.staff(), answers.text("honour")));
                    })
            .asking((form, who) -> honours(form, who))
            .shownWhen(HEAD.and(
                    who -> who.standing().filter(s -> !s.honours().isEmpty()).isPresent()));

    private StandingDeeds() {}

    private static Form.Builder honours(Form.Builder form, Teammate who) {
        return form.field(
                "honour", Form.Kind.RADIO, true, Teammate.options(who.terms().honours(), (Label l) -> l, who.locale()));
    }

    /** Only who finds the appeal on her own list: neither who took the certificate, nor who has said how. */
    private static boolean mayDecide(Teammate who) {
        boolean waits = who.standing().stream()
                .flatMap(s -> s.appeals().stream())
                .anyMatch(a -> a.standing() == StandingView.AppealStanding.WAITING);
        return waits
                && ViolencePage.all(after -> who.visit().door().volunteering().appeals(after, Honours.PAGE)).stream()
                        .anyMatch(a -> a.staff().equals(who.staff()));
    }

    private static boolean holds(Teammate who) {
        return who.standing().stream().flatMap(s -> s.tracks().stream()).anyMatch(StandingView.Held::valid);
    }

    /** A loss is answered from the moment it is told, not only once it has begun. */
    private static Stream<StandingView.Lost> lost(Teammate who) {
        LocalDate today = who.visit().house.home().today();
        return who.standing().stream()
                .flatMap(s -> s.tracks().stream())
                .flatMap(t -> t.lost().filter(l -> !t.valid() || l.from().isAfter(today)).stream());
    }
}
