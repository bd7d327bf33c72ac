package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.fixture.WrappedStore;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Store;

/** A store in which someone is faster: what she does happens between reading and the next append. */
final class OvertakenStore extends WrappedStore {

    private Runnable faster = () -> {};
    private int appends;

    OvertakenStore(Store store) {
        super(store);
    }

    void overtake(Runnable once) {
        faster = once;
        appends = 0;
    }

    /** Returns how often an append was tried since then. */
    int appends() {
        return appends;
    }

    @Override
    public void append(HomeId home, Batch batch) {
        Runnable now = faster;
        faster = () -> {};
        now.run();
        appends++;
        super.append(home, batch);
    }

    @Override
    public Store apart() {
        return sound.apart();
    }
}
