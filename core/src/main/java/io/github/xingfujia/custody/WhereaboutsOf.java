package io.github.xingfujia.custody;

import java.util.Optional;

/**
 * Whose whereabouts are asked for (查询去向).
 *
 * @param matter the matter
 * @param part whose, such as {@code p1}; a party need not say it: her own
 */
public record WhereaboutsOf(Matter matter, Optional<String> part) {}
