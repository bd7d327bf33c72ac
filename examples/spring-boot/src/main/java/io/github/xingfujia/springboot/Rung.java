package io.github.xingfujia.springboot;

import io.github.xingfujia.store.StreamId;
import io.github.xingfujia.way.Subscriber;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** The bell at the desk (提示铃): rings for what was committed, as a live page would be sent anew. */
@Component
class Rung implements Subscriber {

    private final List<StreamId> rung = new CopyOnWriteArrayList<>();

    @Override
    public void changed(List<StreamId> streams) {
        rung.addAll(streams);
    }

    /** Returns what it rang for. */
    List<StreamId> all() {
        return List.copyOf(rung);
    }
}
