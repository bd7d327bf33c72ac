package io.github.xingfujia.consultation;

import io.github.xingfujia.measures.AidAnswer;
import io.github.xingfujia.measures.Clock;
import java.util.Optional;

/**
 * Her own application, for whoever comes back with what it was sent under (我的法援申请): none of her words.
 *
 * @param meansTested whether her means are looked at
 * @param urgent whether aid comes first, papers later (法律援助法 44)
 * @param answer what was answered last; empty before
 * @param reasons why it was refused; empty before, and where it was told on paper
 * @param clock what is due next, with its norm
 * @param overdue whether that time has passed: true without any run
 * @param mayObject whether she can object to a refusal
 */
public record MyAid(
        boolean meansTested,
        boolean urgent,
        Optional<AidAnswer> answer,
        String reasons,
        Optional<Clock> clock,
        boolean overdue,
        boolean mayObject) {}
