package io.github.xingfujia.disclosure;

import io.github.xingfujia.custody.Matter;
import java.time.LocalDate;

/**
 * A consent taken back that not everybody acknowledged (待办撤回通知).
 *
 * @param matter the matter
 * @param part whose consent
 * @param waiting how many recipients have not acknowledged it
 * @param by the earliest day by which one has to, in Asia/Shanghai
 * @param overdue whether that day is over
 */
public record WaitingNotices(Matter matter, String part, long waiting, LocalDate by, boolean overdue) {}
