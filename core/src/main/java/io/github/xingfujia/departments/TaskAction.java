package io.github.xingfujia.departments;

/** What a task serves (联动环节). */
public enum TaskAction {
    /** 预防. */
    PREVENTION,
    /** 处置. */
    HANDLING,
    /** 惩治; what it came to is fed back to who sent the task. */
    PUNISHMENT,
    /** 救助. */
    RESCUE
}
