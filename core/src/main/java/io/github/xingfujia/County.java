package io.github.xingfujia;

import io.github.xingfujia.access.Role;
import io.github.xingfujia.books.BooksRoom;
import io.github.xingfujia.books.Prover;
import io.github.xingfujia.books.Shelf;
import io.github.xingfujia.books.TableCode;
import io.github.xingfujia.calendar.HolidayCalendar;
import io.github.xingfujia.calendar.WorkingCalendar;
import io.github.xingfujia.casework.CaseworkRoom;
import io.github.xingfujia.casework.Categories;
import io.github.xingfujia.casework.CountyTerms;
import io.github.xingfujia.custody.CustodyRoom;
import io.github.xingfujia.custody.CustodyTerms;
import io.github.xingfujia.custody.Keepers;
import io.github.xingfujia.departments.DepartmentsRoom;
import io.github.xingfujia.departments.Linkage;
import io.github.xingfujia.disclosure.DisclosureRoom;
import io.github.xingfujia.evaluation.EvaluationRoom;
import io.github.xingfujia.evaluation.Sheets;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.measures.MeasureTerms;
import io.github.xingfujia.measures.MeasuresRoom;
import io.github.xingfujia.messaging.NoticeTexts;
import io.github.xingfujia.network.Division;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.prevention.PreventionRoom;
import io.github.xingfujia.prevention.PreventionTerms;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.profile.Section;
import io.github.xingfujia.protection.HandlingTerms;
import io.github.xingfujia.protection.Instruments;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.protection.ScreenInstrument;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.stations.Programme;
import io.github.xingfujia.stations.Standards;
import io.github.xingfujia.stations.StationsRoom;
import io.github.xingfujia.statistics.StatisticsRoom;
import io.github.xingfujia.volunteer.Certify;
import io.github.xingfujia.volunteer.CertifyTeam;
import io.github.xingfujia.volunteer.Register;
import io.github.xingfujia.volunteer.TeamTerms;
import io.github.xingfujia.volunteer.VolunteerRoom;
import io.github.xingfujia.way.Timed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a profile's files say, read by the rooms that declared them; everything wrong is told at once. */
record County(
        Network network,
        BooksRoom books,
        CaseworkRoom casework,
        CustodyRoom custody,
        DisclosureRoom disclosure,
        NoticeTexts notices,
        DepartmentsRoom departments,
        ProtectionRoom protection,
        MeasuresRoom measures,
        PreventionRoom prevention,
        EvaluationRoom evaluation,
        StationsRoom stations,
        StatisticsRoom statistics,
        Register register,
        VolunteerRoom team) {

    private static final List<String> CAPABILITIES =
            List.of("network", "protection", "volunteer", "casework", "evaluation", "statistics");

    private static final TableCode ESCALATION = TableCode.of("escalation");

    private static final List<Section> OWN = List.of(
            Section.of("calendar", "calendar"),
            Section.of("categories", "casework"),
            Section.of("terms", "casework"),
            Section.of("custody", "casework"),
            Section.of("notices", "casework"),
            Section.of("screen", "protection"),
            Section.of("measures", "protection"),
            Section.of("prevention", "protection"),
            Section.of("campaigns", "evaluation"),
            Section.of("instruments", "protection"),
            Section.of("violence", "protection"),
            Section.of("certificates", "volunteer"),
            Section.of("team", "volunteer"));

    static County read(Profile profile, Optional<WorkingCalendar> calendar) {
        List<Section> sections = new ArrayList<>(OWN);
        sections.addAll(CountyBooks.sections());
        sections.addAll(Network.sections());
        sections.addAll(StationsRoom.sections());
        sections.addAll(DepartmentsRoom.sections());
        sections.addAll(StatisticsRoom.sections());
        profile.check(CAPABILITIES, sections);
        if (!profile.isRead(sections.stream().map(Section::name).toArray(String[]::new))) {
            tell(profile);
        }
        int before = profile.problems().violations().size();
        Network network = Network.read(profile, profile.problems());
        boolean standing = profile.problems().violations().size() == before;
        WorkingCalendar days =
                calendar.orElseGet(() -> HolidayCalendar.bundled().with(profile.files("calendar"), profile.problems()));
        Categories categories = Categories.read(profile.files("categories"), profile.problems());
        NoticeTexts notices =
                NoticeTexts.read(profile.files("notices"), standing ? names(network) : List.of(), profile.problems());
        CustodyTerms kept = CustodyTerms.read(profile.files("custody"), profile.problems());
        CountyTerms terms = CountyTerms.read(profile.files("terms"), profile.problems());
        ScreenInstrument screen = ScreenInstrument.read(profile.files("screen"), profile.problems());
        MeasureTerms figures = MeasureTerms.read(profile.files("measures"), profile.problems());
        PreventionTerms watching = PreventionTerms.read(profile.files("prevention"), profile.problems());
        Sheets sheets = Sheets.read(profile.files("campaigns"), profile.problems());
        Standards standards = Standards.read(
                profile.files("standards"),
                standing ? network.blueprint().tiers().keySet() : List.of(),
                profile.problems());
        Programme programme = Programme.read(
                profile.files("programme"),
                standing ? network.blueprint().tiers().keySet() : List.of(),
                published(),
                profile.problems());
        Instruments instruments = Instruments.read(profile.files("instruments"), profile.problems());
        HandlingTerms handling = HandlingTerms.read(profile.files("violence"), profile.problems());
        CountyBooks books = CountyBooks.read(profile, standing ? Optional.of(network) : Optional.empty());
        Linkage linkage = books.linkage(profile);
        Register register = Register.read(profile.files("certificates"), profile.problems());
        TeamTerms team = TeamTerms.read(profile.files("team"), profile.problems());
        StatisticsRoom statistics = StatisticsRoom.read(
                profile,
                published(),
                network::label,
                d -> network.divisions()
                        .find(d)
                        .map(Division::label)
                        .map(l -> new Label(l, l))
                        .orElseGet(() -> new Label(d.toString(), d.toString())));
        profile.orThrow();
        Shelf escalation = new Shelf(
                ESCALATION, profile.home(), books.escalation(), profile.texts("rules.escalation"), network::isHere);
        List<Shelf> shelves = new ArrayList<>(List.of(escalation));
        shelves.addAll(books.others(profile, network));
        DepartmentsRoom departments =
                new DepartmentsRoom(linkage, shelves.get(3), days, List.of(new CaseSubjects(), new ViolenceSubjects()));
        ViolenceOffers offers = new ViolenceOffers(departments.offers());
        MeasuresRoom measures =
                new MeasuresRoom(network, figures, shelves.get(1), shelves.get(2), days, List.of(offers));
        ProtectionRoom protection =
                new ProtectionRoom(network, instruments, handling, days, List.of(measures.companion(), offers));
        PreventionRoom prevention = new PreventionRoom(network, watching);
        CaseworkRoom casework = new CaseworkRoom(
                network, categories, terms, screen, protection, escalation, days, new CaseSigns(prevention.signs()));
        Keepers keepers = new Keepers(List.of(casework.keeper(), MeasuresRoom.keeper(protection.keeper())));
        return new County(
                network,
                new BooksRoom(
                        shelves.stream().filter(Shelf::isKept).toList(), Prover.exact(books::around, books.norms())),
                casework,
                new CustodyRoom(network, kept, keepers),
                new DisclosureRoom(network, keepers, List.of(departments.resting()), kept.acknowledge()),
                notices,
                departments,
                protection,
                measures,
                prevention,
                new EvaluationRoom(network, sheets, new ViolenceVeto(), new CertifiedTitles()),
                new StationsRoom(network, standards, programme),
                statistics,
                register,
                new VolunteerRoom(
                        network,
                        team,
                        shelves.get(4),
                        Stream.of(casework.engagements(), protection.engagements(), measures.engagements())
                                .flatMap(List::stream)
                                .toList(),
                        new CaseLessons()));
    }

    /** Throws what can be told of a profile with files that could not be read, without what only follows from them. */
    private static void tell(Profile profile) {
        Network.read(profile, profile.problems());
        if (profile.isRead("calendar")) {
            HolidayCalendar.bundled().with(profile.files("calendar"), profile.problems());
        }
        if (profile.isRead("categories")) {
            Categories.read(profile.files("categories"), profile.problems());
        }
        if (profile.isRead("terms")) {
            CountyTerms.read(profile.files("terms"), profile.problems());
        }
        if (profile.isRead("custody")) {
            CustodyTerms.read(profile.files("custody"), profile.problems());
        }
        if (profile.isRead("screen")) {
            ScreenInstrument.read(profile.files("screen"), profile.problems());
        }
        if (profile.isRead("measures")) {
            MeasureTerms.read(profile.files("measures"), profile.problems());
        }
        if (profile.isRead("prevention")) {
            PreventionTerms.read(profile.files("prevention"), profile.problems());
        }
        if (profile.isRead("campaigns")) {
            Sheets.read(profile.files("campaigns"), profile.problems());
        }
        if (profile.isRead("standards")) {
            Standards.read(profile.files("standards"), List.of(), profile.problems());
        }
        if (profile.isRead("programme")) {
            Programme.read(profile.files("programme"), List.of(), published(), profile.problems());
        }
        if (profile.isRead("instruments")) {
            Instruments.read(profile.files("instruments"), profile.problems());
        }
        if (profile.isRead("violence")) {
            HandlingTerms.read(profile.files("violence"), profile.problems());
        }
        if (profile.isRead("rules.escalation")) {
            CountyBooks.read(profile, Optional.empty());
        }
        if (profile.isRead("team")) {
            TeamTerms.read(profile.files("team"), profile.problems());
        }
        if (profile.isRead("certificates")) {
            Register.read(profile.files("certificates"), profile.problems());
        }
        profile.orThrow();
    }

    /** What would tell from whom a notice comes: the names of posts and staff, in both languages. */
    private static List<String> names(Network network) {
        return Stream.concat(
                        network.staff().stream().map(m -> m.name()),
                        network.posts().stream().map(post -> network.label(post.id())))
                .flatMap(label -> Stream.of(label.in(Locale.CHINA), label.in(Locale.ENGLISH)))
                .distinct()
                .toList();
    }

    private static List<String> published() {
        return HomeBuilder.facts().stream()
                .flatMap(types -> types.names().stream())
                .filter(n -> n.contains(".published-"))
                .sorted()
                .toList();
    }

    /** Returns what time does in every room. */
    List<Timed<?>> timed() {
        List<Timed<?>> all = new ArrayList<>(casework.timed());
        all.addAll(protection.timed());
        all.addAll(measures.timed());
        all.addAll(prevention.timed());
        all.addAll(custody.timed());
        all.addAll(disclosure.timed());
        all.addAll(departments.timed());
        all.addAll(team.timed());
        all.addAll(evaluation.timed());
        all.addAll(stations.timed());
        return all;
    }

    /** Certifies the team as the register says, in the name of the head of the federation; again changes nothing. */
    int found(Home home) {
        List<Certify> team = new ArrayList<>();
        for (Register.Line line : register.lines()) {
            network.staff().stream()
                    .filter(m -> m.duties().stream().anyMatch(d -> d.roles().contains(line.role())))
                    .forEach(m -> team.add(line.certify(m.id())));
        }
        Optional<Actor> head = head();
        if (team.isEmpty() || head.isEmpty()) {
            return 0;
        }
        return home.as(head.get()).volunteering().certify(new CertifyTeam(team)).orThrow();
    }

    private Optional<Actor> head() {
        for (StaffMember member : network.staff()) {
            for (StaffMember.Duty duty : member.duties()) {
                if (duty.roles().contains(Role.HEAD)) {
                    return Optional.of(new Actor.Staff(member.id(), duty.post()));
                }
            }
        }
        return Optional.empty();
    }
}
