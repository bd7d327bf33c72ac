package io.github.xingfujia.countyapp.pages;

import gg.jte.output.StringOutput;
import io.github.xingfujia.Door;
import io.github.xingfujia.adapters.http.Tries;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.messaging.AlarmWords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One call of a page and its answer (一次访问). */
final class Visit {

    private static final String LANGUAGE = "lang";
    /** What our own links carry, and what a messenger adds to one that is passed on. */
    private static final Set<String> OWN = Set.of(LANGUAGE, "said", "why", "from", "isappinstalled");

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,20}");

    /** Where a page that is sent as it comes into being goes on. */
    private static final String MORE = "<hr class=\"more\">";

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    final House house;
    private Optional<Session> session;
    private Optional<Form> taken = Optional.empty();
    private boolean languageKept;
    private List<String> asked = List.of();
    private final Received received;
    private final Cookies cookies;
    private final WordTried tried;

    Visit(HttpServletRequest request, HttpServletResponse response, House house) {
        this.request = request;
        this.response = response;
        this.house = house;
        this.cookies = new Cookies(request, response, isSecure());
        this.tried = new WordTried(request, house.tries());
        this.session = cookies.login().flatMap(house.sessions()::read);
        this.received = new Received(request, session.isPresent());
    }

    Typed typed() {
        return received.typed();
    }

    /** Returns what the address asks for; a value that the page does not know is told in words. */
    <T> Optional<T> asks(String name, Function<String, Optional<T>> known) {
        return typed().maybe(name)
                .map(value -> known.apply(value)
                        .orElseThrow(() -> new InvalidInput(List.of(
                                Violation.of(name, "one-of", Checks.shape(value), Words.of("address.offered"))))));
    }

    /** Says what the page reads from the address behind the question mark. */
    void reads(List<String> names) {
        asked = names;
    }

    /** Returns what stands in the address and no page reads there, by name; empty when there is nothing such. */
    String unread() {
        return isSent()
                ? ""
                : typed().values().keySet().stream()
                        .filter(name -> !asked.contains(name) && !OWN.contains(name))
                        .map(name -> NAME.matcher(name).matches() ? name : "…")
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" "));
    }

    Received received() {
        return received;
    }

    /** Takes the answers to this form: what it did not offer is refused, and should they not be taken they are told in its words. */
    void takes(Form.Builder form) {
        taken = Optional.of(form.build());
        form.offered();
    }

    /** Returns the form that is answered, as far as its page is known. */
    Optional<Form> taken() {
        return taken;
    }

    /** Returns where this call went, to be sent there once more. */
    String path() {
        return request.getPathInfo();
    }

    boolean isSent() {
        return request.getMethod().equals("POST");
    }

    /** Returns what the browser keeps. */
    Cookies cookies() {
        return cookies;
    }

    Optional<Session> session() {
        return session;
    }

    /** Returns who works here, or sends her to the login. */
    Session.Worker worker() {
        return session.map(Session::who)
                .filter(Session.Worker.class::isInstance)
                .map(Session.Worker.class::cast)
                .orElseThrow(LoginFirst::new);
    }

    /** Returns the door as whoever works here, a member of staff or a department; or sends her to the login. */
    Door clerk() {
        return department().map(d -> house.home().as(d.actor())).orElseGet(this::door);
    }

    /** Returns who is in her own matter; to anybody else there is no such page. */
    Session.OfPerson person() {
        return ofPerson().orElseThrow(NotHere::new);
    }

    /** Returns who is logged in as herself; empty for staff and for whoever is not. */
    Optional<PersonId> party() {
        return ofPerson().map(Session.OfPerson::person);
    }

    private Optional<Session.OfPerson> ofPerson() {
        return session.map(Session::who)
                .filter(Session.OfPerson.class::isInstance)
                .map(Session.OfPerson.class::cast);
    }

    /** Returns the door of whoever is in her own matter. */
    Door own() {
        return house.home().as(Actor.party(person().person()));
    }

    /** Returns the department that works here; empty for staff and for everybody else. */
    Optional<Session.Department> department() {
        return session.map(Session::who)
                .filter(Session.Department.class::isInstance)
                .map(Session.Department.class::cast);
    }

    Door door() {
        return house.home().as(worker().actor());
    }

    Door door(Actor actor) {
        return house.home().as(actor);
    }

    /** Chinese unless she asked for English, on this page or with the switch of a desk. */
    Locale locale() {
        String asked = askedLanguage().or(cookies::language).orElse("zh");
        return asked.equals("en") ? Locale.ENGLISH : Locale.CHINA;
    }

    /** What is too large is not read, not even for this. */
    private Optional<String> askedLanguage() {
        return received.isTooLarge() || !received.isReadable()
                ? Optional.empty()
                : Optional.ofNullable(request.getParameter(LANGUAGE));
    }

    /** Tells whether she came over TLS: to this process, or to what stands before the address of the county. */
    boolean isSecure() {
        return request.isSecure()
                || house.origin().filter(o -> o.startsWith("https:")).isPresent();
    }

    /** Tells whether no other site's page sent the form. */
    boolean isFromHere() {
        return Optional.ofNullable(request.getHeader("Sec-Fetch-Site"))
                .orElse("same-origin")
                .equals("same-origin");
    }

    /** Counts what opens a matter without a login or adds to one, and tells whether that is too much from one place. */
    boolean opensTooOften(Tries.Sort sort) {
        return !house.tries().opens(request, sort);
    }

    /** Counts what is sent without a login, and tells whether that is too much from one place. */
    boolean sendsTooOften() {
        return !house.tries().takes(request);
    }

    /**
     * Counts a try at a receipt word, and returns the id to look up; empty past the limit. What was found gives the try back as
     * soon as the page is shown: a page that says it was wrong is unprocessable. What a page of ours carries on, which had found
     * it, is not counted, nor shut out by what others try.
     */
    Optional<CommandId> tried(ReceiptWord word) {
        if (Sessions.same(house.sessions().found(word), typed().one("found"))) {
            return Optional.of(word.sent());
        }
        return tried.ask(word);
    }

    /** Returns the status of a page whose receipt word was not found, or may not be tried any more. */
    int notFound() {
        return tried.notFound();
    }

    /** Says that the receipt word was not found, or that too many were tried from here and it was not looked up. */
    String notFoundSaid() {
        return Words.of(tried.said()).in(locale());
    }

    /** Returns where it comes from, as far as it is one place; kept nowhere. */
    String from() {
        return house.tries().from(request);
    }

    /** Counts what somebody does without a name that nobody does often, and returns whether she may. */
    boolean mayTake(String what) {
        return house.tries().mayTake(request, what);
    }

    /** Counts what somebody takes without a name and stays taken, and returns whether she may. */
    boolean mayKeep(String what) {
        return house.tries().mayKeep(request, what);
    }

    /** Tells whether the form was ours: the session's own token, and no other site's page sent it. */
    boolean isOurForm() {
        return isFromHere()
                && session.filter(s -> Sessions.same(house.sessions().token(s), typed().one("token")))
                        .isPresent();
    }

    void start(Session.Who who) {
        String signed = house.sessions().start(who);
        session = house.sessions().read(signed);
        cookies.login(signed);
    }

    /** Ends the login, and lets go of whatever the device kept of it. */
    void end() {
        response.setHeader("Clear-Site-Data", "\"storage\"");
        session.ifPresent(house.sessions()::end);
        session = Optional.empty();
        cookies.logout();
    }

    /** Keeps the language of a desk; a resident's page keeps nothing. */
    void keepLanguage() {
        if (askedLanguage().isPresent() && !languageKept) {
            languageKept = true;
            cookies.language(locale().getLanguage());
        }
    }

    void go(String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }

    /** Answers a call that wants no page. */
    void done() {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** Returns whether the page comes again because something sent was not taken. */
    boolean isRefused() {
        return List.of(HttpServletResponse.SC_CONFLICT, 422).contains(response.getStatus());
    }

    /** Returns whether what was sent was not taken, and may mean danger: nobody waits for help until the form is right. */
    boolean isAlarmed() {
        return isRefused() && tellsOfDanger();
    }

    /** Returns whether anything that was sent may mean danger. */
    boolean tellsOfDanger() {
        return typed().values().values().stream().flatMap(List::stream).anyMatch(AlarmWords::heard);
    }

    void show(String template, Object model) throws IOException {
        show(HttpServletResponse.SC_OK, template, model);
    }

    void show(int status, String template, Object model) throws IOException {
        if (session.filter(s -> s.who() instanceof Session.Worker).isPresent()) {
            keepLanguage();
        }
        tried.shown(status);
        response.setStatus(status);
        byte[] bytes = rendered(template, model).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private String rendered(String template, Object model) {
        StringOutput out = new StringOutput();
        house.templates().render(template + ".jte", Map.of("frame", Frame.of(this), "model", model), out);
        return out.toString();
    }

    /** Sends a page up to the place where more will stand, and returns what follows it. */
    String begin(String template, Object model) throws IOException {
        String page = rendered(template, model);
        int more = page.indexOf(MORE);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        more(page.substring(0, more));
        return page.substring(more + MORE.length());
    }

    /** Sends a part of a page that has begun, at once. */
    void more(String template, Object model) throws IOException {
        more(rendered(template, model));
    }

    /** Sends the end of a page that has begun. */
    void more(String text) throws IOException {
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }

    /** Sends a file to be kept. */
    void send(String name, String type, byte[] bytes) throws IOException {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Returns what a link handed out begins with: as configured, or the address that answers here; never what the call says. */
    String base() {
        String local = request.getLocalAddr();
        String address = local.contains(":") ? "[" + local + "]" : local;
        return house.origin()
                .orElseGet(
                        () -> (request.isSecure() ? "https://" : "http://") + address + ":" + request.getLocalPort());
    }

    /** Tells whether she works in any of these roles, where she is now. */
    boolean is(String... roles) {
        return Frame.of(this).is(roles);
    }
}
