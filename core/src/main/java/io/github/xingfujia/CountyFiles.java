package io.github.xingfujia;

import io.github.xingfujia.calendar.HolidayCalendar;
import io.github.xingfujia.calendar.WorkingCalendar;
import io.github.xingfujia.casework.Categories;
import io.github.xingfujia.casework.CountyTerms;
import io.github.xingfujia.consultation.Columns;
import io.github.xingfujia.consultation.ConsultationRoom;
import io.github.xingfujia.consultation.ConsultationTerms;
import io.github.xingfujia.consultation.Experts;
import io.github.xingfujia.counselling.CounselTerms;
import io.github.xingfujia.counselling.CounsellingRoom;
import io.github.xingfujia.custody.CustodyTerms;
import io.github.xingfujia.departments.DepartmentsRoom;
import io.github.xingfujia.departments.Linkage;
import io.github.xingfujia.evaluation.Sheets;
import io.github.xingfujia.learning.Courses;
import io.github.xingfujia.learning.LearningRoom;
import io.github.xingfujia.measures.MeasureTerms;
import io.github.xingfujia.messaging.NoticeTexts;
import io.github.xingfujia.network.Division;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.prevention.PreventionTerms;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.profile.Section;
import io.github.xingfujia.protection.HandlingTerms;
import io.github.xingfujia.protection.Instruments;
import io.github.xingfujia.protection.ScreenInstrument;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.stations.Programme;
import io.github.xingfujia.stations.Standards;
import io.github.xingfujia.stations.StationsRoom;
import io.github.xingfujia.statistics.StatisticsRoom;
import io.github.xingfujia.volunteer.Register;
import io.github.xingfujia.volunteer.TeamTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a profile's files say, read by the rooms that declared them; everything wrong is told at once. Never changes. */
record CountyFiles(
        Network network,
        WorkingCalendar days,
        Categories categories,
        NoticeTexts notices,
        CustodyTerms custody,
        CountyTerms terms,
        ScreenInstrument screen,
        MeasureTerms measures,
        PreventionTerms prevention,
        Sheets sheets,
        Standards standards,
        Programme programme,
        ConsultationTerms consultation,
        Experts experts,
        Columns columns,
        CounselTerms counselling,
        Courses courses,
        Instruments instruments,
        HandlingTerms handling,
        CountyBooks books,
        Linkage linkage,
        Register register,
        TeamTerms team,
        StatisticsRoom statistics) {

    private static final List<String> CAPABILITIES = List.of(
            "network",
            "protection",
            "volunteer",
            "casework",
            "counselling",
            "consultation",
            "learning",
            "evaluation",
            "statistics");

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

    /**
     * Returns what a profile's files say, once for every house that is built from it.
     *
     * @throws io.github.xingfujia.kernel.InvalidInput with everything wrong in them, file and line
     */
    static CountyFiles of(Profile profile) {
        return profile.once(CountyFiles.class, CountyFiles::read);
    }

    private static CountyFiles read(Profile profile) {
        List<Section> sections = new ArrayList<>(OWN);
        sections.addAll(CountyBooks.sections());
        sections.addAll(Network.sections());
        sections.addAll(StationsRoom.sections());
        sections.addAll(ConsultationRoom.sections());
        sections.addAll(CounsellingRoom.sections());
        sections.addAll(LearningRoom.sections());
        sections.addAll(DepartmentsRoom.sections());
        sections.addAll(StatisticsRoom.sections());
        profile.check(CAPABILITIES, sections);
        if (!profile.isRead(sections.stream().map(Section::name).toArray(String[]::new))) {
            tell(profile);
        }
        int before = profile.problems().violations().size();
        Network network = Network.read(profile, profile.problems());
        boolean standing = profile.problems().violations().size() == before;
        WorkingCalendar days = HolidayCalendar.bundled().with(profile.files("calendar"), profile.problems());
        Categories categories = Categories.read(profile.files("categories"), profile.problems());
        NoticeTexts notices =
                NoticeTexts.read(profile.files("notices"), standing ? names(network) : List.of(), profile.problems());
        CustodyTerms custody = CustodyTerms.read(profile.files("custody"), profile.problems());
        CountyTerms terms = CountyTerms.read(profile.files("terms"), profile.problems());
        ScreenInstrument screen = ScreenInstrument.read(profile.files("screen"), profile.problems());
        MeasureTerms measures = MeasureTerms.read(profile.files("measures"), profile.problems());
        PreventionTerms prevention = PreventionTerms.read(profile.files("prevention"), profile.problems());
        Sheets sheets = Sheets.read(profile.files("campaigns"), profile.problems());
        List<String> tiers = standing ? List.copyOf(network.blueprint().tiers().keySet()) : List.of();
        Standards standards = Standards.read(profile.files("standards"), tiers, profile.problems());
        Programme programme = Programme.read(profile.files("programme"), tiers, published(), profile.problems());
        ConsultationTerms consultation = ConsultationTerms.read(profile.files("consultation"), profile.problems());
        Experts experts = Experts.read(profile.files("experts"), profile.problems());
        Columns columns = Columns.read(profile.files("columns"));
        CounselTerms counselling = CounselTerms.read(profile.files("counselling"));
        Instruments instruments = Instruments.read(profile.files("instruments"), profile.problems());
        HandlingTerms handling = HandlingTerms.read(profile.files("violence"), profile.problems());
        CountyBooks books = CountyBooks.read(profile, standing ? Optional.of(network) : Optional.empty());
        Linkage linkage = books.linkage(profile);
        Register register = Register.read(profile.files("certificates"), profile.problems());
        TeamTerms team = TeamTerms.read(profile.files("team"), profile.problems());
        Courses courses = Courses.read(profile.files("courses"), team.courses().keySet());
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
        return new CountyFiles(
                network,
                days,
                categories,
                notices,
                custody,
                terms,
                screen,
                measures,
                prevention,
                sheets,
                standards,
                programme,
                consultation,
                experts,
                columns,
                counselling,
                courses,
                instruments,
                handling,
                books,
                linkage,
                register,
                team,
                statistics);
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
        if (profile.isRead("consultation")) {
            ConsultationTerms.read(profile.files("consultation"), profile.problems());
        }
        if (profile.isRead("experts")) {
            Experts.read(profile.files("experts"), profile.problems());
        }
        if (profile.isRead("columns")) {
            Columns.read(profile.files("columns"));
        }
        if (profile.isRead("counselling")) {
            CounselTerms.read(profile.files("counselling"));
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
            TeamTerms team = TeamTerms.read(profile.files("team"), profile.problems());
            if (profile.isRead("courses")) {
                Courses.read(profile.files("courses"), team.courses().keySet());
            }
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
}
