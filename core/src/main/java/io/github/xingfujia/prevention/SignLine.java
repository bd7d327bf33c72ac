package io.github.xingfujia.prevention;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import java.time.Instant;

/**
 * One line of the early signs that may be taken up (早期线索清单): nobody's name.
 *
 * @param id the key
 * @param division where
 * @param from the post that knows whom it is about
 * @param basis what it rests on
 * @param expiresAt when it is gone unless somebody takes it up, UTC
 */
public record SignLine(SignId id, DivisionCode division, PostId from, WatchBasis basis, Instant expiresAt) {}
