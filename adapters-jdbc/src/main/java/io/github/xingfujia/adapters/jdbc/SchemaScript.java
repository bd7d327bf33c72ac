package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.store.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The statements of a schema as a text (建表脚本): parts headed by {@code -- part name}, statements ended by a
 * semicolon; runs in any SQL tool.
 */
final class SchemaScript {

    private static final String PART = "-- part ";

    private SchemaScript() {}

    /** Returns the place of the reviewed script among the resources of this package. */
    static String resource(Database database) {
        return "schema/v" + Ddl.VERSION + "/" + database.code() + ".sql";
    }

    /** Returns the parts of the reviewed script. */
    static Map<String, List<String>> reviewed(Database database) {
        try (InputStream in = SchemaScript.class.getResourceAsStream(resource(database))) {
            if (in == null) {
                throw new StoreException("missing from the jar: " + resource(database));
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new StoreException("unreadable: " + resource(database), e);
        }
    }

    static String print(Database database, Map<String, List<String>> parts) {
        StringBuilder text = new StringBuilder("-- Xingfujia (幸福家), schema version " + Ddl.VERSION + " for "
                + database.code() + ", generated from the declared kinds.\n");
        parts.forEach((part, statements) -> {
            text.append('\n').append(PART).append(part).append('\n');
            statements.forEach(statement -> text.append(statement).append(";\n"));
        });
        return text.toString();
    }

    static Map<String, List<String>> parse(String text) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (line.startsWith(PART)) {
                statements = new ArrayList<>();
                parts.put(line.substring(PART.length()), statements);
            } else if (line.endsWith(";")) {
                statements.add(statement + line.substring(0, line.length() - 1));
                statement.setLength(0);
            } else if (!line.isEmpty() && !line.startsWith("--")) {
                statement.append(line).append('\n');
            }
        }
        return parts;
    }
}
