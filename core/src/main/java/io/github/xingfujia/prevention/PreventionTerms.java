package io.github.xingfujia.prevention;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Violation;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a county lays down for prevention (预防期限).
 *
 * @param longest how long a watch lasts at most, in days
 * @param signs how long an early sign may be taken up, in days
 * @param reach how many people one session reaches at most, by form: what is more was typed wrongly
 */
public record PreventionTerms(int longest, int signs, Map<PublicityForm, Integer> reach) {

    private static final int MOST = 1_000_000;

    /** Keeps the order of the forms. */
    public PreventionTerms {
        reach = ImmutableMap.copyOf(reach);
    }

    /** Reads the terms: a later file replaces what it states. */
    public static PreventionTerms read(List<SourceNode> files, Checks problems) {
        if (files.isEmpty()) {
            problems.add(Violation.of("prevention", "required", ""));
            return new PreventionTerms(1, 1, Map.of());
        }
        files.forEach(f -> {
            f.only("watch", "signs", "reach").at("watch").only("days");
            f.at("signs").only("days");
            f.at("reach")
                    .only(Arrays.stream(PublicityForm.values())
                            .map(SourceNode::word)
                            .toArray(String[]::new));
        });
        Map<PublicityForm, Integer> reach = new EnumMap<>(PublicityForm.class);
        for (PublicityForm form : PublicityForm.values()) {
            reach.put(form, (int) last(files, "reach", SourceNode.word(form)).number(1, MOST));
        }
        return new PreventionTerms(days(files, "watch"), days(files, "signs"), reach);
    }

    private static int days(List<SourceNode> files, String of) {
        return (int) last(files, of, "days").number(1, 366);
    }

    /** Returns where a figure is stated last, or where it is missing. */
    private static SourceNode last(List<SourceNode> files, String block, String key) {
        return files.stream()
                .map(f -> f.at(block).at(key))
                .reduce((earlier, later) -> later.isPresent() ? later : earlier)
                .orElseThrow();
    }
}
