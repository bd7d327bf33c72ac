package io.github.xingfujia.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.casework.ApproachBy;
import io.github.xingfujia.casework.ApproachTerms;
import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.Ending;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.PlanSession;
import io.github.xingfujia.casework.Risk;
import io.github.xingfujia.casework.Route;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.Triage;
import io.github.xingfujia.contract.Meter.Cost;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.fixture.TickingClock;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every command of a small dispute costs, from intake to closed; a change of one of these numbers is a decision.
 * What exceeds the budget of one read, two writing statements and two rows is explained in decision 032.
 */
class CommandCostTest {

    private final CountingDataSource meter = new CountingDataSource(false);
    private final StringBuilder table = new StringBuilder();

    @Test
    void the_plain_path(@TempDir Path folder) {
        H2Files files = new H2Files(folder);
        try {
            assertEquals("""
                    command                      reads writes trips rows
                    open                             7      6    14   15
                    screen the applicant             2      2     5    3
                    triage                           2      2     5    2
                    agree                            2      2     5    2
                    approach                         3      4     8    5
                    screen the other                 2      2     5    3
                    assign                           3      2     6    3
                    plan                             2      4     7    7
                    start                            2      2     5    4
                    record, the first                3      3     7    3
                    review, it stays                 2      2     5    2
                    record, a later one              3      2     6    2
                    review, it is handed up          3      5     9    5
                    view                             3      1     5    1
                    view, another                    2      1     4    1
                    mine                             1      0     1    0
                    end                              2      2     5    2
                    tell of other routes             2      2     5    2
                    close                            2      2     5    2
                    """, dispute(files.fresh(Xingfujia.kinds())));
        } finally {
            files.close();
        }
    }

    @Test
    void on_postgresql() {
        PostgresServer server = new PostgresServer();
        try {
            assertEquals("""
                    command                      reads writes trips rows
                    open                             5      1     6   15
                    screen the applicant             1      1     2    3
                    triage                           1      1     2    2
                    agree                            1      1     2    2
                    approach                         1      1     2    5
                    screen the other                 1      1     2    3
                    assign                           2      1     3    3
                    plan                             1      1     2    7
                    start                            1      1     2    4
                    record, the first                1      1     2    3
                    review, it stays                 1      1     2    2
                    record, a later one              1      1     2    2
                    review, it is handed up          1      1     2    5
                    view                             2      1     3    1
                    view, another                    1      1     2    1
                    mine                             1      0     1    0
                    end                              1      1     2    2
                    tell of other routes             1      1     2    2
                    close                            1      1     2    2
                    """, dispute(server.fresh(Xingfujia.kinds())));
        } finally {
            server.close();
        }
    }

    /** What is read ahead of being asked for is not read for whom it is not: the cost would tell that there is something. */
    @Test
    void who_may_not_know_of_a_case_costs_the_same_whether_it_is_there_or_not(@TempDir Path folder) {
        H2Files files = new H2Files(folder);
        try {
            DataSource dataSource = files.fresh(Xingfujia.kinds());
            TestHouse house = TestHouse.on(JdbcStore.on(meter.around(dataSource)), "2026-09-07T09:00", 7);
            Casework by = house.worker();
            CaseId id = by.open(OpenCase.visit(TestHouse.wife()).about("夫妻关系").against(TestHouse.husband()))
                    .orThrow();
            by.screen(id, TestHouse.wife(), Screen.noIndicator()).orThrow();
            by.record(id, Attempt.unsettled("各持己见")).orThrow();
            CaseId none = CaseId.of("a".repeat(26));
            Casework outsider = house.neighbour();
            outsider.view(none);
            assertEquals(
                    meter.of(() -> outsider.record(none, Attempt.unsettled("各持己见"))),
                    meter.of(() -> outsider.record(id, Attempt.unsettled("各持己见"))));
            assertEquals(meter.of(() -> outsider.view(none)), meter.of(() -> outsider.view(id)));
        } finally {
            files.close();
        }
    }

    private String dispute(DataSource dataSource) {
        TestHouse house = TestHouse.on(JdbcStore.on(meter.around(dataSource)), "2026-09-07T09:00", 7);
        Casework by = house.worker();
        by.open(OpenCase.visit(TestHouse.wife()).about("夫妻关系").against(TestHouse.husband()));
        table.append(String.format(Locale.ROOT, "%-28s reads writes trips rows\n", "command"));

        Person she = TestHouse.wife().identifiedBy(TestHouse.number(1));
        OpenCase known = OpenCase.visit(she).about("夫妻关系").against(TestHouse.husband());
        CaseId id = line("open", () -> by.open(known).orThrow());
        line(
                "screen the applicant",
                () -> by.screen(id, she, Screen.noIndicator()).orThrow());
        line("triage", () -> by.triage(id, Triage.of("夫妻关系").at(Risk.LOW)).orThrow());
        line("agree", () -> by.agree(id, ApproachTerms.yes(ApproachBy.CALL)).orThrow());
        line("approach", () -> by.approach(id, ApproachBy.CALL).orThrow());
        line(
                "screen the other",
                () -> by.screen(id, TestHouse.husband(), Screen.noIndicator()).orThrow());
        line("assign", () -> by.assign(id).orThrow());
        PlanSession session = PlanSession.of(
                ContactForm.JOINT,
                TickingClock.shanghai("2026-09-08T10:00"),
                TickingClock.shanghai("2026-09-08T11:00"));
        int number = line("plan", () -> by.plan(id, session).orThrow());
        house.clock().passTo("2026-09-08T10:00");
        line("start", () -> by.start(id, number).orThrow());
        line("record, the first", () -> by.record(id, Attempt.unsettled("各持己见")).orThrow());
        line("review, it stays", () -> by.review(id).orThrow());
        line(
                "record, a later one",
                () -> by.record(id, Attempt.unsettled("各持己见")).orThrow());
        by.record(id, Attempt.unsettled("各持己见")).orThrow();
        line("review, it is handed up", () -> by.review(id).orThrow());
        Casework town = house.town();
        line("view", () -> town.view(id).orThrow());
        line("view, another", () -> town.view(id).orThrow());
        line("mine", () -> town.mine(Optional.empty(), 20));
        line("end", () -> town.end(id, Ending.OTHER).orThrow());
        line(
                "tell of other routes",
                () -> town.tellRoutes(id, Side.APPLICANT, List.of(Route.COURT)).orThrow());
        town.tellRoutes(id, Side.OTHER, List.of(Route.COURT)).orThrow();
        line("close", () -> town.close(id).orThrow());
        return table.toString();
    }

    private <T> T line(String command, Supplier<T> work) {
        Object[] result = new Object[1];
        Cost cost = meter.of(() -> result[0] = work.get());
        table.append(String.format(
                Locale.ROOT,
                "%-28s %5d %6d %5d %4d\n",
                command,
                cost.reads(),
                cost.writes(),
                cost.roundTrips(),
                cost.rowsWritten()));
        @SuppressWarnings("unchecked") // what the work has just returned
        T answer = (T) result[0];
        return answer;
    }
}
