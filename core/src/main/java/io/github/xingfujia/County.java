package io.github.xingfujia;

import com.google.common.collect.ImmutableSet;
import io.github.xingfujia.access.Role;
import io.github.xingfujia.books.BooksRoom;
import io.github.xingfujia.books.Prover;
import io.github.xingfujia.books.Shelf;
import io.github.xingfujia.books.TableCode;
import io.github.xingfujia.calendar.WorkingCalendar;
import io.github.xingfujia.casework.CaseworkRoom;
import io.github.xingfujia.consultation.AidLimits;
import io.github.xingfujia.consultation.ConsultationRoom;
import io.github.xingfujia.consultation.ExpertDirectory;
import io.github.xingfujia.counselling.CounsellingRoom;
import io.github.xingfujia.custody.CustodyRoom;
import io.github.xingfujia.custody.Keeper;
import io.github.xingfujia.custody.Keepers;
import io.github.xingfujia.departments.DepartmentLink;
import io.github.xingfujia.departments.DepartmentsRoom;
import io.github.xingfujia.disclosure.DisclosureRoom;
import io.github.xingfujia.evaluation.Candidate;
import io.github.xingfujia.evaluation.EvaluationRoom;
import io.github.xingfujia.evaluation.Sheets;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.learning.LearningRoom;
import io.github.xingfujia.measures.MeasuresRoom;
import io.github.xingfujia.messaging.NoticeTexts;
import io.github.xingfujia.network.Anonymity;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.prevention.PreventionRoom;
import io.github.xingfujia.prevention.WatchBasis;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.stations.StationsRoom;
import io.github.xingfujia.statistics.StatisticsRoom;
import io.github.xingfujia.volunteer.Certify;
import io.github.xingfujia.volunteer.CertifyTeam;
import io.github.xingfujia.volunteer.VolunteerRoom;
import io.github.xingfujia.way.Timed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rooms of one house, over what its county's files say. */
record County(
        CountyFiles files,
        BooksRoom books,
        CaseworkRoom casework,
        CounsellingRoom counselling,
        LearningRoom learning,
        CustodyRoom custody,
        DisclosureRoom disclosure,
        DepartmentsRoom departments,
        ProtectionRoom protection,
        MeasuresRoom measures,
        PreventionRoom prevention,
        EvaluationRoom evaluation,
        StationsRoom stations,
        ConsultationRoom consultation,
        VolunteerRoom team) {

    private static final TableCode ESCALATION = TableCode.of("escalation");

    /**
     * Returns the rooms of one house over what the files say.
     *
     * @param calendar the working days; those of the files when it is empty
     * @param experts who can be asked; whom the files name when it is empty
     * @param link by what departments are reached; each as the files say when it is empty
     */
    static County over(
            Profile profile,
            CountyFiles files,
            Optional<WorkingCalendar> calendar,
            Optional<ExpertDirectory> experts,
            Optional<DepartmentLink> link) {
        Network network = files.network();
        CountyBooks books = files.books();
        WorkingCalendar days = calendar.orElse(files.days());
        Shelf escalation = new Shelf(
                ESCALATION, profile.home(), books.escalation(), profile.texts("rules.escalation"), network::isHere);
        List<Shelf> shelves = new ArrayList<>(List.of(escalation));
        shelves.addAll(books.others(profile, network));
        Anonymity anonymity = new Anonymity(network, files.team().identifying());
        PreventionRoom prevention = new PreventionRoom(network, files.prevention(), anonymity);
        AidLimits aids = new AidLimits(files.measures().aid(), days);
        DepartmentsRoom departments = new DepartmentsRoom(
                link.map(files.linkage()::over).orElse(files.linkage()),
                shelves.get(3),
                days,
                List.of(new CaseSubjects(), new ViolenceSubjects(), new AidSubjects(aids)));
        ViolenceOffers offers = new ViolenceOffers(departments.offers());
        MeasuresRoom measures = new MeasuresRoom(
                network,
                files.measures(),
                shelves.get(1),
                shelves.get(2),
                days,
                ProtectionRoom.news(files.handling(), network, days),
                List.of(offers));
        ProtectionRoom protection = new ProtectionRoom(
                network,
                files.instruments(),
                files.handling(),
                days,
                List.of(measures.companion(), offers),
                CaseworkRoom.likeDisputes());
        ConsultationRoom consultation = new ConsultationRoom(
                experts.orElse(files.experts()),
                files.consultation(),
                days,
                network,
                new WordSigns(prevention.signs(), "question", WatchBasis.ONLINE_QUESTION),
                aids,
                protection,
                anonymity);
        CaseworkRoom casework = new CaseworkRoom(
                network,
                files.categories(),
                files.terms(),
                files.screen(),
                protection,
                escalation,
                days,
                files.custody(),
                new CaseSigns(prevention.signs()));
        CounsellingRoom counselling = new CounsellingRoom(
                network,
                files.counselling(),
                files.screen(),
                protection,
                days,
                new WordSigns(prevention.signs(), "petition", WatchBasis.PETITION));
        List<Keeper> keeping = new ArrayList<>(
                List.of(casework.keeper(), MeasuresRoom.keeper(protection.keeper()), counselling.keeper()));
        keeping.addAll(ConsultationRoom.keepers());
        keeping.addAll(List.of(EvaluationRoom.keeper(), VolunteerRoom.keeper()));
        Keepers keepers = new Keepers(keeping);
        VolunteerRoom team = new VolunteerRoom(
                network,
                files.team(),
                files.register(),
                won(files.sheets()),
                shelves.get(4),
                Stream.of(
                                casework.engagements(),
                                protection.engagements(),
                                measures.engagements(),
                                counselling.engagements())
                        .flatMap(List::stream)
                        .toList(),
                new CaseLessons(),
                new CaseAndFileDuties(network, casework),
                new WordSigns(prevention.signs(), "interest", WatchBasis.ONLINE_FORM));
        return new County(
                files,
                new BooksRoom(
                        shelves.stream().filter(Shelf::isKept).toList(),
                        Prover.exact(books::around, books.norms()),
                        heads(network),
                        Stream.of(measures.pasts(), departments.pasts(), team.pasts())
                                .flatMap(List::stream)
                                .toList(),
                        post -> network.tier(PostId.of(post)).key()),
                casework,
                counselling,
                new LearningRoom(files.courses(), team),
                new CustodyRoom(network, files.custody(), keepers),
                new DisclosureRoom(
                        network,
                        keepers,
                        List.of(departments.resting()),
                        departments.linkage().departments().stream()
                                .map(d -> d.code().value())
                                .toList(),
                        files.custody().acknowledge()),
                departments,
                protection,
                measures,
                prevention,
                new EvaluationRoom(
                        network,
                        files.sheets(),
                        new ViolenceVeto(),
                        new CertifiedTitles(files.team()),
                        new Anonymity(network, files.team().identifying()),
                        new WordSigns(prevention.signs(), "suggestion", WatchBasis.ONLINE_FORM)),
                new StationsRoom(network, files.standards(), files.programme()),
                consultation,
                team);
    }

    /** Returns what only a campaign of the team gives. */
    private static Set<String> won(Sheets sheets) {
        return sheets.all().stream()
                .filter(s -> s.candidate() == Candidate.MEMBER)
                .map(s -> s.code().value())
                .collect(ImmutableSet.toImmutableSet());
    }

    Network network() {
        return files.network();
    }

    StatisticsRoom statistics() {
        return files.statistics();
    }

    NoticeTexts notices() {
        return files.notices();
    }

    /** Returns what time does in every room. */
    List<Timed<?>> timed() {
        List<Timed<?>> all = new ArrayList<>(casework.timed());
        all.addAll(books.timed());
        all.addAll(protection.timed());
        all.addAll(measures.timed());
        all.addAll(prevention.timed());
        all.addAll(custody.timed());
        all.addAll(disclosure.timed());
        all.addAll(departments.timed());
        all.addAll(team.timed());
        all.addAll(evaluation.timed());
        all.addAll(stations.timed());
        all.addAll(consultation.timed());
        all.addAll(counselling.timed());
        return all;
    }

    /** Certifies the team as the register says, in the name of the head of the federation; again changes nothing. */
    int found(Home home) {
        List<Certify> team = files.register().team(network());
        Optional<Actor> head = head();
        if (team.isEmpty() || head.isEmpty()) {
            return 0;
        }
        return home.as(head.get()).volunteering().certify(new CertifyTeam(team)).orThrow();
    }

    private static List<StaffId> heads(Network network) {
        return network.staff().stream()
                .filter(m -> m.duties().stream().anyMatch(d -> d.roles().contains(Role.HEAD)))
                .map(StaffMember::id)
                .toList();
    }

    private Optional<Actor> head() {
        for (StaffMember member : network().staff()) {
            for (StaffMember.Duty duty : member.duties()) {
                if (duty.roles().contains(Role.HEAD)) {
                    return Optional.of(new Actor.Staff(member.id(), duty.post()));
                }
            }
        }
        return Optional.empty();
    }
}
