package io.github.xingfujia.adapters.http;

import io.github.xingfujia.kernel.Wording;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The one page that this module brings (安全页): whom to ring, where to write, and how to remove that one was here. It has no script, no
 * style and no picture, its title says nothing, it keeps nothing and asks nothing of a house, so it opens when the store does not.
 *
 * <pre>{@code
 * context.addServlet(new ServletHolder(new SafePage(URI.create("https://county.example/ask"), weather)), "/now");
 * }</pre>
 *
 * <p>In Chinese; in English to whose browser asks for it, or who chose it there. Safe for concurrent callers.
 */
public final class SafePage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String ENGLISH = "en";

    private final URI write;
    private final URI away;

    /**
     * Creates the page.
     *
     * @param write where help is asked for in writing
     * @param away where “leave” leads: a page that everybody reads
     */
    public SafePage(URI write, URI away) {
        this.write = write;
        this.away = away;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String lang = request.getParameter("lang");
        boolean english = lang == null ? Headers.language(request).equals(Locale.ENGLISH) : lang.equals(ENGLISH);
        byte[] page = page(english ? Locale.ENGLISH : Locale.CHINA).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Vary", "Accept-Language");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'none'");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private String page(Locale locale) {
        boolean english = locale.equals(Locale.ENGLISH);
        String title = said("title", locale);
        return String.join(
                "\n",
                "<!doctype html>",
                "<html lang=\"" + (english ? ENGLISH : "zh-CN") + "\">",
                "<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,"
                        + " initial-scale=1\">",
                "<meta name=\"robots\" content=\"noindex\"><title>" + title + "</title></head>",
                "<body><header><p>" + link(away.toASCIIString(), said("leave", locale)) + " · "
                        + link(english ? "?lang=zh" : "?lang=en", said("language", locale)) + "</p></header>",
                "<main><h1>" + title + "</h1>",
                "<p>" + link("tel:110", "110") + " " + said("now", locale) + "</p>",
                "<p>" + link("tel:12338", "12338") + " " + said("talk", locale) + "</p>",
                "<p>" + link(write.toASCIIString(), said("write", locale)) + "</p>",
                "<h2>" + said("after", locale) + "</h2>",
                "<p>" + said("remove", locale) + "</p></main></body></html>",
                "");
    }

    private static String link(String address, String name) {
        return "<a href=\"" + address.replace("&", "&amp;") + "\">" + name + "</a>";
    }

    private static String said(String key, Locale locale) {
        return Wording.of("adapters.http", "safe." + key).in(locale);
    }
}
