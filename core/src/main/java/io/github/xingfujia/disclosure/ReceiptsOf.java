package io.github.xingfujia.disclosure;

import io.github.xingfujia.custody.Matter;
import java.util.Optional;

/**
 * Whose receipts are asked for (查询回执).
 *
 * @param matter the matter
 * @param part whose, such as {@code p1}; a party need not say it: her own
 */
public record ReceiptsOf(Matter matter, Optional<String> part) {

    /** Returns the question for one's own receipts. */
    public static ReceiptsOf mine(Matter matter) {
        return new ReceiptsOf(matter, Optional.empty());
    }
}
