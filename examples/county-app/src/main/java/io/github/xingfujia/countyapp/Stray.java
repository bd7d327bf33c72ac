package io.github.xingfujia.countyapp;

import io.github.xingfujia.adapters.http.XingfujiaServlet;
import io.github.xingfujia.countyapp.pages.Pages;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Answers what reaches no page and no route (到不了任何页面的请求), such as an address that cannot be read: under {@code /api} as
 * the interface would, elsewhere as a page of ours would.
 */
final class Stray extends ErrorHandler {

    /** How many bytes an address has at most. */
    static final int LONGEST = 8192;

    private final byte[] page;

    Stray(Pages pages) {
        this.page = pages.stray();
    }

    /** Turns away, where it is still known what was asked for, an address that the server itself would only drop. */
    static final class Door extends Handler.Wrapper {

        Door(Handler handler) {
            super(handler);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            HttpURI address = request.getHttpURI();
            if (address.asString().length() > LONGEST) {
                Response.writeError(request, response, callback, HttpStatus.URI_TOO_LONG_414);
                return true;
            }
            if (address.hasViolations()) {
                Response.writeError(request, response, callback, HttpStatus.BAD_REQUEST_400);
                return true;
            }
            return super.handle(request, response, callback);
        }
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, Throwable cause, Callback callback) {
        boolean program = isForPrograms(request);
        Locale locale = Optional.ofNullable(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE))
                .filter(wanted -> wanted.startsWith("en"))
                .map(wanted -> Locale.ENGLISH)
                .orElse(Locale.CHINA);
        Pages.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, program ? "application/problem+json" : "text/html; charset=utf-8");
        byte[] body = program ? XingfujiaServlet.problem(code, locale) : page;
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    /** No browser sends what cannot be read as far as its address: whoever did is told as a program. */
    private static boolean isForPrograms(Request request) {
        String path = String.valueOf(request.getHttpURI().getPath());
        return path.equals("/api")
                || path.startsWith("/api/")
                || path.startsWith("/api;")
                || path.startsWith("/health")
                || path.equals("/badMessage")
                || path.equals("null");
    }
}
