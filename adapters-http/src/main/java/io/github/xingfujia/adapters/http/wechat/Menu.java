package io.github.xingfujia.adapters.http.wechat;

import io.github.xingfujia.consultation.Columns;
import io.github.xingfujia.consultation.Opens;
import io.github.xingfujia.kernel.Wording;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The menu of the account (公众号菜单): the columns of the platform as the county names them, and a way to help that needs no page. */
final class Menu {

    private Menu() {}

    static Map<String, Object> of(Columns columns, Function<Opens, URI> page) {
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
                Replies.HELP));
        return Map.of("button", buttons);
    }
}
