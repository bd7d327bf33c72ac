package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.store.DeclaredKinds;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Kind.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the statements that make the tables (建表语句), from the dialect and the declared kinds. */
final class Ddl {

    /** The version of the schema this release writes and reads. */
    static final int VERSION = 1;

    /** The part that every installation has. */
    static final String BASE = "journal";

    private static final int HOME = 40;
    private static final int STREAM = 160;
    private static final int COMMAND = 64;
    private static final int ATTRIBUTE = 30;
    private static final int KEY_ID = 200;
    private static final int SUITE = 120;
    private static final int FIELD = 60;
    private static final int DIGEST = 128;

    private final Dialect dialect;

    Ddl(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Returns the statements of every part by its name: the journal with the vault, then each kind. */
    Map<String, List<String>> parts(List<Kind> kinds) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        parts.put(BASE, base());
        kinds.forEach(kind -> parts.put(part(kind), kind(kind)));
        return parts;
    }

    static String part(Kind kind) {
        return kind.name() + "/" + kind.generation();
    }

    private List<String> base() {
        List<String> statements = new ArrayList<>();
        statements.add(table(
                Names.ENTRY,
                List.of(
                        "position_no " + dialect.position() + " NOT NULL",
                        home(),
                        "stream " + dialect.ascii(STREAM) + " NOT NULL",
                        "sequence_no BIGINT NOT NULL",
                        "recorded_at BIGINT NOT NULL",
                        "command_id " + dialect.ascii(COMMAND) + " NOT NULL",
                        "body " + dialect.bytes() + " NOT NULL",
                        "previous_hash " + dialect.hash() + " NOT NULL",
                        "hash " + dialect.hash() + " NOT NULL",
                        "PRIMARY KEY (home, stream, sequence_no)",
                        "CONSTRAINT xfj_entry_position UNIQUE (position_no)")));
        statements.add(index(Names.ENTRY, 1, "home, position_no"));
        statements.add(table(
                Names.KEY,
                List.of(
                        home(),
                        text("id", KEY_ID),
                        text("parent", KEY_ID),
                        text("suite", SUITE),
                        "wrapped " + dialect.bytes() + " NOT NULL",
                        "PRIMARY KEY (home, id)")));
        statements.add(table(
                Names.DIGEST,
                List.of(
                        home(),
                        text("field", FIELD),
                        text("digest", DIGEST),
                        text("owner", KEY_ID),
                        text("target", KEY_ID),
                        "PRIMARY KEY (home, field, digest, owner, target)")));
        statements.add(index(Names.DIGEST, 1, "home, owner"));
        statements.add(table(Names.SCHEMA, List.of("version_no INT NOT NULL", "PRIMARY KEY (version_no)")));
        statements.add("INSERT INTO " + Names.SCHEMA + " (version_no) VALUES (" + VERSION + ")");
        return statements;
    }

    private List<String> kind(Kind kind) {
        String name = Names.table(kind);
        List<String> columns = new ArrayList<>(
                List.of(home(), text("id", DeclaredKinds.MAX_TEXT), "version BIGINT NOT NULL", "due_at BIGINT"));
        if (new KindTable(kind, dialect).hasTexts()) {
            columns.add(KindTable.TEXTS + " " + dialect.bytes() + " NOT NULL");
        }
        List<String> indexes = new ArrayList<>(List.of("home, due_at, id"));
        List<String> constraints = new ArrayList<>(List.of("PRIMARY KEY (home, id)"));
        for (Attribute attribute : kind.attributes()) {
            String column = Names.column(attribute.name());
            if (attribute.type() == Type.NUMBER) {
                columns.add(column + " BIGINT");
            } else if (attribute.type() == Type.TEXT) {
                columns.add(column + " " + dialect.text(DeclaredKinds.MAX_TEXT));
            }
            if (attribute.unique()) {
                constraints.add("UNIQUE (home, " + column + ")");
            } else if (attribute.type() != Type.TEXTS && attribute.sought()) {
                indexes.add("home, " + column);
            }
        }
        columns.addAll(constraints);
        List<String> statements = new ArrayList<>(List.of(table(name, columns)));
        for (int i = 0; i < indexes.size(); i++) {
            statements.add(index(name, i + 1, indexes.get(i)));
        }
        if (new KindTable(kind, dialect).hasTexts()) {
            statements.addAll(texts(Names.texts(kind)));
        }
        return statements;
    }

    private List<String> texts(String name) {
        return List.of(
                table(
                        name,
                        List.of(
                                home(),
                                text("id", DeclaredKinds.MAX_TEXT),
                                "attribute " + dialect.ascii(ATTRIBUTE) + " NOT NULL",
                                text("item", DeclaredKinds.MAX_TEXT),
                                "PRIMARY KEY (home, id, attribute, item)")),
                index(name, 1, "home, attribute, item, id"));
    }

    private String home() {
        return "home " + dialect.ascii(HOME) + " NOT NULL";
    }

    private String text(String column, int characters) {
        return column + " " + dialect.text(characters) + " NOT NULL";
    }

    private String table(String name, List<String> lines) {
        return "CREATE TABLE IF NOT EXISTS " + name + " (\n  " + String.join(",\n  ", lines) + "\n)"
                + dialect.tableEnd();
    }

    private static String index(String table, int place, String columns) {
        return "CREATE INDEX IF NOT EXISTS " + Names.index(table, place) + " ON " + table + " (" + columns + ")";
    }
}
