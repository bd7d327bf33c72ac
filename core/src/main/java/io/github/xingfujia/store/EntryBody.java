package io.github.xingfujia.store;

import java.util.List;

/**
 * What one entry says (条目内容): who, why and by which rules, what happened, and the part of it that may be
 * told outside.
 *
 * @param header who and why
 * @param facts what happened, in order
 * @param published the same in codes, ids, numbers and dates only: what figures and partners may read
 */
public record EntryBody(EntryHeader header, List<Fact> facts, List<Fact> published) {

    /** Keeps the facts as they are given. */
    public EntryBody {
        facts = List.copyOf(facts);
        published = List.copyOf(published);
    }
}
