package io.github.xingfujia.adapters.http.wechat;

import io.github.xingfujia.messaging.MessageChannel;
import io.github.xingfujia.messaging.NeutralWording;
import io.github.xingfujia.messaging.Notifier;
import io.github.xingfujia.messaging.OutgoingMessage;
import java.time.Clock;
import java.util.Map;

/**
 * Hands messages to whoever chose WeChat as a template notice (模板消息), and everything else to another channel. What is sent is what the
 * safe-contact rule let through, in one field of a template that says nothing else, and it leads nowhere.
 *
 * <p>The id of a message goes with it, so that the platform knows one that is tried again. Safe for concurrent callers.
 */
final class NoticeSender implements Notifier {

    private final Platform platform;
    private final NoticeOptions options;
    private final Clock clock;

    NoticeSender(Platform platform, NoticeOptions options, Clock clock) {
        this.platform = platform;
        this.options = options;
        this.clock = clock;
    }

    @Override
    public void send(OutgoingMessage message) {
        if (message.channel() != MessageChannel.WECHAT) {
            options.otherwise().send(message);
            return;
        }
        if (!NeutralWording.telling(message.text()).isEmpty()) {
            throw new IllegalArgumentException("a text that tells does not leave");
        }
        if (!clock.instant().isBefore(message.notAfter())) {
            throw new IllegalStateException("the hours are over");
        }
        String openid = options.accounts()
                .apply(message.address())
                .orElseThrow(() -> new IllegalStateException("no account is known at this address"));
        platform.post(
                "/cgi-bin/message/template/send",
                Map.of(
                        "touser",
                        openid,
                        "template_id",
                        options.template(),
                        "client_msg_id",
                        message.id(),
                        "data",
                        Map.of(options.field(), Map.of("value", message.text()))));
    }
}
