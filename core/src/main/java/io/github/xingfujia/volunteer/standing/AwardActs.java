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
import java.util.Map;
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

    private Ruling awarded(Award command, Loaded loaded, Moment moment) {
        if (!shelf.isKept()) {
            return TeamSteps.refuse("no-criteria", "volunteer.certify");
        }
        MemberState member = loaded.of(Members.MEMBERS, Members.of(command.staff()));
        CertificateState held = state(command.staff(), loaded);
        if (member.selected().isEmpty()) {
            return TeamSteps.refuseCiting("not-selected", "人民调解法 14", "volunteer.select");
        }
        if (!member.isChecked(moment.today())) {
            return TeamSteps.refuse("no-background-check", "volunteer.confirmCheck");
        }
        if (held.isSuspended(command.track(), moment.today())) {
            return TeamSteps.refuse("suspended-already", "volunteer.reinstate");
        }
        Optional<Ruling> herself = TeamSteps.herself(command.staff(), "volunteer.award", moment);
        if (herself.isPresent()) {
            return herself.get();
        }
        Optional<LocalDate> early = held.last(command.track())
                .map(last -> last.minusDays(terms.renewal()))
                .filter(from -> moment.today().isBefore(from) && !held.isRevoked(command.track()));
        if (early.isPresent()) {
            return TeamSteps.refuse(
                    "renew-from", "volunteer.standing", early.get().toString());
        }
        boolean renewal = held.validOn(command.track(), moment.today());
        Decision decision = shelf.at(loaded)
                .on(moment.today(), moment.today())
                .decide(Grades.facts(member, held, command.track(), renewal, moment.today()));
        if (decision.outcome("grade").equals(Grades.NONE)) {
            return TeamSteps.refuseCiting(
                    "criteria-not-met",
                    String.join("; ", decision.articles()),
                    "volunteer.member",
                    Grades.said(decision));
        }
        Optional<TeamTerms.Course> missed = terms.required(command.track()).entrySet().stream()
                .filter(e -> member.hours(e.getKey()) < e.getValue().hours())
                .map(Map.Entry::getValue)
                .findFirst();
        if (missed.isPresent()) {
            return TeamSteps.refuse(
                    "course-missing",
                    "volunteer.attend",
                    missed.get().label(),
                    missed.get().hours());
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
