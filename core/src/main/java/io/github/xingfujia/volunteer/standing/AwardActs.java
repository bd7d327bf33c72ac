package io.github.xingfujia.volunteer.standing;

import static io.github.xingfujia.volunteer.standing.CertifyActs.ref;
import static io.github.xingfujia.volunteer.standing.CertifyActs.state;

import io.github.xingfujia.books.Shelf;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.rules.Decision;
import io.github.xingfujia.volunteer.Award;
import io.github.xingfujia.volunteer.CertificateState;
import io.github.xingfujia.volunteer.TeamFact;
import io.github.xingfujia.volunteer.TeamTerms;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.volunteer.steps.TeamSteps;
import io.github.xingfujia.volunteer.training.MemberState;
import io.github.xingfujia.volunteer.training.Members;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Certificates by the criteria in force. */
final class AwardActs {

    private final Shelf shelf;
    private final TeamTerms terms;

    AwardActs(Shelf shelf, TeamTerms terms) {
        this.shelf = shelf;
        this.terms = terms;
    }

    Act<Award, StaffId> award() {
        return Step.of(
                Actions.AWARD,
                (c, moment) -> List.of(
                        ref(c.staff()),
                        Members.of(c.staff()),
                        shelf.ref(),
                        CertificateNumbers.of(c.number()),
                        CertificateNumbers.REGISTER),
                this::awarded,
                (c, after, moment) -> c.staff());
    }

    /** Whom a loss, or what she holds already, keeps from a certificate whatever she learned. */
    private Optional<Ruling> barred(Award command, CertificateState held, Moment moment) {
        Track track = command.track();
        if (held.waiting(track).isPresent()) {
            return Optional.of(TeamSteps.refuse("appeal-waits", "volunteer.decideAppeal"));
        }
        if (held.isSuspended(track, moment.today())) {
            return Optional.of(TeamSteps.refuse("suspended-already", "volunteer.reinstate"));
        }
        if (held.isLostForGood(track)) {
            return Optional.of(TeamSteps.refuseCiting("lost-for-good", "人民调解法 15", "volunteer.appeal"));
        }
        return held.last(track)
                .filter(last -> !last.isBefore(moment.today()))
                .map(last -> last.minusDays(terms.renewal()))
                .filter(opens -> opens.isAfter(moment.today()))
                .map(opens -> TeamSteps.refuse("renewal-from", "volunteer.standing", opens.toString()));
    }

    private Ruling awarded(Award command, Loaded loaded, Moment moment) {
        if (!shelf.isKept()) {
            return TeamSteps.refuse("no-criteria", "volunteer.certify");
        }
        Optional<Ruling> own = TeamSteps.own(command.staff(), moment);
        if (own.isPresent()) {
            return own.orElseThrow();
        }
        MemberState member = loaded.of(Members.MEMBERS, Members.of(command.staff()));
        CertificateState held = state(command.staff(), loaded);
        if (member.selected().isEmpty()) {
            return TeamSteps.refuseCiting("not-selected", "人民调解法 14", "volunteer.select");
        }
        if (!member.isChecked(moment.today())) {
            return TeamSteps.refuse("no-background-check", "volunteer.confirmCheck");
        }
        Optional<Ruling> barred = barred(command, held, moment);
        if (barred.isPresent()) {
            return barred.orElseThrow();
        }
        boolean renewal = held.validOn(command.track(), moment.today());
        Decision decision = shelf.at(loaded)
                .on(moment.today(), moment.today())
                .decide(Grades.facts(member, terms, held, command.track(), renewal, moment.today()));
        if (decision.outcome("grade").equals(Grades.NONE)) {
            return TeamSteps.refuseCiting(
                    "criteria-not-met",
                    String.join("; ", decision.articles()),
                    "volunteer.member",
                    Grades.said(decision));
        }
        if (CertificateNumbers.isAnothers(command.number(), command.staff(), loaded)) {
            return CertifyActs.taken();
        }
        LocalDate from = renewal ? held.last(command.track()).orElseThrow().plusDays(1) : moment.today();
        Ruling.Plan.Builder plan = Ruling.plan()
                .book(decision.reference().book())
                .to(
                        ref(command.staff()),
                        "",
                        new TeamFact.Awarded(
                                command.track(),
                                decision.outcome("grade"),
                                from,
                                Grades.until(from, decision.outcome("valid")),
                                command.number(),
                                decision.reference()));
        return CertificateNumbers.take(plan, command.number(), command.staff(), loaded)
                .build();
    }
}
