package io.github.xingfujia.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A campaign sheet says at which place what is wrong, and takes nothing that only describes as a criterion. */
class SheetsTest {

    private static final String SHEET = """
            campaigns:
              - code: good
                zh: 好婆婆
                en: Good mother-in-law
                candidate: person
                criteria:
                  - {code: harmony, zh: 和睦, en: Harmony, weight: 60, measures: panel}
                  - {code: deeds, zh: 事迹, en: Deeds, weight: 40, measures: panel}
                days: {village-notice: 3, final-notice: 5, watch: 365, clearance: 30}
                sample: 10
                panel: {least: 3, trim: 1}
                line: all-named
                titles:
                  - {code: named, zh: 好婆婆, en: Good mother-in-law, places: 10, per: all}
            """;

    @Test
    void a_sheet_that_fits_is_read_and_its_digest_follows_whatever_decides() {
        assertEquals(List.of(), wrong(SHEET));
        assertEquals(digest(SHEET), digest(SHEET.replace("zh: 和睦", "zh: 家庭和睦")), "a name decides nothing");
        for (String other : List.of(
                SHEET.replace("places: 10", "places: 11"),
                SHEET.replace("trim: 1", "trim: 0"),
                SHEET.replace("weight: 60", "weight: 50").replace("weight: 40", "weight: 50"),
                SHEET.replace("line: all-named", "line: none-named"))) {
            assertNotEquals(digest(SHEET), digest(other), other);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'40, measures: panel', '40', sheet:8 campaigns[0].criteria[1].measures required",
        "'40, measures: panel', '40, measures: success-rate', sheet:8 campaigns[0].criteria[1].measures one-of",
        "weight: 40, weight: 41, sheet:7 campaigns[0].criteria range",
        "least: 3, least: 2, sheet:11 campaigns[0].panel.least range",
        "places: 10, places: 0, sheet:14 campaigns[0].titles[0].places range",
    })
    void what_is_wrong_is_told_with_its_place(String right, String wrong, String told) {
        assertEquals(List.of(told), wrong(SHEET.replace(right, wrong)));
    }

    @Test
    void sizes_of_a_quota_rise_and_the_edge_is_stated() {
        String quota = SHEET + "    quota: {bands: [{below: 500, places: 6}, {below: 500, places: 8}], above: 10}\n";
        assertEquals(
                List.of(
                        "sheet:15 campaigns[0].quota.bands[1].below range",
                        "sheet:15 campaigns[0].quota.edge required"),
                wrong(quota));
    }

    private static List<String> wrong(String yaml) {
        Checks problems = Checks.of();
        Sheets.read(List.of(SourceNode.yaml("sheet", yaml, problems)), problems);
        return problems.violations().stream()
                .map(v -> v.field() + " " + v.rule())
                .toList();
    }

    private static String digest(String yaml) {
        return Sheets.read(List.of(SourceNode.yaml("sheet", yaml, Checks.of())), Checks.of())
                .find(CampaignCode.of("good"))
                .orElseThrow()
                .digest();
    }
}
