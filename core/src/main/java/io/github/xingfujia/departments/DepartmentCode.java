package io.github.xingfujia.departments;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The code of a department (部门代码), such as {@code police}.
 *
 * @param value lower-case letters, digits and hyphens, at most 40
 */
public record DepartmentCode(String value) implements Comparable<DepartmentCode> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** Refuses any other form. */
    public DepartmentCode {
        Checks.of().matches("department", value, FORM, "police").orThrow();
    }

    /** Returns the code written as {@code value}. */
    public static DepartmentCode of(String value) {
        return new DepartmentCode(value);
    }

    @Override
    public int compareTo(DepartmentCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
