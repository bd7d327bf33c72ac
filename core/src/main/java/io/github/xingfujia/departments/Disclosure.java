package io.github.xingfujia.departments;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.store.Sealed;
import java.time.Instant;
import java.util.List;

/**
 * What one task tells one department (信息披露).
 *
 * @param task the task
 * @param subject what it comes from
 * @param to who is told
 * @param purpose what for
 * @param fields the codes of what is told, and nothing else
 * @param basis why it may be told, sealed
 * @param until the first instant at which it may no longer be used
 */
public record Disclosure(
        TaskId task,
        Subject subject,
        DepartmentCode to,
        TaskAction purpose,
        List<String> fields,
        Sealed basis,
        Instant until) {

    /** Keeps the fields in order. */
    public Disclosure {
        fields = ImmutableList.copyOf(fields);
    }
}
