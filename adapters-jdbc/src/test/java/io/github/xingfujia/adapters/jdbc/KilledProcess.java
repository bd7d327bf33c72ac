package io.github.xingfujia.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process of its own that prints what it has acknowledged, line by line, until it is killed. */
final class KilledProcess {

    private final Process process;

    private KilledProcess(Process process) {
        this.process = process;
    }

    /** Starts the main method of a class; it may wait for {@link #killed} by reading a line. */
    static KilledProcess start(Class<?> main, String url, int round) throws IOException {
        return new KilledProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        url,
                        Integer.toString(round))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Lets it go, kills it when it has acknowledged so many, and returns all that it has acknowledged. */
    List<String> killed(int after) throws IOException, InterruptedException {
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                acknowledged.add(line);
                if (acknowledged.size() == after) {
                    process.toHandle().destroyForcibly(); // the streams stay: what was printed counts
                }
            }
        }
        process.waitFor();
        assertTrue(acknowledged.size() >= after, "the process ended by itself");
        return acknowledged;
    }

    /** Ends it if it is still there. */
    void end() {
        process.destroyForcibly();
    }
}
