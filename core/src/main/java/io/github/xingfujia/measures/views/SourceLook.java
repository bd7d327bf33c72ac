package io.github.xingfujia.measures.views;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.measures.file.Actions;
import io.github.xingfujia.measures.file.AllMeasures;
import io.github.xingfujia.measures.file.MandatoryReport;
import io.github.xingfujia.protection.FileFace;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Optional;

/** Opens who told us of what is to be reported: protection staff of the file only, on the record. */
public final class SourceLook implements Look<SourceLook.Asked, String> {

    /** Which report of which file. */
    public record Asked(ViolenceFileId file, int number) {}

    @Override
    public Action action() {
        return Actions.SOURCE;
    }

    @Override
    public List<Ref> first(Asked asked, Moment moment) {
        return List.of(AllMeasures.of(asked.file()), ProtectionRoom.ref(asked.file()));
    }

    @Override
    public Optional<Scope> scope(Asked asked, Loaded loaded, Moment moment) {
        return report(asked, loaded)
                .flatMap(r -> ProtectionRoom.face(loaded, asked.file()))
                .map(FileFace::handles);
    }

    @Override
    public List<Sealed> cells(Asked asked, Loaded loaded, Moment moment) {
        return report(asked, loaded).flatMap(MandatoryReport::source).stream().toList();
    }

    @Override
    public String show(Asked asked, Loaded loaded, Opening open, Moment moment) {
        return report(asked, loaded).flatMap(MandatoryReport::source).map(open).orElse("");
    }

    private static Optional<MandatoryReport> report(Asked asked, Loaded loaded) {
        return loaded.of(AllMeasures.MEASURES, AllMeasures.of(asked.file()))
                .measure(asked.number(), MandatoryReport.class);
    }
}
