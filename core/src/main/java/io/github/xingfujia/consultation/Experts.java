package io.github.xingfujia.consultation;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.rules.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The experts as the county's files name them (专家名单).
 *
 * @param experts in the order of the files
 */
public record Experts(List<Expert> experts) implements ExpertDirectory {

    /** Keeps the order. */
    public Experts {
        experts = ImmutableList.copyOf(experts);
    }

    /** Reads the section {@code experts}; what is wrong goes to {@code problems}, with its place. */
    public static Experts read(List<SourceNode> files, Checks problems) {
        List<Expert> all = new ArrayList<>();
        for (SourceNode file : files) {
            file.only("experts");
            for (SourceNode node : file.at("experts").items()) {
                int before = problems.violations().size();
                Optional<Expert> read = expert(node);
                read.ifPresent(e -> {
                    if (all.stream().anyMatch(other -> other.id().equals(e.id()))) {
                        node.at("id").problem("duplicate-key", e.id());
                    }
                });
                if (problems.violations().size() == before) {
                    read.ifPresent(all::add);
                }
            }
        }
        return new Experts(all);
    }

    private static Optional<Expert> expert(SourceNode node) {
        node.only("id", "zh", "en", "kind", "seat", "licence", "until", "languages", "fields", "place");
        Optional<StaffId> id = node.at("id").value(StaffId::of);
        Label name = label(node);
        ExpertKind kind = node.at("kind").choice(ExpertKind.class);
        ExpertSeat seat = node.at("seat").choice(ExpertSeat.class);
        String licence = node.at("licence").text();
        Optional<LocalDate> until = node.at("until").date();
        List<String> languages = node.at("languages").texts();
        List<Label> fields = node.at("fields").items().stream()
                .map(f -> label(f.only("zh", "en")))
                .toList();
        Label place = label(node.at("place").only("zh", "en"));
        return id.flatMap(i -> until.map(u -> new Expert(i, name, kind, seat, licence, u, languages, fields, place)));
    }

    private static Label label(SourceNode node) {
        return new Label(node.at("zh").text(), node.at("en").text());
    }
}
