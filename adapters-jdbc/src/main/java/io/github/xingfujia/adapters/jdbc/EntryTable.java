package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Bytes;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.Micros;
import io.github.xingfujia.store.StreamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Entries as they stand in their table (日志表). */
final class EntryTable {

    /** The columns of an entry; a query may select more behind them. */
    static final String COLUMNS = "stream, sequence_no, recorded_at, command_id, body, previous_hash, hash";

    /** The home of a void: no home can have that name. */
    static final String NO_HOME = "-";

    private EntryTable() {}

    /** Returns the insert of an entry that inserts nothing unless the entry before it is there. */
    static String insert(Dialect dialect) {
        return "INSERT INTO " + Names.ENTRY + " (home, " + COLUMNS + ") SELECT " + Sql.marks(8) + dialect.fromNothing()
                + " WHERE ? = 0 OR EXISTS (SELECT 1 FROM " + Names.ENTRY
                + " p WHERE p.home = ? AND p.stream = ? AND p.sequence_no = ?)";
    }

    static List<Argument> inserted(HomeId home, Entry entry) {
        Argument before = Sql.number(entry.sequence() - 1);
        Argument owner = Sql.ascii(home.value());
        Argument stream = Sql.ascii(entry.stream().value());
        return List.of(
                owner,
                stream,
                Sql.number(entry.sequence()),
                Sql.instant(entry.recordedAt()),
                Sql.ascii(entry.commandId()),
                Sql.bytes(entry.body()),
                Sql.bytes(entry.previous()),
                Sql.bytes(entry.hash()),
                before,
                owner,
                stream,
                before);
    }

    /** Returns the insert of a void: a row that closes a hole and is never shown. */
    static String insertVoid() {
        return "INSERT INTO " + Names.ENTRY + " (position_no, home, " + COLUMNS + ") VALUES (" + Sql.marks(9) + ")";
    }

    static List<Argument> voided(long position, Argument recordedAt) {
        Argument nothing = Sql.bytes(new byte[0]);
        return List.of(
                Sql.number(position),
                Sql.ascii(NO_HOME),
                Sql.ascii("void"),
                Sql.number(position),
                recordedAt,
                Sql.ascii(""),
                nothing,
                nothing,
                nothing);
    }

    static Entry entry(ResultSet result) throws SQLException {
        return new Entry(
                new StreamId(result.getString(1)),
                result.getLong(2),
                Micros.instant(result.getLong(3)),
                result.getString(4),
                Bytes.of(result.getBytes(5)),
                Bytes.of(result.getBytes(6)),
                Bytes.of(result.getBytes(7)));
    }
}
