package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.hash.Hashing;
import com.google.common.primitives.Bytes;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The violence desk as protection staff use it, and what everybody else sees of it. */
class ViolencePagesTest {

    private static final String HERS = "500118199001010007";
    private static final String SAID = "演示：他昨晚动手";
    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static Caller yang() {
        return site.worker("yang", "500118000000");
    }

    private static String registered(String name, String relation) {
        String made = Caller.to(yang().deed(
                        "/violence/new",
                        "protection.register",
                        "fileChannel",
                        "HOTLINE",
                        "victim.name",
                        name,
                        "victim.sex",
                        "FEMALE",
                        "victim.capacity",
                        "FULL",
                        "relation",
                        relation,
                        "respondent.name",
                        "演示·被诉",
                        "kinds",
                        "PHYSICAL",
                        "minor1",
                        "演示·孩子",
                        "whom",
                        "district",
                        "statement",
                        SAID));
        Matcher at = Pattern.compile("(/violence/[a-z2-7]{26})\\?said=protection.register#main")
                .matcher(made);
        assertTrue(at.matches(), made);
        return at.group(1);
    }

    @Test
    void a_file_is_registered_with_what_was_typed_kept_until_it_is_right() {
        HttpResponse<String> lacking =
                yang().deed("/violence/new", "protection.register", "victim.name", "演示·缺", "statement", SAID);
        assertEquals(422, lacking.statusCode());
        assertTrue(lacking.body().contains("value=\"演示·缺\"") && lacking.body().contains(SAID), lacking.body());
        assertTrue(lacking.body().contains("field wrong\" id=\"protection-register-fileChannel\""), lacking.body());
        String at = registered("演示·甲一", "SPOUSE");
        String page = yang().get(at + "?said=protection.register").body();
        assertTrue(page.contains("已登记：登记家庭暴力。"), page);
        assertTrue(page.contains("对当事人逐一单独询问安全情况") && page.contains("规程 ¶6"), page);
        assertTrue(page.contains("演示·孩子") && page.contains("还没有了解"), page);
        assertTrue(page.contains("联系对方") && page.contains("不联系"), "the row of the gate: " + page);
        int acts = page.indexOf("id=\"acts\"");
        assertTrue(
                page.indexOf("规程 ¶6") < acts && acts < page.indexOf("<h2>各人所说"),
                "what is owed and may be done comes before what is looked up");
        assertFalse(page.contains("data-draft"), "nothing typed here stays on a device");
        String list = yang().get("/violence").body();
        assertTrue(list.contains(at) && list.contains("单独评估；不评估，安全门一直关着"), list);
    }

    @Test
    void whoever_registers_in_the_village_gets_number_record_and_link_and_keeps_out_whom_she_names() {
        Caller zhou = site.worker("zhou", "500118106201");
        String[] told = {
            "fileChannel",
            "VISIT",
            "victim.name",
            "演示·甲村",
            "victim.sex",
            "FEMALE",
            "victim.capacity",
            "FULL",
            "victim.residentId",
            HERS,
            "relation",
            "SPOUSE",
            "whom",
            "district",
            "statement",
            SAID,
            "notNamed",
            ""
        };
        told[told.length - 1] = "演示·没有这个人";
        HttpResponse<String> nobody = zhou.deed("/violence/new", "protection.register", told);
        assertEquals(422, nobody.statusCode());
        assertTrue(nobody.body().contains("不在工作人员名册上"), nobody.body());
        told[told.length - 1] = "演示·朱";
        String made = Caller.to(zhou.deed("/violence/new", "protection.register", told));
        String at = made.substring(0, made.indexOf('?'));
        assertEquals(at + "/intake?said=protection.register#main", Caller.to(zhou.get(made)));
        String page = zhou.get(at + "/intake?said=protection.register").body();
        assertTrue(page.contains("现由") && page.contains(SAID) && page.contains("SHA-256"), page);
        assertEquals(404, zhou.get(at).statusCode());
        assertEquals(200, zhou.get(at + "/intake.csv").statusCode());
        String link =
                zhou.post(at + "/link", "residentId", HERS, "aloneNow", "yes").body();
        assertTrue(link.contains("id=\"made\""), link);
        assertTrue(Caller.to(zhou.deed(at + "/intake", "protection.say", "speaker", "VICTIM", "statement", "演示：补一句"))
                .startsWith(at + "/intake?said=protection.say"));
        assertEquals(404, site.worker("zhu", "500118000000").get(at).statusCode());
        assertTrue(yang().get(at).body().contains("演示：补一句"));
        assertEquals(404, yang().get("/violence/" + "b".repeat(26) + "/intake").statusCode());
    }

    @Test
    void the_scale_is_refused_out_of_its_scope_and_judgement_only_raises() {
        String at = registered("演示·甲二", "PARENT");
        HttpResponse<String> outside = yang().deed(
                        at,
                        "protection.assess",
                        "askedAlone",
                        "yes",
                        "instrument",
                        "danger-scale/1",
                        "items",
                        "threatened-to-kill");
        assertEquals(409, outside.statusCode(), outside.body());
        assertTrue(outside.body().contains("该量表按成年女性"), outside.body());
        assertTrue(outside.body().contains("value=\"threatened-to-kill\" checked"), "what was ticked is kept");
        HttpResponse<String> bare = yang().deed(
                        at,
                        "protection.assess",
                        "askedAlone",
                        "yes",
                        "instrument",
                        "",
                        "circumstances",
                        "injured",
                        "judged",
                        "SEVERE");
        assertEquals(422, bare.statusCode(), bare.body());
        HttpResponse<String> lower = yang().deed(
                        at,
                        "protection.assess",
                        "askedAlone",
                        "yes",
                        "circumstances",
                        "severe",
                        "judged",
                        "FIRST_AND_MINOR",
                        "judgedBecause",
                        "看着还好");
        assertEquals(409, lower.statusCode(), lower.body());
        assertTrue(lower.body().contains("专业研判只能提高等级，不能降低"), lower.body());
        assertEquals(
                at + "?said=protection.assess#main",
                Caller.to(yang().deed(
                                at,
                                "protection.assess",
                                "askedAlone",
                                "yes",
                                "circumstances",
                                "injured",
                                "judged",
                                "SEVERE",
                                "judgedBecause",
                                "演示：有凶器")));
        String page = yang().get(at).body();
        assertTrue(page.contains("<span class=\"due late\">严重或受到人身安全威胁</span>"), page);
        assertTrue(page.contains("立即报告公安机关和上级妇联") && page.contains("规程 ¶11"), page);
    }

    @Test
    void nobody_goes_alone_and_a_visit_is_checked_in_and_out() {
        String at = registered("演示·甲三", "SPOUSE");
        String[] span = {"day", "2026-11-20", "begin", "10:00", "finish", "11:00", "agreedHour", "yes"};
        HttpResponse<String> alone = yang().deed(at, "protection.planVisit", with(span, "staff", "feng"));
        assertEquals(409, alone.statusCode(), alone.body());
        assertTrue(alone.body().contains("两人以上同行"), alone.body());
        String picker = yang().get(at).body();
        picker = picker.substring(picker.indexOf("protection-planVisit"));
        picker = picker.substring(0, picker.indexOf("</form>"));
        assertTrue(picker.contains("value=\"feng\"") && !picker.contains("value=\"yang\""), picker);
        Caller feng = site.worker("feng", "500118000000");
        assertFalse(feng.get("/desk").body().contains("我的走访"));
        assertEquals(
                303,
                yang().deed(at, "protection.planVisit", with(with(span, "staff", "feng"), "staff", "zheng"))
                        .statusCode());
        assertTrue(feng.get("/desk").body().contains("href=\"/visits\""));
        String mine = "/visits/" + at.substring("/violence/".length()) + "-1";
        assertTrue(feng.get("/visits").body().contains(mine));
        String order = feng.get(mine).body();
        assertTrue(order.contains("演示·甲三") && order.contains("绝不单独前往"), order);
        assertEquals(404, feng.get(at).statusCode());
        assertEquals(404, site.worker("zhou", "500118106201").get(mine).statusCode());
    }

    @Test
    void evidence_is_listed_with_its_norm_and_goes_out_as_a_table() {
        String at = registered("演示·甲四", "SPOUSE") + "/evidence";
        assertTrue(yang().get(at).body().contains("伤情鉴定意见"));
        String done = Caller.to(yang().deed(
                        at,
                        "protection.addEvidence",
                        "evidenceKind",
                        "medical-record",
                        "holder",
                        "VICTIM",
                        "obtainedFrom",
                        "HOSPITAL",
                        "obtainedOn",
                        "2026-11-19",
                        "givenBy",
                        "VICTIM",
                        "evidenceNote",
                        "=演示诊断"));
        assertEquals(at + "?said=protection.addEvidence#main", done);
        String[] recorded = {
            "evidenceKind", "audio-video", "holder", "VICTIM", "obtainedFrom", "VICTIM",
            "obtainedOn", "2026-11-19", "givenBy", "VICTIM", "evidenceNote", "演示录音"
        };
        List<Caller.Attached> file =
                List.of(new Caller.Attached("evidenceFile", "演示录音".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                422,
                yang().deedWith(at, "protection.addEvidence", file, with(recorded, "sha256", "0".repeat(64)))
                        .statusCode());
        assertEquals(
                at + "?said=protection.addEvidence#main",
                Caller.to(yang().deedWith(at, "protection.addEvidence", file, recorded)));
        assertTrue(
                yang().get(at + ".csv")
                        .body()
                        .contains(Hashing.sha256()
                                .hashString("演示录音", StandardCharsets.UTF_8)
                                .toString()),
                "what the phone sent is registered by its digest");
        assertEquals(
                at + "?said=protection.handEvidence#main",
                Caller.to(yang().deed(
                                at, "protection.handEvidence", "item", "1", "holder", "POLICE", "on", "2026-11-20")));
        String table = yang().get(at + ".csv").body();
        assertTrue(table.contains("法释〔2022〕17号 6(7)") && table.contains("公安"), table);
        assertTrue(table.contains("'=演示诊断") && table.contains("合成演示数据"), table);
        String intake = yang().get(at.replace("evidence", "intake.csv")).body();
        String[] said = Arrays.stream(intake.split("\r?\n"))
                .map(l -> l.split(","))
                .filter(l -> l.length == 4 && l[1].replace("\"", "").equals(SAID))
                .findFirst()
                .orElseThrow(() -> new AssertionError(intake));
        byte[] salted = Bytes.concat(HexFormat.of().parseHex(said[2]), SAID.getBytes(StandardCharsets.UTF_8));
        assertEquals(Hashing.sha256().hashBytes(salted).toString(), said[3], "whoever holds it recomputes it");
    }

    @Test
    void a_protection_order_has_its_clock_with_its_norm() {
        String at = registered("演示·甲五", "SPOUSE");
        HttpResponse<String> none =
                yang().deed(at, "measures.prepareOrder", "applicant", "HERSELF", "ground", "OWN_WILL", "urgent", "yes");
        assertEquals(422, none.statusCode(), none.body());
        HttpResponse<String> another = yang().deed(
                        at,
                        "measures.prepareOrder",
                        "applicant",
                        "RELATIVE",
                        "ground",
                        "OWN_WILL",
                        "urgent",
                        "yes",
                        "terms",
                        "NO_CONTACT");
        assertEquals(409, another.statusCode(), another.body());
        assertEquals(
                at + "?said=measures.prepareOrder#main",
                Caller.to(yang().deed(
                                at,
                                "measures.prepareOrder",
                                "applicant",
                                "HERSELF",
                                "ground",
                                "OWN_WILL",
                                "urgent",
                                "yes",
                                "terms",
                                "NO_CONTACT")));
        assertEquals(
                at + "?said=measures.orderAccepted#main",
                Caller.to(yang().deed(
                                at,
                                "measures.orderAccepted",
                                "measure",
                                "1",
                                "court",
                                "演示法院",
                                "paperNo",
                                "演示1号",
                                "day",
                                "2026-11-20",
                                "hour",
                                "08:30")));
        String page = yang().get(at).body();
        assertTrue(page.contains("法院已受理") && page.contains("人民法院作出保护令裁定"), page);
        assertTrue(yang().get("/violence").body().contains("人民法院作出保护令裁定"));
    }

    @Test
    void only_who_is_named_ever_learns_of_a_shelter() {
        String at = registered("演示·甲六", "SPOUSE");
        String[] stay = {"refuge", "演示去处", "fromDay", "2026-11-20", "until", "2026-11-25", "handlers", "yang"};
        HttpResponse<String> one = yang().deed(at, "measures.place", stay);
        assertEquals(422, one.statusCode(), one.body());
        assertTrue(one.body().contains("演示去处"), "what was typed is kept");
        Caller yang = yang();
        String before = plain(yang.get(at).body());
        String made = Caller.to(yang().deed(at, "measures.place", with(stay, "handlers", "zhu")));
        Matcher own = Pattern.compile("(/stays/[a-z2-7]{26})\\?said=measures.place#main")
                .matcher(made);
        assertTrue(own.matches(), made);
        assertTrue(site.worker("zhu", "500118000000").get(own.group(1)).body().contains("演示去处"));
        assertEquals(before, plain(yang.get(at).body()), "the file shows nothing of it");
        Caller zheng = site.worker("zheng", "500118000000");
        assertEquals(404, zheng.get(own.group(1)).statusCode());
        assertTrue(zheng.get("/stays").body().contains("没有您知情的庇护安置"));
    }

    @Test
    void a_station_that_does_not_handle_it_finds_nothing() {
        String at = registered("演示·甲七", "SPOUSE");
        Caller zhou = site.worker("zhou", "500118106201");
        for (String path :
                new String[] {at, at + "/evidence", at + "/evidence.csv", at + "/intake", at + "/intake.csv"}) {
            HttpResponse<String> answer = zhou.get(path);
            assertEquals(404, answer.statusCode(), path);
            assertEquals(
                    zhou.get(path.replaceAll("[a-z2-7]{26}", "a".repeat(26))).body(),
                    answer.body(),
                    "as if it were not there");
        }
        assertFalse(zhou.get("/violence").body().contains(at));
    }

    @Test
    void a_watch_has_a_purpose_and_an_end_and_no_station_sees_it_unless_let_in() {
        String made = Caller.to(yang().deed(
                        "/prevention",
                        "prevention.watch",
                        "divisionCode",
                        "500118106201",
                        "watchPurpose",
                        "ASK_ALONE",
                        "watchBasis",
                        "REPEAT_CONTACT",
                        "signs",
                        "演示：某户",
                        "until",
                        "2026-12-10"));
        assertEquals("/prevention?said=prevention.watch#main", made);
        Matcher one = Pattern.compile("/watches/[a-z2-7]{26}")
                .matcher(yang().get("/prevention").body());
        assertTrue(one.find());
        Caller zhou = site.worker("zhou", "500118106201");
        assertEquals(404, zhou.get(one.group()).statusCode());
        assertEquals(
                one.group() + "?said=prevention.grant#main",
                Caller.to(yang().deed(one.group(), "prevention.grant", "postCode", "500118106201")));
        assertTrue(zhou.get(one.group()).body().contains("演示：某户"));
    }

    static String[] with(String[] form, String... more) {
        return Stream.concat(Arrays.stream(form), Arrays.stream(more)).toArray(String[]::new);
    }

    /** A page without what is drawn anew each time. */
    private static String plain(String page) {
        return page.replaceAll("value=\"[0-9a-f]{32}\"", "");
    }
}
