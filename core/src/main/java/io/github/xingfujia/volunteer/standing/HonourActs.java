package io.github.xingfujia.volunteer.standing;

import static io.github.xingfujia.volunteer.standing.CertifyActs.ref;
import static io.github.xingfujia.volunteer.standing.CertifyActs.state;

import com.google.common.collect.ImmutableSet;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.volunteer.CertificateState;
import io.github.xingfujia.volunteer.Honour;
import io.github.xingfujia.volunteer.TeamFact;
import io.github.xingfujia.volunteer.TeamTerms;
import io.github.xingfujia.volunteer.WithdrawHonour;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.volunteer.steps.TeamSteps;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Honours beside a certificate. What a campaign of the team gives, nobody gives or takes but the campaign. */
final class HonourActs {

    private final TeamTerms terms;
    private final Set<String> won;

    HonourActs(TeamTerms terms, Set<String> won) {
        this.terms = terms;
        this.won = ImmutableSet.copyOf(won);
    }

    Act<Honour, StaffId> honour() {
        return Step.of(
                Actions.HONOUR,
                (c, moment) -> List.of(ref(c.staff())),
                this::honoured,
                (c, after, moment) -> c.staff());
    }

    private Ruling honoured(Honour command, Loaded loaded, Moment moment) {
        known(command.honour());
        Optional<Ruling> own = TeamSteps.own(command.staff(), moment);
        if (own.isPresent()) {
            return own.get();
        }
        if (won.contains(command.honour())) {
            return TeamSteps.refuse("won-in-a-campaign", "evaluation.nominate");
        }
        CertificateState held = state(command.staff(), loaded);
        if (held.isHonoured(command.honour())) {
            return Ruling.unchanged();
        }
        return terms.isCertified(command.honour(), held, moment.today())
                ? Ruling.plan()
                        .to(ref(command.staff()), "", new TeamFact.Honoured(command.honour(), moment.today()))
                        .build()
                : TeamSteps.refuse("no-certificate", "volunteer.award");
    }

    Act<WithdrawHonour, StaffId> withdraw() {
        return Step.of(
                Actions.WITHDRAW_HONOUR,
                (c, moment) -> List.of(ref(c.staff())),
                this::withdrawn,
                (c, after, moment) -> c.staff());
    }

    private Ruling withdrawn(WithdrawHonour command, Loaded loaded, Moment moment) {
        known(command.honour());
        CertificateState held = state(command.staff(), loaded);
        if (!held.isHonoured(command.honour())) {
            return Ruling.unchanged();
        }
        return held.hasWon(command.honour())
                ? TeamSteps.refuse("won-in-a-campaign", "evaluation.withdraw")
                : Ruling.plan()
                        .to(ref(command.staff()), "", new TeamFact.HonourWithdrawn(command.honour()))
                        .build();
    }

    private void known(String honour) {
        Checks.of()
                .that(
                        terms.honours().containsKey(honour),
                        "honour",
                        "one-of",
                        Checks.shape(honour),
                        String.join(" ", terms.honours().keySet()))
                .orThrow();
    }
}
