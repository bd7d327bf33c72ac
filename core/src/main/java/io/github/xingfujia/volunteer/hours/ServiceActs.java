package io.github.xingfujia.volunteer.hours;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Anonymity;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.volunteer.CertifyHours;
import io.github.xingfujia.volunteer.HoursVerified;
import io.github.xingfujia.volunteer.ServiceCertificateView;
import io.github.xingfujia.volunteer.ServiceMonth;
import io.github.xingfujia.volunteer.ServiceNumber;
import io.github.xingfujia.volunteer.TeamTerms;
import io.github.xingfujia.volunteer.VerifyHours;
import io.github.xingfujia.volunteer.WithdrawHours;
import io.github.xingfujia.volunteer.Work;
import io.github.xingfujia.volunteer.hours.ServiceCertificates.Series;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.volunteer.steps.Glance;
import io.github.xingfujia.volunteer.steps.TeamSteps;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Step;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Certificates of service hours are drawn up, withdrawn, and verified by strangers. */
final class ServiceActs {

    private static final int CODE = 12;

    private final Network network;
    private final TeamTerms terms;
    private final Anonymity anonymity;

    ServiceActs(Network network, TeamTerms terms) {
        this.network = network;
        this.terms = terms;
        this.anonymity = new Anonymity(network, terms.identifying());
    }

    Act<CertifyHours, ServiceNumber> certify() {
        return Step.<CertifyHours, ServiceNumber>of(
                        Actions.CERTIFY_HOURS,
                        (c, moment) -> List.of(Series.of(moment.today())),
                        this::certified,
                        (c, after, moment) ->
                                Series.number(moment.today(), after.of(Series.SERIES, Series.of(moment.today()))))
                .then((c, loaded, moment) -> {
                    List<Ref> refs = new ArrayList<>(months(c));
                    refs.add(ServiceCertificates.of(next(loaded, moment)));
                    return refs;
                })
                .sealing((c, loaded, moment) -> List.of(new Clear(
                        "resident-id",
                        ServiceCertificates.of(next(loaded, moment)).keyId(""),
                        "county",
                        c.residentId().value())));
    }

    private static ServiceNumber next(Loaded loaded, Moment moment) {
        return Series.number(moment.today(), loaded.of(Series.SERIES, Series.of(moment.today())) + 1);
    }

    private static List<Ref> months(CertifyHours command) {
        return months(command.staff(), command.from(), command.until());
    }

    private static List<Ref> months(StaffId staff, ServiceMonth from, ServiceMonth until) {
        List<Ref> refs = new ArrayList<>();
        for (ServiceMonth m = from; m.compareTo(until) <= 0; m = m.plus(1)) {
            refs.add(Ledger.of(staff, m));
        }
        return refs;
    }

    private Ruling certified(CertifyHours command, Loaded loaded, Moment moment) {
        TeamSteps.known(network, "staff", command.staff());
        TeamSteps.known(network, "inCharge", command.inCharge());
        ServiceMonth now = ServiceMonth.of(moment.today());
        Checks.of()
                .that(
                        command.until().compareTo(now) <= 0,
                        "until",
                        "future",
                        command.until().value())
                .orThrow();
        StaffId handler = TeamSteps.who(moment);
        if (handler.equals(command.inCharge())
                || command.staff().equals(handler)
                || command.staff().equals(command.inCharge())) {
            return TeamSteps.refuseCiting("two-signatures", "民发〔2015〕149号", "volunteer.certifyHours");
        }
        List<ServiceFact.Part> parts = Arrays.stream(Work.values())
                .map(w -> new ServiceFact.Part(
                        w,
                        months(command).stream()
                                .mapToInt(m -> HoursActs.month(m, loaded).minutes(w))
                                .sum()))
                .filter(p -> p.minutes() > 0)
                .toList();
        if (parts.isEmpty()) {
            return TeamSteps.refuse("no-confirmed-hours", "volunteer.confirmHours");
        }
        List<String> found = anonymity.found(command.note());
        if (!found.isEmpty()) {
            return TeamSteps.identifying("volunteer.certifyHours", found);
        }
        List<Ref> counted = months(command).stream()
                .filter(m -> HoursActs.month(m, loaded).minutes() > 0)
                .toList();
        Optional<ServiceNumber> before = counted.stream()
                .flatMap(m -> HoursActs.month(m, loaded).attested().stream())
                .findFirst();
        if (before.isPresent()) {
            return TeamSteps.refuse(
                    "certified-before",
                    "volunteer.withdrawHours",
                    before.orElseThrow().value());
        }
        int number = loaded.of(Series.SERIES, Series.of(moment.today())) + 1;
        Ruling.Plan.Builder plan = Ruling.plan();
        counted.forEach(m -> plan.to(m, "", new HoursFact.Attested(next(loaded, moment))));
        return plan.to(Series.of(moment.today()), "", new ServiceFact.NumberDrawn(number))
                .to(
                        ServiceCertificates.of(next(loaded, moment)),
                        "",
                        new ServiceFact.Issued(
                                command.staff(),
                                command.from(),
                                command.until(),
                                parts,
                                command.inCharge(),
                                handler,
                                moment.today(),
                                moment.today().plusDays(terms.issuer().notice()),
                                command.note(),
                                moment.sealed("resident-id")))
                .build();
    }

    Act<WithdrawHours, ServiceNumber> withdraw() {
        return Step.<WithdrawHours, ServiceNumber>of(
                        Actions.WITHDRAW_HOURS,
                        (c, moment) -> List.of(ServiceCertificates.of(c.number())),
                        (c, loaded, moment) -> withdrawn(c, loaded),
                        (c, after, moment) -> c.number())
                .then((c, loaded, moment) -> months(state(c.number(), loaded)))
                .scoped((c, loaded, moment) -> state(c.number(), loaded).scope());
    }

    private static List<Ref> months(ServiceCertificates.State state) {
        return state.issued().map(i -> months(i.staff(), i.from(), i.until())).orElse(List.of());
    }

    /** What stood on it may stand on another. */
    private static Ruling withdrawn(WithdrawHours command, Loaded loaded) {
        ServiceCertificates.State state = state(command.number(), loaded);
        if (state.withdrawn()) {
            return Ruling.unchanged();
        }
        Ruling.Plan.Builder plan =
                Ruling.plan().to(ServiceCertificates.of(command.number()), "", new ServiceFact.Withdrawn());
        months(state).stream()
                .filter(m -> HoursActs.month(m, loaded)
                        .attested()
                        .filter(command.number()::equals)
                        .isPresent())
                .forEach(m -> plan.to(m, "", new HoursFact.Released(command.number())));
        return plan.build();
    }

    Look<ServiceNumber, ServiceCertificateView> certificate() {
        return Glance.of(
                Actions.SERVICE_CERTIFICATE,
                number -> List.of(ServiceCertificates.of(number)),
                (number, loaded, moment) -> state(number, loaded).scope(),
                (number, loaded, moment) -> state(number, loaded).issued().stream()
                        .map(ServiceFact.Issued::residentId)
                        .toList(),
                this::shown);
    }

    private ServiceCertificateView shown(ServiceNumber number, Loaded loaded, Opening open, Moment moment) {
        ServiceCertificates.State state = state(number, loaded);
        ServiceFact.Issued issued = state.issued().orElseThrow();
        return new ServiceCertificateView(
                number,
                code(number, moment),
                issued.staff(),
                network.member(issued.staff())
                        .map(StaffMember::name)
                        .orElse(new Label(issued.staff().value(), issued.staff().value())),
                open.apply(issued.residentId()),
                issued.from(),
                issued.until(),
                ServiceCertificates.minutes(issued),
                issued.parts().stream()
                        .map(p -> new ServiceCertificateView.Share(p.work(), p.minutes()))
                        .toList(),
                terms.issuer().label(),
                terms.issuer().contact(),
                issued.inCharge(),
                issued.handler(),
                issued.on(),
                issued.holdsFrom(),
                issued.note(),
                state.withdrawn());
    }

    /** Answers strangers; whatever is wrong with a number or code looks the same. */
    Look<VerifyHours, HoursVerified> verify() {
        return Glance.of(
                Actions.VERIFY_HOURS,
                q -> List.of(ServiceCertificates.of(q.number())),
                (q, loaded, moment) -> Optional.of(Scope.common()),
                (q, loaded, moment) -> List.of(),
                (q, loaded, open, moment) -> {
                    boolean right = MessageDigest.isEqual(
                            code(q.number(), moment).getBytes(StandardCharsets.US_ASCII),
                            q.code().strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
                    boolean holds = state(q.number(), loaded).holds(moment.today());
                    return new HoursVerified(right & holds);
                });
    }

    private static String code(ServiceNumber number, Moment moment) {
        return moment.digest("service-certificate", number.value()).substring(0, CODE);
    }

    private static ServiceCertificates.State state(ServiceNumber number, Loaded loaded) {
        return loaded.of(ServiceCertificates.CERTIFICATES, ServiceCertificates.of(number));
    }
}
