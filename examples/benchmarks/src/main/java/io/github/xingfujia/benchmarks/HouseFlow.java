package io.github.xingfujia.benchmarks;

import io.github.xingfujia.Home;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.access.Role;
import io.github.xingfujia.adapters.jdbc.JdbcSchema;
import io.github.xingfujia.adapters.jdbc.JdbcStore;
import io.github.xingfujia.casework.ApproachBy;
import io.github.xingfujia.casework.ApproachTerms;
import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CaseView;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.Ending;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.network.StaffMember.Duty;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.protection.Screen;
import io.github.xingfujia.store.FileKeys;
import io.github.xingfujia.store.RandomSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * This library through its public doors (本库): rights, reasons, sealing and chain included.
 *
 * <p>Its safety rules ask for more than the seven commands of the others: each of the two is asked alone, the other is
 * approached only as agreed, the book hands up after three attempts, the district assigns its own mediator. So the flow
 * has {@link #COMMANDS} commands, each a transaction of its own; figures are told per flow and per command.
 */
final class HouseFlow implements Contestant {

    /** How many commands one flow is. */
    static final int COMMANDS = 15;

    private static final int CLIENTS = 8;

    private final Home home;
    private final List<Desk> desks;
    private final Actor district;
    private final AtomicLong people = new AtomicLong();

    /** One station, one who works there, and the label of its town. */
    private record Desk(Actor worker, PostId town, String label) {}

    HouseFlow(Database database) throws Exception {
        JdbcSchema.of(database.pool()).install(Xingfujia.kinds());
        Path file = Files.createTempDirectory("bench").resolve("county.key");
        FileKeys.create(file, RandomSource.system());
        home = Xingfujia.on(JdbcStore.on(database.pool()), Profile.bundled("yongchuan-demo"))
                .keys(FileKeys.of(file, RandomSource.system()))
                .build();
        home.found();
        desks = desks(home.network(), home.today());
        district = worker(home.network(), home.network().centre());
        System.out.println("# xingfujia: " + COMMANDS + " commands a flow, " + desks.size() + " stations");
    }

    /** Stations under a town where somebody works and somebody mediates. */
    private static List<Desk> desks(Network network, LocalDate today) {
        List<Desk> desks = new ArrayList<>();
        for (StaffMember member : network.staff()) {
            for (Duty duty : member.duties()) {
                PostId post = duty.post();
                boolean station = duty.roles().contains(Role.STATION_WORKER)
                        && network.tier(post).key().equals("station")
                        && !network.mediators(post).isEmpty();
                if (station) {
                    network.superior(post, today)
                            .filter(town -> !town.equals(network.centre()))
                            .ifPresent(town -> desks.add(new Desk(
                                    new Actor.Staff(member.id(), post),
                                    town,
                                    network.label(town).in(Locale.CHINA))));
                }
            }
        }
        return desks;
    }

    private static Actor worker(Network network, PostId post) {
        return network.staffAt(post).stream()
                .filter(m -> m.roles(post).contains(Role.CENTRE_STAFF))
                .findFirst()
                .map(m -> new Actor.Staff(m.id(), post))
                .orElseThrow();
    }

    @Override
    public String name() {
        return "xingfujia";
    }

    @Override
    public Client client(int number) {
        return new Worker(number % CLIENTS);
    }

    private boolean isTown(String event) {
        return desks.stream().anyMatch(d -> event.contains(d.label()));
    }

    /** Goes from one station to the next, so that no two clients are at one. */
    private final class Worker implements Client {

        private int next;

        private Worker(int number) {
            this.next = number;
        }

        @Override
        public String flow(Laps laps) {
            Desk desk = desks.get(next % desks.size());
            next += CLIENTS;
            long made = people.incrementAndGet();
            Person her = Person.named("演示·甲" + made);
            Person him = Person.named("演示·乙" + made);
            Casework station = home.as(desk.worker()).casework();
            Casework centre = home.as(district).casework();
            laps.start();
            CaseId id =
                    station.open(OpenCase.visit(her).about("夫妻关系").against(him)).orThrow();
            laps.lap();
            station.screen(id, her, Screen.noIndicator()).orThrow();
            laps.lap();
            station.assign(id).orThrow();
            laps.lap();
            for (int i = 0; i < 3; i++) {
                station.record(id, Attempt.unsettled("各持己见")).orThrow();
                laps.lap();
            }
            if (!station.review(id).orThrow().accountable().equals(desk.town())) {
                throw new IllegalStateException("not handed up");
            }
            laps.lap();
            centre.takeOver(id, "区里一并处理").orThrow();
            laps.lap();
            centre.assign(id).orThrow();
            laps.lap();
            centre.agree(id, ApproachTerms.yes(ApproachBy.CALL)).orThrow();
            laps.lap();
            centre.approach(id, ApproachBy.CALL).orThrow();
            laps.lap();
            centre.screen(id, him, Screen.noIndicator()).orThrow();
            laps.lap();
            centre.record(id, Attempt.settled("轮流接送孩子").separately()).orThrow();
            laps.lap();
            centre.end(id, Ending.AGREEMENT).orThrow();
            laps.lap();
            centre.close(id).orThrow();
            laps.lap();
            return id.value();
        }

        @Override
        public Answer answer(String key) {
            CaseView view = home.as(district).casework().view(CaseId.of(key)).orThrow();
            return new Answer(
                    view.status(),
                    view.accountable().equals(home.network().centre()) ? "district" : "elsewhere",
                    view.ending().map(e -> e.name().toLowerCase(Locale.ROOT)).orElse("none"),
                    view.history().stream().anyMatch(e -> isTown(e.what().in(Locale.CHINA))));
        }
    }
}
