package io.github.xingfujia.adapters.http;

import io.github.xingfujia.counselling.CallOut;
import io.github.xingfujia.counselling.CalledOut;
import io.github.xingfujia.counselling.CounselCode;
import io.github.xingfujia.counselling.Counselling;
import io.github.xingfujia.counselling.Debrief;
import io.github.xingfujia.counselling.FirstAid;
import io.github.xingfujia.counselling.PetitionId;
import io.github.xingfujia.counselling.PetitionLine;
import io.github.xingfujia.counselling.PetitionView;
import io.github.xingfujia.counselling.PlanYear;
import io.github.xingfujia.counselling.SalonFeedback;
import io.github.xingfujia.counselling.SalonId;
import io.github.xingfujia.counselling.SalonLine;
import io.github.xingfujia.counselling.SalonView;
import io.github.xingfujia.counselling.ScheduleSalon;
import io.github.xingfujia.counselling.Ticket;
import io.github.xingfujia.counselling.YearBoard;
import io.github.xingfujia.counselling.YearQuery;
import io.github.xingfujia.kernel.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The routes to a studio's year, to salons without a login, and to support at petitions (沙龙与信访应急). */
final class SalonRoutes {

    private static final String SALON = "/salons/{salon}";
    private static final String PETITION = "/petitions/{petition}";

    private SalonRoutes() {}

    record YearSaid(int version) {}

    record SalonsScheduled(List<SalonId> salons) {}

    record OfSalon(SalonId salon) {}

    record SalonsComing(List<SalonLine> rows, Optional<String> next) {}

    record ByCode(String code) {}

    record SalonCame(int people) {}

    record WalkIns(int walkIns) {}

    record OfPetition(PetitionId petition) {}

    record PetitionHanding(int aid, CounselCode to, boolean agreed, Optional<String> words) {}

    record PetitionList(List<PetitionLine> rows, Optional<String> next) {}

    static List<Route> all() {
        List<Route> all = new ArrayList<>();
        all.addAll(studio());
        all.addAll(open());
        all.addAll(host());
        all.addAll(petitions());
        return all;
    }

    private static List<Route> studio() {
        return List.of(
                Route.post(
                        "counselling.planYear",
                        "/studio-years",
                        PlanYear.class,
                        YearSaid.class,
                        (in, b) -> Answer.of(new YearSaid(door(in).planYear(b).orThrow()))),
                Route.get(
                                "counselling.year",
                                "/studio-years/{year}",
                                YearBoard.class,
                                (in, none) -> Answer.of(door(in).year(new YearQuery(
                                                in.place("year", Integer.class),
                                                in.query("asOf", Long.class)
                                                        .map(OptionalLong::of)
                                                        .orElseGet(OptionalLong::empty)))
                                        .orThrow()))
                        .query("asOf", Long.class),
                Route.post(
                                "counselling.schedule",
                                "/salons",
                                ScheduleSalon.class,
                                SalonsScheduled.class,
                                (in, b) -> Answer.of(
                                        new SalonsScheduled(door(in).schedule(b).orThrow())))
                        .creating(),
                Route.get(
                                "counselling.studioSalons",
                                "/salons/own",
                                SalonsComing.class,
                                (in, none) -> page(in, door(in).studioSalons(in.after(), in.limit())))
                        .paged());
    }

    private static List<Route> open() {
        return List.of(
                Route.get(
                                "counselling.salons",
                                "/salons",
                                SalonsComing.class,
                                (in, none) -> page(in, door(in).salons(in.after(), in.limit())))
                        .paged()
                        .open(),
                Route.post(
                                "counselling.signUp",
                                SALON + "/tickets",
                                CaseRequests.Plain.class,
                                Ticket.class,
                                (in, b) -> Answer.of(door(in.keeping("salon " + salon(in)))
                                        .signUp(salon(in))
                                        .orThrow()))
                        .creating()
                        .open(),
                Route.post(
                                "counselling.ticket",
                                SALON + "/tickets/look",
                                ByCode.class,
                                Ticket.class,
                                (in, b) -> Answer.of(
                                        door(in).ticket(salon(in), b.code()).orThrow()))
                        .open(),
                Route.post(
                                "counselling.giveUp",
                                SALON + "/tickets/give-up",
                                ByCode.class,
                                OfSalon.class,
                                (in, b) ->
                                        of(door(in).giveUp(salon(in), b.code()).orThrow()))
                        .open(),
                Route.post(
                                "counselling.feedback",
                                SALON + "/feedback",
                                SalonFeedback.class,
                                OfSalon.class,
                                (in, b) -> of(door(in).feedback(salon(in), b).orThrow()))
                        .open());
    }

    private static List<Route> host() {
        return List.of(
                Route.get(
                        "counselling.salon",
                        SALON,
                        SalonView.class,
                        (in, none) -> Answer.of(door(in).salon(salon(in)).orThrow())),
                Route.post(
                        "counselling.beginSalon",
                        SALON + "/begin",
                        CaseRequests.Plain.class,
                        OfSalon.class,
                        (in, b) -> of(door(in).beginSalon(salon(in)).orThrow())),
                Route.post(
                        "counselling.checkIn",
                        SALON + "/check-in",
                        ByCode.class,
                        SalonCame.class,
                        (in, b) -> Answer.of(new SalonCame(
                                door(in).checkIn(salon(in), b.code()).orThrow()))),
                Route.post(
                        "counselling.holdSalon",
                        SALON + "/held",
                        WalkIns.class,
                        SalonCame.class,
                        (in, b) -> Answer.of(new SalonCame(
                                door(in).holdSalon(salon(in), b.walkIns()).orThrow()))),
                Route.post(
                        "counselling.callOff",
                        SALON + "/call-off",
                        CaseRequests.Plain.class,
                        OfSalon.class,
                        (in, b) -> of(door(in).callOff(salon(in)).orThrow())));
    }

    private static List<Route> petitions() {
        return List.of(
                Route.post(
                                "counselling.callOut",
                                "/petitions",
                                CallOut.class,
                                CalledOut.class,
                                (in, b) -> Answer.of(door(in).callOut(b).orThrow()))
                        .creating(),
                Route.get("counselling.petitions", "/petitions", PetitionList.class, (in, none) -> {
                            return in.listed(door(in).petitions(in.after(), in.limit()), PetitionList::new);
                        })
                        .paged(),
                Route.get(
                        "counselling.petition",
                        PETITION,
                        PetitionView.class,
                        (in, none) -> Answer.of(door(in).petition(petition(in)).orThrow())),
                Route.post(
                        "counselling.aid",
                        PETITION + "/aid",
                        FirstAid.class,
                        OfPetition.class,
                        (in, b) -> at(door(in).aid(petition(in), b).orThrow())),
                Route.post(
                        "counselling.handOver",
                        PETITION + "/hand-over",
                        PetitionHanding.class,
                        OfPetition.class,
                        (in, b) -> at(door(in).handOver(
                                        petition(in),
                                        b.aid(),
                                        b.to(),
                                        b.agreed(),
                                        b.words().orElse(""))
                                .orThrow())),
                Route.post(
                        "counselling.debrief",
                        PETITION + "/debrief",
                        Debrief.class,
                        OfPetition.class,
                        (in, b) -> at(door(in).debrief(petition(in), b).orThrow())));
    }

    private static Answer page(Inquiry in, Page<SalonLine> page) {
        return Answer.of(new SalonsComing(page.rows(), page.next())).next(in.next(page));
    }

    private static Answer of(SalonId id) {
        return Answer.of(new OfSalon(id));
    }

    private static Answer at(PetitionId id) {
        return Answer.of(new OfPetition(id));
    }

    private static Counselling door(Inquiry in) {
        return in.door().counselling();
    }

    private static SalonId salon(Inquiry in) {
        return in.place("salon", SalonId.class);
    }

    private static PetitionId petition(Inquiry in) {
        return in.place("petition", PetitionId.class);
    }
}
