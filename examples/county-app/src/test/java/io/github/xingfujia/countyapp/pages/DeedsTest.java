package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.consultation.Consultation;
import io.github.xingfujia.custody.Custody;
import io.github.xingfujia.departments.Departments;
import io.github.xingfujia.departments.Rung;
import io.github.xingfujia.departments.Standing;
import io.github.xingfujia.disclosure.Disclosures;
import io.github.xingfujia.evaluation.Evaluation;
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
    private static final Map<String, List<String>> SHOWN = Map.of(
            "protection",
                    List.of(
                            "report",
                            "told",
                            "view",
                            "list",
                            "evidence",
                            "intake",
                            "mine",
                            "respondent",
                            "visits",
                            "visit",
                            "visitors"),
            "measures", List.of("source", "view", "due", "placement", "placements"),
            "disclosure", List.of("receipts", "notices"),
            "volunteer",
                    List.of(
                            "certify",
                            "certified",
                            "standing",
                            "engaged",
                            "member",
                            "members",
                            "hours",
                            "hoursOf",
                            "duties",
                            "fairness",
                            "lessons",
                            "lesson",
                            "proposals",
                            "exchanges",
                            "serviceCertificate",
                            "serviceCertificates",
                            "verifyHours"),
            "prevention", List.of("publicity", "watched", "watches", "signs"),
            "evaluation",
                    List.of(
                            "campaigns",
                            "nominations",
                            "nomination",
                            "jurySheet",
                            "reckoning",
                            "notices",
                            "roll",
                            "story",
                            "object",
                            "objected",
                            "objections",
                            "reviews",
                            "watched",
                            "held",
                            "activities",
                            "reach"),
            "stations", List.of("standing", "board", "due", "built"),
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
                            "aid"),
            "custody",
                    List.of(
                            "erasure",
                            "erasures",
                            "ledger",
                            "whereabouts",
                            "openings",
                            "reviews",
                            "glasses",
                            "glassReason"),
            "departments",
                    List.of(
                            "task",
                            "slip",
                            "tasks",
                            "board",
                            "suggestion",
                            "conference",
                            "conferences",
                            "offers",
                            "offered"));

    static Stream<String> commands() {
        return Stream.of(
                        Protection.class,
                        Measures.class,
                        Disclosures.class,
                        Prevention.class,
                        Evaluation.class,
                        Stations.class,
                        Consultation.class,
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
                        NominationPage.ALL,
                        StationDeeds.ALL,
                        SpiritPage.ALL,
                        ReceiptsPage.ALL,
                        WhereaboutsPage.ALL,
                        ErasureDeeds.OF_REQUEST,
                        ErasureDeeds.OF_LEDGER,
                        MembersPage.OF_ONE,
                        MinePage.ALL,
                        MinePage.OF_EXAM,
                        HoursPage.ALL,
                        DutyPage.ALL,
                        ConsultDeeds.ALL,
                        ConsultPage.OF_QUESTION,
                        AidPage.ALL,
                        LessonsPage.ALL,
                        LookedPage.ALL,
                        ConferencesPage.ALL,
                        ConferencesPage.OF_ONE,
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
