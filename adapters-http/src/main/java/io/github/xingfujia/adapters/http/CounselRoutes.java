package io.github.xingfujia.adapters.http;

import io.github.xingfujia.counselling.CarePlan;
import io.github.xingfujia.counselling.CertificateNumber;
import io.github.xingfujia.counselling.CertificateVerified;
import io.github.xingfujia.counselling.Consent;
import io.github.xingfujia.counselling.CounselCertificate;
import io.github.xingfujia.counselling.CounselCode;
import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.CounselLine;
import io.github.xingfujia.counselling.CounselView;
import io.github.xingfujia.counselling.Counselling;
import io.github.xingfujia.counselling.EndCause;
import io.github.xingfujia.counselling.MyCounsel;
import io.github.xingfujia.counselling.Offer;
import io.github.xingfujia.counselling.OpenCounsel;
import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.counselling.PlanMeeting;
import io.github.xingfujia.counselling.RecordMeeting;
import io.github.xingfujia.counselling.Recorded;
import io.github.xingfujia.counselling.Refer;
import io.github.xingfujia.counselling.VerifyCertificate;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.GateTable;
import io.github.xingfujia.protection.Screen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The routes to counselling files (婚恋辅导): consent, safety, meetings, care, certificates. */
final class CounselRoutes {

    private static final String FILE = "/counsels/{counsel}";

    private CounselRoutes() {}

    record OfCounsel(CounselId counsel) {}

    record CouplesTold(int couples) {}

    record MeetingNumber(int meeting) {}

    record JoinCounsel(FilePerson client, Consent consent) {}

    record IdentifyPartner(Partner partner, FilePerson client) {}

    record ByPartner(Partner partner) {}

    record AskAlone(Partner partner, boolean asked, List<String> yes, Optional<String> words) {}

    record SignSeen(Partner partner, Optional<String> words) {}

    record CounselEnding(EndCause cause) {}

    record PaperDrawn(CertificateNumber number) {}

    record Counsels(List<CounselLine> rows, Optional<String> next) {}

    /** A certificate as it is printed, in the language asked for. */
    record CounselPaper(
            CertificateNumber number,
            String code,
            CounselCode programme,
            String name,
            List<String> names,
            PostId post,
            LocalDate on,
            String face) {}

    static List<Route> all() {
        List<Route> all = new ArrayList<>();
        all.add(Route.post(
                        "counselling.offer",
                        "/counsels/offers",
                        Offer.class,
                        CouplesTold.class,
                        (in, b) -> Answer.of(new CouplesTold(door(in).offer(b).orThrow())))
                .creating());
        all.add(Route.post(
                        "counselling.open",
                        "/counsels",
                        OpenCounsel.class,
                        OfCounsel.class,
                        (in, b) -> of(door(in).open(b).orThrow()))
                .creating());
        all.add(Route.get("counselling.list", "/counsels", Counsels.class, (in, none) -> list(in))
                .paged());
        all.add(Route.get(
                "counselling.view",
                FILE,
                CounselView.class,
                (in, none) -> Answer.of(door(in).view(counsel(in)).orThrow())));
        all.add(Route.get(
                "counselling.mine",
                FILE + "/mine",
                MyCounsel.class,
                (in, none) -> Answer.of(door(in).mine(counsel(in)).orThrow())));
        all.add(step(
                "join",
                "/join",
                JoinCounsel.class,
                (in, b) -> door(in).join(counsel(in), b.client(), b.consent()).orThrow()));
        all.add(step(
                "identify",
                "/identify",
                IdentifyPartner.class,
                (in, b) ->
                        door(in).identify(counsel(in), b.partner(), b.client()).orThrow()));
        all.add(step(
                "leave",
                "/leave",
                ByPartner.class,
                (in, b) -> door(in).leave(counsel(in), b.partner()).orThrow()));
        all.add(Route.post(
                "counselling.screen",
                FILE + "/screen",
                AskAlone.class,
                GateTable.Row.class,
                (in, b) -> Answer.of(
                        door(in).screen(counsel(in), b.partner(), screen(b)).orThrow())));
        all.add(step(
                "sign",
                "/sign",
                SignSeen.class,
                (in, b) -> door(in).sign(counsel(in), b.partner(), b.words().orElse(""))
                        .orThrow()));
        all.addAll(meetings());
        all.add(step(
                "care",
                "/care",
                CarePlan.class,
                (in, b) -> door(in).care(counsel(in), b).orThrow()));
        all.add(step(
                "refer",
                "/refer",
                Refer.class,
                (in, b) -> door(in).refer(counsel(in), b).orThrow()));
        all.add(step(
                "end",
                "/end",
                CounselEnding.class,
                (in, b) -> door(in).end(counsel(in), b.cause()).orThrow()));
        all.addAll(papers());
        return all;
    }

    private static List<Route> meetings() {
        return List.of(
                Route.post(
                                "counselling.plan",
                                FILE + "/meetings",
                                PlanMeeting.class,
                                MeetingNumber.class,
                                (in, b) -> Answer.of(new MeetingNumber(
                                        door(in).plan(counsel(in), b).orThrow())))
                        .creating(),
                Route.post(
                        "counselling.start",
                        FILE + "/meetings/{meeting}/start",
                        CaseRequests.Plain.class,
                        MeetingNumber.class,
                        (in, b) -> Answer.of(new MeetingNumber(
                                door(in).start(counsel(in), meeting(in)).orThrow()))),
                Route.post(
                        "counselling.cancel",
                        FILE + "/meetings/{meeting}/cancel",
                        CaseRequests.Plain.class,
                        MeetingNumber.class,
                        (in, b) -> Answer.of(new MeetingNumber(
                                door(in).cancel(counsel(in), meeting(in)).orThrow()))),
                Route.post(
                        "counselling.record",
                        FILE + "/meetings/{meeting}/record",
                        RecordMeeting.class,
                        Recorded.class,
                        (in, b) -> Answer.of(
                                door(in).record(counsel(in), meeting(in), b).orThrow())));
    }

    private static List<Route> papers() {
        return List.of(
                Route.post(
                                "counselling.certify",
                                FILE + "/certificate",
                                CaseRequests.Plain.class,
                                PaperDrawn.class,
                                (in, b) -> Answer.of(new PaperDrawn(
                                        door(in).certify(counsel(in)).orThrow())))
                        .creating(),
                Route.get(
                        "counselling.certificate",
                        "/counsel-certificates/{paper}",
                        CounselPaper.class,
                        (in, none) -> Answer.of(paper(in))),
                Route.get(
                                "counselling.verify",
                                "/counsel-certificates/{paper}/verify",
                                CertificateVerified.class,
                                (in, none) -> Answer.of(door(in).verify(new VerifyCertificate(
                                                number(in),
                                                in.query("code", String.class).orElse("none")))
                                        .orThrow()))
                        .query("code", String.class)
                        .open());
    }

    private static <B> Route step(String verb, String path, Class<B> takes, BiFunction<Inquiry, B, CounselId> does) {
        return Route.post("counselling." + verb, FILE + path, takes, OfCounsel.class, (in, b) -> of(does.apply(in, b)));
    }

    private static Answer list(Inquiry in) {
        return in.listed(door(in).list(in.after(), in.limit()), Counsels::new);
    }

    private static CounselPaper paper(Inquiry in) {
        CounselCertificate paper = door(in).certificate(number(in)).orThrow();
        return new CounselPaper(
                paper.number(),
                paper.code(),
                paper.programme(),
                in.home().counselling().name(paper.programme()).in(in.locale()),
                paper.names(),
                paper.post(),
                paper.on(),
                paper.face().in(in.locale()));
    }

    private static Screen screen(AskAlone body) {
        return new Screen(body.asked(), body.yes(), body.words().orElse(""));
    }

    private static Answer of(CounselId id) {
        return Answer.of(new OfCounsel(id));
    }

    private static Counselling door(Inquiry in) {
        return in.door().counselling();
    }

    private static CounselId counsel(Inquiry in) {
        return in.place("counsel", CounselId.class);
    }

    private static int meeting(Inquiry in) {
        return in.place("meeting", Integer.class);
    }

    private static CertificateNumber number(Inquiry in) {
        return in.place("paper", CertificateNumber.class);
    }
}
