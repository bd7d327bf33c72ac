package io.github.xingfujia.store;

import java.util.List;
import java.util.Optional;

/**
 * Who wrote an entry, and why (条目抬头).
 *
 * @param actor the actor's text form
 * @param action the command, such as {@code casework.escalate}
 * @param purpose the purpose under which it was allowed, such as {@code handle-case}
 * @param request keyed fingerprint of the request, by which a repeated command is recognised
 * @param revision which command of its aggregate this is, from 1: the order of entries across compartments
 * @param book digest of the rule book that decided; empty when none did
 * @param opened sealed cells the command opened
 */
public record EntryHeader(
        String actor,
        String action,
        String purpose,
        String request,
        long revision,
        Optional<String> book,
        List<String> opened) {

    /** Keeps the cells as they are given. */
    public EntryHeader {
        opened = List.copyOf(opened);
    }

    /** Returns the header of a command that opened nothing and asked no rule book. */
    public static EntryHeader of(String actor, String action, String purpose) {
        return new EntryHeader(actor, action, purpose, "", 1, Optional.empty(), List.of());
    }

    /** Returns the header of what the clock does by itself, by that rule book if it asked one. */
    public static EntryHeader byRule(String actor, String action, String purpose, Optional<String> book) {
        return new EntryHeader(actor, action, purpose, "", 1, book, List.of());
    }

    /** Returns the same header for the aggregate that it makes this revision of. */
    public EntryHeader at(long made) {
        return new EntryHeader(actor, action, purpose, request, made, book, opened);
    }
}
