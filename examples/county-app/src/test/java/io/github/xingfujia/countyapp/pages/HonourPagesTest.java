package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A campaign on the pages: a village sees a stage, protection staff a cause, everybody the notice. */
class HonourPagesTest {

    private static final String ONE = "500118199001010031";
    private static Site site;
    private static String campaign;

    @BeforeAll
    static void start() {
        site = new Site();
        campaign = started(site);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void a_family_waits_without_a_cause_and_goes_on_notice_once_it_was_looked_at() {
        String at = nominated(site, campaign);
        Caller zhou = site.worker("zhou", "500118106201");
        assertTrue(zhou.get("/campaigns").body().contains("name=\"c20.name\""), "room for a whole household");
        Caller yang = site.worker("yang", "500118000000");
        HttpResponse<String> early = zhou.deed(at, "evaluation.review", "shownAs", "演示·甲一家庭");
        assertTrue(early.body().contains("先单独征询家里每一个人"), early.body());
        String day = site.home.today().toString();
        zhou.deed(at, "evaluation.askFamily", "familyAgreed", "1", "familyAgreed", "2", "on", day);
        String other = zhou.deed(at, "evaluation.review", "shownAs", "演示·别人家庭").body();
        assertTrue(other.contains("应为所推荐家庭成员的姓名"), other);
        zhou.deed(at, "evaluation.review", "shownAs", "演示·甲一家庭");
        String village = site.worker("zhou", "500118106201").get(at).body();
        assertTrue(village.contains("复核中"), village);
        assertFalse(village.contains("材料不齐") || village.contains("身份证号"), village);
        String desk = yang.get("/reviews").body();
        assertTrue(desk.contains(at), desk);
        String held = site.worker("yang", "500118000000").get(at).body();
        assertTrue(held.contains("材料不齐") && held.contains("有成员没有登记身份证号"), held);
        assertFalse(nobody(site).contains("演示·甲一家庭"));
        HttpResponse<String> waived = cleared(site, at);
        assertTrue(waived.body().contains("材料不齐，不能通过"), waived.body());
        site.worker("yang", "500118000000")
                .deed(at, "evaluation.settle", "askedFirst", "NOBODY", "settlement", "PAPERS_WANTED");
        site.worker("zhou", "500118106201").deed(at, "evaluation.handPapers", "nominationPapers", "household-register");
        site.worker("zhou", "500118106201").deed(at, "evaluation.review", "shownAs", "演示·甲一家庭");
        assertEquals(303, cleared(site, at).statusCode());
        site.worker("zhou", "500118106201").deed(at, "evaluation.review", "shownAs", "演示·甲一家庭");
        assertTrue(nobody(site).contains("演示·甲一家庭"));
        String offered = site.worker("zhou", "500118106201").get(at).body();
        assertTrue(offered.contains("value=\"OWN_WISH\"") && !offered.contains("value=\"CONDITIONS\""), offered);
        assertTrue(site.worker("wang", "500118000000").get(at).body().contains("value=\"CONDITIONS\""));
        String head = site.worker("qian", "500118000000-federation").get(at).body();
        assertFalse(head.contains("evaluation.decline"), "who leads is offered nothing that is refused: " + head);
        answered(at, objected(at, "演示异议", "0"));
        String alarm = objected(at, "演示·他打老婆", "1");
        assertTrue(alarm.contains("如果现在不安全") && alarm.contains("tel:110") && alarm.contains("tel:12338"), alarm);
        assertFalse(site.worker("wang", "500118000000").get(at).body().contains("他打老婆"));
        assertTrue(site.worker("yang", "500118000000").get("/reviews").body().contains(at));
        assertTrue(site.worker("yang", "500118000000").get(at).body().contains("他打老婆"));
        for (int i = 2; i < 6; i++) {
            objected(at, "演示异议" + i, Integer.toString(i));
        }
        HttpResponse<String> often = object(at, "演示异议", "6");
        assertEquals(429, often.statusCode(), "one place does not hold one family for good");
    }

    /** The village never reads it; the district answers it, and whoever objected reads the words and no conclusion. */
    private static void answered(String at, String received) {
        assertFalse(site.worker("zhou", "500118106201").get(at).body().contains("演示异议"));
        assertTrue(site.worker("wang", "500118000000").get(at).body().contains("演示异议"));
        String word = found(received, "class=\"word\"><b>([0-9 ]+)</b>");
        HttpResponse<String> done = site.worker("wang", "500118000000")
                .deed(
                        at,
                        "evaluation.answerObjection",
                        "objection",
                        "1",
                        "objectionReason",
                        "NOT_SO",
                        "objectionWhy",
                        "演示·走访过",
                        "objectionReply",
                        "演示·已经核实");
        assertEquals(303, done.statusCode(), done.body());
        String mine = Caller.nobody(site).post("/honours/mine", "word", word).body();
        assertTrue(mine.contains("演示·已经核实"), mine);
        assertFalse(mine.contains("演示·走访过") || mine.contains("不属实"), mine);
        assertEquals(
                422,
                Caller.nobody(site)
                        .post("/honours/mine", "word", "0000 0000 0000")
                        .statusCode());
    }

    @Test
    void who_is_not_on_the_panel_has_no_scoring_sheet_and_who_leads_sees_every_figure() {
        String at = "/campaigns/" + campaign;
        assertEquals(404, site.worker("zheng", "500118000000").get(at + "/jury").statusCode());
        String before = site.worker("wang", "500118000000").get(at).body();
        assertFalse(before.contains("value=\"feng\""), "whoever may judge is looked up, not listed");
        String looked = site.worker("wang", "500118000000")
                .post(at + "/find", "jurorName", "feng")
                .body();
        assertTrue(looked.contains("value=\"feng\""), looked);
        String open = Caller.nobody(site).get("/honours/" + campaign).body();
        assertTrue(open.contains("家庭和睦 40%") && open.contains("占总分 30%") && open.contains("每天 06:00—23:00"), open);
        assertFalse(open.contains("name=\"picks\""), "nobody votes before marking opens");
        assertEquals(
                409,
                Caller.nobody(site)
                        .post("/honours/" + campaign, "command", "7".repeat(32))
                        .statusCode());
        HttpResponse<String> reads = site.worker("wang", "500118000000")
                .deed(at, "evaluation.panel", "jurors", "zheng", "jurors", "yang", "jurors", "wang");
        assertEquals(422, reads.statusCode(), "whoever reviews or reads objections never judges");
        HttpResponse<String> named = site.worker("wang", "500118000000")
                .deed(
                        at,
                        "evaluation.panel",
                        "jurors",
                        "feng",
                        "jurors",
                        "w-500118106200",
                        "jurors",
                        "chen",
                        "jurors",
                        "wu",
                        "jurors",
                        "qian");
        assertEquals(303, named.statusCode(), named.body());
        String sheet = site.worker("feng", "500118000000").get(at + "/jury").body();
        assertTrue(sheet.contains("还没有开始评分") && !sheet.contains("name=\"command\""), "nobody stands yet: " + sheet);
        String leads = site.worker("wang", "500118000000").get(at).body();
        assertTrue(leads.contains("冻结的方案") && leads.contains("敏感的结果"), leads);
        assertFalse(site.worker("zhou", "500118106201").get(at).body().contains("敏感的结果"));
    }

    @Test
    void from_a_phone_without_a_login_somebody_is_suggested_asked_and_put_forward_with_a_paper() {
        Caller phone = Caller.nobody(site);
        assertTrue(phone.get("/suggest").body().contains(campaign));
        HttpResponse<String> half = suggested(phone, "31");
        assertEquals(422, half.statusCode());
        String sent = suggested(phone, "32", "nominationWay", "MUTUAL", "whyThey", "演示·照看邻居")
                .body();
        assertTrue(sent.contains("已收到") && !sent.contains("丁婆婆"), sent);
        String word = found(sent, "class=\"word\"><b>([0-9 ]+)</b>");
        String mayErase = phone.post("/erase", "word", word, "act", "show").body();
        assertTrue(mayErase.contains("value=\"erase\""), mayErase);
        assertEquals(200, phone.post("/erase", "word", word, "act", "erase").statusCode());
        assertEquals(
                422,
                phone.post("/erase", "word", "0000 0000 0000", "act", "show").statusCode());
        String head =
                site.worker("qian", "500118000000-federation").get("/erasures").body();
        assertTrue(head.contains("评选推荐线索") && head.contains("提交的本人"), head);
        String desk = site.worker("zhou", "500118106201").get("/campaigns").body();
        String at = "/suggested/" + found(desk, "/suggested/([a-z2-7]{26})");
        assertFalse(site.worker("qian", "500118000000-federation")
                .get("/campaigns")
                .body()
                .contains("/suggested/"));
        assertEquals(404, site.worker("w-500118106200", "500118106200").get(at).statusCode());
        String seen = site.worker("zhou", "500118106201").get(at).body();
        assertTrue(seen.contains("丁婆婆") && seen.contains("不要联系"), seen);
        HttpResponse<String> taken = site.worker("zhou", "500118106201")
                .deed(
                        at,
                        "evaluation.takeUp",
                        "campaign",
                        campaign,
                        "nominationWay",
                        "MUTUAL",
                        "divisionCode",
                        "500118106201",
                        "honourName",
                        "演示·丁婆婆",
                        "c1.name",
                        "演示·丁",
                        "honourStory",
                        "演示·照看邻居");
        assertEquals(303, taken.statusCode(), taken.body());
        String row = "/nominations/"
                + found(
                        site.worker("zhou", "500118106201").get("/campaigns").body(),
                        "/nominations/([a-z2-7]{26})\">[^<]*互荐");
        HttpResponse<String> paper = site.worker("zhou", "500118106201")
                .deedWith(
                        row,
                        "evaluation.filePaper",
                        List.of(new Caller.Attached("paperFile", "%PDF-1.7 demo".getBytes(StandardCharsets.UTF_8))),
                        "nominationPaper",
                        "application");
        assertEquals(303, paper.statusCode(), paper.body());
        assertTrue(site.worker("zhou", "500118106201").get(row).body().contains("SHA-256"));
        for (int i = 0; i < 20; i++) {
            half = suggested(phone, "33");
        }
        assertEquals(429, half.statusCode(), "one place does not flood a station");
        HttpResponse<String> help = suggested(phone, "34", "nominationWay", "SELF", "whyThey", "我老公昨天又打我，求你们帮我");
        assertEquals(200, help.statusCode(), "what may mean danger is never turned away");
        assertTrue(help.body().contains("如果现在不安全") && help.body().contains("tel:110"), help.body());
        assertFalse(sent.contains("如果现在不安全"));
    }

    private static HttpResponse<String> suggested(Caller phone, String number, String... more) {
        List<String> form = new ArrayList<>(List.of(
                "command",
                "0".repeat(30) + number,
                "campaign",
                campaign,
                "homeVillage",
                "500118106201",
                "honourName",
                "演示·丁婆婆",
                "theyAgree",
                "yes",
                "shared",
                "no"));
        form.addAll(List.of(more));
        return phone.post("/suggest", form.toArray(String[]::new));
    }

    private static String nobody(Site site) {
        return Caller.nobody(site).get("/honours").body();
    }

    private static HttpResponse<String> cleared(Site site, String at) {
        return site.worker("yang", "500118000000")
                .deed(
                        at,
                        "evaluation.settle",
                        "askedFirst",
                        "NOBODY",
                        "settlement",
                        "CLEARED",
                        "settledWords",
                        "演示·已按户口簿核对");
    }

    private static HttpResponse<String> object(String at, String words, String digit) {
        String id = at.substring("/nominations/".length());
        return Caller.nobody(site)
                .post("/honours", "command", digit.repeat(32), "against", id, "objectionWords", words);
    }

    private static String objected(String at, String words, String digit) {
        HttpResponse<String> sent = object(at, words, digit);
        assertEquals(200, sent.statusCode(), sent.body());
        assertTrue(sent.body().contains("已收到"), sent.body());
        return sent.body();
    }

    private static String started(Site site) {
        String today = site.home.today().toString();
        HttpResponse<String> made = site.worker("wang", "500118000000")
                .deed(
                        "/campaigns",
                        "evaluation.start",
                        "sheet",
                        "most-beautiful-family",
                        "fromDay",
                        today,
                        "until",
                        site.home.today().plusDays(20).toString(),
                        "villageSizes",
                        "500118106201 1200\n500118106200：800");
        assertEquals(303, made.statusCode(), made.body());
        return found(site.worker("wang", "500118000000").get("/campaigns").body(), "/campaigns/([a-z2-7]{26})");
    }

    private static String nominated(Site site, String campaign) {
        HttpResponse<String> made = site.worker("zhou", "500118106201")
                .deed(
                        "/campaigns",
                        "evaluation.nominate",
                        "campaign",
                        campaign,
                        "nominationWay",
                        "ORGANISATION",
                        "divisionCode",
                        "500118106201",
                        "honourName",
                        "演示·甲家",
                        "c1.name",
                        "演示·甲一",
                        "c1.resident",
                        ONE,
                        "c2.name",
                        "演示·甲二",
                        "honourStory",
                        "演示·邻里互助",
                        "nominationPapers",
                        "application");
        assertEquals(303, made.statusCode(), made.body());
        return "/nominations/"
                + found(
                        site.worker("zhou", "500118106201").get("/campaigns").body(),
                        "/nominations/([a-z2-7]{26})\">[^<]*组织推荐");
    }

    private static String found(String page, String pattern) {
        Matcher at = Pattern.compile(pattern).matcher(page);
        assertTrue(at.find(), page);
        return at.group(1);
    }
}
