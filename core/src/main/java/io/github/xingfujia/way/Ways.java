package io.github.xingfujia.way;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Policy;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.AccessStream;
import io.github.xingfujia.store.FactCodec;
import io.github.xingfujia.store.Keyring;
import io.github.xingfujia.store.Store;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the one way is made of (通道部件); put together once, by the root.
 *
 * @param home the home every key starts with
 * @param store where everything is kept
 * @param codec the facts of all rooms
 * @param keyring seals and opens
 * @param accesses records looks and refusals
 * @param policy the one policy
 * @param clock the only clock of the house
 * @param ids draws a command id when the caller has none
 * @param aggregates how every kind of thing is folded
 * @param timed what time does
 * @param errands what is done outside when its time has come
 * @param exceptional who may look although the policy says no
 * @param unsaid what no command may write down but in its own place
 * @param following what follows whatever is done on a thing
 * @param subscribers who wants to know what has changed
 */
public record Ways(
        HomeId home,
        Store store,
        FactCodec codec,
        Keyring keyring,
        AccessStream accesses,
        Policy policy,
        Clock clock,
        Supplier<CommandId> ids,
        List<Aggregate<?>> aggregates,
        List<Timed<?>> timed,
        List<Errand<?>> errands,
        Exceptional exceptional,
        Unsaid unsaid,
        Following following,
        List<Subscriber> subscribers) {

    /** Keeps the lists as they are given. */
    public Ways {
        aggregates = List.copyOf(aggregates);
        timed = List.copyOf(timed);
        errands = List.copyOf(errands);
        subscribers = List.copyOf(subscribers);
    }

    /** Returns everything that waits for its time. */
    List<Awaiting<?>> awaiting() {
        return ImmutableList.<Awaiting<?>>builder()
                .addAll(timed)
                .addAll(errands)
                .build();
    }

    /** Returns the way made of these parts. */
    public Way build() {
        return new Way(this);
    }
}
