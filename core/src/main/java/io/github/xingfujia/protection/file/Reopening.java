package io.github.xingfujia.protection.file;

import io.github.xingfujia.way.Custodial;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;

/** Opening a closed file again (重新打开): an open file needs who she is and what she said, so that no wish to erase hides her from it. */
public final class Reopening {

    private Reopening() {}

    /** Adds that the file is open again, and that what was only stored of the victim is in use again (个人信息保护法 47). */
    public static void add(Ruling.Plan.Builder plan, Ref file, Loaded loaded) {
        plan.to(file, Compartments.COMMON, new FileFact.Reopened());
        loaded.restricted(file, Compartments.VICTIM)
                .forEach(one -> plan.to(file, Compartments.VICTIM, new Custodial.Lifted(one)));
    }
}
