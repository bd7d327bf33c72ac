package io.github.xingfujia.way;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was loaded beside a thing the last time (同读之物): a guess that saves a read. What it names is read anew each time,
 * and used only when it is asked for; a wrong guess costs its bytes.
 */
final class Companions {

    private static final int MOST = 1000;

    private final Map<Ref, List<Ref>> last = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Ref, List<Ref>> eldest) {
            return size() > MOST;
        }
    };

    synchronized List<Ref> of(Ref thing) {
        return last.getOrDefault(thing, List.of());
    }

    synchronized void remember(Ref thing, List<Ref> beside) {
        last.put(thing, List.copyOf(beside));
    }
}
