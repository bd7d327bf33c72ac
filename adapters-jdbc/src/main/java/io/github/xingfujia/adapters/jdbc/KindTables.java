package io.github.xingfujia.adapters.jdbc;

import com.google.common.collect.Maps;
import io.github.xingfujia.store.DeclaredKinds;
import io.github.xingfujia.store.Kind;
import java.util.List;
import java.util.Map;

/** The tables of all declared kinds. */
final class KindTables {

    private final Dialect dialect;
    private volatile DeclaredKinds kinds = DeclaredKinds.NONE;
    private volatile Map<String, KindTable> byKind = Map.of();
    private volatile Map<String, List<String>> earlier = Map.of();

    KindTables(Dialect dialect) {
        this.dialect = dialect;
    }

    void declare(List<Kind> declared, Map<String, List<String>> before) {
        earlier = Map.copyOf(before);
        kinds = DeclaredKinds.of(declared);
        byKind = Maps.toMap(declared.stream().map(Kind::name).toList(), n -> new KindTable(kinds.kind(n), dialect));
    }

    /** Returns the tables that still hold rows of a kind as an earlier release kept them. */
    List<String> earlier(String kind) {
        return earlier.getOrDefault(kind, List.of());
    }

    DeclaredKinds kinds() {
        return kinds;
    }

    /** Returns the table of a kind; refuses one that was not declared. */
    KindTable of(String kind) {
        return byKind.getOrDefault(kinds.kind(kind).name(), new KindTable(kinds.kind(kind), dialect));
    }
}
