package io.github.xingfujia.measures.steps;

import io.github.xingfujia.measures.file.MeasureFact;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.way.Ref;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whose work each file of measures was while the past is read (既往承办单位). */
final class Holders {

    private final Network network;
    private final Map<String, String> posts = new LinkedHashMap<>();

    Holders(Network network) {
        this.network = network;
    }

    void take(Ref ref, List<Fact> facts) {
        facts.stream()
                .filter(MeasureFact.HeldBy.class::isInstance)
                .forEach(f -> posts.put(
                        ref.key(), ((MeasureFact.HeldBy) f).accountable().value()));
    }

    /** Returns the post; the centre of a file that never said whose it is. */
    String of(Ref ref) {
        return posts.getOrDefault(ref.key(), network.centre().value());
    }

    int held() {
        return posts.size();
    }

    static String measure(Ref ref, int number) {
        return ref.key() + "/" + number;
    }
}
