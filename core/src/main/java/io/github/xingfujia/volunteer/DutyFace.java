package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;

/**
 * What other rooms may know of one person's duty (派勤对内公开面).
 *
 * @param staff who was sent
 * @param kind to what
 * @param post where
 * @param standing how far it has come
 */
public record DutyFace(StaffId staff, DutyKind kind, PostId post, DutyLine.Standing standing) {}
