package io.github.xingfujia.disclosure;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was disclosed to whom, and why (提供内容): kinds and words of norms, never the content itself.
 *
 * @param recipient the department or partner, 1 to 40 characters, such as {@code police}
 * @param ground her consent or a norm
 * @param article the norm it rests on, 1 to 60 characters, such as {@code 反家庭暴力法 14}
 * @param purpose for what
 * @param fields what kinds of things, 1 to 10, each once
 * @param until the last day on which the recipient may use it, in Asia/Shanghai
 * @param consent when and how she agreed; empty where a norm has it told, and in what was recorded before a consent had its day
 */
public record Disclosed(
        String recipient,
        Ground ground,
        String article,
        DisclosurePurpose purpose,
        List<DisclosedField> fields,
        LocalDate until,
        Optional<Consent> consent) {

    /** Refuses a disclosure of nothing and of the same thing twice. */
    public Disclosed {
        fields = ImmutableList.copyOf(fields);
        Checks.of()
                .line("recipient", recipient, 1, 40)
                .line("article", article, 1, 60)
                .range("fields", fields.size(), 1, 10)
                .that(
                        fields.stream().distinct().count() == fields.size(),
                        "fields",
                        "duplicate-key",
                        Integer.toString(fields.size()),
                        "fields")
                .orThrow();
    }
}
