package io.github.xingfujia.volunteer;

import java.util.Optional;

/**
 * Whether a lesson may be proposed as far as names go (核对结果).
 *
 * @param checked what {@link ProposeLesson} is handed; empty when a party is named. It holds for this very text and this case
 */
public record LessonChecked(Optional<String> checked) {}
