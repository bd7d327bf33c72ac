package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.Localized;
import java.util.List;
import java.util.Locale;

/**
 * What stands around every page (页框).
 *
 * @param locale the reader's language
 * @param who whose desk it is; empty on a resident's page
 * @param post where she works
 * @param roles what she does there, such as {@code head}
 * @param token what her forms carry
 * @param draftKey what seals drafts on the device while this login lasts; empty on every page but a desk’s
 * @param arrived the id of the form that arrived last; empty when none did lately
 * @param path the page itself, to switch the language
 */
record Frame(
        Locale locale,
        String who,
        String post,
        List<String> roles,
        String token,
        String draftKey,
        String arrived,
        String path) {

    /** Where whoever leaves at once is taken: a page that says nothing about her. */
    static final String AWAY = "https://www.weather.com.cn/";

    /** Returns the address of a resident's page in the reader's language; nothing of what she does stands in it. */
    String to(String page) {
        return page + (english() ? "?lang=en" : "");
    }

    /** Returns a text of the pages. */
    String t(String key, Object... arguments) {
        return Words.of(key, arguments).in(locale);
    }

    String in(Localized text) {
        return text.in(locale);
    }

    /** Returns whether she works in any of these roles. */
    boolean is(String... any) {
        return List.of(any).stream().anyMatch(roles::contains);
    }

    /** Returns whether no case is hers to open: she is in training, an expert or the editor of the platform. */
    boolean opensNoCase() {
        return !roles.isEmpty() && List.of("volunteer", "expert", "editor").containsAll(roles);
    }

    boolean english() {
        return locale.getLanguage().equals("en");
    }

    String language() {
        return english() ? "en" : "zh-CN";
    }
}
