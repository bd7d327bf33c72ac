package io.github.xingfujia.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.xingfujia.calendar.HolidayCalendar;
import io.github.xingfujia.casework.Categories;
import io.github.xingfujia.casework.CountyTerms;
import io.github.xingfujia.consultation.Columns;
import io.github.xingfujia.consultation.ConsultationTerms;
import io.github.xingfujia.consultation.Experts;
import io.github.xingfujia.counselling.CounselTerms;
import io.github.xingfujia.custody.CustodyTerms;
import io.github.xingfujia.departments.Linkage;
import io.github.xingfujia.evaluation.Sheets;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.learning.Courses;
import io.github.xingfujia.measures.MeasureTerms;
import io.github.xingfujia.messaging.NoticeTexts;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.prevention.PreventionTerms;
import io.github.xingfujia.protection.HandlingTerms;
import io.github.xingfujia.protection.Instruments;
import io.github.xingfujia.protection.ScreenInstrument;
import io.github.xingfujia.rules.Citations;
import io.github.xingfujia.rules.DatedBooks;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.stations.Programme;
import io.github.xingfujia.stations.Standards;
import io.github.xingfujia.statistics.StatisticsRoom;
import io.github.xingfujia.volunteer.Register;
import io.github.xingfujia.volunteer.TeamTerms;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an editor is told by a schema is what the reader allows: asked of the reader itself, by a key it cannot know. */
class SchemaTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "profile, ''",
        "pack, ''",
        "divisions, ''",
        "divisions, divisions",
        "network, ''",
        "network, services",
        "network, tiers",
        "network, outsidePlan",
        "stations, ''",
        "stations, each",
        "stations, each.states",
        "stations, posts",
        "stations, posts.states",
        "staff, ''",
        "staff, staff",
        "staff, staff.posts",
        "staff, each",
        "terms, ''",
        "terms, revisits",
        "terms, findings",
        "terms, extensions",
        "terms, complaints",
        "terms, corrections",
        "notices, ''",
        "notices, notices",
        "custody, ''",
        "custody, opening",
        "custody, break-glass",
        "custody, disclosures",
        "measures, ''",
        "counselling, ''",
        "counselling, record",
        "counselling, record.kinds",
        "counselling, programmes",
        "counselling, groups",
        "counselling, activities",
        "counselling, stop",
        "counselling, feedback",
        "measures, warning",
        "measures, warning.early",
        "measures, order",
        "measures, order.decide",
        "measures, shelter",
        "measures, report",
        "measures, aid",
        "prevention, ''",
        "prevention, watch",
        "prevention, signs",
        "consultation, ''",
        "consultation, appointments",
        "consultation, questions",
        "columns, ''",
        "columns, columns",
        "columns, columns.entries",
        "columns, columns.entries.text",
        "courses, ''",
        "courses, courses",
        "courses, courses.about",
        "courses, courses.lessons",
        "courses, courses.lessons.text",
        "courses, courses.lessons.media",
        "courses, courses.quiz",
        "courses, courses.quiz.questions",
        "courses, courses.quiz.questions.options",
        "courses, courses.counts",
        "courses, audiences",
        "courses, feedback",
        "experts, ''",
        "experts, experts",
        "experts, experts.fields",
        "experts, experts.place",
        "campaigns, ''",
        "campaigns, campaigns",
        "campaigns, activities",
        "campaigns, campaigns.papers",
        "campaigns, campaigns.criteria",
        "campaigns, campaigns.days",
        "campaigns, campaigns.panel",
        "campaigns, campaigns.vote",
        "campaigns, campaigns.titles",
        "campaigns, campaigns.quota",
        "campaigns, campaigns.quota.bands",
        "programme, ''",
        "programme, forecast",
        "programme, targets",
        "programme, targets.milestones",
        "standards, ''",
        "standards, standards",
        "standards, standards.items",
        "standards, studios",
        "standards, studios.steps",
        "categories, ''",
        "categories, categories",
        "categories, complexities",
        "rules, ''",
        "rules, facts",
        "rules, outcomes",
        "rules, rules",
        "rules, otherwise",
        "rules, obligations",
        "rules, impossible",
        "screen, ''",
        "screen, items",
        "instruments, ''",
        "instruments, instruments",
        "instruments, instruments.population",
        "instruments, instruments.items",
        "instruments, instruments.flags",
        "instruments, instruments.bands",
        "violence, ''",
        "violence, circumstances",
        "violence, duties",
        "violence, evidence",
        "violence, follow-up",
        "violence, follow-up.rounds",
        "violence, visiting",
        "calendar, ''",
        "calendar, holidays",
        "indicators, ''",
        "indicators, units",
        "indicators, labels",
        "indicators, labels.channel",
        "indicators, indicators",
        "indicators, indicators.numerator",
        "indicators, indicators.numerator.cases",
        "indicators, indicators.success",
        "indicators, targets",
        "series, ''",
        "series, series",
        "series, series.years",
        "series, series.beside",
        "departments, ''",
        "departments, departments",
        "departments, contacts",
        "departments, contacts.superior",
        "departments, fields",
        "departments, outcomes",
        "departments, offers",
        "departments, tasks",
        "departments, terms",
        "team, ''",
        "team, groups",
        "team, criteria",
        "team, background",
        "team, courses",
        "team, guides",
        "team, exam",
        "team, questions",
        "team, questions.options",
        "team, cohorts",
        "team, honours",
        "team, stars",
        "team, issuer",
        "certificates, ''",
        "certificates, certificates",
        "citations, ''",
        "citations, citations",
    })
    void schema_and_reader_allow_the_same_keys(String kind, String place) {
        TreeSet<String> schema = new TreeSet<>(properties(kind, place));
        assertFalse(schema.isEmpty(), kind + " " + place);
        assertEquals(new TreeSet<>(allowed(kind, place)), schema, kind + ".schema.json at " + place);
    }

    @ParameterizedTest
    @CsvSource({
        "profile",
        "pack",
        "divisions",
        "network",
        "stations",
        "staff",
        "terms",
        "custody",
        "notices",
        "measures",
        "prevention",
        "consultation",
        "experts",
        "columns",
        "courses",
        "counselling",
        "campaigns",
        "standards",
        "programme",
        "categories",
        "rules",
        "screen",
        "instruments",
        "violence",
        "citations",
        "indicators",
        "series",
        "departments",
        "calendar",
        "team"
    })
    void every_schema_closes_its_objects(String kind) {
        SourceNode schema = schema(kind);
        assertEquals(
                "https://json-schema.org/draft/2020-12/schema",
                schema.at("$schema").text());
        assertEquals("false", schema.at("additionalProperties").text());
    }

    private static List<String> properties(String kind, String place) {
        SourceNode at = schema(kind);
        for (String step : steps(place)) {
            at = at.at("properties").at(step);
            at = at.at("oneOf").isPresent() ? at.at("oneOf").items().get(0) : at;
            at = at.at("items").isPresent() ? at.at("items") : at;
        }
        return at.at("properties").keys();
    }

    private static SourceNode schema(String kind) {
        try (InputStream in = Profile.class.getResourceAsStream("schema/" + kind + ".schema.json")) {
            Checks problems = Checks.of();
            SourceNode schema = SourceNode.yaml(kind, new String(in.readAllBytes(), StandardCharsets.UTF_8), problems);
            problems.orThrow();
            return schema;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> allowed(String kind, String place) {
        StringBuilder open = new StringBuilder("{");
        StringBuilder close = new StringBuilder("}");
        for (String step : steps(place)) {
            open.append(step).append(": {");
            close.append("}");
        }
        Checks problems = read(kind, open + "zzz: 1" + close);
        return problems.violations().stream()
                .filter(v ->
                        v.rule().equals("unknown-key") && v.arguments().get(0).equals("zzz"))
                .map(v -> List.of(v.arguments().get(1).toString().split(" ")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " at " + place + ": " + problems.violations()));
    }

    private static List<String> steps(String place) {
        return place.isEmpty() ? List.of() : Arrays.asList(place.split("\\."));
    }

    private Checks read(String kind, String yaml) {
        Checks problems = Checks.of();
        List<SourceNode> file = List.of(SourceNode.yaml(kind, yaml, problems));
        switch (kind) {
            case "categories" -> Categories.read(file, problems);
            case "notices" -> NoticeTexts.read(file, List.of(), problems);
            case "custody" -> CustodyTerms.read(file, problems);
            case "terms" -> CountyTerms.read(file, problems);
            case "team" -> TeamTerms.read(file, problems);
            case "rules" -> RuleBook.read(file, problems);
            case "departments" -> Linkage.read(file, DatedBooks.read(List.of(), problems), norm -> true, problems);
            case "citations" -> Citations.read(file, problems);
            case "screen" -> ScreenInstrument.read(file, problems);
            case "measures" -> MeasureTerms.read(file, problems);
            case "prevention" -> PreventionTerms.read(file, problems);
            case "consultation" -> ConsultationTerms.read(file, problems);
            case "columns" -> Columns.read(file);
            case "experts" -> Experts.read(file, problems);
            case "courses" -> Courses.read(file, List.of());
            case "counselling" -> CounselTerms.read(file);
            case "campaigns" -> Sheets.read(file, problems);
            case "standards" -> Standards.read(file, List.of(), problems);
            case "programme" -> Programme.read(file, List.of(), List.of(), problems);
            case "instruments" -> Instruments.read(file, problems);
            case "violence" -> HandlingTerms.read(file, problems);
            case "certificates" -> Register.read(file, problems);
            case "calendar" -> HolidayCalendar.read(file, problems);
            case "indicators", "series" -> {
                Profile profile = profile("packs: [./p]", "pack: p", kind + ": x.yaml", yaml);
                StatisticsRoom.read(profile, List.of(), p -> new Label("", ""), d -> new Label("", ""));
                return profile.problems();
            }
            case "profile" -> {
                return profile(yaml, "pack: p", "x: x.yaml", "x: 1").problems();
            }
            case "pack" -> {
                return profile("packs: [./p]", yaml, "", "x: 1").problems();
            }
            default -> {
                Profile profile = profile("packs: [./p]", "pack: p", kind + ": x.yaml", yaml);
                Network.read(profile, profile.problems());
                return profile.problems();
            }
        }
        return problems;
    }

    private Profile profile(String profile, String pack, String files, String content) {
        try {
            Files.createDirectories(folder.resolve("p"));
            Files.writeString(folder.resolve("profile.yaml"), profile);
            Files.writeString(
                    folder.resolve("p/pack.yaml"), pack + (files.isEmpty() ? "" : "\nfiles: {" + files + "}\n"));
            Files.writeString(folder.resolve("p/x.yaml"), content);
            return Profile.read(folder.resolve("profile.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
