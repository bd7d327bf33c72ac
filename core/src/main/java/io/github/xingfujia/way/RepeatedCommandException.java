package io.github.xingfujia.way;

import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.XingfujiaException;

/** Thrown when a command id is used again for a different request; nothing was stored. */
public final class RepeatedCommandException extends XingfujiaException {

    private static final long serialVersionUID = 1L;

    private final transient CommandId id;

    RepeatedCommandException(CommandId id) {
        super("command " + id + " was already used for another request");
        this.id = id;
    }

    /** Returns the id that was used twice. */
    public CommandId id() {
        return id;
    }
}
