package io.github.xingfujia.evaluation;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The campaign sheets of a county (评选方案目录): a later file replaces a sheet of the same code. */
public final class Sheets {

    private final Map<CampaignCode, Sheet> sheets;

    Sheets(Map<CampaignCode, Sheet> sheets) {
        this.sheets = ImmutableMap.copyOf(sheets);
    }

    /** Reads the sheets; what is wrong goes to {@code problems}, with its place. */
    public static Sheets read(List<SourceNode> files, Checks problems) {
        return new SheetsReader(problems).read(files);
    }

    /** Returns a sheet. */
    public Optional<Sheet> find(CampaignCode code) {
        return Optional.ofNullable(sheets.get(code));
    }

    /** Returns all sheets, in the order of the files. */
    public Collection<Sheet> all() {
        return sheets.values();
    }
}
