package io.github.xingfujia.custody;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An erasure that waits to be decided or destroyed (待办删除).
 *
 * @param id the erasure
 * @param stage requested or restricted
 * @param askedOn the day it was asked for, in Asia/Shanghai
 * @param until the day from which it may be destroyed; empty before it is decided
 */
public record ErasureLine(ErasureId id, ErasureStage stage, LocalDate askedOn, Optional<LocalDate> until) {}
