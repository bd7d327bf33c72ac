package io.github.xingfujia.protection.views;

import io.github.xingfujia.protection.ViolenceFileId;

/** One visit of a file (走访编号): which one is asked for. */
public record VisitOf(ViolenceFileId file, int number) {}
