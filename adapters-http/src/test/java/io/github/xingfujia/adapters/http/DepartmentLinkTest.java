package io.github.xingfujia.adapters.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.github.xingfujia.Home;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.departments.DepartmentCode;
import io.github.xingfujia.departments.Departments;
import io.github.xingfujia.departments.Send;
import io.github.xingfujia.departments.Standing;
import io.github.xingfujia.departments.Subject;
import io.github.xingfujia.departments.TaskField;
import io.github.xingfujia.departments.TaskId;
import io.github.xingfujia.departments.TaskKindCode;
import io.github.xingfujia.departments.TaskView;
import io.github.xingfujia.departments.WithdrawCause;
import io.github.xingfujia.disclosure.Consent;
import io.github.xingfujia.disclosure.ConsentWay;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.store.EphemeralKeys;
import io.github.xingfujia.store.RandomSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A department in a system of its own, behind a real server: what it is sent, and what it answers. */
class DepartmentLinkTest {

    private static final DepartmentCode POLICE = DepartmentCode.of("police");

    @TempDir
    Path folder;

    private final Ticking clock = new Ticking();
    private final EphemeralKeys county = new EphemeralKeys(RandomSource.system());
    private final LinkKeys keys = LinkKeys.of(county);
    private final List<String> bodies = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private int status = 200;
    private HttpServer department;
    private Server callbacks;
    private Home home;

    @BeforeEach
    void open() throws Exception {
        department = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        department.createContext("/referrals", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String id = exchange.getRequestHeaders().getFirst(LinkHeaders.ID);
            long seconds = Long.parseLong(exchange.getRequestHeaders().getFirst(LinkHeaders.TIME));
            boolean signed = keys.sign("out", POLICE, id, seconds, body)
                    .equals(exchange.getRequestHeaders().getFirst(LinkHeaders.SIGNATURE));
            bodies.add(new String(body, StandardCharsets.UTF_8));
            ids.add(id);
            exchange.sendResponseHeaders(signed ? status : 401, -1);
            exchange.close();
        });
        department.start();
        Files.createDirectories(folder.resolve("own"));
        Files.writeString(folder.resolve("profile.yaml"), """
            profile: linked
            home: linked
            zh: 演示
            en: demo
            synthetic: true
            capabilities: [network, protection, volunteer, casework, statistics]
            packs: [national, chongqing, yongchuan, yongchuan-demo, ./own]
            """);
        Files.writeString(folder.resolve("own/pack.yaml"), """
            pack: own
            zh: 演示
            en: demo
            uses: [yongchuan-demo]
            files:
              departments: departments.yaml
            """);
        Files.writeString(folder.resolve("own/departments.yaml"), """
            contacts:
              - {department: police, via: link, zh: 演示, en: demo, superior: {zh: 演示, en: demo}}
            """);
        URI address = URI.create("http://127.0.0.1:" + department.getAddress().getPort() + "/referrals");
        home = Xingfujia.on(MemoryStore.create(), Profile.read(folder.resolve("profile.yaml")))
                .keys(county)
                .clock(clock)
                .departmentLink(HttpDepartmentLink.to(Map.of(POLICE, address), keys, clock))
                .build();
        callbacks = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        ServletContextHandler context = new ServletContextHandler("/");
        context.addServlet(new ServletHolder(new DepartmentCallbacks(home, keys, clock)), "/callbacks");
        callbacks.setHandler(context);
        callbacks.start();
    }

    @AfterEach
    void close() throws Exception {
        department.stop(0);
        callbacks.stop();
    }

    @Test
    void a_referral_is_signed_tried_again_and_makes_the_first_receiver_accountable_once_it_is_taken() {
        TaskId task = send();
        assertEquals(Optional.of(DepartmentCode.of("federation")), seen(task).accountable());
        status = 503;
        home.work();
        assertEquals(Optional.of(DepartmentCode.of("federation")), seen(task).accountable(), "not taken yet");
        home.work();
        assertEquals(1, bodies.size(), "it waits before it tries again");
        status = 200;
        clock.pass(Duration.ofMinutes(40));
        home.work();
        assertEquals(2, bodies.size());
        assertEquals(ids.get(0), ids.get(1), "by which the department knows it");
        assertEquals(Optional.of(POLICE), seen(task).accountable());
        assertTrue(bodies.get(1).contains("演示事实"), bodies.get(1));
        assertFalse(bodies.get(1).contains("case/"), bodies.get(1));
        clock.pass(Duration.ofHours(2));
        home.work();
        assertEquals(2, bodies.size());
    }

    @Test
    void a_withdrawal_and_a_reminder_are_told_without_what_the_task_says() {
        TaskId task = send();
        home.work();
        clock.pass(Duration.ofHours(25));
        home.work();
        home.work();
        assertTrue(bodies.get(1).contains("\"reminder\""), bodies.get(1));
        mine().withdraw(task, WithdrawCause.NO_LONGER_NEEDED).orThrow();
        home.work();
        assertTrue(bodies.get(2).contains("\"withdrawal\""), bodies.get(2));
        assertFalse(bodies.get(1).contains("演示事实"));
        assertFalse(bodies.get(2).contains("演示事实"));
    }

    @Test
    void a_department_accepts_and_answers_by_callback_and_a_repeated_one_changes_nothing() {
        TaskId task = send();
        String accept = "{\"task\":\"" + task + "\",\"step\":\"accept\",\"officer\":\"演示·民警\"}";
        assertEquals(200, call("c-1", accept, 0).statusCode());
        assertEquals(Standing.ACCEPTED, seen(task).standing());
        int steps = seen(task).steps().size();
        assertEquals(200, call("c-1", accept, 0).statusCode());
        assertEquals(steps, seen(task).steps().size());
        assertEquals(422, call("c-1", accept.replace("民警", "队长"), 0).statusCode());
        String answer = "{\"task\":\"" + task + "\",\"step\":\"answer\",\"outcome\":\"warned\",\"words\":\"已出具\"}";
        assertEquals(200, call("c-2", answer, 0).statusCode());
        assertEquals(Standing.ANSWERED, seen(task).standing());
        assertEquals(200, call("c-1", accept, 0).statusCode(), "late, and the same as before");
        assertEquals(409, call("c-3", accept, 0).statusCode(), "late, and nothing to accept");
        assertEquals(Standing.ANSWERED, seen(task).standing());
    }

    @Test
    void a_wrong_signature_a_clock_that_is_off_and_another_department_are_one_refusal() {
        TaskId task = send();
        String accept = "{\"task\":\"" + task + "\",\"step\":\"accept\",\"officer\":\"x\"}";
        byte[] body = accept.getBytes(StandardCharsets.UTF_8);
        long now = clock.instant().getEpochSecond();
        List<HttpResponse<String>> refused = List.of(
                send("police", "c-1", now, "v1=00", body),
                send("police", "c-1", now, keys.sign("out", POLICE, "c-1", now, body), body),
                send("police", "c-2", now, keys.sign("in", POLICE, "c-1", now, body), body),
                send("police", "c-1", now, keys.sign("in", DepartmentCode.of("court"), "c-1", now, body), body),
                call("c-1", accept, -301),
                call("c-1", accept, 301),
                send("nobody", "c-1", now, keys.sign("in", DepartmentCode.of("nobody"), "c-1", now, body), body),
                send("", "", 0, "", body));
        refused.forEach(r -> {
            assertEquals(401, r.statusCode());
            assertEquals("", r.body());
        });
        long then = clock.instant().getEpochSecond();
        DepartmentCode court = DepartmentCode.of("court");
        assertEquals(
                404,
                send("court", "c-9", then, keys.sign("in", court, "c-9", then, body), body)
                        .statusCode());
        assertEquals(Standing.SENT, seen(task).standing());
    }

    @Test
    void what_a_callback_lacks_is_named() {
        TaskId task = send();
        HttpResponse<String> lacking = call("c-1", "{\"task\":\"" + task + "\",\"step\":\"give-back\"}", 0);
        assertEquals(422, lacking.statusCode());
        assertTrue(lacking.body().contains("\"cause\""), lacking.body());
    }

    @Test
    void what_is_told_goes_over_https_only() {
        URI plain = URI.create("http://police.example/referrals");
        InvalidInput refused =
                assertThrows(InvalidInput.class, () -> HttpDepartmentLink.to(Map.of(POLICE, plain), keys, clock));
        assertEquals("police", refused.violations().get(0).field());
    }

    private TaskId send() {
        CaseId id = home.as(Actor.staff("zhou", WebHouse.STATION))
                .casework()
                .open(OpenCase.visit(Person.named("演示·小禾")).about("夫妻关系"))
                .orThrow();
        return mine().send(new Send(
                                new Subject("case", id.value()),
                                TaskKindCode.of("warning-letter"),
                                List.of(),
                                "重庆办法 20",
                                List.of(
                                        new TaskField("person", "演示·小禾"),
                                        new TaskField("other", "演示·阿岩"),
                                        new TaskField("facts", "演示事实")))
                        .agreed(new Consent(LocalDate.parse("2026-05-06"), ConsentWay.IN_PERSON)))
                .orThrow();
    }

    private Departments mine() {
        return home.as(Actor.staff("zhou", WebHouse.STATION)).departments();
    }

    private TaskView seen(TaskId task) {
        return mine().task(task).orThrow();
    }

    private HttpResponse<String> call(String id, String body, long off) {
        long seconds = clock.instant().getEpochSecond() + off;
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return send("police", id, seconds, keys.sign("in", POLICE, id, seconds, bytes), bytes);
    }

    private HttpResponse<String> send(String department, String id, long seconds, String signature, byte[] body) {
        int port = ((ServerConnector) callbacks.getConnectors()[0]).getLocalPort();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/callbacks"))
                .header("Content-Type", "application/json")
                .header(LinkHeaders.DEPARTMENT, department)
                .header(LinkHeaders.ID, id)
                .header(LinkHeaders.TIME, Long.toString(seconds))
                .header(LinkHeaders.SIGNATURE, signature)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
