package io.github.xingfujia.protection.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.protection.EvidenceHolder;
import io.github.xingfujia.way.Stamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The evidence list (证据清单), by number from 1.
 *
 * @param all every item with its chain of custody
 */
public record Evidences(Map<Integer, Item> all) {

    static final Evidences NONE = new Evidences(Map.of());

    public Evidences {
        all = ImmutableMap.copyOf(all);
    }

    /** An item, and through whose hands it went. */
    public record Item(FileFact.EvidenceRegistered registered, Stamp stamp, List<Handed> custody) {
        public Item {
            custody = ImmutableList.copyOf(custody);
        }

        /** Returns who holds it now. */
        public EvidenceHolder holder() {
            return custody.isEmpty()
                    ? registered.holder()
                    : custody.get(custody.size() - 1).fact().to();
        }

        /** Returns the day since when who holds it now has it. */
        public LocalDate since() {
            return custody.isEmpty()
                    ? registered.obtainedOn()
                    : custody.get(custody.size() - 1).fact().on();
        }
    }

    /** That an item was handed on, by whom and when it was recorded. */
    public record Handed(FileFact.EvidenceHanded fact, Stamp stamp) {}

    /** Returns the number of the next item. */
    public int next() {
        return all.size() + 1;
    }

    Evidences after(FileFact fact, Stamp stamp) {
        Map<Integer, Item> after = new TreeMap<>(all);
        if (fact instanceof FileFact.EvidenceRegistered f) {
            after.put(f.item(), new Item(f, stamp, List.of()));
        } else if (fact instanceof FileFact.EvidenceHanded f) {
            after.computeIfPresent(
                    f.item(),
                    (n, item) -> new Item(
                            item.registered(),
                            item.stamp(),
                            ImmutableList.<Handed>builder()
                                    .addAll(item.custody())
                                    .add(new Handed(f, stamp))
                                    .build()));
        } else {
            return this;
        }
        return new Evidences(after);
    }
}
