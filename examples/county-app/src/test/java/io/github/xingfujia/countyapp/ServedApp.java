package io.github.xingfujia.countyapp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application as a process of its own, on any free port; its errors go to a file beside its data. */
final class ServedApp implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("(http://localhost:[0-9]+/api)/openapi\\.json");
    private static final Pattern TOKEN = Pattern.compile("Bearer ([A-Za-z0-9_.-]+)");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Process process;
    private final String root;
    private final String token;

    private ServedApp(Process process, String root, String token) {
        this.process = process;
        this.root = root;
        this.token = token;
    }

    /** Starts it on the data and returns once it serves; without the made-up year when nothing is there yet. */
    static ServedApp start(Path data, List<String> database) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                CountyApp.class.getName(),
                "--empty",
                "--port",
                "0",
                "--data",
                data.toString()));
        line.addAll(database);
        Path errors = data.resolveSibling(data.getFileName() + ".errors");
        Process process = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
                .start();
        StringBuilder said = new StringBuilder();
        String root = "";
        try {
            BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            for (String read = out.readLine(); read != null; read = out.readLine()) {
                said.append(read).append('\n');
                Matcher address = ADDRESS.matcher(read);
                Matcher token = TOKEN.matcher(read);
                if (address.find()) {
                    root = address.group(1);
                } else if (token.find()) {
                    return new ServedApp(process, root, token.group(1));
                }
            }
        } catch (IOException e) {
            process.destroyForcibly();
            throw e;
        }
        throw new AssertionError("it did not start, see " + errors + ": " + said);
    }

    /** Ends it at once, as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    HttpResponse<String> get(String path) throws IOException {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String key, String body) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    /** Returns the page at a path outside the interface. */
    String page(String path) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(root.replace("/api", path))))
                .body();
    }

    /** Waits until its first run of due work has come to its end. */
    void awaitWork() throws IOException {
        while (!get("/health").body().contains("\"worked\"")) {
            Thread.onSpinWait();
        }
    }

    /** Waits until the house says that its store answers. */
    void awaitHealth() {
        try {
            while (get("/health").statusCode() != 200) {
                Thread.onSpinWait();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
