package io.github.xingfujia.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.Ending;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Risk;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.Triage;
import io.github.xingfujia.contract.Meter.Cost;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.protection.Screen;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * “Not there” takes the statements and trips that “not yours” takes (时间上亦不可分辨): whoever measures an answer learns no more than
 * whoever reads it.
 */
class HiddenCostTest {

    private static final CaseId ABSENT = CaseId.of("a".repeat(26));

    private final CountingDataSource meter = new CountingDataSource(false);

    @Test
    void the_plain_path(@TempDir Path folder) {
        H2Files files = new H2Files(folder);
        try {
            compare(files.fresh(Xingfujia.kinds()));
        } finally {
            files.close();
        }
    }

    @Test
    void on_postgresql() {
        PostgresServer server = new PostgresServer();
        try {
            compare(server.fresh(Xingfujia.kinds()));
        } finally {
            server.close();
        }
    }

    private void compare(DataSource dataSource) {
        TestHouse house = TestHouse.on(JdbcStore.on(meter.around(dataSource)), "2026-09-07T09:00", 7);
        Casework hers = house.worker();
        CaseId id = hers.open(OpenCase.visit(TestHouse.wife()).about("夫妻关系").against(TestHouse.husband()))
                .orThrow();
        hers.screen(id, TestHouse.wife(), Screen.noIndicator()).orThrow();
        hers.screen(id, TestHouse.husband(), Screen.noIndicator()).orThrow();
        hers.assign(id).orThrow();
        // the hour's access stream and its key are there
        house.neighbour().view(ABSENT);
        asked().forEach((name, ask) -> {
            Casework stranger = house.beside().neighbour();
            stranger.view(ABSENT);
            assertEquals(cost(stranger, ask, ABSENT), cost(stranger, ask, id), name + ", asked for the first time");
            hers.view(id).orThrow();
            hers.record(id).orThrow();
            hers.followUp(id);
            hers.record(id, Attempt.unsettled("各持己见").separately()).orThrow();
            Casework neighbour = house.neighbour();
            assertEquals(
                    cost(neighbour, ask, ABSENT), cost(neighbour, ask, id), name + ", after its own post looked at it");
        });
    }

    private static Map<String, Function<Casework, Function<CaseId, Outcome<?>>>> asked() {
        Map<String, Function<Casework, Function<CaseId, Outcome<?>>>> all = new LinkedHashMap<>();
        all.put("view", c -> c::view);
        all.put("record", c -> c::record);
        all.put("matter", c -> c::matter);
        all.put("agreement", c -> c::agreement);
        all.put("followUp", c -> c::followUp);
        all.put("assign", c -> c::assign);
        all.put("review", c -> c::review);
        all.put("screen", c -> id -> c.screen(id, TestHouse.wife(), Screen.noIndicator()));
        all.put("triage", c -> id -> c.triage(id, Triage.of("夫妻关系").at(Risk.LOW)));
        all.put("complain", c -> id -> c.complain(id, "演示"));
        all.put("end", c -> id -> c.end(id, Ending.OTHER));
        all.put("close", c -> c::close);
        all.put("sign", c -> id -> c.handCopy(id, Side.APPLICANT));
        return all;
    }

    private Cost cost(Casework by, Function<Casework, Function<CaseId, Outcome<?>>> ask, CaseId id) {
        return meter.of(() -> assertFalse(ask.apply(by).apply(id).isDone(), "opened to a stranger"));
    }
}
