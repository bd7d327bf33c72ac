package io.github.xingfujia.adapters.http;

import io.github.xingfujia.Door;
import io.github.xingfujia.Home;
import io.github.xingfujia.adapters.http.JsonNode.Members;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.statistics.Csv;
import io.github.xingfujia.statistics.Table;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The steps of one request (接待): path → language and form of the answer → who asks → body → terms → door → answer.
 *
 * <p>What may be done is asked of the house only: here nobody is let in or kept out by role.
 */
final class Reception {

    /** How many times the limit is read on before the connection ends. */
    private static final int READ_ON = 4;

    private static final String DRY_RUN = "Dry-Run";
    private static final String YES = "?1";

    private final Home home;
    private final IdentityProvider identities;
    private final Limits limits;
    private final Tries tries;

    Reception(Home home, IdentityProvider identities, Limits limits, Tries tries) {
        this.home = home;
        this.identities = identities;
        this.limits = limits;
        this.tries = tries;
    }

    /** Returns the answer, or throws what {@link Problems} tells. */
    Reply receive(HttpServletRequest request, Locale locale) throws IOException {
        String path = path(request);
        List<Route> there = RouteTable.of(limits).at(path);
        if (there.isEmpty()) {
            throw HttpRefusal.of(404, "no-such-path");
        }
        String allow = RouteTable.allow(there);
        if (request.getMethod().equals("OPTIONS")) {
            return Reply.empty(204).with("Allow", allow);
        }
        Route route = RouteTable.pick(there, request.getMethod())
                .orElseThrow(() -> HttpRefusal.of(405, "method").with("Allow", allow));
        Media media = Media.wanted(request, route.other()).orElseThrow(() -> HttpRefusal.of(406, "not-acceptable"));
        Actor actor = actor(request, route);
        Optional<Members> body = body(request, route);
        List<String> tried = new ArrayList<>();
        Inquiry inquiry = new Inquiry(
                home,
                home.as(actor),
                base(request),
                path,
                route.path().match(path).orElseThrow(),
                Parameters.read(Optional.ofNullable(request.getQueryString()), route, limits.pageRows()),
                locale,
                limits.pageRows(),
                sort -> refuseUnless(
                        !(actor instanceof Actor.Anonymous) || tries.opens(request, sort), "opened-too-often"),
                () -> refuseUnless(!(actor instanceof Actor.Anonymous) || tries.takes(request), "too-often"),
                sent -> {
                    CommandId asked = tries.asked(request, sent.value(), sent)
                            .orElseThrow(() -> HttpRefusal.of(429, "tried-too-often")
                                    .with("Retry-After", Long.toString(Tries.WINDOW.toSeconds())));
                    tried.add(sent.value());
                    return asked;
                },
                () -> tries.from(request),
                what -> tries.mayTake(request, what),
                what -> tries.mayKeep(request, what));
        Object command = route.takes()
                .map(t -> (Object) Binder.bind(body.orElse(Members.NONE), t))
                .orElse(inquiry);
        Door door = onHerTerms(request, route, inquiry);
        if (isDryRun(request, route, actor)) {
            Answer foreseen = route.call().answer(inquiry.through(door.dryRun()), command);
            return Reply.of(200, "application/json", JsonWriter.write(foreseen.body(), locale))
                    .with("Cache-Control", "no-store")
                    .with(DRY_RUN, YES);
        }
        Answer answer = route.call().answer(inquiry.through(door), command);
        tried.forEach(word -> tries.found(request, word));
        if (media == Media.CSV && answer.body() instanceof Table table) {
            return Reply.of(200, "text/csv;charset=utf-8", Csv.of(table, locale).bytes(true))
                    .with("Cache-Control", "no-store")
                    .with("Content-Disposition", "attachment; filename=\"" + route.id() + ".csv\"");
        }
        if (media == Media.CALENDAR && answer.body() instanceof ConsultationRoutes.CalendarText file) {
            return Reply.of(200, "text/calendar;charset=utf-8", file.calendar().getBytes(StandardCharsets.UTF_8))
                    .with("Cache-Control", "no-store")
                    .with("Content-Disposition", "attachment; filename=\"calendar.ics\"");
        }
        return reply(request, route, answer, locale);
    }

    private static void refuseUnless(boolean taken, String code) {
        if (!taken) {
            throw HttpRefusal.of(429, code).with("Retry-After", Long.toString(Tries.WINDOW.toSeconds()));
        }
    }

    /** Returns the path of the route that a request finds, its places open: what a log may hold. */
    String template(HttpServletRequest request) {
        return RouteTable.of(limits).at(path(request)).stream()
                .findFirst()
                .map(r -> r.path().text())
                .orElse("…");
    }

    private Actor actor(HttpServletRequest request, Route route) {
        Identity identity = identities.identify(Headers.facts(request));
        if (!(identity instanceof Identity.Known known)) {
            throw HttpRefusal.of(401, "unproven")
                    .with("WWW-Authenticate", "Bearer realm=\"xingfujia\", error=\"invalid_token\"");
        }
        if (known.actor() instanceof Actor.Anonymous && route.login()) {
            throw HttpRefusal.of(401, "unknown-caller").with("WWW-Authenticate", "Bearer realm=\"xingfujia\"");
        }
        return known.actor();
    }

    private Optional<Members> body(HttpServletRequest request, Route route) throws IOException {
        if (route.takes().isEmpty()) {
            return Optional.empty();
        }
        if (request.getContentLengthLong() > limits.bodyBytes()) {
            throw HttpRefusal.of(413, "too-large", limits.bodyBytes()).with("Connection", "close");
        }
        if (!Headers.bringsJson(request)) {
            throw HttpRefusal.of(415, "media-type").with("Accept", "application/json");
        }
        byte[] bytes = request.getInputStream().readNBytes(limits.bodyBytes() + 1);
        if (bytes.length > limits.bodyBytes()) {
            throw HttpRefusal.of(413, "too-large", limits.bodyBytes()).with("Connection", "close");
        }
        return Optional.of(JsonReader.read(bytes));
    }

    /**
     * Reads on a little in what is refused, so that a sender still writing gets the answer and its next request finds the
     * connection; of what is far too large the rest is not read.
     */
    void readOn(HttpServletRequest request) throws IOException {
        request.getInputStream().readNBytes(READ_ON * limits.bodyBytes());
    }

    /** Opens the door under her own command id, and on the view she states she saw. */
    private static Door onHerTerms(HttpServletRequest request, Route route, Inquiry inquiry) {
        Door door = inquiry.door();
        if (route.takes().isEmpty()) {
            return door;
        }
        Optional<String> key = Headers.one(request, "Idempotency-Key");
        if (key.isPresent()) {
            door = door.under(commandId(key.get()));
        }
        Optional<String> seen =
                Headers.one(request, "If-Match").filter(s -> !s.strip().equals("*"));
        if (seen.isPresent() && !route.tagged()) {
            throw BadRequest.of(Violation.of("If-Match", "not-here", Checks.shape(seen.get())));
        } else if (key.isEmpty() && route.keyed()) {
            throw BadRequest.of(Violation.of("Idempotency-Key", "required", ""));
        } else if (seen.isEmpty()) {
            return door;
        }
        ViewTag tag = ViewTag.parse(seen.get());
        Optional<Seen> view = Seen.of(tag.view());
        return door.provided(() -> view.filter(v -> v.isStill(tag, inquiry)).isPresent());
    }

    /**
     * Returns whether she only asks what would come of it: nothing is stored, and so nothing was created. Without a login there
     * is none: told under an id that was used, a dry run would answer otherwise, and leave nothing behind.
     */
    private static boolean isDryRun(HttpServletRequest request, Route route, Actor actor) {
        Optional<String> asked = Headers.one(request, DRY_RUN);
        if (asked.isPresent()
                && (route.takes().isEmpty()
                        || actor instanceof Actor.Anonymous
                        || !asked.get().strip().equals(YES))) {
            boolean here = !route.takes().isEmpty() && !(actor instanceof Actor.Anonymous);
            String rule = here ? "one-of" : "not-here";
            throw BadRequest.of(Violation.of(DRY_RUN, rule, Checks.shape(asked.get()), YES));
        }
        return asked.isPresent();
    }

    /** Both forms are read: {@code 9f1c2d3e-0001} and the quoted one of structured headers. */
    private static CommandId commandId(String header) {
        String text = header.strip();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        try {
            return CommandId.of(quoted ? text.substring(1, text.length() - 1) : text);
        } catch (InvalidInput e) {
            Violation found = e.violations().get(0);
            throw BadRequest.of(new Violation("Idempotency-Key", found.rule(), found.shape(), found.arguments()));
        }
    }

    private static Reply reply(HttpServletRequest request, Route route, Answer answer, Locale locale) {
        byte[] body = JsonWriter.write(answer.body(), locale);
        Reply reply = Reply.of(answer.status().orElse(route.status()), "application/json", body)
                .with("Cache-Control", answer.kind() == Answer.Kind.PUBLIC ? "no-cache" : "no-store");
        if (answer.location().isPresent()) {
            reply = reply.with("Location", answer.location().get());
        }
        if (answer.next().isPresent()) {
            reply = reply.with("Link", "<" + answer.next().get() + ">; rel=\"next\"");
        }
        if (answer.kind() == Answer.Kind.PASSING) {
            return reply;
        }
        ViewTag tag = ViewTag.of(answer.view(), body);
        boolean known =
                Headers.one(request, "If-None-Match").filter(tag::isAmong).isPresent();
        Map<String, String> kept = Map.of("ETag", tag.toString());
        return known
                ? Reply.empty(304)
                        .with("Cache-Control", reply.headers().getOrDefault("Cache-Control", "no-store"))
                        .with(kept)
                : reply.with(kept);
    }

    /** Under {@code /api/*} the path is what follows; under {@code /} all of it. */
    private static String path(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo()).orElseGet(request::getServletPath);
    }

    private static String base(HttpServletRequest request) {
        return request.getContextPath() + (request.getPathInfo() == null ? "" : request.getServletPath());
    }
}
