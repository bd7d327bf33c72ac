package io.github.xingfujia.countyapp.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One who asks for pages and sends their forms without a browser, so that a form may say what no page would send. */
record Caller(String root, String session, String token) {

    private static final AtomicLong SENT = new AtomicLong();
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Returns one without a login. */
    static Caller nobody(Site site) {
        return new Caller(site.root, "", "");
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(root + path)));
    }

    /** Returns how many bytes come for an address when the browser takes what is packed. */
    int weigh(String path) {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(root + path)).header("Accept-Encoding", "gzip"));
        return Integer.parseInt(answer.headers().firstValue("Content-Length").orElseThrow());
    }

    /** Sends a form: names and values by turns. */
    HttpResponse<String> post(String path, String... form) {
        StringBuilder body = new StringBuilder("token=" + encoded(token));
        for (int i = 0; i < form.length; i += 2) {
            body.append('&').append(encoded(form[i])).append('=').append(encoded(form[i + 1]));
        }
        return send(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** Sends a form as it stands, whatever it is. */
    HttpResponse<String> raw(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A file of a form. */
    record Attached(String field, byte[] bytes) {}

    /** Sends a form with a file, as a browser does. */
    HttpResponse<String> upload(String path, String field, byte[] file) {
        return upload(path, List.of(new Attached(field, file)));
    }

    /** Sends a form with files: names and values by turns. */
    HttpResponse<String> upload(String path, List<Attached> files, String... form) {
        String line = "----form-of-a-test";
        List<HttpRequest.BodyPublisher> parts = new ArrayList<>();
        List<String> values = new ArrayList<>(List.of("token", token));
        values.addAll(List.of(form));
        for (int i = 0; i < values.size(); i += 2) {
            parts.add(HttpRequest.BodyPublishers.ofString("--" + line + "\r\nContent-Disposition: form-data; name=\""
                    + values.get(i) + "\"\r\n\r\n" + values.get(i + 1) + "\r\n"));
        }
        for (Attached file : files) {
            parts.add(HttpRequest.BodyPublishers.ofString("--" + line + "\r\nContent-Disposition: form-data; name=\""
                    + file.field() + "\"; filename=\"a-file\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
            parts.add(HttpRequest.BodyPublishers.ofByteArray(file.bytes()));
            parts.add(HttpRequest.BodyPublishers.ofString("\r\n"));
        }
        parts.add(HttpRequest.BodyPublishers.ofString("--" + line + "--\r\n"));
        return send(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "multipart/form-data; boundary=" + line)
                .POST(HttpRequest.BodyPublishers.concat(parts.toArray(new HttpRequest.BodyPublisher[0]))));
    }

    /** Sends a form of a desk with files, once, on what its page shows now. */
    HttpResponse<String> deedWith(String at, String act, List<Attached> files, String... form) {
        return upload(at, files, filled(seen(at), act, form));
    }

    private static String[] filled(String seen, String act, String... form) {
        String command = String.format(Locale.ROOT, "%032x", SENT.incrementAndGet());
        return Stream.concat(Stream.of("act", act, "command", command, "seen", seen), Arrays.stream(form))
                .toArray(String[]::new);
    }

    /** Sends a form of the violence desk, once, on what its page shows now. */
    HttpResponse<String> deed(String at, String act, String... form) {
        return deedOn(seen(at), at, act, form);
    }

    /** Sends a form that rests on what was seen before. */
    HttpResponse<String> deedOn(String seen, String at, String act, String... form) {
        return post(at, filled(seen, act, form));
    }

    /** Returns what a page says it shows, as its forms send it back; empty when they rest on nothing. */
    String seen(String at) {
        Matcher seen = SEEN.matcher(get(at).body());
        return seen.find() ? seen.group(1) : "";
    }

    /** Returns where an answer leads to. */
    static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse(answer.statusCode() + " " + answer.body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(
                    request.header("Cookie", "session=" + session).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
