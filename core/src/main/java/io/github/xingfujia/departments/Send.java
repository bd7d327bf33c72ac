package io.github.xingfujia.departments;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.disclosure.Consent;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Command;
import java.util.List;
import java.util.Optional;

/**
 * Sends a task to the department that owns its kind (发送任务).
 *
 * @param subject what it comes from
 * @param kind the kind of task
 * @param conditions what holds of it, by the names the county's clock asks for, such as {@code urgent}; may be empty
 * @param basis why this may be told to the department, 1 to 200 characters: an article, or her consent and its date
 * @param fields what the department is told, each field once
 * @param consent when and how she agreed to it; needed where the kind rests on her consent, and asked for nowhere else
 */
public record Send(
        Subject subject,
        TaskKindCode kind,
        List<String> conditions,
        String basis,
        List<TaskField> fields,
        Optional<Consent> consent)
        implements Command {

    /** What a norm has told. */
    public Send(Subject subject, TaskKindCode kind, List<String> conditions, String basis, List<TaskField> fields) {
        this(subject, kind, conditions, basis, fields, Optional.empty());
    }

    /** Refuses a field that is given twice, and a task that says nothing. */
    public Send {
        conditions = ImmutableList.copyOf(conditions);
        fields = ImmutableList.copyOf(fields);
        Checks.of()
                .line("basis", basis, 1, 200)
                .range("conditions", conditions.size(), 0, 20)
                .range("fields", fields.size(), 0, 20)
                .that(
                        fields.stream().map(TaskField::code).distinct().count() == fields.size(),
                        "fields",
                        "duplicate-key",
                        Integer.toString(fields.size()),
                        "code")
                .orThrow();
    }

    /** Returns the same with the consent it rests on. */
    public Send agreed(Consent by) {
        return new Send(subject, kind, conditions, basis, fields, Optional.of(by));
    }
}
