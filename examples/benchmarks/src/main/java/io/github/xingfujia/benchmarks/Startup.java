package io.github.xingfujia.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.benchmarks.Report.Better;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Start and size (启动与体积): every start is a fresh process, timed from before it is made. The limit is a process that
 * only says that it is there.
 */
final class Startup {

    static final String ACCEPTED = "accepted";

    private static final String EMPTY = "a JVM that says one word";
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/");
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

    private final int runs;
    private final Report report;
    private final Path app;
    private final Path data;

    private record Started(double seconds, double heap) {}

    Startup(boolean quick, Report report, List<String> app, List<String> data) {
        this.runs = quick ? 5 : 11;
        this.report = report;
        this.app = Path.of(app.isEmpty() ? "examples/county-app/target/xingfujia-county-app.jar" : app.get(0));
        this.data = Path.of(data.isEmpty() ? "examples/benchmarks/target/county-data" : data.get(0));
    }

    void run() throws Exception {
        Report.load("before startup");
        embedded();
        size();
        if (Files.exists(app)) {
            county();
        } else {
            System.out.println("# no " + app + ": package examples/county-app first, or name it with --app");
        }
        Report.load("after startup");
    }

    private void embedded() throws Exception {
        List<Started> ours = new ArrayList<>();
        List<Started> empty = new ArrayList<>();
        child(TenLines.class); // the files are in the system's memory from here on
        for (int i = 0; i < runs; i++) {
            ours.add(child(TenLines.class));
            empty.add(child(Nothing.class));
        }
        tell("startup.ten-lines", "s", Map.of("xingfujia", seconds(ours), EMPTY, seconds(empty)));
        tell("startup.ten-lines.heap", "MB", Map.of("xingfujia", heap(ours), EMPTY, heap(empty)));
    }

    private void tell(String bench, String unit, Map<String, Double> scores) {
        Map<String, Double> ordered = new LinkedHashMap<>();
        List.of(EMPTY, "xingfujia").forEach(c -> ordered.put(c, scores.getOrDefault(c, 0.0)));
        report.tell(bench, unit, Better.LESS, ordered, Optional.of(EMPTY), List.of());
    }

    private static double seconds(List<Started> all) {
        return CaseFlow.median(all.stream().mapToDouble(Started::seconds).toArray());
    }

    private static double heap(List<Started> all) {
        return CaseFlow.median(all.stream().mapToDouble(Started::heap).toArray());
    }

    private static Started child(Class<?> program) throws Exception {
        long began = System.nanoTime();
        Process process = new ProcessBuilder(
                        JAVA.resolve("java").toString(),
                        "-cp",
                        String.join(File.pathSeparator, core()),
                        program.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String first = out.readLine();
            double seconds = (System.nanoTime() - began) / 1e9;
            if (!ACCEPTED.equals(first)) {
                throw new IllegalStateException(program.getSimpleName() + " says " + first);
            }
            return new Started(seconds, Long.parseLong(out.readLine()) / 1048576.0);
        } finally {
            process.waitFor();
        }
    }

    /** The class path of the ten lines: the library, what it brings, and these programs. */
    private static List<String> core() {
        List<String> path = new ArrayList<>();
        path.add(place(Startup.class));
        library().forEach(file -> path.add(file.toString()));
        return path;
    }

    private static List<Path> library() {
        List<Path> files = new ArrayList<>();
        for (String name : List.of(
                Xingfujia.class.getName(),
                ImmutableList.class.getName(),
                "com.google.common.util.concurrent.internal.InternalFutureFailureAccess",
                "com.fasterxml.jackson.core.JsonFactory",
                "jakarta.validation.constraints.NotNull",
                "org.slf4j.Logger",
                "org.snakeyaml.engine.v2.api.Load",
                "org.jspecify.annotations.NullMarked")) {
            try {
                files.add(Path.of(place(Class.forName(name))));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("the library brings no " + name, e);
            }
        }
        return files;
    }

    private static String place(Class<?> type) {
        return new File(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .getPath();
    }

    private void size() throws IOException {
        double bytes = 0;
        for (Path file : library()) {
            bytes += Files.size(file);
        }
        report.tell("startup.size", "core and what it brings", "MB", bytes / 1e6);
    }

    private void county() throws Exception {
        if (!Files.exists(data.resolve("complete"))) {
            System.out.println("# filling " + data + ", once");
            page(); // fills it
        }
        List<Started> all = new ArrayList<>();
        for (int i = 0; i < Math.max(3, runs / 2); i++) {
            all.add(page());
        }
        report.tell("startup.first-page", "county application, filled", "s", seconds(all));
        report.tell("startup.first-page.heap", "county application, filled", "MB", heap(all));
    }

    /** From the command to the first page that is there; then what is in use once the garbage is gone. */
    private Started page() throws Exception {
        long began = System.nanoTime();
        Process process = new ProcessBuilder(
                        JAVA.resolve("java").toString(),
                        "-jar",
                        app.toString(),
                        "--port",
                        "0",
                        "--data",
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String address = address(out);
            HttpResponse<String> page = HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build()
                    .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
            double seconds = (System.nanoTime() - began) / 1e9;
            if (page.statusCode() != 200) {
                throw new IllegalStateException(address + " answers " + page.statusCode());
            }
            return new Started(seconds, idle(process.pid()));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static String address(BufferedReader out) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher matcher = ADDRESS.matcher(line);
            if (matcher.find()) {
                return matcher.group();
            }
        }
        throw new IllegalStateException("the application ended before it served");
    }

    private static double idle(long pid) throws Exception {
        ask(pid, "GC.run");
        Matcher used = USED.matcher(ask(pid, "GC.heap_info"));
        return used.find() ? Long.parseLong(used.group(1)) / 1024.0 : Double.NaN;
    }

    private static String ask(long pid, String command) throws Exception {
        Process process = new ProcessBuilder(JAVA.resolve("jcmd").toString(), Long.toString(pid), command).start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return answer;
    }
}
