package io.github.xingfujia.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.Label;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The campaign sheets of a county (评选方案目录): a later file replaces a sheet of the same code. */
public final class Sheets {

    private final Map<CampaignCode, Sheet> sheets;
    private final List<SpiritKind> activities;

    Sheets(Map<CampaignCode, Sheet> sheets, List<SpiritKind> activities) {
        this.sheets = ImmutableMap.copyOf(sheets);
        this.activities = ImmutableList.copyOf(activities);
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

    /** Returns the kinds of activities of family spirit (家风引领), in the order of the files. */
    public List<SpiritKind> activities() {
        return activities;
    }

    /** Returns what a kind of activity is called; one that is no longer on the list by its code. */
    public Label activity(CampaignCode kind) {
        return kind(kind).map(SpiritKind::name).orElseGet(() -> new Label(kind.value(), kind.value()));
    }

    /** Returns how many people one activity of a kind reaches at most. */
    public int most(CampaignCode kind) {
        return kind(kind).map(SpiritKind::most).orElse(SpiritKind.USUAL_MOST);
    }

    private Optional<SpiritKind> kind(CampaignCode kind) {
        return activities.stream().filter(k -> k.code().equals(kind.value())).findFirst();
    }
}
