package io.github.xingfujia.counselling.matters;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.counselling.CertificateNumber;
import io.github.xingfujia.counselling.CertificateVerified;
import io.github.xingfujia.counselling.CounselCertificate;
import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.CounselTerms;
import io.github.xingfujia.counselling.PublishedCounselFact;
import io.github.xingfujia.counselling.VerifyCertificate;
import io.github.xingfujia.counselling.ledger.Actions;
import io.github.xingfujia.counselling.ledger.CounselAct;
import io.github.xingfujia.counselling.ledger.CounselCommand;
import io.github.xingfujia.counselling.ledger.CounselFact;
import io.github.xingfujia.counselling.ledger.CounselFiles;
import io.github.xingfujia.counselling.ledger.CounselState;
import io.github.xingfujia.counselling.ledger.Counselled;
import io.github.xingfujia.counselling.ledger.Papers;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A certificate of a programme is drawn up, printed and verified. No registration depends on it, and it says so. */
public final class PaperActs {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM", Locale.ROOT);
    private static final int SHOWN = 8;

    private PaperActs() {}

    public record Certify(CounselId counsel) implements CounselCommand {}

    /** Draws a certificate up for whoever had every module of a programme that has one. */
    static final class CertifyAct extends CounselAct<Certify, CertificateNumber> {

        private final CounselTerms terms;

        CertifyAct(CounselTerms terms) {
            super(Actions.CERTIFY);
            this.terms = terms;
        }

        @Override
        protected Ruling decide(Certify command, CounselState state, Loaded loaded, Moment moment) {
            if (state.certificate().isPresent()) {
                return Ruling.unchanged();
            }
            CounselFact.Opened opened = state.opened().orElseThrow();
            Optional<CounselTerms.Programme> programme =
                    opened.programme().flatMap(terms::programme).filter(CounselTerms.Programme::certificate);
            if (programme.isEmpty()) {
                return refuse("no-certificate", "counselling.open");
            }
            boolean whole = state.covered()
                    .containsAll(programme.get().modules().stream()
                            .map(CounselTerms.Choice::code)
                            .toList());
            if (!whole) {
                return refuse("modules-missing", "counselling.plan");
            }
            CertificateNumber number = number(moment);
            Ref paper = Papers.of(number);
            return Ruling.plan()
                    .to(ref(command), CounselFiles.STAFF, new CounselFact.Certified(number, moment.today()))
                    .create(
                            paper,
                            new Papers.Issued(command.counsel(), programme.get().code(), opened.post(), moment.today()))
                    .publish(
                            ref(command),
                            CounselFiles.STAFF,
                            new PublishedCounselFact.Completed(
                                    opened.post(), programme.get().code(), moment.today()))
                    .build();
        }

        private static CertificateNumber number(Moment moment) {
            return CertificateNumber.of(moment.today().format(MONTH) + "-"
                    + moment.key("certificate").substring(0, SHOWN));
        }

        @Override
        public CertificateNumber answer(Certify command, Loaded after, Moment moment) {
            return state(command, after).certificate().orElseThrow().number();
        }
    }

    /** Prints a certificate, to the post that drew it up and to whoever took part: each her own name. */
    static final class CertificateLook implements Look<CertificateNumber, CounselCertificate> {

        @Override
        public Action action() {
            return Actions.CERTIFICATE;
        }

        @Override
        public List<Ref> first(CertificateNumber number, Moment moment) {
            return List.of(Papers.of(number));
        }

        @Override
        public List<Ref> then(CertificateNumber number, Loaded loaded, Moment moment) {
            return issued(number, loaded).map(i -> CounselFiles.of(i.counsel())).stream()
                    .toList();
        }

        @Override
        public Optional<Scope> scope(CertificateNumber number, Loaded loaded, Moment moment) {
            return issued(number, loaded)
                    .map(i -> state(i, loaded))
                    .flatMap(s -> moment.actor() instanceof Actor.Party ? s.own() : s.scope());
        }

        @Override
        public List<Sealed> cells(CertificateNumber number, Loaded loaded, Moment moment) {
            return issued(number, loaded).map(i -> state(i, loaded)).stream()
                    .flatMap(s -> s.partners().values().stream())
                    .filter(Counselled::isIn)
                    .filter(p -> !(moment.actor() instanceof Actor.Party party)
                            || party.person().equals(p.id()))
                    .map(p -> p.joined().name())
                    .toList();
        }

        @Override
        public CounselCertificate show(CertificateNumber number, Loaded loaded, Opening open, Moment moment) {
            Papers.Issued issued = issued(number, loaded).orElseThrow();
            return new CounselCertificate(
                    number,
                    Papers.code(number, moment),
                    issued.programme(),
                    cells(number, loaded, moment).stream().map(open).toList(),
                    issued.post(),
                    issued.on(),
                    Wording.of("counselling", "certificate.face"));
        }

        private static Optional<Papers.Issued> issued(CertificateNumber number, Loaded loaded) {
            return loaded.of(Papers.PAPERS, Papers.of(number));
        }

        private static CounselState state(Papers.Issued issued, Loaded loaded) {
            return loaded.of(CounselFiles.FILES, CounselFiles.of(issued.counsel()));
        }
    }

    /** Answers strangers; whatever is wrong with a number or code looks the same. */
    static final class VerifyLook implements Look<VerifyCertificate, CertificateVerified> {

        @Override
        public Action action() {
            return Actions.VERIFY;
        }

        @Override
        public List<Ref> first(VerifyCertificate query, Moment moment) {
            return List.of(Papers.of(query.number()));
        }

        @Override
        public Optional<Scope> scope(VerifyCertificate query, Loaded loaded, Moment moment) {
            return Optional.of(Scope.common());
        }

        @Override
        public List<Sealed> cells(VerifyCertificate query, Loaded loaded, Moment moment) {
            return List.of();
        }

        @Override
        public CertificateVerified show(VerifyCertificate query, Loaded loaded, Opening open, Moment moment) {
            boolean right = MessageDigest.isEqual(
                    Papers.code(query.number(), moment).getBytes(StandardCharsets.US_ASCII),
                    query.code().getBytes(StandardCharsets.UTF_8));
            boolean there = loaded.of(Papers.PAPERS, Papers.of(query.number())).isPresent();
            return new CertificateVerified(right & there);
        }
    }
}
