package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.custody.AskErasure;
import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.protection.Assessment;
import io.github.xingfujia.protection.CloseReason;
import io.github.xingfujia.protection.DutyRecord;
import io.github.xingfujia.protection.FamilyRelation;
import io.github.xingfujia.protection.FileChannel;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.FileView;
import io.github.xingfujia.protection.FollowUp;
import io.github.xingfujia.protection.Protection;
import io.github.xingfujia.protection.RegisterFile;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What guards the words of a violence file, as staff, the head, the two administrators and she herself use its pages. */
class CustodyPagesTest {

    private static final String CENTRE = "500118000000";
    private static final String FEDERATION = "500118000000-federation";
    private static final String HERS = "500118199001010031";
    private static final String HIS = "50011819900101004X";
    private static final String SAID = "演示：他昨晚动手";
    private static final String PLACE = "演示新住处";

    private final SetClock clock = new SetClock();
    private final Site site = new Site(clock);

    @AfterEach
    void stop() {
        site.close();
    }

    private Protection desk() {
        return site.home.as(Actor.staff("yang", CENTRE)).protection();
    }

    private ViolenceFileId file(HandlerWish wish) {
        return desk().register(RegisterFile.by(
                                FileChannel.VISIT, FilePerson.woman("演示·小禾").identifiedBy(ResidentId.of(HERS)))
                        .against(FilePerson.man("演示·阿强").identifiedBy(ResidentId.of(HIS)), FamilyRelation.SPOUSE)
                        .wishing(wish)
                        .saying(SAID))
                .orThrow();
    }

    private void closed(ViolenceFileId id) {
        desk().assess(id, Assessment.by("danger-scale/1")).orThrow();
        desk().nameHandler(id, StaffId.of("yang")).orThrow();
        for (FileView.DutyView owed : desk().view(id).orThrow().duties()) {
            desk().done(id, DutyRecord.of(owed, site.home.today(), StaffId.of("yang"), "演示：已办"))
                    .orThrow();
        }
        desk().close(id, CloseReason.SAFE).orThrow();
        while (!desk().view(id).orThrow().rounds().isEmpty()) {
            clock.pass(31);
            desk().followUp(id, FollowUp.calm()).orThrow();
        }
    }

    @Test
    void severe_danger_opens_a_file_to_be_read_for_a_time_before_a_second_person_and_audit() {
        String at = "/violence/" + file(HandlerWish.at(PostId.of("500118106000")));
        Caller yang = site.worker("yang", CENTRE);
        assertEquals(404, yang.get(at).statusCode());
        HttpResponse<String> lacking = yang.deed("/danger", "custody.breakGlass", "matterKey", site.root + at);
        assertEquals(422, lacking.statusCode());
        assertTrue(lacking.body().contains("wrong\">\n<label for=\"custody-breakGlass-dangerReason"), lacking.body());
        assertEquals(
                "/danger?said=custody.breakGlass#main",
                Caller.to(yang.deed(
                        "/danger",
                        "custody.breakGlass",
                        "matterKey",
                        site.root + at + "?lang=zh",
                        "dangerReason",
                        "演示：她说今晚会出人命",
                        "second",
                        "zhu")));
        String danger = yang.get("/danger").body();
        assertTrue(danger.contains("href=\"" + at + "\"") && danger.contains("已告知演示·朱"), danger);
        assertTrue(
                danger.matches("(?s).*data-left=\"[1-9][0-9]*\">([0-9]:)?[0-9]{2}:[0-9]{2}<.*"),
                "the time box is counted down, and told where no script runs: " + danger);
        String open = yang.get(at).body();
        assertTrue(open.contains(SAID) && open.contains("只能看，不能办理") && open.contains("data-left"), open);
        assertFalse(open.contains("act-protection-assess"), "who reads in danger does nothing");
        assertEquals(
                404,
                yang.post(at + "/link", "residentId", HERS, "aloneNow", "yes").statusCode());

        Caller zhu = site.worker("zhu", CENTRE);
        String review = zhu.get("/danger").body();
        assertTrue(review.contains("演示·杨") && review.contains("不说明，会报告妇联负责人"), review);
        assertTrue(review.contains("演示：她说今晚会出人命"), "nobody judges what she does not read: " + review);
        assertFalse(site.worker("you", FEDERATION).get("/danger").body().contains("今晚会出人命"), "nobody else reads it");
        Matcher glass =
                Pattern.compile("value=\"(violence-[a-z2-7]{26}-yang)\"").matcher(review);
        assertTrue(glass.find(), review);
        Caller you = site.worker("you", FEDERATION);
        String ledger = you.get("/looked").body();
        assertTrue(ledger.contains("due soon") && ledger.contains("演示·杨"), ledger);
        assertEquals(
                "/danger?said=custody.confirmGlass#main",
                Caller.to(zhu.deed("/danger", "custody.confirmGlass", "glass", glass.group(1), "wasRight", "no")));
        assertTrue(you.get("/looked").body().contains("due late"), "what was wrong stands out");
        assertEquals(
                "/looked/violence-" + at.substring(10),
                Caller.to(you.post("/looked", "matterKind", "violence", "matterKey", at)));
        String day = Site.NOW.atZone(Times.ZONE).toLocalDate().toString();
        assertEquals(
                "/looked/by/yang/" + day,
                Caller.to(you.post("/looked", "act", "custody.lookedBy", "staffNamed", "演示·杨", "day", day)));
        String read = you.get("/looked/by/yang/" + day).body();
        assertTrue(read.contains("/looked/violence-" + at.substring(10)), read);
        assertTrue(you.get("/looked/by/chen/1999-01-01").body().contains("这一天没有看过"));
        assertEquals(
                422,
                you.post("/looked", "act", "custody.lookedBy", "staffNamed", "演示·无此人", "day", day)
                        .statusCode());
        String trail = you.get("/looked/violence-" + at.substring(10)).body();
        assertTrue(trail.contains("due late\">紧急查阅") && trail.contains("打开专档"), trail);
        assertFalse(trail.contains(SAID), "who looked, never at what");
        assertEquals(404, yang.get("/looked").statusCode());
        assertEquals(
                404,
                site.worker("qian", FEDERATION)
                        .get("/looked/violence-" + at.substring(10))
                        .statusCode());

        clock.set("2026-11-21T01:00:00Z");
        yang = site.worker("yang", CENTRE);
        assertEquals(404, yang.get(at).statusCode(), "it closes by itself");
        assertTrue(yang.get("/danger").body().contains("这里显示还剩多少时间"));
    }

    @Test
    void a_consent_taken_back_lists_whom_to_tell_until_each_confirmed() {
        String at = "/violence/" + file(HandlerWish.district()) + "/receipts";
        Caller yang = site.worker("yang", CENTRE);
        String[] receipt = {
            "part",
            "victim",
            "recipient",
            "justice",
            "basisOf",
            "CONSENT",
            "article",
            "个人信息保护法 23",
            "whatFor",
            "AID",
            "fields",
            "IDENTITY",
            "until",
            "2027-01-31",
            "consentOn",
            "2026-11-20",
            "consentHow",
            "WRITTEN"
        };
        String[] unasked = Arrays.copyOf(receipt, receipt.length - 4);
        HttpResponse<String> invented = yang.deed(at, "disclosure.record", unasked);
        assertTrue(invented.statusCode() == 422 && invented.body().contains("consentOn\">"), invented.body());
        assertEquals(at + "?said=disclosure.record#main", Caller.to(yang.deed(at, "disclosure.record", receipt)));
        assertFalse(yang.get(at).body().contains("收回同意以后要通知的接收方"));
        assertEquals(
                at + "?said=disclosure.withdraw#main",
                Caller.to(yang.deed(at, "disclosure.withdraw", "part", "victim")));
        String page = yang.get(at).body();
        assertTrue(page.contains("收回同意以后要通知的接收方") && page.contains("现在通知它停止使用"), page);
        assertTrue(yang.get("/violence").body().contains("href=\"" + at + "\""), "it waits on the desk");
        for (String step : new String[] {"notified", "acknowledged"}) {
            Matcher which = Pattern.compile("name=\"which\" value=\"([^\"]+)\"")
                    .matcher(yang.get(at).body());
            assertTrue(which.find(), step);
            assertEquals(
                    at + "?said=disclosure." + step + "#main",
                    Caller.to(yang.deed(
                            at,
                            "disclosure." + step,
                            "which",
                            which.group(1),
                            "noticeOn",
                            "2026-11-20",
                            "noticeBy",
                            "演示·函 3 号")));
        }
        assertTrue(yang.get(at).body().contains("演示·函 3 号"));
        assertTrue(yang.get(at).body().contains("已确认，无须办理"));
        assertEquals(404, site.worker("zhou", "500118106201").get(at).statusCode());
        Caller he = site.person(ViolenceFileId.of(at.substring(10, 36)), Speaker.VICTIM, HERS);
        assertTrue(he.get("/matter/data").body().contains("2027-01-31"), "she reads it herself");
    }

    @Test
    void whereabouts_are_opened_on_the_record_by_who_protects_her_and_stand_nowhere_else() {
        String file = "/violence/" + file(HandlerWish.district());
        String at = file + "/whereabouts";
        Caller yang = site.worker("yang", CENTRE);
        assertEquals(
                at + "?said=custody.tellWhereabouts#main",
                Caller.to(yang.deed(
                        at,
                        "custody.tellWhereabouts",
                        "part",
                        "victim",
                        "hiddenKind",
                        "NEW_ADDRESS",
                        "hidden",
                        PLACE)));
        assertFalse(yang.get(at).body().contains(PLACE), "a link opens nothing");
        HttpResponse<String> opened = yang.post(at, "act", "custody.whereabouts", "part", "victim");
        assertTrue(opened.statusCode() == 200 && opened.body().contains(PLACE), opened.body());
        for (String who : new String[] {"zheng", "wang"}) {
            Caller other = site.worker(who, CENTRE);
            assertEquals(404, other.get(at).statusCode());
            assertEquals(
                    404,
                    other.post(at, "act", "custody.whereabouts", "part", "victim")
                            .statusCode());
        }
        for (String page : new String[] {"", "/evidence", "/intake", "/intake.csv", "/receipts", "/task", "/link"}) {
            HttpResponse<String> shown = yang.get(file + page);
            assertTrue(shown.statusCode() == 200 && !shown.body().contains(PLACE), page);
        }
        Caller you = site.worker("you", FEDERATION);
        String trail = you.get("/looked/violence-" + file.substring(10)).body();
        assertTrue(trail.contains("打开去向") && !trail.contains(PLACE), trail);
    }

    @Test
    void a_request_to_erase_is_decided_with_its_article_and_destroyed_by_another_into_the_ledger() {
        ViolenceFileId id = file(HandlerWish.district());
        String receipts = "/violence/" + id + "/receipts";
        Caller yang = site.worker("yang", CENTRE);
        assertEquals(
                receipts + "?said=custody.askErasure#main",
                Caller.to(yang.deed(
                        receipts,
                        "custody.askErasure",
                        "part",
                        "victim",
                        "askedOn",
                        "2026-01-05",
                        "askProof",
                        "SIGNED_PAPER")));
        String one = "/erasures/violence-" + id + "-victim";
        Caller qian = site.worker("qian", FEDERATION);
        String list = qian.get("/erasures").body();
        assertTrue(list.contains("href=\"" + one + "\"") && !list.contains("已销毁密钥台账"), list);
        assertEquals(one + "?said=custody.decideErasure#main", Caller.to(qian.deed(one, "custody.decideErasure")));
        String declined = qian.get(one).body();
        assertTrue(declined.contains("反家庭暴力法 13") && declined.contains("规程 ¶14"), declined);
        assertFalse(declined.contains(SAID));
        assertEquals(404, yang.get("/erasures").statusCode());

        closed(id);
        site.home
                .as(Actor.party(site.home.person(ResidentId.of(HERS))))
                .custody()
                .askErasure(AskErasure.ofMine(Matter.of("violence-" + id)))
                .orThrow();
        qian = site.worker("qian", FEDERATION);
        yang = site.worker("yang", CENTRE);
        assertEquals(one + "?said=custody.decideErasure#main", Caller.to(qian.deed(one, "custody.decideErasure")));
        String restricted = qian.get(one).body();
        assertTrue(restricted.contains("到期由安全管理员销毁"), restricted);
        assertFalse(restricted.contains("act-custody-destroy"), "who decided does not destroy");
        assertEquals(
                receipts + "?said=custody.askOpening#main",
                Caller.to(yang.deed(receipts, "custody.askOpening", "part", "victim", "openingBasis", "演示：法院调取")));
        Caller qin = site.worker("qin", FEDERATION);
        assertEquals(one + "?said=custody.agreeOpening#main", Caller.to(qin.deed(one, "custody.agreeOpening")));
        clock.pass(3700);
        qian = site.worker("qian", FEDERATION);
        qin = site.worker("qin", FEDERATION);
        assertEquals(one + "?said=custody.destroy#main", Caller.to(qin.deed(one, "custody.destroy")));
        String ledger = qin.get("/erasures/ledger.csv").body();
        assertTrue(ledger.contains("violence-" + id + "-victim") && ledger.contains("合成演示数据"), ledger);
        assertEquals(404, qian.get("/erasures/ledger.csv").statusCode());
        String[] line = {"erasure", "violence-" + id + "-victim", "generation", "0", "destroyedOn", "2030-01-01"};
        HttpResponse<String> foreign =
                qin.deed("/erasures", "custody.destroyAgain", ViolencePagesTest.with(line, "seal", "0".repeat(64)));
        assertTrue(foreign.statusCode() >= 400 && foreign.body().contains("0".repeat(64)), foreign.body());
        Matcher ours = Pattern.compile("(" + Pattern.quote("violence-" + id + "-victim")
                        + ")\"?,\"?([0-9]+)\"?,\"?([0-9-]{10})\"?,\"?([0-9a-f]{64})")
                .matcher(ledger);
        assertTrue(ours.find(), ledger);
        assertEquals(
                "/erasures?said=custody.destroyAgain#main",
                Caller.to(qin.deed(
                        "/erasures",
                        "custody.destroyAgain",
                        "erasure",
                        ours.group(1),
                        "generation",
                        ours.group(2),
                        "destroyedOn",
                        ours.group(3),
                        "seal",
                        ours.group(4))));
    }

    @Test
    void her_link_is_made_for_a_proven_number_only_and_shown_once() {
        ViolenceFileId id = file(HandlerWish.district());
        String at = "/violence/" + id + "/link";
        Caller yang = site.worker("yang", CENTRE);
        assertTrue(yang.get(at).body().contains("不要在那部手机上打开"));
        HttpResponse<String> hasty = yang.post(at, "residentId", HERS);
        assertEquals(422, hasty.statusCode());
        assertTrue(hasty.body().contains("先确认她现在一个人") && hasty.body().contains(HERS), hasty.body());
        for (String nobody : new String[] {HIS, "500118199001010007"}) {
            HttpResponse<String> none = yang.post(at, "residentId", nobody, "aloneNow", "yes");
            assertTrue(none.statusCode() == 409 && !none.body().contains("id=\"made\""), none.body());
        }
        HttpResponse<String> made = yang.post(at, "residentId", HERS, "aloneNow", "yes");
        Matcher link = Pattern.compile("href=\"" + site.root + "(/link/[0-9a-f]{32})\"")
                .matcher(made.body());
        assertTrue(link.find(), made.body());
        assertFalse(made.body().contains(HERS), "her number is not shown again");
        assertFalse(yang.get(at).body().contains("/link/"), "shown once");
        assertEquals("/matter", Caller.to(Caller.nobody(site).post(link.group(1))));
        assertEquals(404, Caller.nobody(site).post(link.group(1)).statusCode());
        assertEquals(404, site.worker("zhou", "500118106201").get(at).statusCode());
    }

    @Test
    void what_a_second_worker_changed_is_told_and_what_was_typed_is_kept() {
        String at = "/violence/" + file(HandlerWish.district());
        Caller yang = site.worker("yang", CENTRE);
        Caller zhu = site.worker("zhu", CENTRE);
        String seen = yang.seen(at);
        String[] assess = {"askedAlone", "yes", "circumstances", "injured", "judged", "SEVERE", "judgedBecause", "演示理由"
        };
        assertEquals(
                at + "?said=protection.nameHandler#main",
                Caller.to(zhu.deed(at, "protection.nameHandler", "staff", "zhu")));
        HttpResponse<String> stale = yang.deedOn(seen, at, "protection.assess", assess);
        assertEquals(412, stale.statusCode(), stale.body());
        assertTrue(stale.body().contains("刚有新的进展") && stale.body().contains("演示理由"), stale.body());
        assertTrue(stale.body().contains("演示·朱"), "what she changed is shown");
        assertEquals(
                at + "?said=protection.say#main",
                Caller.to(yang.deedOn(seen, at, "protection.say", "speaker", "STAFF", "statement", "演示：补记")),
                "what only adds waits for nobody");
        assertEquals(412, yang.deedOn("", at, "protection.assess", assess).statusCode(), "a form says what was seen");
        HttpResponse<String> lacking = yang.deedOn(seen, at, "protection.assess", "askedAlone", "", "judged", "SEVERE");
        assertTrue(
                lacking.statusCode() == 422 && lacking.body().contains("name=\"seen\" value=\"" + seen + "\""),
                "a form with a slip does not pass over what another changed: " + lacking.body());
        String held = yang.seen(at);
        assertEquals(
                at + "?said=measures.askWarning#main",
                Caller.to(
                        zhu.deed(at, "measures.askWarning", "day", "2026-11-20", "hour", "08:00", "vulnerable", "no")));
        assertEquals(412, yang.deedOn(held, at, "protection.assess", assess).statusCode(), "a measure counts too");
        assertEquals(at + "?said=protection.assess#main", Caller.to(yang.deed(at, "protection.assess", assess)));
    }

    @Test
    void how_she_may_be_reached_stands_on_her_file_and_outlives_a_correction() {
        Caller she = Caller.nobody(site);
        String[] asking = {
            "command",
            "a".repeat(32),
            "whose",
            "self",
            "young",
            "no",
            "shared",
            "no",
            "reach",
            "CALL",
            "hours.from",
            "09:00",
            "hours.until",
            "11:00",
            "called",
            "演示·小荷",
            "phone",
            ""
        };
        HttpResponse<String> numberless = she.post("/ask", asking);
        assertTrue(numberless.statusCode() == 422 && numberless.body().contains("须填号码"), numberless.body());
        asking[asking.length - 1] = "100 0000";
        assertEquals(200, she.post("/ask", asking).statusCode());
        String at =
                "/violence/" + desk().list(Optional.empty(), 10).rows().get(0).id();
        Caller yang = site.worker("yang", CENTRE);
        assertTrue(
                yang.get(at).body().contains("打电话，09:00–11:00 · 100 0000"),
                yang.get(at).body());
        yang.deed(
                at,
                "protection.describe",
                "role",
                "VICTIM",
                "person.name",
                "演示·小荷",
                "person.sex",
                "FEMALE",
                "person.capacity",
                "FULL");
        yang.deed(at, "protection.relate", "relation.of", "SPOUSE", "kinds", "PHYSICAL");
        yang.deed(at, "protection.assess", "askedAlone", "yes", "instrument", "danger-scale/1", "judged", "");
        String asked = yang.get(at).body();
        assertTrue(asked.contains("打电话，09:00–11:00 · 100 0000"), "a correction takes nothing of it away: " + asked);
        assertTrue(asked.contains("danger-scale/1"), "the scale could be asked: " + asked);
        yang.deed(
                at,
                "protection.contact",
                "role",
                "VICTIM",
                "reach",
                "TRUSTED_PERSON",
                "hours.from",
                "13:00",
                "hours.until",
                "14:00");
        assertTrue(yang.get(at).body().contains("通过本人信任的人，13:00–14:00 · 100 0000"));
    }

    @Test
    void a_beating_is_not_ticked_away_two_close_it_and_who_is_related_has_nothing_left() {
        String at = "/violence/" + file(HandlerWish.district());
        Caller yang = site.worker("yang", CENTRE);
        HttpResponse<String> nothing = yang.deed(at, "protection.assess", "askedAlone", "yes");
        assertTrue(nothing.statusCode() == 422 && nothing.body().contains("写明问了什么"), nothing.body());
        yang.deed(at, "protection.assess", "askedAlone", "yes", "judgedBecause", "演示：逐项问过");
        String seen = yang.get(at).body();
        assertTrue(seen.contains("已有人讲述发生家庭暴力") && seen.contains("首次且轻微"), seen);
        HttpResponse<String> alone = yang.deed(at, "protection.close", "closeReason", "ELSEWHERE");
        assertEquals(422, alone.statusCode(), "one alone is not offered it: " + alone.body());
        Caller zhu = site.worker("zhu", CENTRE);
        assertEquals(
                "/violence/" + at.substring(10) + "?said=protection.disclose#main",
                Caller.to(zhu.deed(at, "protection.disclose", "staff", "zhu", "reason", "演示·表亲")));
        assertEquals(404, zhu.get(at).statusCode());
        assertFalse(zhu.get("/violence").body().contains(at));
        assertEquals(200, yang.get(at).statusCode());
    }

    @Test
    void the_list_puts_first_what_is_late_says_since_when_and_narrows() {
        Caller yang = site.worker("yang", CENTRE);
        String none = yang.get("/violence").body();
        assertTrue(
                none.contains("class=\"button\" href=\"/violence/new\""), "an empty list says how to begin: " + none);
        String first = "/violence/" + file(HandlerWish.district());
        clock.set("2026-12-20T01:00:00Z");
        yang = site.worker("yang", CENTRE);
        String second = "/violence/" + file(HandlerWish.district());
        for (boolean told : new boolean[] {false, true}) {
            if (told) {
                site.home.work();
            }
            String list = yang.get("/violence").body();
            assertTrue(list.indexOf(first) < list.indexOf(second), list);
            assertTrue(list.matches("(?s).*已逾期 [0-9]+ 天，自 2026-11-[0-9]{2} [0-9:]{5}.*"), told + list);
        }
        String late = yang.get("/violence?show=late").body();
        assertTrue(late.contains(first) && !late.contains(second), late);
        assertTrue(late.contains("href=\"/violence?show=late\" aria-current=\"page\""), late);
        assertFalse(yang.get("/violence?show=mine").body().contains(first));
        assertEquals(
                422, yang.get("/violence?show=nothing-of-ours").statusCode(), "told, and not answered as if unasked");
    }
}
