package io.github.xingfujia.adapters.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.github.xingfujia.contract.NotifierContract;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.messaging.MessageChannel;
import io.github.xingfujia.messaging.Notifier;
import io.github.xingfujia.messaging.OutgoingMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages go to a gateway over real HTTP: once, as they are written, and only what may leave. */
class HttpGatewayTest extends NotifierContract {

    private final Ticking clock = new Ticking();
    private final List<String> bodies = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private HttpServer server;
    private HttpGateway gateway;
    private int status = 202;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/sms", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
            int now = status;
            status = 202;
            if (now == 202) {
                bodies.add(body);
            }
            exchange.sendResponseHeaders(now, -1);
            exchange.close();
        });
        server.start();
        gateway = HttpGateway.at(address(), "county-token", List.of(MessageChannel.SMS), clock);
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/sms");
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Override
    protected Notifier notifier() {
        return gateway;
    }

    @Override
    protected MessageChannel channel() {
        return MessageChannel.SMS;
    }

    @Override
    protected void failOnce() {
        status = 503;
    }

    @Override
    protected List<String> arrived() {
        return bodies.stream()
                .map(b -> ((JsonNode.Text) JsonReader.read(b.getBytes(StandardCharsets.UTF_8))
                                .members()
                                .get("text"))
                        .value())
                .toList();
    }

    @Test
    void a_message_says_whom_how_and_until_when_and_what_the_gateway_has_already_is_done() {
        gateway.send(message("m-1", "您好"));
        assertTrue(
                bodies.get(0).contains("\"id\":\"m-1\"") && bodies.get(0).contains("\"channel\":\"sms\""),
                bodies.get(0));
        assertTrue(bodies.get(0).contains("\"to\":\"10000000000\""), bodies.get(0));
        assertTrue(bodies.get(0).contains("2099-01-01T00:00:00Z"), bodies.get(0));
        assertEquals(List.of("Bearer county-token"), tokens);
        status = 409;
        gateway.send(message("m-1", "您好"));
    }

    @Test
    void what_tells_comes_too_late_or_goes_another_way_does_not_leave_and_no_failure_names_a_number() {
        assertThrows(IllegalArgumentException.class, () -> gateway.send(message("m-1", "您的离婚案件有新进展")));
        OutgoingMessage late = new OutgoingMessage("m-2", MessageChannel.SMS, "10000000000", "您好", clock.instant());
        assertThrows(IllegalStateException.class, () -> gateway.send(late));
        OutgoingMessage call = new OutgoingMessage(
                "m-3", MessageChannel.CALL, "10000000000", "您好", clock.instant().plus(Duration.ofHours(1)));
        assertThrows(IllegalStateException.class, () -> gateway.send(call));
        assertEquals(List.of(), tokens, "nothing was asked of it");
        status = 500;
        String failure = assertThrows(IllegalStateException.class, () -> gateway.send(message("m-4", "您好")))
                .toString();
        assertFalse(failure.contains("10000000000") || failure.contains("county-token"), failure);
    }

    @Test
    void a_gateway_is_reached_over_https_and_known_by_a_token() {
        List<MessageChannel> sms = List.of(MessageChannel.SMS);
        for (String unsafe : List.of("http://sms.example/", "ftp://sms.example/", "sms")) {
            assertThrows(InvalidInput.class, () -> HttpGateway.at(URI.create(unsafe), "t", sms, clock), unsafe);
        }
        assertThrows(InvalidInput.class, () -> HttpGateway.at(address(), "a b", sms, clock));
        HttpGateway.at(URI.create("https://sms.example/"), "t", sms, clock);
    }
}
