package io.github.xingfujia.network;

import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.Label;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The units that the plan never named, and how the county calls that. */
record OutsidePlan(Label label, SortedSet<DivisionCode> codes) {

    static final String[] KEYS = {"zh", "en", "codes"};

    OutsidePlan {
        codes = ImmutableSortedSet.copyOf(codes);
    }

    /** The last file that says something of it counts. */
    static OutsidePlan read(List<SourceNode> files, Divisions divisions) {
        OutsidePlan plan = new OutsidePlan(new Label("", ""), new TreeSet<>());
        for (SourceNode file : files) {
            SourceNode node = file.at("outsidePlan");
            if (node.isPresent()) {
                node.only(KEYS);
                SortedSet<DivisionCode> codes = new TreeSet<>();
                for (SourceNode item : node.at("codes").items()) {
                    item.value(DivisionCode::of).ifPresent(c -> {
                        if (divisions.find(c).isEmpty()) {
                            item.problem("unknown-division");
                        }
                        if (!codes.add(c)) {
                            item.problem("duplicate-key", c);
                        }
                    });
                }
                plan = new OutsidePlan(
                        new Label(node.at("zh").text(), node.at("en").text()), codes);
            }
        }
        return plan;
    }
}
