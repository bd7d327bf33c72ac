package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.stations.Standard;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A post is looked at by whoever is above it, and says why it came to that; the plan is told with its rule. */
class StationPagesTest {

    private static final String STATION = "/stations/500118106201";
    private static final String JPEG = "\u00ff\u00d8\u00ff\u00e0";
    private static final Pattern CAME_41 = Pattern.compile("人次\">\\s*41\\s*</td>");

    @Test
    void a_town_inspects_its_station_and_the_station_reads_why() {
        try (Site site = new Site()) {
            Caller town = site.worker("chen", "500118106000");
            Caller station = site.worker("zhou", "500118106201");
            assertTrue(town.get("/stations").body().contains("href=\"" + STATION + "\""));
            assertFalse(station.get(STATION).body().contains("act-stations-inspect"), "nobody inspects her own post");
            String today = site.home.today().toString();
            List<String> answers = check(site, "quiet-corner");
            HttpResponse<String> half = town.deed(
                    STATION,
                    "stations.inspect",
                    answers.subList(2, answers.size()).toArray(String[]::new));
            assertEquals(422, half.statusCode());
            answers.addAll(List.of("on", today));
            HttpResponse<String> text = town.deedWith(
                    STATION, "stations.inspect", photos(site, item -> "演示：不是照片"), answers.toArray(String[]::new));
            assertEquals(422, text.statusCode());
            assertTrue(text.body().contains("格式应为 JPEG, PNG ≤ 8 MB"), "what a file is says its content, not its name");
            HttpResponse<String> same = town.deedWith(
                    STATION, "stations.inspect", photos(site, item -> JPEG), answers.toArray(String[]::new));
            assertTrue(same.body().contains("已经用在别的项上"), "one photo proves one item");
            done(town.deedWith(
                    STATION, "stations.inspect", photos(site, item -> JPEG + item), answers.toArray(String[]::new)));
            String told = station.get(STATION).body();
            assertTrue(told.contains("限期整改"));
            assertTrue(told.contains("能单独谈话、旁人听不到的地方"));
            assertTrue(told.contains("MZ/T 084—2017 附录C"), "with the item's ground");
            assertTrue(town.get("/stations").body().contains("限期整改"));
        }
    }

    @Test
    void the_plan_is_shown_without_script_and_says_when_there_is_not_enough_to_forecast() {
        try (Site site = new Site()) {
            Caller head = site.worker("qian", "500118000000-federation");
            String board = head.get("/built").body();
            assertTrue(board.contains("<p class=\"figure\">262 / 262</p>"));
            assertTrue(board.contains("依据不足，暂不推算：近 180 天新增 0，至少须新增 3"));
            assertTrue(board.contains("<table id=\"towns\""), "the table stands behind the chart");
            HttpResponse<String> soon = head.get("/built?day=soon");
            assertEquals(422, soon.statusCode());
            assertTrue(soon.body().contains("格式应为"), soon.body());
            assertEquals(
                    422, head.get("/built?day=2019-01-01").statusCode(), "nothing was planned before the plan of 2020");
            assertEquals(404, head.get("/stations/500118106299").statusCode());
            String studio = "/stations/500118000000-studio-01";
            done(head.deed(studio, "stations.rise"));
            assertTrue(head.get(studio).body().contains("候选"));
            HttpResponse<String> early = head.deed(studio, "stations.rise");
            assertEquals(409, early.statusCode());
            assertTrue(early.body().contains("距上一阶段须满 30 天"));
        }
    }

    @Test
    void activities_are_numbers_and_can_be_put_right() {
        try (Site site = new Site()) {
            Caller zhou = site.worker("zhou", "500118106201");
            String today = site.home.today().toString();
            done(zhou.deed(
                    "/spirit",
                    "evaluation.holdActivity",
                    "activityKind",
                    "lecture",
                    "divisionCode",
                    "500118106201",
                    "on",
                    today,
                    "people",
                    "41",
                    "families",
                    "23"));
            String page = zhou.get("/spirit").body();
            assertTrue(page.contains("家风宣讲") && CAME_41.matcher(page).find());
            String id = site.home
                    .as(Actor.staff("zhou", "500118106201"))
                    .familySpirit()
                    .activities(Optional.empty(), 1)
                    .rows()
                    .get(0)
                    .id()
                    .value();
            done(zhou.deed("/spirit", "evaluation.correctActivity", "activity", id, "people", "39", "families", "22"));
            assertFalse(CAME_41.matcher(zhou.get("/spirit").body()).find());
        }
    }

    private static List<String> check(Site site, String missing) {
        Standard standard =
                site.home.standards().of("station", site.home.today()).orElseThrow();
        List<String> answers = new ArrayList<>();
        for (Standard.Item item : standard.items()) {
            boolean met = !item.code().value().equals(missing);
            answers.addAll(List.of("findings." + item.code(), met ? "yes" : "no"));
        }
        return answers;
    }

    private static List<Caller.Attached> photos(Site site, UnaryOperator<String> shot) {
        return site.home.standards().of("station", site.home.today()).orElseThrow().items().stream()
                .filter(Standard.Item::photo)
                .map(i -> new Caller.Attached(
                        "photos." + i.code(), shot.apply(i.code().value()).getBytes(StandardCharsets.ISO_8859_1)))
                .toList();
    }

    private static void done(HttpResponse<String> answer) {
        assertEquals(303, answer.statusCode(), answer.body());
    }
}
