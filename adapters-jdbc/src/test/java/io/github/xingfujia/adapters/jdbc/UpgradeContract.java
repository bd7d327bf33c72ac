package io.github.xingfujia.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.Door;
import io.github.xingfujia.Home;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.fixture.TickingClock;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.FileChannel;
import io.github.xingfujia.protection.FileLine;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.RegisterFile;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Query;
import io.github.xingfujia.store.StoreException;
import io.github.xingfujia.volunteer.Danger;
import io.github.xingfujia.volunteer.Dispatch;
import io.github.xingfujia.volunteer.DutyKind;
import io.github.xingfujia.volunteer.Engaged;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A database that an earlier release made and filled: nothing of it is served before its lists were made anew from the journal,
 * and then nothing is missing.
 */
abstract class UpgradeContract {

    /** What the earlier release kept in its row of a violence file, and of a dispute; the rest came later or is gone. */
    private static final String OF_FILE =
            "home, id, version, due_at, texts, number_, accountable_, status_, grade_, channel_,"
                    + " place_, handler_, opened_at_";

    private static final String OF_CASE = "home, id, version, due_at, texts, number_, accountable_, status_, category_,"
            + " channel_, place_, handler_, opened_at_, overdue_, overdue_at_, safety_first_, unsettled_";

    private final TestDatabase database;
    private final Database dialect;

    UpgradeContract(TestDatabase database, Database dialect) {
        this.database = database;
        this.dialect = dialect;
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_an_earlier_release_kept_is_refused_until_it_was_made_anew_and_then_nothing_is_missing() throws Exception {
        DataSource tables = database.fresh(Xingfujia.kinds());
        Home before = Houses.on(JdbcStore.on(tables), "2026-09-07T09:00", 31);
        before.found();
        Houses.worker(before, "dispute-0001")
                .open(OpenCase.visit(TestHouse.wife()).about("婆媳关系").against(TestHouse.husband()))
                .orThrow();
        district(before)
                .protection()
                .register(RegisterFile.by(FileChannel.VISIT, FilePerson.woman("演示·小禾"))
                        .saying("他打了我"))
                .orThrow();
        StaffId sent = send(before);
        Home late = Houses.on(JdbcStore.on(tables), "2026-09-30T09:00", 32);
        late.work();
        Page<FileLine> kept = district(late).protection().list(Optional.empty(), 10);
        assertTrue(kept.rows().get(0).overdueSince().isPresent());
        List<Engaged> ahead = engaged(late, sent);
        assertEquals(1, ahead.size());
        makeEarlier(tables);

        JdbcSchema schema = JdbcSchema.of(tables);
        assertTrue(refused(tables).contains("missing table xfj_row_violence_3"), refused(tables));
        schema.upgrade(Xingfujia.kinds());
        assertEquals(List.of("case", "violence", "diary"), schema.outdated(Xingfujia.kinds()));
        assertTrue(refused(tables).contains("JdbcStore.rebuilding"), refused(tables));

        Houses.on(JdbcStore.rebuilding(tables), "2026-09-30T09:00", 33).rebuild();
        assertEquals(List.of(), schema.outdated(Xingfujia.kinds()));
        JdbcStore store = JdbcStore.on(tables);
        Home now = Houses.on(store, "2026-09-30T09:00", 34);
        assertEquals(kept, district(now).protection().list(Optional.empty(), 10));
        assertEquals(
                1,
                store.index()
                        .find(TestHouse.id(), new Query("case", Filter.everything(), "openedAt", Optional.empty(), 10))
                        .rows()
                        .size());
        assertEquals(ahead, engaged(now, sent), "what she loses with her certificate is found again");
        assertTrue(now.verify().isSound());
        assertEquals(0, rows(tables, "xfj_row_violence_1") + rows(tables, "xfj_row_violence_1_texts"));
    }

    private static Door district(Home home) {
        return home.as(Actor.staff("yang", TestHouse.CENTRE));
    }

    /** Sends whoever is best placed; her diary had no row in the release before. */
    private static StaffId send(Home home) {
        return home.as(Actor.staff("zhou", TestHouse.STATION))
                .volunteering()
                .dispatch(new Dispatch(
                        DutyKind.MEDIATION,
                        PostId.of(TestHouse.STATION),
                        TickingClock.shanghai("2026-10-10T10:00"),
                        TickingClock.shanghai("2026-10-10T11:00"),
                        Danger.LOW,
                        Optional.empty(),
                        List.of()))
                .orThrow()
                .chosen()
                .get(0)
                .staff();
    }

    private static List<Engaged> engaged(Home home, StaffId staff) {
        return home.as(Actor.staff("qian", TestHouse.CENTRE + "-federation"))
                .volunteering()
                .engaged(staff, Optional.empty(), 10)
                .rows();
    }

    private static String refused(DataSource tables) {
        JdbcStore store = JdbcStore.on(tables);
        return assertThrows(StoreException.class, () -> store.declare(Xingfujia.kinds()))
                .getMessage();
    }

    /** Puts the rows where the release before had them, by its own script, and takes away what it did not have. */
    private void makeEarlier(DataSource tables) throws SQLException, IOException {
        try (Connection connection = tables.getConnection();
                Statement statement = connection.createStatement()) {
            for (List<String> part : SchemaScript.parse(earlier()).values()) {
                for (String sql : part) {
                    statement.execute(sql);
                }
            }
            for (List<String> kind :
                    List.of(List.of("case_2", "case_5", OF_CASE), List.of("violence_1", "violence_3", OF_FILE))) {
                String old = "xfj_row_" + kind.get(0);
                String made = "xfj_row_" + kind.get(1);
                String columns = kind.get(2);
                statement.execute("INSERT INTO " + old + " (" + columns + ") SELECT " + columns + " FROM " + made);
                statement.execute("INSERT INTO " + old + "_texts SELECT * FROM " + made + "_texts");
                statement.execute("DROP TABLE " + made);
                statement.execute("DROP TABLE " + made + "_texts");
            }
            statement.execute("DROP TABLE xfj_row_diary_3");
            statement.execute("DROP TABLE xfj_row_diary_3_texts");
        }
    }

    private String earlier() throws IOException {
        try (InputStream in = UpgradeContract.class.getResourceAsStream("earlier/" + dialect.code() + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int rows(DataSource tables, String table) throws SQLException {
        try (Connection connection = tables.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            count.next();
            return count.getInt(1);
        }
    }
}
