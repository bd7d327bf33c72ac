package io.github.xingfujia.protection.file;

import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.way.Command;

/** A command on a file that exists. */
public interface FileCommand extends Command {

    /** Returns the file. */
    ViolenceFileId file();
}
