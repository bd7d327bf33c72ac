package io.github.xingfujia.adapters.http.wechat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.adapters.http.Ticking;
import io.github.xingfujia.contract.NotifierContract;
import io.github.xingfujia.fixture.RecordingNotifier;
import io.github.xingfujia.messaging.MessageChannel;
import io.github.xingfujia.messaging.Notifier;
import io.github.xingfujia.messaging.OutgoingMessage;
import io.github.xingfujia.profile.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notices and the menu go to a platform over real HTTP; a token that it forgot is drawn anew. */
class NoticesTest extends NotifierContract {

    private final Ticking clock = new Ticking();
    private final RecordingNotifier gateway = new RecordingNotifier();
    private FakeWeChat platform;
    private WeChat wechat;
    private Notifier notifier;

    @BeforeEach
    void open() throws IOException {
        platform = new FakeWeChat();
        wechat = WeChat.of(platform.account(Optional.empty()), clock);
        notifier = wechat.notifier(new NoticeOptions(
                "template-1",
                "thing1",
                address -> address.equals("10000000000") ? Optional.of("openid-1") : Optional.empty(),
                gateway));
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Override
    protected Notifier notifier() {
        return notifier;
    }

    @Override
    protected MessageChannel channel() {
        return MessageChannel.WECHAT;
    }

    @Override
    protected void failOnce() {
        platform.fail(1);
    }

    @Override
    protected List<String> arrived() {
        return platform.notices.stream().map(n -> said(n, "value")).toList();
    }

    /** Returns a text of a notice: none of its names stands there twice. */
    private static String said(String body, String name) {
        try (JsonParser json = new JsonFactory().createParser(body)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.VALUE_STRING && name.equals(json.currentName())) {
                    return json.getText();
                }
            }
            throw new AssertionError(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_notice_goes_to_the_account_and_leads_nowhere() {
        notifier.send(message("m-1", "您好"));
        String notice = platform.notices.get(0);
        assertEquals("openid-1", said(notice, "touser"));
        assertEquals("template-1", said(notice, "template_id"));
        assertEquals("m-1", said(notice, "client_msg_id"));
        assertFalse(notice.contains("url"), notice);
        assertFalse(notice.contains("10000000000"), notice);
        notifier.send(new OutgoingMessage("s-1", MessageChannel.SMS, "1", "您好", Instant.MAX));
        assertEquals(1, platform.notices.size());
        assertEquals(1, gateway.sent().size());
    }

    @Test
    void a_token_is_drawn_once_and_anew_when_the_platform_forgot_it() {
        notifier.send(message("m-1", "您好"));
        notifier.send(message("m-2", "您好"));
        assertEquals(1, platform.tokens());
        platform.forgetTokens();
        notifier.send(message("m-3", "您好"));
        assertEquals(2, platform.tokens());
        clock.pass(java.time.Duration.ofHours(2));
        notifier.send(message("m-4", "您好"));
        assertEquals(3, platform.tokens());
        assertEquals(4, platform.notices.size());
    }

    @Test
    void what_tells_or_comes_too_late_or_has_no_account_does_not_leave() {
        assertThrows(IllegalArgumentException.class, () -> notifier.send(message("m-1", "您的离婚案件有新进展")));
        assertThrows(
                IllegalStateException.class,
                () -> notifier.send(
                        new OutgoingMessage("m-2", MessageChannel.WECHAT, "10000000000", "您好", clock.instant())));
        assertThrows(
                IllegalStateException.class,
                () -> notifier.send(new OutgoingMessage("m-3", MessageChannel.WECHAT, "1", "您好", Instant.MAX)));
        assertEquals(List.of(), platform.notices);
    }

    @Test
    void the_menu_is_the_countys_columns_and_a_way_to_help() {
        var columns = Xingfujia.inMemory(Profile.bundled("yongchuan-demo")).columns();
        wechat.publish(
                columns,
                opens -> URI.create("https://site.example/" + opens.name().length()));
        String made = platform.menus.get(0);
        for (String shown : List.of("智慧维权", "普法微课", "有爱我家", "父母课堂", "常用电话", "\"key\":\"help\"")) {
            assertTrue(made.contains(shown), shown + " in " + made);
        }
        notifier.send(message("m-1", "您好"));
        assertEquals(1, platform.tokens(), "the platform ends a token when it gives the next");
        platform.fail(1);
        assertThrows(IllegalStateException.class, () -> wechat.publish(columns, o -> URI.create("https://x.example")));
    }
}
