package io.github.xingfujia.countyapp;

import io.github.xingfujia.countyapp.pages.Pages;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what reaches no page and no route (到不了任何页面的请求), such as an address that cannot be read: as a page of ours would. */
final class Stray extends ErrorHandler {

    private static final String PROBLEM = "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d}";

    private final byte[] page;

    Stray(Pages pages) {
        this.page = pages.stray();
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, Throwable cause, Callback callback) {
        boolean api = String.valueOf(request.getHttpURI().getPath()).startsWith("/api/");
        byte[] problem = String.format(Locale.ROOT, PROBLEM, HttpStatus.getMessage(code), code)
                .getBytes(StandardCharsets.UTF_8);
        Pages.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, api ? "application/problem+json" : "text/html; charset=utf-8");
        response.write(true, ByteBuffer.wrap(api ? problem : page), callback);
    }
}
