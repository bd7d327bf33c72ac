package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.ApproachBy;
import io.github.xingfujia.casework.ApproachTerms;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.custody.ErasureId;
import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.disclosure.Consent;
import io.github.xingfujia.disclosure.ConsentWay;
import io.github.xingfujia.disclosure.Disclose;
import io.github.xingfujia.disclosure.Disclosed;
import io.github.xingfujia.disclosure.DisclosedField;
import io.github.xingfujia.disclosure.DisclosurePurpose;
import io.github.xingfujia.disclosure.Ground;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.protection.Screen;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What somebody sees of her own data, and what she may do about it. */
class OwnDataTest {

    private static final String HERS = "500118199001010031";
    private static final String OTHERS = "50011819900101004X";

    private final Site site = new Site();

    @AfterEach
    void close() {
        site.close();
    }

    private CaseId approached() {
        Casework zhou = site.home.as(Actor.staff("zhou", "500118106201")).casework();
        Person she = Person.named("演示·禾乙").identifiedBy(ResidentId.of(HERS));
        Person other = Person.named("演示·婆乙").identifiedBy(ResidentId.of(OTHERS));
        CaseId id =
                zhou.open(OpenCase.visit(she).about("in-laws").against(other)).orThrow();
        zhou.screen(id, she, Screen.noIndicator()).orThrow();
        zhou.assign(id).orThrow();
        zhou.agree(id, ApproachTerms.yes(ApproachBy.CALL)).orThrow();
        zhou.approach(id, ApproachBy.CALL).orThrow();
        return id;
    }

    @Test
    void she_sees_who_got_what_takes_her_consent_back_and_follows_it() {
        CaseId id = approached();
        site.home
                .as(Actor.staff("yang", "500118000000"))
                .disclosures()
                .record(new Disclose(
                        Matter.of("case-" + id),
                        "p1",
                        new Disclosed(
                                "justice",
                                Ground.CONSENT,
                                "个人信息保护法 23",
                                DisclosurePurpose.AID,
                                List.of(DisclosedField.IDENTITY, DisclosedField.CHILDREN),
                                LocalDate.parse("2027-01-31"),
                                Optional.of(new Consent(LocalDate.parse("2026-11-20"), ConsentWay.PHONE)))))
                .orThrow();
        Caller she = site.party(id, Side.APPLICANT, HERS);
        String page = she.get("/matter/data").body();
        for (String told : List.of(
                DisclosedField.CHILDREN.wording().in(Locale.CHINA),
                "个人信息保护法 23",
                "2027-01-31",
                "婚姻辅导调解服务中心",
                "value=\"withdraw\"",
                "狮子村站点")) {
            assertTrue(page.contains(told), told + " in " + page);
        }
        assertFalse(page.contains("演示·周") || page.contains("zhou"), "posts, not names");
        assertEquals("/matter/data?said=withdrawn", Caller.to(she.post("/matter/data", "act", "withdraw")));
        String after = she.get("/matter/data").body();
        assertTrue(after.contains("撤回通知") && !after.contains("value=\"withdraw\""), after);
        String other = site.party(id, Side.OTHER, OTHERS).get("/matter/data").body();
        assertTrue(other.contains("没有给过别的单位或个人") && other.contains("由那里查给您") && !other.contains("<ul class"), other);
    }

    @Test
    void she_asks_to_erase_what_she_said_and_is_answered_with_the_article() {
        CaseId id = approached();
        Caller she = site.party(id, Side.APPLICANT, HERS);
        assertEquals("/matter/data?said=asked", Caller.to(she.post("/matter/data", "act", "erase")));
        String waiting = she.get("/matter/data").body();
        assertTrue(waiting.contains("申请日期") && !waiting.contains("value=\"erase\""), waiting);
        site.home
                .as(Actor.staff("qian", "500118000000-federation"))
                .custody()
                .decideErasure(ErasureId.of("case-" + id + "-p1"))
                .orThrow();
        String answered = she.get("/matter/data").body();
        assertTrue(answered.contains("人民调解法 27") && answered.contains("value=\"erase\""), answered);
        assertFalse(
                site.party(id, Side.OTHER, OTHERS).get("/matter/data").body().contains("申请日期"), "hers only");
        assertEquals(404, Caller.nobody(site).get("/matter/data").statusCode());
    }

    @Test
    void whoever_applied_without_a_login_asks_by_her_word_and_the_head_reads_what_it_is_about() {
        Caller nobody = Caller.nobody(site);
        String sent = nobody.post(
                        "/legal-aid",
                        "command",
                        "0".repeat(31) + "1",
                        "hurt",
                        "yes",
                        "soon",
                        "no",
                        "aidWords",
                        "想离婚",
                        "shared",
                        "no")
                .body();
        Matcher word = Pattern.compile("<p class=\"word\"><b>([^<]*)").matcher(sent);
        assertTrue(word.find(), sent);
        String mine = nobody.post("/legal-aid/mine", "word", word.group(1)).body();
        assertTrue(mine.contains("action=\"/erase\""), mine);
        String asked =
                nobody.post("/erase", "word", word.group(1), "act", "erase").body();
        assertTrue(asked.contains("已申请") && !asked.contains("value=\"erase\""), asked);
        String waiting =
                site.worker("qian", "500118000000-federation").get("/erasures").body();
        assertTrue(waiting.contains("法律援助申请"), waiting);
        assertEquals(
                422,
                nobody.post("/erase", "word", "000000000000", "act", "erase").statusCode());
    }
}
