package io.github.xingfujia.counselling.matters;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.counselling.CounselTerms;
import io.github.xingfujia.counselling.Offer;
import io.github.xingfujia.counselling.PublishedCounselFact;
import io.github.xingfujia.counselling.ledger.Actions;
import io.github.xingfujia.counselling.ledger.Chosen;
import io.github.xingfujia.counselling.ledger.CounselAct;
import io.github.xingfujia.counselling.ledger.Offers;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** Writes down that counselling was offered at the registry; of nobody anything. */
final class OfferAct implements Act<Offer, Integer> {

    private final CounselTerms terms;

    OfferAct(CounselTerms terms) {
        this.terms = terms;
    }

    @Override
    public Action action() {
        return Actions.OFFER;
    }

    @Override
    public List<Ref> first(Offer command, Moment moment) {
        return List.of(ref(command, moment));
    }

    @Override
    public Optional<Scope> scope(Offer command, Loaded loaded, Moment moment) {
        return Optional.of(Chosen.own(moment));
    }

    @Override
    public Ruling decide(Offer command, Loaded loaded, Moment moment) {
        Chosen.kind(Checks.of(), terms, command.kind())
                .that(
                        !command.on().isAfter(moment.today()),
                        "on",
                        "future",
                        command.on().toString())
                .orThrow();
        Ref ref = ref(command, moment);
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(ref, "", new Offers.Offered(command.kind(), command.on(), command.told(), command.taken()));
        PostId here = CounselAct.staff(moment).post();
        for (int i = 0; i < command.told(); i++) {
            plan.publish(
                    ref, "", new PublishedCounselFact.Offered(here, command.kind(), i < command.taken(), command.on()));
        }
        return plan.build();
    }

    @Override
    public Integer answer(Offer command, Loaded after, Moment moment) {
        return after.of(Offers.OFFERS, ref(command, moment));
    }

    /** An offer is asked of staff only; whoever else asks is refused before anything of it is decided. */
    private static Ref ref(Offer command, Moment moment) {
        return moment.actor() instanceof Actor.Staff staff
                ? Offers.of(staff.post(), command.on())
                : new Ref(Offers.OFFERS.name(), "nobody");
    }
}
