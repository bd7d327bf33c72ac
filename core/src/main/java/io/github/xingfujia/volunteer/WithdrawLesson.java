package io.github.xingfujia.volunteer;

import io.github.xingfujia.way.Command;

/** Withdraws a lesson (撤回案例): a consent was taken back, or somebody was recognised all the same. */
public record WithdrawLesson(LessonId lesson) implements Command {}
