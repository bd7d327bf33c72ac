package io.github.xingfujia.casework.sweeps;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.Categories;
import io.github.xingfujia.casework.EarlySign;
import io.github.xingfujia.casework.Finding;
import io.github.xingfujia.casework.FindingId;
import io.github.xingfujia.casework.Risk;
import io.github.xingfujia.casework.Sweep;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.PublishedCaseFact;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports a sweep of an area, with or without findings. */
final class SweepAct implements Act<Sweep, List<FindingId>> {

    private final Network network;
    private final Categories categories;
    private final int days;
    private final EarlySign signs;

    /** Creates the act; a finding may be used for so many {@code days}. */
    SweepAct(Network network, Categories categories, int days, EarlySign signs) {
        this.signs = signs;
        this.network = network;
        this.categories = categories;
        this.days = days;
    }

    @Override
    public Action action() {
        return Actions.SWEEP;
    }

    @Override
    public List<Ref> first(Sweep command, Moment moment) {
        return moment.actor() instanceof Actor.Staff staff
                ? List.of(ref(moment), Sweeps.calm(command.division(), staff.post(), command.on()))
                : List.of(ref(moment));
    }

    @Override
    public Optional<Scope> scope(Sweep command, Loaded loaded, Moment moment) {
        return Optional.of(
                moment.actor() instanceof Actor.Staff staff
                        ? Scope.of().post(staff.post()).build()
                        : Scope.of().build());
    }

    @Override
    public Ruling decide(Sweep command, Loaded loaded, Moment moment) {
        PostId here = ((Actor.Staff) moment.actor()).post();
        Checks problems = Checks.of()
                .that(
                        network.knows(command.division()) && here.place().contains(command.division()),
                        "division",
                        "unknown-division",
                        command.division().toString())
                .that(
                        !command.on().isAfter(moment.today()),
                        "on",
                        "future",
                        command.on().toString())
                .notBefore("on", command.on(), moment.today().minusYears(1));
        List<String> codes = new ArrayList<>();
        for (Finding finding : command.findings()) {
            codes.add(categories.category("category", finding.category(), problems));
        }
        problems.orThrow();
        Ref calm = Sweeps.calm(command.division(), here, command.on());
        boolean found = !command.findings().isEmpty();
        if (!found && loaded.of(Sweeps.SWEEPS, calm)) {
            // that nothing was found there on that day is told already, and counts once
            return Ruling.unchanged();
        }
        SweepFact.Swept swept = new SweepFact.Swept(
                command.division(), here, command.on(), command.findings().size());
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(ref(moment), "", swept)
                .publish(
                        ref(moment),
                        "",
                        new PublishedCaseFact.SweepMade(
                                command.division(), here, command.findings().size(), command.on()));
        if (!found) {
            plan.to(calm, "", swept);
        }
        for (int i = 0; i < codes.size(); i++) {
            plan.create(
                    Findings.of(id(i, moment)),
                    new SweepFact.Found(
                            command.division(),
                            here,
                            command.on(),
                            codes.get(i),
                            command.findings().get(i).risk(),
                            moment.today().plusDays(days)));
            if (categories.isViolence(codes.get(i))) {
                plan.to(Findings.of(id(i, moment)), "", new SweepFact.Shared(network.centre()));
            }
            if (command.findings().get(i).risk() != Risk.LOW) {
                signs.noticed(
                        plan,
                        "finding " + i,
                        EarlySign.Basis.SWEEP_FINDING,
                        command.division(),
                        here,
                        Scope.common(),
                        moment);
            }
        }
        return plan.build();
    }

    private static Ref ref(Moment moment) {
        return new Ref("sweep", moment.key("sweep"));
    }

    private static FindingId id(int number, Moment moment) {
        return FindingId.of(moment.key("finding " + number));
    }

    @Override
    public List<FindingId> answer(Sweep command, Loaded after, Moment moment) {
        List<FindingId> ids = new ArrayList<>();
        for (int i = 0; i < command.findings().size(); i++) {
            ids.add(id(i, moment));
        }
        return ids;
    }
}
