package io.github.xingfujia.protection.file;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;

/** A command on a file that yields nothing but the file itself. */
public abstract class FileStep<C extends FileCommand> extends FileAct<C, ViolenceFileId> {

    protected FileStep(Action action) {
        super(action);
    }

    @Override
    public final ViolenceFileId answer(C command, Loaded after, Moment moment) {
        return command.file();
    }
}
