package io.github.xingfujia.prevention;

import io.github.xingfujia.kernel.DivisionCode;
import java.time.LocalDate;

/**
 * Plan and what was held, side by side (宣传计划与实际).
 *
 * @param id the key
 * @param division where
 * @param form how
 * @param on the planned day
 * @param title what about
 * @param planned sessions planned
 * @param held sessions held
 * @param people people reached
 * @param behind whether the day is over and less was held than planned: true without any run
 */
public record PublicityLine(
        PublicityId id,
        DivisionCode division,
        PublicityForm form,
        LocalDate on,
        String title,
        int planned,
        int held,
        int people,
        boolean behind) {}
