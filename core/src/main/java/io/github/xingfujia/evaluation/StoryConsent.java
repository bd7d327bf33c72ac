package io.github.xingfujia.evaluation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody of a household agreed to the story (事迹同意).
 *
 * @param member who of the household, by number from 1
 * @param on the day on which she was asked, Asia/Shanghai; empty where nobody wrote it down
 * @param how how she said so; empty likewise
 */
public record StoryConsent(int member, Optional<LocalDate> on, Optional<ConsentHow> how) {}
