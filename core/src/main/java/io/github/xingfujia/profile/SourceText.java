package io.github.xingfujia.profile;

/**
 * A file as it stands (配置原文): kept where what was read must be proven later.
 *
 * @param file the name shown in problems, such as {@code yongchuan/rules/escalation.yaml}
 * @param text every character of it
 */
public record SourceText(String file, String text) {}
