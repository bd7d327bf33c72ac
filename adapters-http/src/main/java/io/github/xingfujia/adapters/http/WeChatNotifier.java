package io.github.xingfujia.adapters.http;

import io.github.xingfujia.messaging.MessageChannel;
import io.github.xingfujia.messaging.NeutralWording;
import io.github.xingfujia.messaging.Notifier;
import io.github.xingfujia.messaging.OutgoingMessage;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Hands messages to whoever chose WeChat as a template notice (模板消息), and everything else to another channel. What is sent is what the
 * safe-contact rule let through, in one field of a template that says nothing else, and it leads nowhere.
 *
 * <p>The id of a message goes with it, so that the platform knows one that is tried again. Safe for concurrent callers.
 */
public final class WeChatNotifier implements Notifier {

    private final WeChatApi api;
    private final String template;
    private final String field;
    private final Function<String, Optional<String>> accounts;
    private final Notifier otherwise;
    private final Clock clock;

    private WeChatNotifier(
            WeChatApi api,
            String template,
            String field,
            Function<String, Optional<String>> accounts,
            Notifier otherwise,
            Clock clock) {
        this.api = api;
        this.template = template;
        this.field = field;
        this.accounts = accounts;
        this.otherwise = otherwise;
        this.clock = clock;
    }

    /**
     * Returns the channel of an account.
     *
     * @param template the id of a template whose own words are neutral
     * @param field the field of it that takes the text
     * @param accounts whose account ({@code openid}) is reached at an address that somebody left; empty when none is
     * @param otherwise what takes messages for other channels
     */
    public static WeChatNotifier of(
            WeChatAccount account,
            String template,
            String field,
            Function<String, Optional<String>> accounts,
            Notifier otherwise,
            Clock clock) {
        return new WeChatNotifier(new WeChatApi(account, clock), template, field, accounts, otherwise, clock);
    }

    @Override
    public void send(OutgoingMessage message) {
        if (message.channel() != MessageChannel.WECHAT) {
            otherwise.send(message);
            return;
        }
        if (!NeutralWording.telling(message.text()).isEmpty()) {
            throw new IllegalArgumentException("a text that tells does not leave");
        }
        if (!clock.instant().isBefore(message.notAfter())) {
            throw new IllegalStateException("the hours are over");
        }
        String openid = accounts.apply(message.address())
                .orElseThrow(() -> new IllegalStateException("no account is known at this address"));
        api.post(
                "/cgi-bin/message/template/send",
                Map.of(
                        "touser",
                        openid,
                        "template_id",
                        template,
                        "client_msg_id",
                        message.id(),
                        "data",
                        Map.of(field, Map.of("value", message.text()))));
    }
}
