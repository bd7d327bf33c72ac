package io.github.xingfujia.countyapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.xingfujia.Home;
import io.github.xingfujia.HomeBuilder;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.countyapp.pages.Pages;
import io.github.xingfujia.departments.DepartmentCode;
import io.github.xingfujia.departments.Departments;
import io.github.xingfujia.departments.Send;
import io.github.xingfujia.departments.Standing;
import io.github.xingfujia.departments.Subject;
import io.github.xingfujia.departments.TaskField;
import io.github.xingfujia.departments.TaskId;
import io.github.xingfujia.departments.TaskKindCode;
import io.github.xingfujia.departments.TaskView;
import io.github.xingfujia.disclosure.Consent;
import io.github.xingfujia.disclosure.ConsentWay;
import io.github.xingfujia.fixture.TickingClock;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.profile.Profile;
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
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A department in a system of its own as the county's file names it, on this machine: away, told, and answering. */
class DepartmentsTest {

    private static final String SECRET = "agreed-with-the-police-of-the-demo-county";

    @TempDir
    Path folder;

    private final TickingClock clock = TickingClock.at("2026-11-30T10:00");
    private final List<String> taken = new ArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private boolean away;
    private HttpServer police;
    private Server server;
    private Home home;
    private String root;
    private String session;

    @BeforeEach
    void open() throws IOException {
        InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        police = HttpServer.create(any, 0);
        police.createContext("/tasks", this::take);
        police.start();
        DepartmentsFile file = DepartmentsFile.read(
                file("police.address=" + at() + "\npolice.secret=" + SECRET + "\n"), clock, RandomSource.system());
        home = file.linking(house()).build();
        server = Serve.server(any);
        Serve.linked(file.callbacks(home), server);
        Pages pages = Pages.of(home, clock, RandomSource.system());
        session = "session=" + pages.token(StaffId.of("zhou"), PostId.of("500118106201"));
        Serve.start(home, pages, pages.identities(), server, any);
        root = "http://127.0.0.1:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    @AfterEach
    void close() throws Exception {
        server.stop();
        police.stop(0);
    }

    @Test
    void a_task_waits_while_the_department_is_away_and_is_then_told_once_and_answered() {
        TaskId task = send();
        away = true;
        home.work();
        String waiting = page("/tasks/" + task);
        assertTrue(waiting.contains("对方系统还没有收到"), waiting);
        assertEquals(Optional.of(DepartmentCode.of("federation")), seen(task).accountable());
        away = false;
        clock.pass(Duration.ofMinutes(6));
        home.work();
        clock.pass(Duration.ofMinutes(30));
        home.work();
        assertEquals(1, taken.size(), "told once");
        assertTrue(taken.get(0).contains("演示事实") && taken.get(0).contains(task.value()), taken.get(0));
        assertFalse(page("/tasks/" + task).contains("对方系统还没有收到"));
        assertEquals(Optional.of(DepartmentCode.of("police")), seen(task).accountable());

        String accept = "{\"task\":\"" + task + "\",\"step\":\"accept\",\"officer\":\"演示·民警甲\"}";
        assertEquals(200, call("c-1", accept).statusCode());
        assertEquals(200, call("c-1", accept).statusCode(), "the same callback again");
        assertTrue(page("/tasks/" + task).contains("演示·民警甲"));
        String answer = "{\"task\":\"" + task + "\",\"step\":\"answer\",\"outcome\":\"warned\",\"words\":\"已出具告诫书\"}";
        assertEquals(200, call("c-2", answer).statusCode());
        assertTrue(page("/tasks/" + task).contains("已出具告诫书"));
        assertTrue(page("/board").contains("/tasks/" + task), "whoever sent it reads it and closes");
        assertEquals(Standing.ANSWERED, seen(task).standing());
    }

    @Test
    void what_the_department_gives_back_comes_back_with_its_reason() {
        TaskId task = send();
        home.work();
        String back =
                "{\"task\":\"" + task + "\",\"step\":\"give-back\",\"cause\":\"incomplete\",\"words\":\"缺少报警回执\"}";
        assertEquals(200, call("c-1", back).statusCode());
        assertEquals(Standing.RETURNED, seen(task).standing());
        assertTrue(page("/tasks/" + task).contains("缺少报警回执"));
    }

    @Test
    void nobody_answers_for_a_department_without_its_secret_or_out_of_time() {
        TaskId task = send();
        home.work();
        String accept = "{\"task\":\"" + task + "\",\"step\":\"accept\",\"officer\":\"x\"}";
        long now = clock.now().getEpochSecond();
        List<HttpResponse<String>> refused = List.of(
                call("police", "c-1", accept, now, "another-secret-of-another-department"),
                call("police", "c-1", accept, now - 301, SECRET),
                call("police", "c-1", accept, now + 301, SECRET),
                call("court", "c-1", accept, now, SECRET),
                call("court", "c-1", accept, now, ""),
                call("nobody", "c-1", accept, now, SECRET));
        refused.forEach(r -> {
            assertEquals(401, r.statusCode());
            assertEquals("", r.body());
        });
        assertEquals(Standing.SENT, seen(task).standing());
        assertEquals(200, call("c-1", accept).statusCode());
        assertEquals(422, call("c-1", accept.replace("\"x\"", "\"y\"")).statusCode(), "one id, two callbacks");
    }

    @Test
    void what_is_wrong_in_the_file_is_told_by_its_line_and_no_secret_is_repeated() throws IOException {
        String secret = "police.secret=" + SECRET + "\n";
        assertEquals("police.address", wrong(secret));
        assertEquals("police.address", wrong("police.address=http://police.example/tasks\n" + secret));
        assertEquals("police.secret", wrong("police.address=" + at() + "\n"));
        assertEquals("police.secret", wrong("police.address=" + at() + "\npolice.secret=" + SECRET.substring(0, 31)));
        assertEquals("police.password", wrong("police.password=" + SECRET + "\n"));
        assertEquals("Police 1", wrong("Police\\ 1.address=" + at() + "\nPolice\\ 1.secret=" + SECRET + "\n"));
        DepartmentsFile nobody = DepartmentsFile.read(
                file("fire-brigade.address=" + at() + "\nfire-brigade.secret=" + SECRET + "\n"),
                clock,
                RandomSource.system());
        InvalidInput here =
                assertThrows(InvalidInput.class, () -> nobody.linking(house()).build());
        assertTrue(here.getMessage().contains("police"), here.getMessage());
    }

    private String wrong(String lines) throws IOException {
        Path file = file(lines);
        Trouble trouble = assertThrows(Trouble.class, () -> DepartmentsFile.read(file, clock, RandomSource.system()));
        assertFalse(trouble.getMessage().contains(SECRET.substring(0, 20)), trouble.getMessage());
        Matcher line = Pattern.compile("“([^”]+)”").matcher(trouble.getMessage());
        assertTrue(line.find(), trouble.getMessage());
        return line.group(1);
    }

    private HomeBuilder house() {
        return Xingfujia.on(MemoryStore.create(), Profile.bundled("yongchuan-demo"))
                .clock(clock);
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(folder.resolve("departments"), lines);
    }

    private String at() {
        return "http://127.0.0.1:" + police.getAddress().getPort() + "/tasks";
    }

    private void take(HttpExchange x) throws IOException {
        byte[] body = x.getRequestBody().readAllBytes();
        String id = x.getRequestHeaders().getFirst("Xingfujia-Id");
        String seconds = x.getRequestHeaders().getFirst("Xingfujia-Timestamp");
        String signature = x.getRequestHeaders().getFirst("Xingfujia-Signature");
        boolean signed = signed("out", "police", id, seconds, body, SECRET).equals(signature);
        if (signed && !away) {
            taken.add(new String(body, StandardCharsets.UTF_8));
        }
        int refused = away ? 503 : 401;
        x.sendResponseHeaders(signed && !away ? 204 : refused, -1);
        x.close();
    }

    private TaskId send() {
        Departments door = mine();
        String id = home.as(Actor.staff("zhou", "500118106201"))
                .casework()
                .open(OpenCase.visit(Person.named("演示·联")).about("couple"))
                .orThrow()
                .value();
        return door.send(new Send(
                                new Subject("case", id),
                                TaskKindCode.of("warning-letter"),
                                List.of(),
                                "重庆办法 20",
                                List.of(
                                        new TaskField("person", "演示·联"),
                                        new TaskField("other", "演示·阿岩"),
                                        new TaskField("facts", "演示事实")))
                        .agreed(new Consent(LocalDate.parse("2026-11-30"), ConsentWay.IN_PERSON)))
                .orThrow();
    }

    private Departments mine() {
        return home.as(Actor.staff("zhou", "500118106201")).departments();
    }

    private TaskView seen(TaskId task) {
        return mine().task(task).orThrow();
    }

    private HttpResponse<String> call(String id, String body) {
        return call("police", id, body, clock.now().getEpochSecond(), SECRET);
    }

    private HttpResponse<String> call(String department, String id, String body, long seconds, String secret) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(URI.create(root + "/department-link"))
                .header("Content-Type", "application/json")
                .header("Xingfujia-Department", department)
                .header("Xingfujia-Id", id)
                .header("Xingfujia-Timestamp", Long.toString(seconds))
                .header(
                        "Xingfujia-Signature",
                        secret.isEmpty() ? "v1=" : signed("in", department, id, "" + seconds, bytes, secret))
                .POST(BodyPublishers.ofByteArray(bytes)));
    }

    /** As the other side makes it, from what the Javadoc of the callbacks says. */
    private static String signed(String way, String to, String id, String seconds, byte[] body, String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            String lines =
                    String.join("\n", "v1", way, to, id, seconds, HexFormat.of().formatHex(digest));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "v1=" + HexFormat.of().formatHex(mac.doFinal(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String page(String path) {
        HttpResponse<String> page =
                send(HttpRequest.newBuilder(URI.create(root + path)).header("Cookie", session));
        assertEquals(200, page.statusCode(), page.body());
        return page.body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
