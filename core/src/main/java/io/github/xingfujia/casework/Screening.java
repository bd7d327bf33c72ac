package io.github.xingfujia.casework;

import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateTable;
import java.util.List;

/**
 * What the gate says once someone was screened (筛查结果), for the staff who asked.
 *
 * @param row the row of the gate table by what this case found; what other cases know stays with them
 */
public record Screening(GateTable.Row row) {

    /** Returns what is due. */
    public List<Duty> due() {
        return row.due();
    }
}
