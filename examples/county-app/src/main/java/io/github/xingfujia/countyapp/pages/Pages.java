package io.github.xingfujia.countyapp.pages;

import gg.jte.output.StringOutput;
import io.github.xingfujia.Home;
import io.github.xingfujia.adapters.http.Identity;
import io.github.xingfujia.adapters.http.IdentityProvider;
import io.github.xingfujia.adapters.http.Tries;
import io.github.xingfujia.adapters.http.wechat.WeChatIdentity;
import io.github.xingfujia.consultation.Opens;
import io.github.xingfujia.departments.DepartmentCode;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.RandomSource;
import io.github.xingfujia.way.RepeatedCommandException;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pages of one house (页面), to be mounted at {@code /*}; made for the demonstration: a login needs no password.
 *
 * <pre>{@code
 * Pages pages = Pages.of(home, clock, RandomSource.system());
 * context.addServlet(new ServletHolder(new XingfujiaServlet(home, pages.identities())), "/api/*");
 * ServletHolder holder = new ServletHolder(pages);
 * holder.getRegistration().setMultipartConfig(Pages.files());
 * context.addServlet(holder, "/*");
 * }</pre>
 *
 * <p>Safe for concurrent requests.
 */
@MultipartConfig(
        maxFileSize = Received.MOST_PHOTOS,
        maxRequestSize = Received.MOST_PHOTOS,
        fileSizeThreshold = Received.MOST_PHOTOS)
public final class Pages extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Pages.class);
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cache-Control", "no-store");

    private static final int HTTP_TOO_LARGE = 413;
    private static final int HTTP_UNPROCESSABLE = 422;

    private final transient House house;
    private final transient Assets assets = new Assets();
    private final transient List<Route> routes;

    private Pages(House house) {
        this.house = house;
        this.routes = Routes.all();
    }

    /** Returns the pages of a house. */
    public static Pages of(Home home, Clock clock, RandomSource random) {
        return new Pages(House.of(home, clock, random));
    }

    /** Returns the same pages of data that begin with a made-up year, founded on {@code until}: figures can be had of that year. */
    public Pages demonstrating(LocalDate until) {
        return new Pages(house.demonstrating(until));
    }

    /**
     * Returns the same pages for a county that is reached from outside under {@code origin}, such as {@code https://county.example};
     * links that are handed out begin with it, and a proxy before the server says whom it speaks for. Without one they begin with
     * the address that served the page.
     */
    public Pages at(String origin) {
        return new Pages(house.at(origin));
    }

    /** Returns the same pages, where people log in by the county's WeChat account too, as whoever {@code account} says. */
    public Pages with(WeChatIdentity account) {
        return new Pages(house.with(account));
    }

    /** Returns the same pages of a county whose text messages go out by a gateway. */
    public Pages texting() {
        return new Pages(house.texting());
    }

    /** Returns who asks over the REST interface, by the bearer tokens of {@link #token}. */
    public IdentityProvider identities() {
        return facts -> facts.bearer()
                .map(token -> house.sessions()
                        .read(token)
                        .map(Session::who)
                        .flatMap(Pages::actor)
                        .map(Identity::of)
                        .orElseGet(Identity::refused))
                .orElseGet(Identity::anonymous);
    }

    /** Returns who works at a desk here; nobody else asks over the REST interface. */
    private static Optional<Actor> actor(Session.Who who) {
        return who instanceof Session.Worker worker
                ? Optional.of(worker.actor())
                : who instanceof Session.Department department ? Optional.of(department.actor()) : Optional.empty();
    }

    /** Returns a bearer token of a department for the REST interface: it sees its own tasks there and nothing else. */
    public String token(DepartmentCode department) {
        return house.sessions().start(new Session.Department(department));
    }

    /** Returns a bearer token of a member of staff for the REST interface. */
    public String token(StaffId staff, PostId post) {
        return house.sessions().start(new Session.Worker(staff, post));
    }

    /** Returns where whoever leaves quickly goes: a page that everybody reads. */
    public static URI away() {
        return URI.create(Frame.AWAY);
    }

    /** Returns how forms with a file are read, for a host that mounts the pages itself: in memory, never on a disk. */
    public static MultipartConfigElement files() {
        return new MultipartConfigElement("", Received.MOST_PHOTOS, Received.MOST_PHOTOS, Received.MOST_PHOTOS);
    }

    /** Returns the page that an entry of a column leads to, for a menu elsewhere. */
    public static URI of(Opens opens, String origin) {
        return URI.create(origin + ColumnsPage.to(opens) + ColumnsPage.at(opens));
    }

    /** Returns the headers of every answer, for a host that answers what reaches none of the pages. */
    public static Map<String, String> headers() {
        return HEADERS;
    }

    /** Returns the page, in Chinese, for what reaches none of them, such as an address that cannot be read. */
    public byte[] stray() {
        StringOutput out = new StringOutput();
        Frame nobody = new Frame(Locale.CHINA, "", "", List.of(), "", "", "", "/", false, false, "", word -> "");
        house.templates().render("message.jte", Map.of("frame", nobody, "model", Message.of("not-here")), out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns how often receipts may be tried, for the REST interface beside the pages: what is tried there counts here. */
    public Tries tries() {
        return house.tries();
    }

    House house() {
        return house;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HEADERS.forEach(response::setHeader);
        Visit visit = new Visit(request, response, house);
        if (visit.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        try {
            String path = String.valueOf(request.getPathInfo());
            if (path.startsWith("/static/")) {
                assets.send(path.substring("/static/".length()), request, response);
                return;
            }
            visit.cookies().forgets();
            if (!visit.received().isReadable()) {
                visit.show(HttpServletResponse.SC_BAD_REQUEST, "message", Message.of("unreadable"));
            } else {
                route(request.getMethod(), path, visit);
            }
        } catch (NotHere e) {
            visit.show(HttpServletResponse.SC_NOT_FOUND, "message", Message.of("not-here"));
        } catch (LoginFirst e) {
            visit.go(visit.department().isPresent() ? "/board" : "/login");
        } catch (RepeatedCommandException e) {
            visit.show(HttpServletResponse.SC_CONFLICT, "kept", Kept.repeated(visit));
        } catch (InvalidInput e) {
            visit.show(HTTP_UNPROCESSABLE, "kept", Kept.wrong(visit, e));
        } catch (RuntimeException e) {
            LOG.error("{} failed: {}", request.getMethod(), Failure.of(e));
            visit.show(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "message", Message.of("failed"));
        }
    }

    private void route(String asked, String path, Visit visit) throws IOException {
        String method = asked.equals("HEAD") ? "GET" : asked;
        for (Route route : routes) {
            if (route.method().equals(method) && route.path().matcher(path).matches()) {
                if (method.equals("POST") && visit.received().isTooLarge()) {
                    visit.received().drop();
                    if (visit.received().isWorkbook()) {
                        WorkbookPage.tooLarge(visit, CountyBook.table(path));
                    } else {
                        boolean shown = routes.stream()
                                .anyMatch(r -> r.method().equals("GET")
                                        && r.path().matcher(path).matches());
                        visit.show(
                                HTTP_TOO_LARGE,
                                "message",
                                Message.of("too-large", Received.MOST_TYPED / 1000, Received.MOST_PHOTOS >> 20)
                                        .beginning(shown ? path : ""));
                    }
                    return;
                }
                if (method.equals("POST") && !(route.open() ? visit.isFromHere() : visit.isOurForm())) {
                    if (visit.isFromHere()) {
                        visit.show(HttpServletResponse.SC_FORBIDDEN, "kept", Kept.expired(visit));
                    } else {
                        visit.show(HttpServletResponse.SC_FORBIDDEN, "message", Message.of("foreign-form"));
                    }
                    return;
                }
                visit.reads(route.asks());
                route.answer(visit, path);
                return;
            }
        }
        throw new NotHere();
    }
}
