package io.github.xingfujia.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What a careful hand writes without any library (手写): the case is read, then case, history and outbox are written, in
 * one statement or in three and a commit. No rights, no reasons, no sealing, no chain.
 */
final class RawFlow implements Contestant {

    private static final String UPDATE =
            "UPDATE dispute SET status = ?, tier = ?, handler = ?, ending = ?, attempts = ?,"
                    + " version = version + 1, due_at = ? WHERE id = ? AND version = ?";
    private static final String INSERT =
            "INSERT INTO dispute (id, status, tier, handler, ending, attempts, version, due_at)"
                    + " VALUES (?, ?, ?, ?, ?, ?, 1, ?)";
    private static final String HISTORY =
            "INSERT INTO history (dispute, version, actor, step, at, body) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String OUTBOX = "INSERT INTO outbox (dispute, kind, body) VALUES (?, ?, ?)";

    /** The steps: status, tier, handler, ending, attempts after each. */
    private static final List<Step> STEPS = List.of(
            new Step("open", "open", "station", "", "", 0),
            new Step("assign", "open", "station", "wu", "", 0),
            new Step("attempt", "open", "station", "wu", "", 1),
            new Step("town", "open", "town", "wu", "", 1),
            new Step("district", "open", "district", "wu", "", 1),
            new Step("agreement", "ended", "district", "wu", "agreement", 1),
            new Step("close", "closed", "district", "wu", "agreement", 1));

    private record Step(String name, String status, String tier, String handler, String ending, int attempts) {

        String body(int version) {
            return String.format(
                    Locale.ROOT,
                    "{\"step\":\"%s\",\"version\":%d,\"status\":\"%s\",\"tier\":\"%s\",\"handler\":\"%s\","
                            + "\"ending\":\"%s\",\"attempts\":%d,\"because\":\"as the procedure of the county says\"}",
                    name,
                    version,
                    status,
                    tier,
                    handler,
                    ending,
                    attempts);
        }
    }

    private final boolean fused;
    private final DataSource pool;

    RawFlow(boolean fused, Database database) throws SQLException {
        this.fused = fused;
        this.pool = database.pool();
        prepare();
    }

    @Override
    public String name() {
        return fused ? "raw: read, one round trip" : "raw: read, three statements";
    }

    private void prepare() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("CREATE TABLE dispute (id VARCHAR(36) PRIMARY KEY, status VARCHAR(10) NOT NULL,"
                    + " tier VARCHAR(10) NOT NULL, handler VARCHAR(40) NOT NULL, ending VARCHAR(20) NOT NULL,"
                    + " attempts INT NOT NULL, version INT NOT NULL, due_at BIGINT)");
            sql.execute("CREATE INDEX dispute_due ON dispute (due_at)");
            sql.execute("CREATE INDEX dispute_tier ON dispute (tier, status)");
            sql.execute("CREATE TABLE history (dispute VARCHAR(36) NOT NULL, version INT NOT NULL,"
                    + " actor VARCHAR(40) NOT NULL, step VARCHAR(20) NOT NULL, at BIGINT NOT NULL, body TEXT NOT NULL,"
                    + " PRIMARY KEY (dispute, version))");
            sql.execute("CREATE TABLE outbox (position BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
                    + " dispute VARCHAR(36) NOT NULL, kind VARCHAR(20) NOT NULL, body TEXT NOT NULL)");
        }
    }

    @Override
    public Client client(int number) {
        return new Client() {
            @Override
            public String flow(Laps laps) {
                String id = UUID.randomUUID().toString();
                laps.start();
                for (int version = 0; version < STEPS.size(); version++) {
                    step(id, version);
                    laps.lap();
                }
                return id;
            }

            @Override
            public Answer answer(String key) {
                return told(key);
            }
        };
    }

    private void step(String id, int version) {
        Step step = STEPS.get(version);
        try (Connection connection = pool.getConnection()) {
            if (version > 0) {
                read(connection, id, version);
            }
            if (fused) {
                once(connection, id, step, version);
            } else {
                connection.setAutoCommit(false);
                thrice(connection, id, step, version);
                connection.commit();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void read(Connection connection, String id, int version) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(
                "SELECT status, tier, handler, ending, attempts, version, due_at FROM dispute WHERE id = ?")) {
            sql.setString(1, id);
            try (ResultSet result = sql.executeQuery()) {
                if (!result.next() || result.getInt(6) != version) {
                    throw new IllegalStateException("lost " + id);
                }
            }
        }
    }

    private static void once(Connection connection, String id, Step step, int version) throws SQLException {
        String text = "WITH d AS (" + (version == 0 ? INSERT : UPDATE) + " RETURNING 1), h AS ("
                + selected(HISTORY, "d") + " RETURNING 1) " + selected(OUTBOX, "h");
        try (PreparedStatement sql = connection.prepareStatement(text)) {
            int at = dispute(sql, id, step, version);
            at = history(sql, at, id, step, version);
            outbox(sql, at, id, step, version);
            if (sql.executeUpdate() != 1) {
                throw new IllegalStateException("overtaken " + id);
            }
        }
    }

    private static String selected(String insert, String before) {
        return insert.replace(" VALUES (", " SELECT ").replaceFirst("\\)$", "") + " WHERE EXISTS (SELECT 1 FROM "
                + before + ")";
    }

    private static void thrice(Connection connection, String id, Step step, int version) throws SQLException {
        try (PreparedStatement dispute = connection.prepareStatement(version == 0 ? INSERT : UPDATE);
                PreparedStatement history = connection.prepareStatement(HISTORY);
                PreparedStatement outbox = connection.prepareStatement(OUTBOX)) {
            dispute(dispute, id, step, version);
            history(history, 1, id, step, version);
            outbox(outbox, 1, id, step, version);
            if (dispute.executeUpdate() + history.executeUpdate() + outbox.executeUpdate() != 3) {
                throw new IllegalStateException("overtaken " + id);
            }
        }
    }

    private static int dispute(PreparedStatement sql, String id, Step step, int version) throws SQLException {
        int at = 1;
        if (version == 0) {
            sql.setString(at++, id);
        }
        sql.setString(at++, step.status());
        sql.setString(at++, step.tier());
        sql.setString(at++, step.handler());
        sql.setString(at++, step.ending());
        sql.setInt(at++, step.attempts());
        sql.setLong(at++, System.currentTimeMillis() + 1000L * version);
        if (version > 0) {
            sql.setString(at++, id);
            sql.setInt(at++, version);
        }
        return at;
    }

    private static int history(PreparedStatement sql, int from, String id, Step step, int version) throws SQLException {
        int at = from;
        sql.setString(at++, id);
        sql.setInt(at++, version + 1);
        sql.setString(at++, "staff:zhou");
        sql.setString(at++, step.name());
        sql.setLong(at++, System.currentTimeMillis());
        sql.setString(at++, step.body(version + 1));
        return at;
    }

    private static void outbox(PreparedStatement sql, int from, String id, Step step, int version) throws SQLException {
        int at = from;
        sql.setString(at++, id);
        sql.setString(at++, step.name());
        sql.setString(at, step.body(version + 1));
    }

    private Answer told(String id) {
        try (Connection connection = pool.getConnection();
                PreparedStatement sql = connection.prepareStatement(
                        "SELECT status, tier, ending, EXISTS (SELECT 1 FROM history h WHERE h.dispute = d.id AND step ="
                                + " 'town') FROM dispute d WHERE id = ?")) {
            sql.setString(1, id);
            try (ResultSet result = sql.executeQuery()) {
                result.next();
                return new Answer(result.getString(1), result.getString(2), result.getString(3), result.getBoolean(4));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
