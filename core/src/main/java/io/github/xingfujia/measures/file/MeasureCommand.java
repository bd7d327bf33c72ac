package io.github.xingfujia.measures.file;

import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.way.Command;
import java.util.Optional;

/** A command on a measure of one violence file. */
public interface MeasureCommand extends Command {

    /** Returns the file. */
    ViolenceFileId file();

    /** Returns the number of the measure within the file; empty for a command that begins one. */
    default Optional<Integer> measure() {
        return Optional.empty();
    }
}
