package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Violation;

/** What may be wrong with a spreadsheet before anything in it is read (表格问题), each with its place. */
public final class SheetFault {

    private SheetFault() {}

    /** Returns the fault of a cell with a formula. */
    public static Violation formula(String place, String text) {
        return Violation.of(place, "sheet-formula", Checks.shape(text));
    }

    /** Returns the fault of cells that are merged. */
    public static Violation merged(String place) {
        return Violation.of(place, "sheet-merged", "");
    }

    /** Returns the fault of a cell that shows an error. */
    public static Violation error(String place, String text) {
        return Violation.of(place, "sheet-cell", Checks.shape(text));
    }

    /** Returns the fault of a row that nobody sees, hidden or filtered out, and that would count all the same. */
    public static Violation hidden(String place) {
        return Violation.of(place, "sheet-hidden", "");
    }

    /** Returns the fault of a file that is no spreadsheet. */
    public static Violation unread(String place) {
        return Violation.of(place, "sheet-zip", "");
    }

    /** Returns the fault of what is larger than {@code most}. */
    public static Violation size(String place, String most) {
        return Violation.of(place, "sheet-size", "", most);
    }
}
