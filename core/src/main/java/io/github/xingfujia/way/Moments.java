package io.github.xingfujia.way;

import io.github.xingfujia.kernel.CommandId;
import java.time.Instant;

/** Makes the clock's moments. */
interface Moments {

    Moment at(Instant now, CommandId id);
}
