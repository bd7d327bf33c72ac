package io.github.xingfujia.network;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.Label;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The shape of a county's network (网络蓝图), such as 1+1+10+N: its tiers in order, from the top.
 *
 * @param services what the network offers, by code
 * @param tiers by key, in the order of the file
 * @param centre key of the tier that guides and takes over what is complex
 */
public record Blueprint(Map<String, Label> services, Map<String, Tier> tiers, String centre) {

    /** Keeps both in order. */
    public Blueprint {
        services = ImmutableMap.copyOf(services);
        tiers = ImmutableMap.copyOf(tiers);
    }

    /** Reads the files of the section {@code network} in overlay order; a later tier replaces one of its key. */
    public static Blueprint read(List<SourceNode> files, Checks problems) {
        return new BlueprintReader().read(files, problems);
    }

    /** Returns the tier of that key. */
    public Optional<Tier> tier(String key) {
        return Optional.ofNullable(tiers.get(key));
    }

    /** Returns the tiers that the tier of that key supervises. */
    public List<Tier> supervisedBy(String key) {
        return tiers.values().stream()
                .filter(t -> t.supervisor().filter(key::equals).isPresent())
                .toList();
    }

    /** Returns the shape in short: {@code 1+1+10+23+262+N}. */
    public String shape() {
        return tiers.values().stream().map(Tier::countText).collect(Collectors.joining("+"));
    }

    /**
     * Returns the share of cases that ended at a level or below it (“96 % in the community”).
     *
     * @param level the highest level counted, 1 nearest to the families
     * @param casesByTier how many cases ended at each tier, by its key
     * @throws io.github.xingfujia.kernel.InvalidInput naming a tier that is not in the blueprint
     */
    public Share upTo(int level, Map<String, Long> casesByTier) {
        Checks problems = Checks.of();
        long part = 0;
        long whole = 0;
        for (Map.Entry<String, Long> entry : casesByTier.entrySet()) {
            String field = "casesByTier." + entry.getKey();
            Optional<Tier> tier = tier(entry.getKey());
            problems.that(
                    tier.isPresent(), field, "one-of", Checks.shape(entry.getKey()), String.join(" ", tiers.keySet()));
            problems.range(field, entry.getValue(), 0, Integer.MAX_VALUE);
            whole = Math.addExact(whole, entry.getValue());
            if (tier.filter(t -> t.level() <= level).isPresent()) {
                part = Math.addExact(part, entry.getValue());
            }
        }
        problems.orThrow();
        return new Share(part, whole);
    }
}
