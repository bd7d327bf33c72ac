package io.github.xingfujia.adapters.http;

import io.github.xingfujia.consultation.Columns;
import io.github.xingfujia.consultation.Opens;
import io.github.xingfujia.kernel.Wording;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The menu of the account (公众号菜单): the columns of the platform as the county names them, and a way to help that needs no page. */
public final class WeChatMenu {

    private final WeChatApi api;

    private WeChatMenu(WeChatApi api) {
        this.api = api;
    }

    /** Returns the menu of an account. */
    public static WeChatMenu of(WeChatAccount account, Clock clock) {
        return new WeChatMenu(new WeChatApi(account, clock));
    }

    /**
     * Gives the account its menu; the platform refuses one that is too long, and then nothing has changed.
     *
     * @param columns what there is, from {@code home.columns()}
     * @param page the page that an entry leads to
     */
    public void publish(Columns columns, Function<Opens, URI> page) {
        List<Map<String, Object>> buttons = new ArrayList<>();
        for (Columns.Column column : columns.columns()) {
            List<Map<String, String>> entries = column.entries().stream()
                    .map(e -> Map.of(
                            "type",
                            "view",
                            "name",
                            e.name().in(Locale.CHINA),
                            "url",
                            page.apply(e.opens()).toString()))
                    .toList();
            buttons.add(Map.of("name", column.name().in(Locale.CHINA), "sub_button", entries));
        }
        buttons.add(Map.of(
                "type",
                "click",
                "name",
                Wording.of("adapters.http", "wechat.menu-help").in(Locale.CHINA),
                "key",
                WeChatReplies.HELP));
        api.post("/cgi-bin/menu/create", Map.of("button", buttons));
    }
}
