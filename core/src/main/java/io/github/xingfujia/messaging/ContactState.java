package io.github.xingfujia.messaging;

import io.github.xingfujia.store.Sealed;
import java.util.Optional;

/**
 * How one person may be reached, as last agreed (联系约定).
 *
 * @param rule the safe-contact rule; {@link SafeContact#none} before anything was agreed
 * @param address the sealed number or account; empty when none was given
 */
public record ContactState(SafeContact rule, Optional<Sealed> address) {

    static final ContactState NONE = new ContactState(SafeContact.none(), Optional.empty());
}
