package io.github.xingfujia.adapters.http;

import io.github.xingfujia.adapters.http.CaseRequests.Plain;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.protection.Assessment;
import io.github.xingfujia.protection.CloseReason;
import io.github.xingfujia.protection.DangerReport;
import io.github.xingfujia.protection.DutyRecord;
import io.github.xingfujia.protection.FamilyRelation;
import io.github.xingfujia.protection.FileLine;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.FileView;
import io.github.xingfujia.protection.FollowUp;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.GateTable;
import io.github.xingfujia.protection.IntakeRecord;
import io.github.xingfujia.protection.MyFile;
import io.github.xingfujia.protection.Protection;
import io.github.xingfujia.protection.RegisterFile;
import io.github.xingfujia.protection.RespondentView;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.Telling;
import io.github.xingfujia.protection.ToldFile;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.ViolenceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The routes to violence files (家庭暴力专档). */
final class ViolenceRoutes {

    static final String FILE = "/violence-files/{file}";

    private ViolenceRoutes() {}

    record OfFile(ViolenceFileId id) {}

    record SentUnder(CommandId sent) {}

    /** What somebody adds to what she told without a login. */
    record More(CommandId sent, String words) {}

    record Files(List<FileLine> rows, Optional<String> next) {}

    record SayWords(Speaker speaker, String words) {}

    record DescribePerson(Speaker role, FilePerson person, Optional<String> because) {}

    record AnotherRespondent(FilePerson person, String because) {}

    record AgreedContact(Speaker role, SafeContact rule, Optional<String> phone) {}

    record ToldOf(FamilyRelation relation, List<ViolenceKind> kinds) {}

    record OfStaff(StaffId staff) {}

    record OfRelation(StaffId staff, String reason) {}

    record SecondJudgement(GateClass grade, String reason) {}

    record NewIncident(LocalDate occurredOn) {}

    record Told(boolean toldOfProtectionOrder) {}

    record Lifting(String will, String reason) {}

    record DangerReports(List<DangerReport> made) {}

    record CloseFile(CloseReason reason) {}

    record ProposeClosing(CloseReason reason, String because) {}

    static List<Route> all() {
        return List.of(
                Route.post(
                                "protection.register",
                                "/violence-files",
                                RegisterFile.class,
                                OfFile.class,
                                (in, b) -> made(in, door(in).register(b).orThrow()))
                        .creating(),
                Route.post("protection.report", "/violence-reports", RegisterFile.class, OfFile.class, (in, b) -> {
                            in.opening().accept(Tries.Sort.VIOLENCE);
                            return made(in, door(in).report(b).orThrow());
                        })
                        .open()
                        .creating(),
                // what somebody may come back by stands in no address and so in no log
                Route.post(
                                "protection.told",
                                "/violence-reports/told",
                                SentUnder.class,
                                ToldFile.class,
                                (in, b) -> Answer.of(door(in).told(in.tried().apply(b.sent()))
                                        .orThrow()))
                        .open(),
                Route.post(
                                "protection.tellMore",
                                "/violence-reports/told/words",
                                More.class,
                                ToldFile.class,
                                (in, b) -> {
                                    in.opening().accept(Tries.Sort.MORE);
                                    return Answer.of(
                                            door(in).tellMore(in.tried().apply(b.sent()), b.words())
                                                    .orThrow());
                                })
                        .open(),
                Route.get("protection.list", "/violence-files", Files.class, (in, none) -> list(in))
                        .paged(),
                Route.get(
                        "protection.view",
                        FILE,
                        FileView.class,
                        (in, none) -> Answer.of(door(in).view(file(in)).orThrow())),
                Route.get(
                        "protection.intake",
                        FILE + "/intake",
                        IntakeRecord.class,
                        (in, none) -> Answer.of(door(in).intake(file(in)).orThrow())),
                Route.get(
                        "protection.mine",
                        FILE + "/mine",
                        MyFile.class,
                        (in, none) -> Answer.of(door(in).mine(file(in)).orThrow())),
                Route.get(
                        "protection.respondent",
                        FILE + "/respondent",
                        RespondentView.class,
                        (in, none) -> Answer.of(door(in).respondent(file(in)).orThrow())),
                Route.post(
                        "protection.assess",
                        FILE + "/assessments",
                        Assessment.class,
                        GateTable.Row.class,
                        (in, b) -> Answer.of(door(in).assess(file(in), b).orThrow())),
                Route.post(
                        "protection.judge",
                        FILE + "/second-assessment",
                        SecondJudgement.class,
                        GateTable.Row.class,
                        (in, b) -> Answer.of(
                                door(in).judge(file(in), b.grade(), b.reason()).orThrow())),
                step(
                        "say",
                        FILE + "/words",
                        SayWords.class,
                        (in, b) ->
                                door(in).say(file(in), b.speaker(), b.words()).orThrow()),
                step(
                        "describe",
                        FILE + "/persons",
                        DescribePerson.class,
                        (in, b) -> door(in).describe(file(in), b.role(), b.person(), b.because())
                                .orThrow()),
                step(
                        "nameAnother",
                        FILE + "/respondent",
                        AnotherRespondent.class,
                        (in, b) -> door(in).nameAnother(file(in), b.person(), b.because())
                                .orThrow()),
                step(
                        "contact",
                        FILE + "/contact",
                        AgreedContact.class,
                        (in, b) -> door(in).contact(file(in), b.role(), b.rule(), b.phone())
                                .orThrow()),
                step(
                        "relate",
                        FILE + "/relation",
                        ToldOf.class,
                        (in, b) -> door(in).relate(file(in), b.relation(), b.kinds())
                                .orThrow()),
                step(
                        "wish",
                        FILE + "/wish",
                        HandlerWish.class,
                        (in, b) -> door(in).wish(file(in), b).orThrow()),
                step(
                        "nameHandler",
                        FILE + "/handler",
                        OfStaff.class,
                        (in, b) -> door(in).nameHandler(file(in), b.staff()).orThrow()),
                step(
                        "disclose",
                        FILE + "/relations",
                        OfRelation.class,
                        (in, b) -> door(in).disclose(file(in), b.staff(), b.reason())
                                .orThrow()),
                step(
                        "undisclose",
                        FILE + "/relations-cleared",
                        OfRelation.class,
                        (in, b) -> door(in).undisclose(file(in), b.staff(), b.reason())
                                .orThrow()),
                step(
                        "incident",
                        FILE + "/incidents",
                        NewIncident.class,
                        (in, b) -> door(in).incident(file(in), b.occurredOn()).orThrow()),
                step(
                        "withdraw",
                        FILE + "/withdraw",
                        Plain.class,
                        (in, b) -> door(in).withdraw(file(in)).orThrow()),
                step(
                        "interview",
                        FILE + "/interview",
                        Told.class,
                        (in, b) -> door(in).interview(file(in), b.toldOfProtectionOrder())
                                .orThrow()),
                step(
                        "lift",
                        FILE + "/lift",
                        Lifting.class,
                        (in, b) -> door(in).lift(file(in), b.will(), b.reason()).orThrow()),
                step(
                        "confirmLift",
                        FILE + "/confirm-lift",
                        Plain.class,
                        (in, b) -> door(in).confirmLift(file(in)).orThrow()),
                step(
                        "done",
                        FILE + "/done",
                        DutyRecord.class,
                        (in, b) -> door(in).done(file(in), b).orThrow()),
                step(
                        "reported",
                        FILE + "/danger-reports",
                        DangerReports.class,
                        (in, b) -> door(in).reported(file(in), b.made()).orThrow()),
                step(
                        "close",
                        FILE + "/close",
                        CloseFile.class,
                        (in, b) -> door(in).close(file(in), b.reason()).orThrow()),
                step(
                        "proposeClose",
                        FILE + "/propose-close",
                        ProposeClosing.class,
                        (in, b) -> door(in).proposeClose(file(in), b.reason(), b.because())
                                .orThrow()),
                step(
                        "confirmClose",
                        FILE + "/confirm-close",
                        Plain.class,
                        (in, b) -> door(in).confirmClose(file(in)).orThrow()),
                step(
                        "followUp",
                        FILE + "/rounds",
                        FollowUp.class,
                        (in, b) -> door(in).followUp(file(in), b).orThrow()),
                step(
                        "tellRespondent",
                        FILE + "/tell-respondent",
                        Telling.class,
                        (in, b) -> door(in).tellRespondent(file(in), b).orThrow()));
    }

    /** A command on a file that answers with the file. */
    static <B> Route step(String verb, String path, Class<B> takes, BiFunction<Inquiry, B, ViolenceFileId> does) {
        return Route.post(
                "protection." + verb, path, takes, OfFile.class, (in, b) -> Answer.of(new OfFile(does.apply(in, b))));
    }

    static Protection door(Inquiry in) {
        return in.door().protection();
    }

    static ViolenceFileId file(Inquiry in) {
        return in.place("file", ViolenceFileId.class);
    }

    private static Answer made(Inquiry in, ViolenceFileId id) {
        return Answer.of(new OfFile(id)).created(in.base() + "/violence-files/" + id);
    }

    private static Answer list(Inquiry in) {
        return in.listed(door(in).list(in.after(), in.limit()), Files::new);
    }
}
