package io.github.xingfujia.stations.programme;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.stations.Counts;
import io.github.xingfujia.stations.Programme;
import io.github.xingfujia.stations.ProgrammeBoard;
import io.github.xingfujia.stations.ProgrammeQuery;
import io.github.xingfujia.stations.Standards;
import io.github.xingfujia.stations.Target;
import io.github.xingfujia.stations.ledger.Actions;
import io.github.xingfujia.store.PublishedFact;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Survey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Counts how far the programme is built, from the network and what was published. */
final class ProgrammeSurvey implements Survey<ProgrammeQuery, ProgrammeBoard> {

    private final Network network;
    private final Standards standards;
    private final Programme programme;

    ProgrammeSurvey(Network network, Standards standards, Programme programme) {
        this.network = network;
        this.standards = standards;
        this.programme = programme;
    }

    @Override
    public Action action() {
        return Actions.BUILT;
    }

    @Override
    public Scope scope(ProgrammeQuery query, Moment moment) {
        return Scope.common();
    }

    @Override
    public String basis(ProgrammeQuery query) {
        return "programme/" + query.day().map(LocalDate::toString).orElse("today") + "/"
                + query.area().map(DivisionCode::toString).orElse("all");
    }

    @Override
    public long until(ProgrammeQuery query) {
        return query.asOf().orElse(Long.MAX_VALUE);
    }

    @Override
    public Count<ProgrammeBoard> begin(ProgrammeQuery query, Moment moment) {
        LocalDate day = query.day().orElseGet(moment::today);
        Checks.of()
                .that(!day.isAfter(moment.today()), "day", "future", day.toString())
                .orThrow();
        programme
                .from()
                .ifPresent(first -> Checks.of().notBefore("day", day, first).orThrow());
        List<Target> targets =
                programme.targets().stream().filter(t -> isOf(t, query.area())).toList();
        Ledger ledger = new Ledger(network, standards, targets.stream().map(Target::counts));
        return new Count<>() {
            @Override
            public void take(PublishedFact fact) {
                ledger.take(fact);
            }

            @Override
            public ProgrammeBoard result(long position) {
                Standings standings = new Standings(network, ledger, programme, day);
                return new ProgrammeBoard(
                        programme.name(),
                        day,
                        isOfDistrict(moment.actor()) ? OptionalLong.of(position) : OptionalLong.empty(),
                        targets.stream().map(standings::of).toList());
            }
        };
    }

    private boolean isOfDistrict(Actor actor) {
        return actor instanceof Actor.Staff staff
                && staff.post().place().equals(network.centre().place());
    }

    /** A question about an area is about the targets of that area; a question about none about those of the county. */
    private static boolean isOf(Target target, Optional<DivisionCode> area) {
        return target.area().equals(area) && !(area.isPresent() && target.counts() instanceof Counts.Told);
    }
}
