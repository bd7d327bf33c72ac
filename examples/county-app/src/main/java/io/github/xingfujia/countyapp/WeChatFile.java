package io.github.xingfujia.countyapp;

import io.github.xingfujia.adapters.http.IdentityProvider;
import io.github.xingfujia.adapters.http.wechat.LoginOptions;
import io.github.xingfujia.adapters.http.wechat.NoticeOptions;
import io.github.xingfujia.adapters.http.wechat.WeChat;
import io.github.xingfujia.adapters.http.wechat.WeChatAccount;
import io.github.xingfujia.adapters.http.wechat.WeChatIdentity;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.messaging.Asker;
import io.github.xingfujia.messaging.Notifier;
import io.github.xingfujia.store.KeyProvider;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The file that names the county's WeChat account (公众号文件), and whoever works here and logs in by it.
 */
final class WeChatFile {

    /** The lines there are. */
    private enum Line {
        APP_ID("app-id", "appId"),
        SECRET("secret", "secret"),
        TOKEN("token", "token"),
        AES_KEY("aes-key", "aesKey"),
        API("api", "api"),
        OPEN("open", "open"),
        TEMPLATE("template", ""),
        FIELD("field", "");

        private final String name;
        private final String field;

        Line(String name, String field) {
            this.name = name;
            this.field = field;
        }
    }

    /** A line for each member of staff who logs in by her account. */
    private static final String STAFF = "staff.";

    private final LineFile lines;
    private final Map<String, Actor> staff = new HashMap<>();
    private final WeChat account;

    private WeChatFile(Path file, Clock clock) {
        List<String> known = Arrays.stream(Line.values()).map(l -> l.name).toList();
        this.lines = LineFile.read(
                "wechat",
                file,
                n -> known.contains(n) || n.startsWith(STAFF),
                String.join(" ", known) + " " + STAFF + "…");
        this.account = account(clock);
        lines.names().stream()
                .filter(n -> n.startsWith(STAFF))
                .forEach(n -> staff.put(n.substring(STAFF.length()), staff(n)));
        if (given(Line.TEMPLATE).isPresent() != given(Line.FIELD).isPresent()) {
            throw wrong(given(Line.TEMPLATE).isPresent() ? Line.FIELD : Line.TEMPLATE);
        }
    }

    /** Reads what a file names. */
    static WeChatFile read(Path file, Clock clock) {
        return new WeChatFile(file, clock);
    }

    /** Returns what the account does. */
    WeChat account() {
        return account;
    }

    /** Returns the channel that sends notices by the account, where the file names their template, and everything else on. */
    Optional<Notifier> notifier(Notifier otherwise) {
        return given(Line.TEMPLATE)
                .map(template ->
                        account.notifier(new NoticeOptions(template, needed(Line.FIELD), Asker::account, otherwise)));
    }

    /** Returns the login by the account, where the file names anybody who comes by it, or notices to be had by it. */
    Optional<WeChatIdentity> login(KeyProvider keys, IdentityProvider otherwise) {
        return staff.isEmpty() && given(Line.TEMPLATE).isEmpty()
                ? Optional.empty()
                : Optional.of(account.identity(
                        new LoginOptions(keys, openid -> Optional.ofNullable(staff.get(openid)), otherwise)));
    }

    private Actor staff(String name) {
        List<String> parts = List.of(lines.needed(name).split("@", -1));
        try {
            if (parts.size() == 2) {
                return Actor.staff(parts.get(0), parts.get(1));
            }
        } catch (InvalidInput e) {
            // told with the name of its line, as every line is
        }
        throw lines.wrong(name, "staff");
    }

    private WeChat account(Clock clock) {
        try {
            return WeChat.of(
                    new WeChatAccount(
                            needed(Line.APP_ID),
                            needed(Line.SECRET),
                            needed(Line.TOKEN),
                            given(Line.AES_KEY),
                            address(Line.API),
                            address(Line.OPEN)),
                    clock);
        } catch (InvalidInput e) {
            String field = e.violations().get(0).field();
            throw Arrays.stream(Line.values())
                    .filter(l -> l.field.equals(field))
                    .findFirst()
                    .map(this::wrong)
                    .orElseThrow(() -> e);
        }
    }

    private Trouble wrong(Line line) {
        return lines.wrong(line.name);
    }

    private Optional<String> given(Line line) {
        return lines.given(line.name);
    }

    private String needed(Line line) {
        return lines.needed(line.name);
    }

    private URI address(Line line) {
        return lines.address(line.name);
    }
}
