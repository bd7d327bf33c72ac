package io.github.xingfujia.adapters.http.wechat;

import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.messaging.AlarmWords;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the account answers (自动回复): words that may mean danger at once, and in the same neutral words the rest. Nothing is asked of
 * the house, so it answers when the store does not; nothing that was written is kept or told.
 */
final class Replies {

    static final String HELP = "help";

    private final URI site;
    private final URI safePage;

    Replies(URI site, URI safePage) {
        this.site = site;
        this.safePage = safePage;
    }

    /** Returns what is answered to a message; empty for what needs no answer. */
    Optional<String> to(Map<String, String> message) {
        String type = message.getOrDefault("MsgType", "");
        if (type.equals("event")) {
            return event(message);
        }
        String words = message.getOrDefault("Content", "") + " " + message.getOrDefault("Recognition", "");
        return Optional.of(AlarmWords.heard(words) ? help(words) : usual(words));
    }

    private Optional<String> event(Map<String, String> message) {
        return switch (message.getOrDefault("Event", "").toLowerCase(Locale.ROOT)) {
            case "subscribe" -> Optional.of(usual(""));
            case "click" -> Optional.of(message.getOrDefault("EventKey", "").equals(HELP) ? help("") : usual(""));
            default -> Optional.empty();
        };
    }

    private String help(String words) {
        return Wording.of("adapters.http", "wechat.help", safePage.toString()).in(language(words));
    }

    private String usual(String words) {
        return Wording.of("adapters.http", "wechat.usual", site.toString()).in(language(words));
    }

    /** Answers in English whoever wrote Latin letters only. */
    private static Locale language(String words) {
        boolean latin = words.codePoints().anyMatch(c -> c < 128 && Character.isLetter(c));
        boolean other = words.codePoints().anyMatch(c -> c >= 128 && Character.isLetter(c));
        return latin && !other ? Locale.ENGLISH : Locale.CHINA;
    }
}
