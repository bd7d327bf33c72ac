package io.github.xingfujia.adapters.http.wechat;

import io.github.xingfujia.adapters.http.SafePage;
import io.github.xingfujia.consultation.Columns;
import io.github.xingfujia.consultation.Opens;
import io.github.xingfujia.messaging.Notifier;
import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.time.Clock;
import java.util.function.Function;

/**
 * All that one WeChat account does (公众号): it answers, sends notices, shows a menu and lets people log in.
 *
 * <pre>{@code
 * WeChat wechat = WeChat.of(account, Clock.systemUTC());
 * context.addServlet(new ServletHolder(wechat.callbacks(site, safePage)), "/wechat");
 * Notifier notifier = wechat.notifier(new NoticeOptions(template, "thing1", accounts, gateway));
 * WeChatIdentity identity = wechat.identity(new LoginOptions(keys, who, others));
 * wechat.publish(home.columns(), page);
 * }</pre>
 *
 * <p>The platform ends a token when it gives the next, so an account has one of these. Safe for concurrent callers.
 */
public final class WeChat {

    private final WeChatAccount account;
    private final Clock clock;
    private final Platform platform;

    private WeChat(WeChatAccount account, Clock clock) {
        this.account = account;
        this.clock = clock;
        this.platform = new Platform(account, clock);
    }

    /** Returns what an account does; nothing is asked of its platform before it is needed. */
    public static WeChat of(WeChatAccount account, Clock clock) {
        return new WeChat(account, clock);
    }

    /**
     * Returns what the platform calls, to be mounted at a path of its own: the check of the address, messages and events, in plain
     * or encrypted mode. It asks nothing of a house, so it answers when the store does not.
     *
     * @param site the page that the account leads to
     * @param safePage where help is found without a word that tells: a {@link SafePage}, which opens when the store does not
     */
    public HttpServlet callbacks(URI site, URI safePage) {
        return new Callbacks(new Seal(account), new Replies(site, safePage), clock);
    }

    /** Returns the channel that hands messages to whoever chose WeChat as a template notice, and all others on. */
    public Notifier notifier(NoticeOptions options) {
        return new NoticeSender(platform, options, clock);
    }

    /** Returns the login by this account. */
    public WeChatIdentity identity(LoginOptions options) {
        return new WeChatIdentity(account, platform, options, clock);
    }

    /**
     * Gives the account its menu; the platform refuses one that is too long, and then nothing has changed.
     *
     * @param columns what there is, from {@code home.columns()}
     * @param page the page that an entry leads to
     * @throws IllegalStateException when the platform did not take it
     */
    public void publish(Columns columns, Function<Opens, URI> page) {
        platform.post("/cgi-bin/menu/create", Menu.of(columns, page));
    }
}
