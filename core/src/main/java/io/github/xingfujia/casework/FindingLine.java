package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.DivisionCode;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the list of findings (线索清单).
 *
 * @param id the key
 * @param division the area that was swept
 * @param foundOn the day
 * @param category code of the category
 * @param risk how grave it looks
 * @param expiresAt when it is gone unless somebody uses it
 * @param own whether whoever asks found it: one of violence is never set aside by her
 */
public record FindingLine(
        FindingId id,
        DivisionCode division,
        LocalDate foundOn,
        String category,
        Risk risk,
        Instant expiresAt,
        boolean own) {}
