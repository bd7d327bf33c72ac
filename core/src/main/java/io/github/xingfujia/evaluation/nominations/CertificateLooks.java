package io.github.xingfujia.evaluation.nominations;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.HonourCertificate;
import io.github.xingfujia.evaluation.HonourNumber;
import io.github.xingfujia.evaluation.HonourVerified;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.evaluation.VerifyHonour;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.HonourPapers;
import io.github.xingfujia.evaluation.ledger.NominationFact;
import io.github.xingfujia.evaluation.ledger.NominationLook;
import io.github.xingfujia.evaluation.ledger.NominationState;
import io.github.xingfujia.evaluation.ledger.Nominations;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Optional;

/** The certificate of a title: printed at the desks, and verified by whoever holds it. */
final class CertificateLooks {

    /** Loaded where a number leads nowhere, so that each question loads the same. */
    private static final NominationId NONE = NominationId.of("a".repeat(26));

    private CertificateLooks() {}

    /** The certificate of whoever holds a title. */
    static final class Printed extends NominationLook<HonourCertificate> {
        Printed() {
            super(Actions.CERTIFICATE);
        }

        @Override
        public List<Ref> then(NominationId id, Loaded loaded, Moment moment) {
            return List.of(HonourPapers.of(id));
        }

        @Override
        public Optional<Scope> scope(NominationId id, Loaded loaded, Moment moment) {
            NominationState state = state(id, loaded);
            boolean drawn = loaded.of(HonourPapers.PAPERS, HonourPapers.of(id)).isPresent();
            return drawn && state.stage() == Stage.NAMED ? state.scope() : Optional.empty();
        }

        @Override
        public List<Sealed> cells(NominationId id, Loaded loaded, Moment moment) {
            return List.of();
        }

        @Override
        public boolean leaves() {
            return true;
        }

        @Override
        public HonourCertificate show(NominationId id, Loaded loaded, Opening open, Moment moment) {
            NominationState state = state(id, loaded);
            NominationFact.Nominated one = state.nominated().orElseThrow();
            NominationFact.Named named = state.course().named().orElseThrow();
            HonourNumber number = HonourPapers.number(id, named.on());
            return new HonourCertificate(
                    number,
                    HonourPapers.code(number, moment),
                    state.course().shownAs(),
                    named.label(),
                    one.campaignName(),
                    one.village(),
                    named.on());
        }
    }

    /** Answers strangers; whatever is wrong with a number or code looks the same. */
    static final class Verified implements Look<VerifyHonour, HonourVerified> {

        @Override
        public Action action() {
            return Actions.VERIFY_HONOUR;
        }

        @Override
        public List<Ref> first(VerifyHonour asked, Moment moment) {
            return List.of(HonourPapers.of(asked.number()));
        }

        @Override
        public List<Ref> then(VerifyHonour asked, Loaded loaded, Moment moment) {
            return List.of(Nominations.of(of(asked, loaded)));
        }

        @Override
        public Optional<Scope> scope(VerifyHonour asked, Loaded loaded, Moment moment) {
            return Optional.of(Scope.common());
        }

        @Override
        public List<Sealed> cells(VerifyHonour asked, Loaded loaded, Moment moment) {
            return List.of();
        }

        @Override
        public HonourVerified show(VerifyHonour asked, Loaded loaded, Opening open, Moment moment) {
            NominationId id = of(asked, loaded);
            NominationState state = loaded.of(Nominations.NOMINATIONS, Nominations.of(id));
            boolean held = state.stage() == Stage.NAMED
                    && state.course()
                            .named()
                            .filter(named -> HonourPapers.number(id, named.on()).equals(asked.number()))
                            .isPresent();
            return new HonourVerified(HonourPapers.proves(asked.number(), asked.code(), moment) & held);
        }

        private static NominationId of(VerifyHonour asked, Loaded loaded) {
            return loaded.of(HonourPapers.PAPERS, HonourPapers.of(asked.number()))
                    .map(HonourPapers.Drawn::nomination)
                    .orElse(NONE);
        }
    }
}
