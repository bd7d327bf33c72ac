package io.github.xingfujia.springboot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.Home;
import io.github.xingfujia.store.StreamId;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The host over HTTP: its own address and the house's, one data source, one transaction. */
class HostTest {

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private ConfigurableApplicationContext host;

    @BeforeEach
    void start() {
        host = SpringApplication.run(
                HostApplication.class,
                "--server.port=0",
                "--logging.level.root=WARN",
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("desk") + ";WRITE_DELAY=0;QUERY_CACHE_SIZE=0",
                "--xingfujia.key=" + folder.resolve("xingfujia.key"));
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void a_visit_at_the_hosts_desk_is_worked_on_at_the_houses_interface() throws Exception {
        String id = id(post("/visits", "{\"ticket\":1,\"visitor\":\"演示·小禾\",\"other\":\"演示·阿岩\"}"));
        HttpResponse<String> seen = get("/api/cases/" + id);
        assertEquals(200, seen.statusCode(), seen.body());
        assertTrue(seen.body().contains("演示·小禾"), seen.body());
        HttpResponse<String> screened = post(
                "/api/cases/" + id + "/screen",
                "{\"person\":{\"name\":\"演示·小禾\"},\"screen\":{\"asked\":true}}",
                "Idempotency-Key",
                "desk-0001");
        assertEquals(200, screened.statusCode(), screened.body());
        assertTrue(screened.body().contains("no-indicator"), screened.body());
        HttpResponse<String> unknown = get("/api/cases/aaaaaaaaaaaaaaaaaaaaaaaaaa");
        assertEquals(404, unknown.statusCode(), unknown.body());
        assertEquals(
                "application/problem+json",
                unknown.headers().firstValue("Content-Type").orElse(""));
        assertEquals(1, host.getBean(Reception.class).visits());
        assertTrue(host.getBean(Home.class).verify().isSound());
    }

    @Test
    void what_fails_at_the_host_takes_the_case_back_and_nobody_hears_of_it() throws Exception {
        String first = id(post("/visits", "{\"ticket\":1,\"visitor\":\"演示甲\",\"other\":\"演示乙\"}"));
        List<StreamId> rung = host.getBean(Rung.class).all();
        assertTrue(rung.contains(StreamId.of("case", first)), rung::toString);

        HttpResponse<String> again = post("/visits", "{\"ticket\":1,\"visitor\":\"演示丙\",\"other\":\"演示丁\"}");
        assertEquals(409, again.statusCode(), again.body());
        assertEquals(rung, host.getBean(Rung.class).all(), "nothing was committed, so the bell stays still");
        assertEquals(1, host.getBean(Reception.class).visits());
        Home home = host.getBean(Home.class);
        assertEquals(
                List.of(first),
                home.as(DeskLogin.DESK).casework().mine(Optional.empty(), 10).rows().stream()
                        .map(l -> l.id().value())
                        .toList());
        assertTrue(home.verify().isSound());
    }

    @Test
    void time_is_driven_by_the_hosts_scheduler() throws Exception {
        HttpResponse<String> health = get("/api/health");
        while (!health.body().contains("\"worked\"")) {
            health = get("/api/health");
        }
        assertEquals(200, health.statusCode(), health.body());
    }

    private static String id(HttpResponse<String> received) {
        assertEquals(200, received.statusCode(), received.body());
        String start = "\"case\":\"";
        int at = received.body().indexOf(start) + start.length();
        return received.body().substring(at, at + 26);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).GET().build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> post(String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(
                request.POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        String port = host.getBeanFactory().resolveEmbeddedValue("${local.server.port}");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + DeskLogin.TOKEN);
    }
}
