package io.github.xingfujia.volunteer.training;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.StaffNotes;
import io.github.xingfujia.network.Anonymity;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.volunteer.ConfirmPractice;
import io.github.xingfujia.volunteer.GuidedView;
import io.github.xingfujia.volunteer.Practise;
import io.github.xingfujia.volunteer.TeamTerms;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.volunteer.steps.Glance;
import io.github.xingfujia.volunteer.steps.TeamSteps;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Step;
import java.util.List;
import java.util.Optional;

/** Practice under guidance: somebody writes it down, and the guide confirms it. */
final class PracticeActs {

    private final TeamTerms terms;
    private final Anonymity anonymity;

    PracticeActs(TeamTerms terms, Anonymity anonymity) {
        this.terms = terms;
        this.anonymity = anonymity;
    }

    Act<Practise, StaffId> practise() {
        return Step.<Practise, StaffId>of(
                        Actions.PRACTISE,
                        (c, moment) -> List.of(Members.of(c.staff())),
                        (c, loaded, moment) -> LearningActs.notHere(c.staff(), loaded, moment)
                                .orElseGet(() -> practised(c, loaded, moment)),
                        (c, after, moment) -> c.staff())
                .sealing((c, loaded, moment) -> TeamSteps.words(Members.of(c.staff()), c.words()));
    }

    private Ruling practised(Practise command, Loaded loaded, Moment moment) {
        Optional<StaffId> guide =
                SelectionActs.named("guide", command.guide(), terms.guides()).staff();
        TeamSteps.past("on", command.on(), moment);
        MemberState state = LearningActs.state(command.staff(), loaded);
        LearningActs.since(state.appliedOn().orElseThrow(), command.on());
        if (state.practised(command.track(), command.on(), command.guide()).isPresent()) {
            return TeamSteps.refuse(
                    "practised-that-day", "volunteer.member", command.on().toString());
        }
        if (guide.filter(command.staff()::equals).isPresent()) {
            return TeamSteps.refuse("never-ones-own-guide", "volunteer.practise");
        }
        List<String> found = anonymity.found(command.words());
        if (!found.isEmpty()) {
            return TeamSteps.identifying("volunteer.practise", found);
        }
        StaffId by = TeamSteps.who(moment);
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(
                        Members.of(command.staff()),
                        "",
                        new MemberFact.Practised(
                                command.track(), command.on(), command.guide(), by, guide, moment.sealed("words")));
        guide.filter(g -> !g.equals(by)).ifPresent(g -> StaffNotes.queue(plan, g, moment));
        return plan.build();
    }

    /** What the guide is asked is hers to answer; anybody else who may needs the paper that she signed. */
    Act<ConfirmPractice, StaffId> confirm() {
        return Step.<ConfirmPractice, StaffId>of(
                        Actions.CONFIRM_PRACTICE,
                        (c, moment) -> List.of(Members.of(c.staff())),
                        this::confirmed,
                        (c, after, moment) -> c.staff())
                .scoped((c, loaded, moment) -> Optional.of(practice(c, loaded)
                        .flatMap(MemberFact.Practised::asked)
                        .map(guide -> Scope.of().staff(guide).build())
                        .orElse(Scope.common())))
                .sealing((c, loaded, moment) ->
                        TeamSteps.words(Members.of(c.staff()), c.seen().orElse("")));
    }

    private static Optional<MemberFact.Practised> practice(ConfirmPractice command, Loaded loaded) {
        return LearningActs.state(command.staff(), loaded).practised(command.track(), command.on(), command.guide());
    }

    private Ruling confirmed(ConfirmPractice command, Loaded loaded, Moment moment) {
        Optional<Ruling> own = TeamSteps.own(command.staff(), moment);
        if (own.isPresent()) {
            return own.orElseThrow();
        }
        Optional<MemberFact.Practised> written = practice(command, loaded);
        if (written.isEmpty()) {
            return TeamSteps.refuse("no-such-practice", "volunteer.practise");
        }
        MemberFact.Practised practice = written.orElseThrow();
        if (LearningActs.state(command.staff(), loaded).confirmed(practice).isPresent()) {
            return Ruling.unchanged();
        }
        StaffId by = TeamSteps.who(moment);
        if (by.equals(practice.by())) {
            return TeamSteps.refuse("practice-wants-another", "volunteer.confirmPractice");
        }
        boolean guide = practice.asked().filter(by::equals).isPresent();
        Checks.of()
                .that(guide || command.seen().isPresent(), "seen", "required", "")
                .orThrow();
        return Ruling.plan()
                .to(
                        Members.of(command.staff()),
                        "",
                        new MemberFact.PracticeConfirmed(
                                command.track(),
                                command.on(),
                                command.guide(),
                                by,
                                command.seen().map(words -> moment.sealed("words"))))
                .build();
    }

    /** Shows a guide what she is asked to confirm of one member, and nothing else of that file. */
    Look<StaffId, GuidedView> guided() {
        return Glance.of(
                Actions.GUIDED,
                staff -> List.of(Members.of(staff)),
                (staff, loaded, moment) -> Optional.of(asked(staff, loaded, moment))
                        .filter(cases -> !cases.isEmpty())
                        .map(cases -> Scope.of().staff(TeamSteps.who(moment)).build()),
                (staff, loaded, moment) -> asked(staff, loaded, moment).stream()
                        .map(MemberFact.Practised::words)
                        .toList(),
                (staff, loaded, open, moment) -> new GuidedView(
                        staff,
                        asked(staff, loaded, moment).stream()
                                .map(p ->
                                        MemberLook.practised(p, LearningActs.state(staff, loaded), terms, open, moment))
                                .toList()));
    }

    private static List<MemberFact.Practised> asked(StaffId staff, Loaded loaded, Moment moment) {
        return LearningActs.state(staff, loaded).waitingFor(TeamSteps.who(moment));
    }

    /** Lists the members of whom a guide is asked something. */
    static Listing<Filter, StaffId> guiding() {
        return new Listing<>() {
            @Override
            public Action action() {
                return Actions.GUIDING;
            }

            @Override
            public String kind() {
                return Members.KIND.name();
            }

            @Override
            public Filter filter(Filter query, Moment moment) {
                return query;
            }

            @Override
            public String orderBy() {
                return "appliedOn";
            }

            @Override
            public StaffId line(Row row, Moment moment) {
                return StaffId.of(row.id());
            }
        };
    }
}
