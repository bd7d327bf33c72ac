package io.github.xingfujia.countyapp;

import io.github.xingfujia.adapters.http.wechat.WeChat;
import io.github.xingfujia.adapters.http.wechat.WeChatAccount;
import io.github.xingfujia.kernel.InvalidInput;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

/**
 * The file that names the county's WeChat account (公众号文件), one {@code name=value} a line. What is wrong in it is told by the name of
 * its line: what stands there is a secret, and repeated nowhere.
 */
final class WeChatFile {

    /** The lines there are. */
    private enum Line {
        APP_ID("app-id", "appId"),
        SECRET("secret", "secret"),
        TOKEN("token", "token"),
        AES_KEY("aes-key", "aesKey"),
        API("api", "api"),
        OPEN("open", "open");

        private final String name;
        private final String field;

        Line(String name, String field) {
            this.name = name;
            this.field = field;
        }
    }

    private final Path file;
    private final Properties lines = new Properties();

    private WeChatFile(Path file) {
        this.file = file;
    }

    /** Returns what the account does that a file names. */
    static WeChat read(Path file, Clock clock) {
        return new WeChatFile(file).account(clock);
    }

    private WeChat account(Clock clock) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw Trouble.with("trouble.wechat.file", file);
        }
        List<String> known = Arrays.stream(Line.values()).map(l -> l.name).toList();
        new TreeSet<>(lines.stringPropertyNames())
                .stream().filter(n -> !known.contains(n)).findFirst().ifPresent(n -> {
                    throw Trouble.with("trouble.wechat.unknown", file, n, String.join(" ", known));
                });
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
        return Trouble.with("trouble.wechat.line", file, line.name, Texts.of("wechat." + line.name));
    }

    private Optional<String> given(Line line) {
        return Optional.ofNullable(lines.getProperty(line.name))
                .map(String::strip)
                .filter(v -> !v.isEmpty());
    }

    private String needed(Line line) {
        return given(line).orElseThrow(() -> wrong(line));
    }

    private URI address(Line line) {
        try {
            return URI.create(needed(line));
        } catch (IllegalArgumentException e) {
            throw wrong(line);
        }
    }
}
