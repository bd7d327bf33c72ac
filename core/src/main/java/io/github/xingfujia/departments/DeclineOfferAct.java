package io.github.xingfujia.departments;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** Declines an offered task; what the law demands is only given up once the subject has ended. */
final class DeclineOfferAct implements Act<DeclineOffer, Subject> {

    private final Subjects subjects;

    DeclineOfferAct(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public Action action() {
        return Actions.DECLINE_OFFER;
    }

    @Override
    public List<Ref> first(DeclineOffer command, Moment moment) {
        return List.of(subjects.ref(command.subject()), Offers.of(command.subject()));
    }

    @Override
    public Optional<Scope> scope(DeclineOffer command, Loaded loaded, Moment moment) {
        return subjects.get(command.subject())
                .scope(subjects.ref(command.subject()), loaded)
                .map(Scope::withoutParties);
    }

    @Override
    public Ruling decide(DeclineOffer command, Loaded loaded, Moment moment) {
        Ref ref = Offers.of(command.subject());
        Offers.Waiting waits = loaded.of(Offers.OFFERS, ref).waiting().get(command.number());
        if (waits == null) {
            return Ruling.refuse(Refusal.of("departments", "no-such-offer", List.of("departments.offers")));
        }
        OfferFact.Offered offered = waits.offered();
        boolean open = subjects.get(command.subject()).isOpen(subjects.ref(command.subject()), loaded);
        if (offered.obliged() && open) {
            return Ruling.refuse(Refusal.of("departments", "law-demands-it", List.of("departments.send"))
                    .citing(offered.cites().toArray(String[]::new)));
        }
        return Ruling.plan()
                .to(ref, "", new OfferFact.Declined(command.number(), command.cause()))
                .build();
    }

    @Override
    public Subject answer(DeclineOffer command, Loaded after, Moment moment) {
        return command.subject();
    }
}
