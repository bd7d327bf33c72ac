package io.github.xingfujia.adapters.http;

import com.google.common.hash.Hashing;
import io.github.xingfujia.Home;
import io.github.xingfujia.departments.DepartmentCode;
import io.github.xingfujia.departments.Departments;
import io.github.xingfujia.departments.ReturnCause;
import io.github.xingfujia.departments.TaskId;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.InvalidInput;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What departments answer over the link (部门回调), to be mounted at a path of its own: {@code accept}, {@code give-back} or
 * {@code answer}, signed with the department's secret.
 *
 * <p>A callback is a {@code POST} of JSON: {@code task}, {@code step}, and {@code officer} to accept, {@code cause} and {@code words} to give
 * back, {@code outcome} and {@code words} to answer. Its headers are {@code Xingfujia-Department}, {@code Xingfujia-Id} (at most once for
 * each callback), {@code Xingfujia-Timestamp} (seconds since 1970, five minutes off at most) and {@code Xingfujia-Signature}: {@code v1=}
 * and, in lower-case hexadecimal digits, the HMAC-SHA-256 over six lines parted by a line feed: {@code v1}, {@code in}, department, id,
 * timestamp, and the SHA-256 of the body. What is sent to the department is signed alike, with {@code out}.
 *
 * <p>A wrong signature, a department that is not there and a clock that is off are one refusal. The same id with the same body
 * is the same callback, whatever became of the task since; with another body it is refused. Safe for concurrent requests.
 */
public final class DepartmentCallbacks extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(DepartmentCallbacks.class);
    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final int LARGEST = 65_536;
    private static final int HTTP_UNAUTHORIZED = 401;
    private static final int HTTP_TOO_LARGE = 413;

    private final transient Home home;
    private final transient LinkKeys keys;
    private final transient Clock clock;

    /** What a department says. */
    enum Answering {
        ACCEPT,
        GIVE_BACK,
        ANSWER
    }

    /** The body of a callback. */
    record Callback(
            TaskId task,
            Answering step,
            Optional<String> officer,
            Optional<ReturnCause> cause,
            Optional<String> outcome,
            Optional<String> words) {}

    /** Creates the callbacks of a house. */
    public DepartmentCallbacks(Home home, LinkKeys keys, Clock clock) {
        this.home = home;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reply reply;
        try {
            reply = receive(request);
        } catch (RuntimeException e) {
            reply = Problems.reply(e, Locale.CHINA);
            if (reply.status() >= 500) {
                // its kind only: a message may repeat what was written
                LOG.error("a callback failed: {}", e.getClass().getName());
            }
        }
        response.setStatus(reply.status());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        reply.headers().forEach(response::setHeader);
        response.setContentLength(reply.body().length);
        response.getOutputStream().write(reply.body());
    }

    private Reply receive(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return Reply.empty(HTTP_TOO_LARGE);
        }
        Optional<DepartmentCode> proven = proven(request, body);
        if (proven.isEmpty()) {
            return Reply.empty(HTTP_UNAUTHORIZED);
        }
        Callback callback = Binder.bind(JsonReader.read(body), Callback.class);
        Departments door = home.as(Actor.partner(proven.get().value()))
                .under(command(proven.get(), header(request, LinkHeaders.ID)))
                .departments();
        TaskId done = run(door, callback);
        return Reply.of(
                HttpServletResponse.SC_OK,
                "application/json",
                JsonWriter.write(new DepartmentRoutes.OfTask(done), Locale.CHINA));
    }

    private static TaskId run(Departments door, Callback callback) {
        String words = callback.words().orElse("");
        return switch (callback.step()) {
            case ACCEPT ->
                door.accept(callback.task(), required("officer", callback.officer()), Optional.empty())
                        .orThrow();
            case GIVE_BACK ->
                door.giveBack(callback.task(), required("cause", callback.cause()), words, Optional.empty())
                        .orThrow();
            case ANSWER ->
                door.answer(callback.task(), required("outcome", callback.outcome()), words, Optional.empty())
                        .orThrow();
        };
    }

    private static <T> T required(String field, Optional<T> value) {
        Checks.of().that(value.isPresent(), field, "required", "").orThrow();
        return value.orElseThrow();
    }

    private Optional<DepartmentCode> proven(HttpServletRequest request, byte[] body) {
        try {
            DepartmentCode department = DepartmentCode.of(header(request, LinkHeaders.DEPARTMENT));
            long seconds = Long.parseLong(header(request, LinkHeaders.TIME));
            String id = header(request, LinkHeaders.ID);
            boolean signed = keys.holds(header(request, LinkHeaders.SIGNATURE), "in", department, id, seconds, body);
            Duration off = Duration.between(Instant.ofEpochSecond(seconds), clock.instant())
                    .abs();
            boolean known = home.linkage().department(department).isPresent();
            return signed && known && !id.isEmpty() && off.compareTo(SKEW) <= 0
                    ? Optional.of(department)
                    : Optional.empty();
        } catch (InvalidInput | NumberFormatException | DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static CommandId command(DepartmentCode department, String id) {
        String digest = Hashing.sha256()
                .hashString(department + "\n" + id, StandardCharsets.UTF_8)
                .toString();
        return CommandId.of("link-" + digest.substring(0, 40));
    }

    private static String header(HttpServletRequest request, String name) {
        String value = request.getHeader(name);
        return value == null ? "" : value;
    }
}
