package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.adapters.http.Identity;
import io.github.xingfujia.adapters.http.RequestFacts;
import io.github.xingfujia.adapters.http.wechat.WeChatIdentity;
import io.github.xingfujia.kernel.Actor;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * The login by the county's WeChat account (微信登录): staff as whom the county's file names, everybody else as the holder of an account
 * and nobody known; where no account is named there is no such page. Whoever comes back goes on by a link: a browser keeps
 * the login from the answer to another site.
 */
final class MessengerPage {

    private MessengerPage() {}

    static void begin(Visit visit) {
        String browser = visit.house.sessions().draw();
        URI start = messenger(visit).start(URI.create(visit.base() + "/login/wechat/back"), browser);
        visit.cookies().sends(browser);
        visit.go(start.toString());
    }

    static void back(Visit visit) throws IOException {
        WeChatIdentity messenger = messenger(visit);
        Optional<String> browser = visit.cookies().sent();
        Optional<String> token = browser.flatMap(
                b -> messenger.finish(visit.typed().one("code"), visit.typed().one("state"), b));
        Optional<Session.Who> who = token.flatMap(t -> who(messenger, t));
        if (who.isEmpty()) {
            visit.show(422, "message", Message.of("wechat-failed").beginning("/login/wechat"));
            return;
        }
        visit.start(who.get());
        boolean works = who.get() instanceof Session.Worker;
        visit.show("message", Message.of("wechat").goingOn(works ? "/desk" : "/columns"));
    }

    private static Optional<Session.Who> who(WeChatIdentity messenger, String token) {
        RequestFacts proof = new RequestFacts(Optional.of("Bearer " + token), Map.of());
        if (messenger.identify(proof) instanceof Identity.Known known && known.actor() instanceof Actor.Staff staff) {
            return Optional.of(new Session.Worker(staff.id(), staff.post()));
        }
        return messenger.account(token).map(Session.Account::new);
    }

    private static WeChatIdentity messenger(Visit visit) {
        return visit.house.messenger().orElseThrow(NotHere::new);
    }
}
