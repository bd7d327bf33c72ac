package io.github.xingfujia.measures.file;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.measures.Consequence;
import io.github.xingfujia.measures.Happened;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;

/** What other rooms do about what happens to a measure (后果处理部件). */
public record Consequences(List<Consequence> all) {

    public Consequences {
        all = ImmutableList.copyOf(all);
    }

    /** Returns what to load beside the measures of a file. */
    public List<Ref> refs(At at) {
        return all.stream().map(one -> one.ref(at.file().id())).toList();
    }

    /** Adds what follows. */
    public void after(Ruling.Plan.Builder plan, Happened what, At at) {
        all.forEach(one -> one.after(plan, what, at.file(), at.loaded(), at.moment()));
    }
}
