package io.github.xingfujia.store;

import com.google.common.collect.ImmutableSortedMap;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The kinds a store was told of (已声明的种类), and the guard against what they do not declare: for the use
 * of adapters.
 */
public final class DeclaredKinds {

    /** The longest text and the longest row id, in characters (code points). */
    public static final int MAX_TEXT = 120;

    /** Nothing declared yet. */
    public static final DeclaredKinds NONE = new DeclaredKinds(ImmutableSortedMap.of());

    private final SortedMap<String, Kind> byName;

    private DeclaredKinds(SortedMap<String, Kind> byName) {
        this.byName = byName;
    }

    /** Returns the declaration of {@code kinds}; refuses two of one name. */
    public static DeclaredKinds of(List<Kind> kinds) {
        SortedMap<String, Kind> byName = new TreeMap<>();
        for (Kind kind : kinds) {
            if (byName.put(kind.name(), kind) != null) {
                throw new IllegalArgumentException("declared twice: " + kind.name());
            }
        }
        return new DeclaredKinds(ImmutableSortedMap.copyOfSorted(byName));
    }

    /** Returns the kind of that name; refuses one that was not declared. */
    public Kind kind(String name) {
        Kind kind = byName.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("kind not declared: " + name);
        }
        return kind;
    }

    /** Returns the kinds, by name. */
    public List<Kind> all() {
        return List.copyOf(byName.values());
    }

    /** Refuses a batch that changes one row twice, removes what must not exist, or holds unfit rows. */
    public void check(Batch batch) {
        Set<String> seen = new HashSet<>();
        for (RowChange change : batch.rows()) {
            Kind kind = kind(change.kind());
            if (!seen.add(change.kind() + "/" + change.id())) {
                throw new IllegalArgumentException("changed twice in one batch: " + change.kind());
            }
            if (change.row().isEmpty() && change.expectedVersion() < 1) {
                throw new IllegalArgumentException("removes a row that must not exist: " + change.kind());
            }
            change.row().ifPresent(row -> check(kind, row));
        }
    }

    /** Refuses a row with an attribute its kind does not declare, or with a text that is too long. */
    public static void check(Kind kind, Row row) {
        if (!row.kind().equals(kind.name())) {
            throw new IllegalArgumentException("a row of " + row.kind() + ", not of " + kind.name());
        }
        checkText(kind, "id", row.id());
        for (Map.Entry<String, Row.Value> e : row.values().entrySet()) {
            Kind.Type type = type(kind, e.getKey());
            if (type != typeOf(e.getValue())) {
                throw new IllegalArgumentException(kind.name() + "." + e.getKey() + " is a " + type);
            }
            if (e.getValue() instanceof Row.Value.Text text) {
                checkText(kind, e.getKey(), text.text());
            } else if (e.getValue() instanceof Row.Value.Texts texts) {
                texts.texts().forEach(t -> checkText(kind, e.getKey(), t));
            }
        }
    }

    /** Returns the type of {@code attribute}, {@link Kind#DUE_AT} among them; refuses an undeclared one. */
    public static Kind.Type type(Kind kind, String attribute) {
        if (attribute.equals(Kind.DUE_AT)) {
            return Kind.Type.NUMBER;
        }
        return kind.attribute(attribute)
                .orElseThrow(() -> new IllegalArgumentException(kind.name() + " declares no " + attribute))
                .type();
    }

    private static Kind.Type typeOf(Row.Value value) {
        if (value instanceof Row.Value.Text) {
            return Kind.Type.TEXT;
        }
        return value instanceof Row.Value.Number ? Kind.Type.NUMBER : Kind.Type.TEXTS;
    }

    private static void checkText(Kind kind, String attribute, String text) {
        if (text.codePointCount(0, text.length()) > MAX_TEXT
                || text.indexOf('\0') >= 0
                || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException(kind.name() + "." + attribute + ": longer than " + MAX_TEXT
                    + " characters, half a character, or the character zero, which not every store can keep");
        }
    }
}
