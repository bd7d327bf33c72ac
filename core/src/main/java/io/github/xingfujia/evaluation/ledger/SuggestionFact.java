package io.github.xingfujia.evaluation.ledger;

import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.NominationWay;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import java.time.LocalDate;
import java.util.Optional;

/** What happens to a suggestion (推荐线索事实). */
public sealed interface SuggestionFact extends Fact {

    /** Somebody was suggested. */
    record Suggested(
            CampaignId campaign,
            Label campaignName,
            NominationWay way,
            DivisionCode village,
            PostId villagePost,
            PostId centre,
            LocalDate on,
            boolean agreed,
            PersonId person,
            Sealed name,
            Sealed story,
            Sealed called,
            Optional<Sealed> phone)
            implements SuggestionFact {}

    /** It came to a nomination, or to none. */
    record Closed(StaffId by, Optional<NominationId> nomination) implements SuggestionFact {}
}
