package io.github.xingfujia.countyapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application called without a word, as a process of its own. */
class ServeTest {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:([0-9]+)/login");

    @TempDir
    Path folder;

    @Test
    void it_prints_its_address_serves_pages_and_interface_and_stops_when_told() throws Exception {
        Path account = folder.resolve("account");
        Files.writeString(
                account,
                "app-id=wx0123\nsecret=demo\ntoken=demo-token\napi=http://127.0.0.1:9\nopen=https://open.example\n");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CountyApp.class.getName(),
                        "--empty",
                        "--port",
                        "0",
                        "--address",
                        "https://county.example",
                        "--wechat",
                        account.toString(),
                        "--data",
                        folder.resolve("data").toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            StringBuilder said = new StringBuilder();
            String root = root(out, said);
            HttpResponse<String> page = get(root + "/");
            assertEquals(200, page.statusCode());
            assertTrue(page.body().contains("12338"), page.body());
            assertTrue(page.body().contains("合成演示数据"), page.body());
            assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
            HttpResponse<String> nowhere = get(root + "/%00");
            assertEquals(400, nowhere.statusCode());
            assertTrue(page.headers().firstValue("Server").isEmpty(), "the server names itself");
            assertTrue(nowhere.body().contains("没有这个页面"), nowhere.body());
            assertEquals(
                    "nosniff",
                    nowhere.headers().firstValue("X-Content-Type-Options").orElse(""));
            for (String unread : List.of("cases/..%2f", "cases/%00", "/cases", "cases/" + "a".repeat(9000))) {
                HttpResponse<String> problem = get(root + "/api/" + unread);
                assertEquals(
                        "application/problem+json",
                        problem.headers().firstValue("Content-Type").orElse(""),
                        unread);
                assertTrue(problem.body().contains("\"type\":\"urn:xingfujia:problem:"), problem.body());
            }
            HttpResponse<String> heap = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(root + "/login"))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString("who=" + "x".repeat(1 << 20)))
                                    .build(),
                            BodyHandlers.ofString());
            assertEquals(413, heap.statusCode());
            assertTrue(
                    heap.body().contains("200 千字节")
                            && heap.body().contains("分几次提交")
                            && heap.body().contains("href=\"/login"),
                    heap.body());
            assertEquals(
                    Optional.of(true),
                    heap.headers().firstValue("Strict-Transport-Security").map(h -> !h.isEmpty()));
            assertEquals(200, get(root + "/api/openapi.json").statusCode());
            HttpResponse<String> health = get(root + "/health");
            assertTrue(health.statusCode() == 200 && health.body().contains("\"status\":\"ok\""), health.body());
            assertEquals(404, get(root + "/cases").statusCode());
            assertEquals(401, get(root + "/wechat?echostr=1").statusCode(), "the account answers its platform alone");
            assertThrows(
                    ConnectException.class,
                    () -> get(root.replace("localhost", "127.0.0.2")),
                    "another address than this machine's own is not listened on");
            process.toHandle().destroy();
            out.lines().forEach(line -> said.append(line).append('\n'));
            process.waitFor();
            assertTrue(said.toString().contains("已停止"), said.toString());
        } finally {
            process.destroyForcibly();
        }
    }

    private static String root(BufferedReader out, StringBuilder said) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.append(line).append('\n');
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return "http://localhost:" + address.group(1);
            }
        }
        throw new AssertionError(said.toString());
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
