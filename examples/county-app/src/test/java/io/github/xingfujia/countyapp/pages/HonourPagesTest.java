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
        objected(site, at.substring("/nominations/".length()));
        assertFalse(site.worker("zhou", "500118106201").get(at).body().contains("演示异议"));
        assertTrue(site.worker("wang", "500118000000").get(at).body().contains("演示异议"));
    }

    @Test
    void who_is_not_on_the_panel_has_no_scoring_sheet_and_who_leads_sees_every_figure() {
        String at = "/campaigns/" + campaign;
        assertEquals(404, site.worker("zheng", "500118000000").get(at + "/jury").statusCode());
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
        assertTrue(sheet.contains("先申报回避"), sheet);
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

    private static void objected(Site site, String id) {
        HttpResponse<String> sent = Caller.nobody(site)
                .post("/honours", "command", "0".repeat(32), "against", id, "objectionWords", "演示异议");
        assertEquals(200, sent.statusCode(), sent.body());
        assertTrue(sent.body().contains("已收到"), sent.body());
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
                + found(site.worker("zhou", "500118106201").get("/campaigns").body(), "/nominations/([a-z2-7]{26})");
    }

    private static String found(String page, String pattern) {
        Matcher at = Pattern.compile(pattern).matcher(page);
        assertTrue(at.find(), page);
        return at.group(1);
    }
}
