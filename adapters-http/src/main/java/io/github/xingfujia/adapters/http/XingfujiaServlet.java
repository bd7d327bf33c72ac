package io.github.xingfujia.adapters.http;

import io.github.xingfujia.Home;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The house over HTTP (服务接口): one servlet for every route, in any Jakarta container.
 *
 * <pre>{@code
 * context.addServlet(new ServletHolder(new XingfujiaServlet(home, identities)), "/api/*");
 * }</pre>
 *
 * <p>{@code GET …/openapi.json} tells every route. The host drives time with {@code home.work()}; the servlet never
 * does. Safe for concurrent requests.
 */
public final class XingfujiaServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(XingfujiaServlet.class);

    private final transient Reception reception;

    /** Creates the servlet of a house under the usual limits. */
    public XingfujiaServlet(Home home, IdentityProvider identities) {
        this(home, identities, Limits.usual());
    }

    /** Creates the servlet of a house. */
    public XingfujiaServlet(Home home, IdentityProvider identities, Limits limits) {
        this(home, identities, limits, Tries.of(home));
    }

    /** Creates the servlet of a house, with limits of its own on how often a receipt may be tried. */
    public XingfujiaServlet(Home home, IdentityProvider identities, Limits limits, Tries tries) {
        this.reception = new Reception(home, identities, limits, tries);
    }

    /**
     * Returns the body ({@code application/problem+json}) of an answer that a container gives before any servlet is asked, such as
     * to an address that cannot be read: in the shape of every other.
     *
     * @param status the status of the answer
     */
    public static byte[] problem(int status, Locale locale) {
        return JsonWriter.write(Problems.container(status, locale), locale);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = Headers.language(request);
        Reply reply;
        try {
            reply = reception.receive(request, locale);
        } catch (RuntimeException e) {
            reception.readOn(request);
            reply = Problems.reply(e, locale);
            if (reply.status() >= 500) {
                tell(request, e);
            }
        }
        write(reply, request, response, locale);
    }

    private static void write(Reply reply, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws IOException {
        response.setStatus(reply.status());
        response.setHeader("Content-Language", locale.equals(Locale.CHINA) ? "zh-CN" : "en");
        response.setHeader("Vary", "Accept, Accept-Language");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        reply.headers().forEach(response::setHeader);
        if (reply.body().length > 0) {
            response.setContentLength(reply.body().length);
            if (!request.getMethod().equals("HEAD")) {
                response.getOutputStream().write(reply.body());
            }
        }
    }

    /** Tells the log what failed where, in classes only: a message may repeat what a person wrote. */
    private void tell(HttpServletRequest request, RuntimeException failure) {
        StringBuilder kinds = new StringBuilder();
        for (Throwable one = failure; one != null; one = one.getCause()) {
            StackTraceElement[] trace = one.getStackTrace();
            kinds.append(' ').append(one.getClass().getName()).append(trace.length == 0 ? "" : " at " + trace[0]);
        }
        LOG.error("{} {} failed:{}", request.getMethod(), reception.template(request), kinds);
    }
}
