package io.github.xingfujia.benchmarks;

import java.util.List;
import java.util.Map;

/** A workflow engine (流程引擎): the dispute is a process or case of six tasks, each completed with what it came to. */
abstract class EngineFlow implements Contestant {

    private static final List<Map<String, Object>> STEPS = List.of(
            Map.of("handler", "wu"),
            Map.of("attempts", 1),
            Map.of("tier", "town"),
            Map.of("tier", "district"),
            Map.of("status", "ended", "ending", "agreement"),
            Map.of("status", "closed"));

    static final Map<String, Object> OPENED = Map.of("status", "open", "tier", "station", "attempts", 0);

    /** Opens a dispute and returns its key. */
    abstract String open();

    /** Completes the one task that waits. */
    abstract void complete(String key, Map<String, Object> came);

    /** Returns what the history says a variable was last. */
    abstract String last(String key, String variable);

    /** Returns whether the history holds a finished task of that name, and whether all of it is finished. */
    abstract boolean finished(String key, String task);

    @Override
    public final Client client(int number) {
        return new Client() {
            @Override
            public String flow(Laps laps) {
                laps.start();
                String key = open();
                laps.lap();
                for (Map<String, Object> step : STEPS) {
                    complete(key, step);
                    laps.lap();
                }
                return key;
            }

            @Override
            public Answer answer(String key) {
                return new Answer(last(key, "status"), last(key, "tier"), last(key, "ending"), finished(key, "town"));
            }
        };
    }
}
