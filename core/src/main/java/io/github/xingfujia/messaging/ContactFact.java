package io.github.xingfujia.messaging;

import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import java.util.Optional;

/** What a person agreed about being reached (联系约定事实). */
public sealed interface ContactFact extends Fact {

    /** She said how she may safely be reached; the latest word holds for every message not yet sent. */
    record Agreed(SafeContact rule, Optional<Sealed> address) implements ContactFact {}
}
