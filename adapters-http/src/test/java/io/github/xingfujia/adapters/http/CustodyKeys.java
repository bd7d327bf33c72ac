package io.github.xingfujia.adapters.http;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.Ending;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.protection.Screen;
import java.net.http.HttpResponse;
import java.util.List;

/** One dispute whose words are asked about, with what several people send under keys of their own. */
record CustodyKeys(WebHouse web, String matter) {

    /** Opens a dispute; somebody asked that what was said in it be erased. */
    static CustodyKeys of(WebHouse web) {
        String matter = "case-" + web.dispute().substring("/cases/".length());
        CustodyKeys keys = new CustodyKeys(web, matter);
        keys.ask(keys.yang(), "first");
        return keys;
    }

    /** Opens and closes a dispute; what was said in it is restricted, and somebody asks that it be opened. */
    static CustodyKeys restricted(WebHouse web) {
        Casework zhou = web.home.as(Actor.staff("zhou", WebHouse.STATION)).casework();
        Person she = Person.named("演示·小满");
        CaseId id = zhou.open(OpenCase.visit(she).about("夫妻关系")).orThrow();
        zhou.screen(id, she, Screen.noIndicator()).orThrow();
        zhou.end(id, Ending.NOT_REACHED).orThrow();
        zhou.tellRoutes(id, Side.APPLICANT, List.of(io.github.xingfujia.casework.Route.COURT))
                .orThrow();
        zhou.close(id).orThrow();
        CustodyKeys keys = new CustodyKeys(web, "case-" + id);
        keys.ask(keys.yang(), "first");
        keys.decide("second");
        web.post(keys.yang(), "/custody/erasures/" + keys.matter + "-p1/opening", "{\"basis\":\"x\"}");
        return keys;
    }

    HttpResponse<String> agree(String key) {
        return web.post(
                qin(), "/custody/erasures/" + matter + "-p1/opening/agree", "{}", "Idempotency-Key", "custody-" + key);
    }

    String yang() {
        return web.tokens.staff("yang", "500118000000");
    }

    String qin() {
        return web.tokens.staff("qin", "500118000000-federation");
    }

    private String head() {
        return web.tokens.staff("qian", "500118000000-federation");
    }

    HttpResponse<String> ask(String token, String key) {
        String body = "{\"matter\":\"" + matter + "\",\"part\":\"p1\","
                + "\"asked\":{\"on\":\"2026-01-05\",\"proof\":\"in-person\"}}";
        return web.post(token, "/custody/erasures", body, "Idempotency-Key", "custody-" + key);
    }

    HttpResponse<String> decide(String key) {
        return web.post(
                head(), "/custody/erasures/" + matter + "-p1/decide", "{}", "Idempotency-Key", "custody-" + key);
    }

    HttpResponse<String> confirm(boolean right, String key) {
        String zhu = web.tokens.staff("zhu", "500118000000");
        String path = "/custody/glasses/" + matter + "-yang/confirm";
        return web.post(zhu, path, "{\"right\":" + right + "}", "Idempotency-Key", "custody-" + key);
    }

    /** Opens the danger of this dispute to yang, with zhu as the second person. */
    String danger(String reason) {
        return "{\"matter\":\"" + matter + "\",\"reason\":\"她说他今晚会拿刀来：" + reason + "\",\"second\":\"zhu\"}";
    }

    String place(String text) {
        return "{\"matter\":\"" + matter + "\",\"part\":\"p1\",\"kind\":\"school\",\"place\":{\"text\":\"" + text
                + "\"}}";
    }

    String disclosure(String recipient) {
        return "{\"matter\":\"" + matter + "\",\"part\":\"p1\",\"what\":{\"recipient\":\"" + recipient
                + "\",\"ground\":\"law\",\"article\":\"反家庭暴力法 14\",\"purpose\":\"court\",\"fields\":[\"risk\"],"
                + "\"until\":\"2027-01-01\"}}";
    }

    /** Sends the route's usual body about this dispute. */
    HttpResponse<String> on(Route route, String token, String key) {
        String path = route.path().text().replace("{erasure}", matter + "-p1").replace("{receipt}", matter + "-p1-1");
        String nowhere = "case-" + "a".repeat(26);
        String body = Written.body(route).replace(nowhere, matter);
        if (route.id().equals("disclosure.withdraw")) {
            body = "{\"matter\":\"" + matter + "\",\"part\":\"p1\"}";
        }
        return web.post(token, path, body, "Idempotency-Key", "custody-" + key);
    }
}
