package io.github.xingfujia.measures.file;

import io.github.xingfujia.protection.Companion;
import io.github.xingfujia.protection.FileFace;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;

/** The row of a file's measures goes where the file goes (随档移交), and is closed to whom she barred. */
public final class Moved implements Companion {

    @Override
    public Ref ref(ViolenceFileId id) {
        return AllMeasures.of(id);
    }

    @Override
    public void follow(Ruling.Plan.Builder plan, FileFace now, Loaded loaded) {
        Ref ref = ref(now.id());
        if (loaded.of(AllMeasures.MEASURES, ref).held().isPresent()) {
            plan.to(ref, "", MeasureFact.HeldBy.of(now));
        }
    }
}
