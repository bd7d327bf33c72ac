package io.github.xingfujia.adapters.http;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.messaging.MessageChannel;
import io.github.xingfujia.messaging.NeutralWording;
import io.github.xingfujia.messaging.Notifier;
import io.github.xingfujia.messaging.OutgoingMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The county's gateway for text messages and call lists over HTTP (短信网关): one {@code POST} per message, {@code {id, channel, to,
 * text, notAfter}}, taken once it is answered with 2xx; 409 says that the gateway has this id already. Everything else is a
 * failure, and due work tries it again under the same id.
 *
 * <p>What goes out passed the safe-contact rule; a text that tells, and one whose hours are over, does not leave here either. A
 * failure names the answer alone: no number and no token stands in it. Safe for concurrent callers.
 */
public final class HttpGateway implements Notifier {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int HTTP_CONFLICT = 409;
    private static final Pattern TOKEN = Pattern.compile("[!-~]{1,400}");

    private final URI address;
    private final String token;
    private final List<MessageChannel> channels;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(TIMEOUT)
            .build();

    /** What goes over the wire. */
    record Message(String id, String channel, String to, String text, Instant notAfter) {}

    private HttpGateway(URI address, String token, List<MessageChannel> channels, Clock clock) {
        this.address = address;
        this.token = token;
        this.channels = List.copyOf(channels);
        this.clock = clock;
    }

    /**
     * Returns the gateway at an address.
     *
     * @param token what it knows the county by, sent as a bearer token; 1 to 400 visible ASCII characters
     * @param channels what it can do; a message for another one fails
     * @throws io.github.xingfujia.kernel.InvalidInput for an address that is neither https nor on this machine, and for a token that
     *     is none
     */
    public static HttpGateway at(URI address, String token, List<MessageChannel> channels, Clock clock) {
        Checks.of()
                .that(Outgoing.isSafe(address), "address", "form", Checks.shape(address.toString()), "https://")
                .matches("token", token, TOKEN, "! – ~ (1–400)")
                .orThrow();
        return new HttpGateway(address, token, channels, clock);
    }

    @Override
    public void send(OutgoingMessage message) {
        if (!channels.contains(message.channel())) {
            throw new IllegalStateException("no gateway for " + message.channel());
        }
        if (!NeutralWording.telling(message.text()).isEmpty()) {
            throw new IllegalArgumentException("a text that tells does not leave");
        }
        if (!clock.instant().isBefore(message.notAfter())) {
            throw new IllegalStateException("the hours are over");
        }
        Message sent = new Message(
                message.id(), message.channel().word(), message.address(), message.text(), message.notAfter());
        int status = status(HttpRequest.newBuilder(address)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", message.id())
                .POST(BodyPublishers.ofByteArray(JsonWriter.write(sent, Locale.CHINA)))
                .build());
        if (status / 100 != 2 && status != HTTP_CONFLICT) {
            throw new IllegalStateException("the gateway answered " + status);
        }
    }

    private int status(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
