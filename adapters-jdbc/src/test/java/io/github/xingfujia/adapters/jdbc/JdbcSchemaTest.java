package io.github.xingfujia.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.CaseworkRoom;
import io.github.xingfujia.contract.KitKinds;
import io.github.xingfujia.store.StoreException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables are made when the host asks and never otherwise; what is missing is named, all of it at once. */
class JdbcSchemaTest {

    @TempDir
    Path folder;

    private H2Files files;
    private DataSource database;

    @BeforeEach
    void open() {
        files = new H2Files(folder);
        database = files.empty();
    }

    @AfterEach
    void close() {
        files.close();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String refused(Runnable work) {
        return assertThrows(StoreException.class, work::run).getMessage();
    }

    @Test
    void a_store_on_an_empty_database_refuses_and_makes_nothing() throws SQLException {
        String told = refused(() -> JdbcStore.on(database).declare(KitKinds.ALL));
        assertTrue(told.contains("JdbcSchema.install"), told);
        assertTrue(told.contains("missing table xfj_entry"), told);
        assertTrue(told.contains("missing table xfj_row_kit_case_1_texts"), told);
        try (Connection connection = database.getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, "PUBLIC", null, new String[] {"TABLE"})) {
            assertTrue(!tables.next(), "no table was made unasked");
        }
    }

    @Test
    void what_is_missing_is_named_table_by_table_and_column_by_column() throws SQLException {
        JdbcSchema schema = JdbcSchema.of(database);
        schema.install(KitKinds.ALL);
        schema.validate(KitKinds.ALL);
        run("ALTER TABLE xfj_row_kit_note_1 DROP COLUMN group_");
        run("ALTER TABLE xfj_key DROP COLUMN suite");
        run("DROP TABLE xfj_row_kit_case_1_texts");
        String told = refused(() -> schema.validate(KitKinds.ALL));
        assertEquals(
                List.of(
                        "missing column xfj_key.suite",
                        "missing table xfj_row_kit_case_1_texts",
                        "missing column xfj_row_kit_note_1.group_"),
                told.lines().skip(1).toList());
    }

    @Test
    void an_installed_schema_is_not_installed_twice_but_upgraded_as_often_as_one_likes() {
        JdbcSchema schema = JdbcSchema.of(database);
        schema.install(CaseworkRoom.kinds());
        assertTrue(refused(() -> schema.install(CaseworkRoom.kinds())).contains("JdbcSchema.upgrade"));
        schema.upgrade(CaseworkRoom.kinds());
        schema.validate(CaseworkRoom.kinds());
        assertTrue(refused(() -> schema.validate(KitKinds.ALL)).contains("xfj_row_kit_case_1"));
        schema.upgrade(KitKinds.ALL);
        schema.validate(KitKinds.ALL);
        schema.validate(CaseworkRoom.kinds());
    }

    @Test
    void tables_of_another_release_are_refused() throws SQLException {
        JdbcSchema schema = JdbcSchema.of(database);
        schema.install(KitKinds.ALL);
        run("UPDATE xfj_schema SET version_no = 2");
        String told = refused(() -> schema.validate(KitKinds.ALL));
        assertTrue(told.contains("schema version 2, this release needs 1"), told);
    }

    @Test
    void a_file_written_behind_and_answers_that_may_be_old_are_refused_and_memory_need_not_be_durable() {
        JdbcConnectionPool behind = JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("behind"), "sa", "");
        JdbcConnectionPool memory = JdbcConnectionPool.create("jdbc:h2:mem:passing;QUERY_CACHE_SIZE=0", "sa", "");
        JdbcConnectionPool old = JdbcConnectionPool.create("jdbc:h2:mem:old", "sa", "");
        try {
            JdbcSchema.of(behind).install(KitKinds.ALL);
            String told = refused(() -> JdbcStore.on(behind).declare(KitKinds.ALL));
            assertTrue(told.contains(";WRITE_DELAY=0"), told);
            JdbcSchema.of(old).install(KitKinds.ALL);
            assertTrue(refused(() -> JdbcStore.on(old).declare(KitKinds.ALL)).contains(";QUERY_CACHE_SIZE=0"));
            JdbcSchema.of(memory).install(KitKinds.ALL);
            JdbcStore store = JdbcStore.on(memory);
            assertDoesNotThrow(() -> store.declare(KitKinds.ALL));
            assertTrue(!store.isDurable());
        } finally {
            behind.dispose();
            memory.dispose();
            old.dispose();
        }
    }

    @ParameterizedTest
    @CsvSource({"2.3.232, false", "2.4.240, false", "2.5.252, true", "3.0.1, true", "2.2.224, true"})
    void versions_of_h2_that_forget_or_were_never_killed_are_known(String version, boolean forgets) {
        assertEquals(forgets, H2Dialect.forgets(version));
    }

    @Test
    void a_script_runs_in_any_tool_and_the_store_finds_its_tables() throws SQLException {
        for (List<String> part :
                SchemaScript.parse(JdbcSchema.of(database).print(KitKinds.ALL)).values()) {
            for (String statement : part) {
                run(statement);
            }
        }
        assertDoesNotThrow(() -> JdbcStore.on(database).declare(KitKinds.ALL));
    }

    @Test
    void another_database_is_refused_by_its_name() {
        String told = refused(() -> Dialects.named("Apache Derby"));
        assertTrue(told.contains("Apache Derby"), told);
        assertEquals(Database.POSTGRESQL, Dialects.named("PostgreSQL").database());
        assertEquals(Database.MARIADB, Dialects.named("MariaDB").database());
    }
}
