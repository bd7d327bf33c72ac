package io.github.xingfujia.custody;

import io.github.xingfujia.way.Command;
import java.util.Optional;

/**
 * Tells where somebody may be found now (登记去向), for those who protect her only; the latest of a kind holds.
 *
 * @param matter the matter
 * @param part whose, such as {@code p1}; a party need not say it: her own
 * @param kind what kind of place
 * @param place the place
 */
public record TellWhereabouts(Matter matter, Optional<String> part, HiddenKind kind, Hidden place) implements Command {}
