package io.github.xingfujia.adapters.http.wechat;

import com.google.common.hash.Hashing;
import io.github.xingfujia.store.RandomSource;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the WeChat platform calls (公众号回调): the check of the address, messages and events, in
 * plain or encrypted mode.
 *
 * <p>A wrong signature, a clock that is off by more than five minutes, and another message under a signature that was used are one
 * refusal. The same message again, as the platform sends it when an answer was slow, has the same answer. Nothing is done in the
 * house and nothing kept but digests, for ten minutes, in this process: it answers when the store does not. Safe for
 * concurrent requests.
 */
final class Callbacks extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Callbacks.class);
    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final int LARGEST = 65_536;
    private static final int LONGEST_ECHO = 128;
    private static final int MOST_KEPT = 10_000;
    private static final int RANDOM = 16;

    private final transient Seal seal;
    private final transient Replies replies;
    private final transient Clock clock;
    private final transient RandomSource random = RandomSource.system();
    private final transient Map<String, Kept> kept = new LinkedHashMap<>();

    /** What was said before under a name, until it may be forgotten. */
    private record Kept(String said, Instant until) {}

    Callbacks(Seal seal, Replies replies, Clock clock) {
        this.seal = seal;
        this.replies = replies;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String echo = parameter(request, "echostr");
        boolean proven = isSigned(request, "signature") && echo.length() <= LONGEST_ECHO;
        send(response, proven ? 200 : 401, "text/plain;charset=UTF-8", proven ? bytes(echo) : new byte[0]);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            send(response, 413, "text/plain", new byte[0]);
            return;
        }
        try {
            Optional<byte[]> message = proven(request, body);
            if (message.isEmpty()) {
                send(response, 401, "text/plain", new byte[0]);
                return;
            }
            Optional<byte[]> answer = FlatXml.read(message.get()).map(this::answer);
            send(response, answer.isPresent() ? 200 : 400, "text/xml;charset=UTF-8", answer.orElse(new byte[0]));
        } catch (RuntimeException e) {
            // its kind only: a message may repeat what was written
            LOG.error("a callback failed: {}", e.getClass().getName());
            send(response, 500, "text/plain", new byte[0]);
        }
    }

    /** Returns the message in the clear; empty when it does not come from the platform, or came with something else before. */
    private Optional<byte[]> proven(HttpServletRequest request, byte[] body) {
        if (!isSigned(request, "signature")) {
            return Optional.empty();
        }
        Optional<byte[]> message = Optional.of(body);
        if (seal.isEncrypted()) {
            String encrypted = FlatXml.read(body).map(m -> m.get("Encrypt")).orElse("");
            message = isSigned(request, "msg_signature", encrypted) ? seal.open(encrypted) : Optional.empty();
        }
        // the plain signature covers no body: one signature is one message
        return message.filter(m -> digest(m).equals(keep("signature " + parameter(request, "signature"), digest(m))));
    }

    private boolean isSigned(HttpServletRequest request, String name, String... more) {
        String seconds = parameter(request, "timestamp");
        String[] parts = new String[more.length + 2];
        parts[0] = seconds;
        parts[1] = parameter(request, "nonce");
        System.arraycopy(more, 0, parts, 2, more.length);
        try {
            Duration off = Duration.between(Instant.ofEpochSecond(Long.parseLong(seconds)), clock.instant())
                    .abs();
            return seal.holds(parameter(request, name), parts) && off.compareTo(SKEW) <= 0;
        } catch (NumberFormatException | DateTimeException | ArithmeticException e) {
            return false;
        }
    }

    private byte[] answer(Map<String, String> message) {
        String id = message.containsKey("MsgId")
                ? message.get("MsgId")
                : message.get("FromUserName") + " " + message.get("CreateTime") + " " + message.get("Event") + " "
                        + message.get("EventKey");
        String said = keep("message " + digest(bytes(id)), replies.to(message).orElse(""));
        if (said.isEmpty()) {
            return bytes("success");
        }
        Map<String, String> reply = new LinkedHashMap<>();
        reply.put("ToUserName", message.getOrDefault("FromUserName", ""));
        reply.put("FromUserName", message.getOrDefault("ToUserName", ""));
        reply.put("CreateTime", seconds());
        reply.put("MsgType", "text");
        reply.put("Content", said);
        byte[] written = FlatXml.write(reply);
        return seal.isEncrypted() ? encrypted(written) : written;
    }

    private byte[] encrypted(byte[] written) {
        byte[] drawn = new byte[RANDOM * 2];
        random.fill(drawn);
        String nonce = HexFormat.of().formatHex(drawn, RANDOM, RANDOM * 2);
        String sealed = seal.close(written, drawn);
        Map<String, String> outer = new LinkedHashMap<>();
        outer.put("Encrypt", sealed);
        outer.put("MsgSignature", seal.sign(seconds(), nonce, sealed));
        outer.put("TimeStamp", seconds());
        outer.put("Nonce", nonce);
        return FlatXml.write(outer);
    }

    private String seconds() {
        return Long.toString(clock.instant().getEpochSecond());
    }

    /** Returns what was said first under a name; what is older than any clock that still passes is forgotten. */
    private String keep(String name, String said) {
        Instant now = clock.instant();
        synchronized (kept) {
            kept.values().removeIf(k -> k.until().isBefore(now));
            Kept before = kept.get(name);
            if (before == null && kept.size() < MOST_KEPT) {
                kept.put(name, new Kept(said, now.plus(SKEW.multipliedBy(2))));
            }
            return before == null ? said : before.said();
        }
    }

    private static String digest(byte[] message) {
        return Hashing.sha256().hashBytes(message).toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static void send(HttpServletResponse response, int status, String type, byte[] body) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
