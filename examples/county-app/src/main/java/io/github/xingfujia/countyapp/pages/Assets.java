package io.github.xingfujia.countyapp.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/** Style sheets, the icon and the scripts (静态文件): read from the jar once, sent compressed. */
final class Assets {

    private static final String CHARTS = "echarts-6.0.0.min.js";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String STYLE = "text/css; charset=utf-8";

    private static final Map<String, String> KNOWN = Map.of(
            "weui-2.6.26.min.css",
            STYLE,
            "pages.css",
            STYLE,
            "leave.js",
            SCRIPT,
            "desk.js",
            SCRIPT,
            "drafts.js",
            SCRIPT,
            "charts.js",
            SCRIPT,
            CHARTS,
            SCRIPT,
            "icon.svg",
            "image/svg+xml");

    /** What carries its version in its name never changes. */
    private static boolean isVersioned(String name) {
        return name.equals(CHARTS) || name.startsWith("weui");
    }

    private final Map<String, byte[]> packed = new ConcurrentHashMap<>();

    void send(String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = KNOWN.get(name);
        if (type == null) {
            throw new NotHere();
        }
        byte[] plain = packed.computeIfAbsent(name, Assets::read);
        response.setContentType(type);
        response.setHeader("Cache-Control", isVersioned(name) ? "max-age=86400" : "no-cache");
        String accepted = String.valueOf(request.getHeader("Accept-Encoding"));
        response.setHeader("Vary", "Accept-Encoding");
        byte[] body = plain;
        if (accepted.contains("gzip")) {
            body = packed.computeIfAbsent(name + ".gz", n -> pack(plain));
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Returns where a file lies: our own beside this class, the charts in the artifact they come from. */
    private static String place(String name) {
        return name.equals(CHARTS) ? "/META-INF/resources/_static/echarts/6.0.0/dist/echarts.min.js" : "static/" + name;
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(place(name))) {
            if (in == null) {
                throw new NotHere();
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pack(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
