package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.consultation.Consultation;
import io.github.xingfujia.counselling.Counselling;
import io.github.xingfujia.custody.Custody;
import io.github.xingfujia.departments.Departments;
import io.github.xingfujia.departments.Rung;
import io.github.xingfujia.departments.Standing;
import io.github.xingfujia.disclosure.Disclosures;
import io.github.xingfujia.evaluation.Evaluation;
import io.github.xingfujia.evaluation.FamilySpirit;
import io.github.xingfujia.learning.Learning;
import io.github.xingfujia.measures.Measures;
import io.github.xingfujia.prevention.Prevention;
import io.github.xingfujia.protection.Protection;
import io.github.xingfujia.stations.Stations;
import io.github.xingfujia.volunteer.Volunteering;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That the violence desk leaves out no command of the rooms it stands on, and says what each is. */
class DeedsTest {

    /** What only shows, or is said without a login, or by a party. */
    private static final Map<String, List<String>> SHOWN = Map.ofEntries(
            Map.entry(
                    "protection",
                    List.of(
                            "report",
                            "told",
                            "tellMore",
                            "view",
                            "list",
                            "evidence",
                            "intake",
                            "mine",
                            "respondent",
                            "visits",
                            "out",
                            "visit",
                            "visitors")),
            Map.entry("measures", List.of("source", "view", "due", "placement", "placements")),
            Map.entry("disclosure", List.of("receipts", "notices")),
            Map.entry(
                    "volunteer",
                    List.of(
                            "expressInterest",
                            "interests",
                            "interest",
                            "checkLesson",
                            "certify",
                            "certified",
                            "appeals",
                            "standing",
                            "affected",
                            "engaged",
                            "member",
                            "members",
                            "guided",
                            "guiding",
                            "hours",
                            "hoursOf",
                            "duties",
                            "duty",
                            "fairness",
                            "lessons",
                            "lesson",
                            "proposal",
                            "proposals",
                            "exchanges",
                            "serviceCertificate",
                            "serviceCertificates",
                            "verifyHours")),
            Map.entry("prevention", List.of("publicity", "watched", "watches", "signs")),
            Map.entry(
                    "evaluation",
                    List.of(
                            "suggest",
                            "suggestions",
                            "suggestion",
                            "campaigns",
                            "campaign",
                            "vote",
                            "nominations",
                            "nomination",
                            "jurySheet",
                            "reckoning",
                            "notices",
                            "roll",
                            "story",
                            "certificate",
                            "verifyHonour",
                            "object",
                            "myObjection",
                            "objected",
                            "objections",
                            "alarms",
                            "alarm",
                            "reviews",
                            "watched",
                            "held",
                            "activities",
                            "reach")),
            Map.entry("stations", List.of("standing", "board", "due", "built")),
            Map.entry(
                    "counselling",
                    List.of(
                            "certificate",
                            "verify",
                            "view",
                            "list",
                            "mine",
                            "salons",
                            "studioSalons",
                            "salon",
                            "signUp",
                            "ticket",
                            "giveUp",
                            "feedback",
                            "year",
                            "petition",
                            "petitions")),
            Map.entry(
                    "learning", List.of("begin", "progress", "done", "answer", "helped", "certify", "verify", "year")),
            Map.entry(
                    "consultation",
                    List.of(
                            "times",
                            "free",
                            "hold",
                            "confirm",
                            "cancel",
                            "rate",
                            "mine",
                            "appointments",
                            "appointment",
                            "ask",
                            "myQuestion",
                            "consent",
                            "questions",
                            "question",
                            "publicAnswers",
                            "publicAnswer",
                            "applyForAid",
                            "myAid",
                            "objectToRefusal",
                            "aids",
                            "aid")),
            Map.entry(
                    "custody",
                    List.of(
                            "erasure",
                            "erasures",
                            "askErasureUnder",
                            "erasureUnder",
                            "ledger",
                            "whereabouts",
                            "openings",
                            "reviews",
                            "glasses",
                            "glassReason")),
            Map.entry(
                    "departments",
                    List.of(
                            "task",
                            "slip",
                            "tasks",
                            "board",
                            "suggestion",
                            "conference",
                            "decisions",
                            "conferences",
                            "offers",
                            "offered")));

    static Stream<String> commands() {
        return Stream.of(
                        Protection.class,
                        Measures.class,
                        Disclosures.class,
                        Prevention.class,
                        Evaluation.class,
                        FamilySpirit.class,
                        Stations.class,
                        Consultation.class,
                        Counselling.class,
                        Learning.class,
                        Volunteering.class,
                        Custody.class,
                        Departments.class)
                .flatMap(door -> Arrays.stream(door.getDeclaredMethods())
                        .filter(m -> Modifier.isPublic(m.getModifiers()))
                        .map(Method::getName)
                        .distinct()
                        .filter(n -> !SHOWN.get(room(door)).contains(n))
                        .map(n -> room(door) + "." + n));
    }

    private static String room(Class<?> door) {
        return door.getPackageName().replaceFirst(".*\\.", "");
    }

    private static List<String> names() {
        return Stream.of(
                        FileDeeds.ALL,
                        EvidencePage.ALL,
                        RegisterPage.ALL,
                        StaysPage.ALL,
                        PreventionDeeds.ALL,
                        WatchPage.ALL,
                        CampaignsPage.ALL,
                        CampaignPage.ALL,
                        JuryPage.ALL,
                        NominationDeeds.ALL,
                        StationDeeds.ALL,
                        CounselsPage.ALL,
                        CounselDeeds.ALL,
                        StudioPage.ALL,
                        SalonPage.ALL,
                        PetitionsPage.ALL,
                        PetitionPage.ALL,
                        SuggestedPage.ALL,
                        InterestPage.ALL,
                        SpiritPage.ALL,
                        ReceiptsPage.ALL,
                        WhereaboutsPage.ALL,
                        ErasureDeeds.OF_REQUEST,
                        ErasureDeeds.OF_LEDGER,
                        MembersPage.OF_ONE,
                        MinePage.ALL,
                        MinePage.OF_EXAM,
                        HoursPage.ALL,
                        DutyDeeds.ALL,
                        ConsultDeeds.ALL,
                        ConsultPage.OF_QUESTION,
                        AidPage.ALL,
                        LessonsPage.ALL,
                        LookedFor.ALL,
                        ConferencesPage.ALL,
                        ConferencePage.ALL,
                        DangerPage.ALL)
                .flatMap(List::stream)
                .flatMap(k -> k.deeds().stream())
                .map(Deed::name)
                .toList();
    }

    /** The forms of a task stand on its own page. */
    private static List<String> ofTasks() {
        Set<String> all = new TreeSet<>(List.of("departments.send"));
        for (boolean department : new boolean[] {true, false}) {
            for (Standing standing : Standing.values()) {
                for (Rung rung : Rung.values()) {
                    TaskActs.offered(department, false, standing, rung, true).forEach(a -> all.add("departments." + a));
                }
            }
        }
        return List.copyOf(all);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_has_its_form(String command) {
        assertTrue(names().contains(command) || ofTasks().contains(command), command);
    }

    @Test
    void every_form_is_there_once_and_says_what_it_is() {
        assertEquals(names().stream().distinct().toList(), names());
        for (String name : names()) {
            for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
                assertFalse(Deeds.title(name).in(locale).isBlank(), name);
            }
        }
    }
}
