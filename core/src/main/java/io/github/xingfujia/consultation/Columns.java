package io.github.xingfujia.consultation;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The columns of the platform and what stands in them (平台栏目), as the county's files name them.
 *
 * @param columns in the order in which they are shown
 */
public record Columns(List<Column> columns) {

    /** Keeps the order. */
    public Columns {
        columns = ImmutableList.copyOf(columns);
    }

    /**
     * One column (栏目).
     *
     * @param name its name
     * @param entries in the order in which they are shown
     */
    public record Column(Label name, List<Entry> entries) {
        /** Keeps the order. */
        public Column {
            entries = ImmutableList.copyOf(entries);
        }
    }

    /**
     * One entry (栏目内容).
     *
     * @param name its name
     * @param text what it is for
     * @param opens what it leads to
     */
    public record Entry(Label name, Label text, Opens opens) {}

    /** Reads the section {@code columns}: a later file replaces the earlier ones. */
    public static Columns read(List<SourceNode> files) {
        List<Column> all = new ArrayList<>();
        for (SourceNode file : files) {
            all.clear();
            file.only("columns").at("columns").items().forEach(node -> all.add(column(node)));
        }
        return new Columns(all);
    }

    private static Column column(SourceNode node) {
        node.only("zh", "en", "entries");
        List<Entry> entries = node.at("entries").items().stream()
                .map(e -> new Entry(
                        label(e.only("zh", "en", "text", "opens")),
                        label(e.at("text").only("zh", "en")),
                        e.at("opens").choice(Opens.class)))
                .toList();
        return new Column(label(node), entries);
    }

    private static Label label(SourceNode node) {
        return new Label(node.at("zh").text(), node.at("en").text());
    }

    /** Returns the same without what leads nowhere; a column without entries is gone. */
    public Columns leading(Predicate<Opens> somewhere) {
        return new Columns(columns.stream()
                .map(c -> new Column(
                        c.name(),
                        c.entries().stream()
                                .filter(e -> somewhere.test(e.opens()))
                                .toList()))
                .filter(c -> !c.entries().isEmpty())
                .toList());
    }
}
