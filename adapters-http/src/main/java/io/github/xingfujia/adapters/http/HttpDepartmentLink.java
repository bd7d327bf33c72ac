package io.github.xingfujia.adapters.http;

import io.github.xingfujia.departments.DepartmentCode;
import io.github.xingfujia.departments.DepartmentLink;
import io.github.xingfujia.departments.Notice;
import io.github.xingfujia.departments.Referral;
import io.github.xingfujia.departments.TaskField;
import io.github.xingfujia.departments.TaskId;
import io.github.xingfujia.departments.TaskKindCode;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The link to departments over HTTP (部门接口): one signed {@code POST} per referral, taken once it is answered with 2xx; 409
 * says that the department has it already. Everything else is a failure, and due work tries it again.
 *
 * <p>Answers come back to {@link DepartmentCallbacks}. Safe for concurrent callers.
 */
public final class HttpDepartmentLink implements DepartmentLink {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int HTTP_CONFLICT = 409;

    private final Map<DepartmentCode, URI> addresses;
    private final LinkKeys keys;
    private final Clock clock;
    private final HttpClient client;

    /** What goes over the wire. */
    record Message(
            String id,
            TaskId task,
            Notice notice,
            String number,
            TaskKindCode kind,
            List<String> cites,
            List<TaskField> fields,
            Optional<Instant> dueAt) {}

    private HttpDepartmentLink(Map<DepartmentCode, URI> addresses, LinkKeys keys, Clock clock) {
        this.addresses = new LinkedHashMap<>(addresses);
        this.keys = keys;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(TIMEOUT)
                .build();
    }

    /**
     * Returns the link to departments at these addresses.
     *
     * @throws InvalidInput naming each department whose address is neither https nor http on this machine
     */
    public static HttpDepartmentLink to(Map<DepartmentCode, URI> addresses, LinkKeys keys, Clock clock) {
        Checks checks = Checks.of();
        addresses.forEach((department, address) -> {
            checks.that(
                    Outgoing.isSafe(address), department.value(), "form", Checks.shape(address.toString()), "https://");
        });
        checks.orThrow();
        return new HttpDepartmentLink(addresses, keys, clock);
    }

    @Override
    public List<DepartmentCode> departments() {
        return List.copyOf(addresses.keySet());
    }

    @Override
    public void send(Referral referral) {
        URI address = addresses.get(referral.department());
        if (address == null) {
            throw new IllegalStateException("no address of " + referral.department());
        }
        byte[] body = JsonWriter.write(message(referral), Locale.CHINA);
        long seconds = clock.instant().getEpochSecond();
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .header(LinkHeaders.DEPARTMENT, referral.department().value())
                .header(LinkHeaders.ID, referral.id())
                .header(LinkHeaders.TIME, Long.toString(seconds))
                .header(LinkHeaders.SIGNATURE, keys.sign("out", referral.department(), referral.id(), seconds, body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        int status = status(request);
        if (status / 100 != 2 && status != HTTP_CONFLICT) {
            throw new IllegalStateException(referral.department() + " answered " + status);
        }
    }

    private static Message message(Referral referral) {
        return new Message(
                referral.id(),
                referral.task(),
                referral.notice(),
                referral.number(),
                referral.kind(),
                referral.cites(),
                referral.fields(),
                referral.dueAt());
    }

    private int status(HttpRequest request) {
        try {
            HttpResponse<Void> response = client.send(request, BodyHandlers.discarding());
            return response.statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
