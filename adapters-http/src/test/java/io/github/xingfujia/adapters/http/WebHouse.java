package io.github.xingfujia.adapters.http;

import io.github.xingfujia.Home;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Query;
import io.github.xingfujia.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The demonstration county behind a real server, with a clock and a store that a test holds. */
final class WebHouse implements AutoCloseable {

    static final String STATION = "500118106201";
    static final String OTHER_STATION = "500118106200";

    final Ticking clock = new Ticking();
    final Tokens tokens = new Tokens(clock);
    final Store store;
    final Home home;
    private final Server server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI root;

    private WebHouse(Store store, Store seen) {
        this.store = store;
        this.home = Xingfujia.on(seen, Profile.bundled("yongchuan-demo"))
                .clock(clock)
                .build();
        this.server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        ServletContextHandler context = new ServletContextHandler("/county");
        context.addServlet(new ServletHolder(new XingfujiaServlet(home, tokens.identity())), "/api/*");
        server.setHandler(context);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        this.root = URI.create("http://127.0.0.1:" + port);
    }

    static WebHouse open() {
        Store store = MemoryStore.create();
        return new WebHouse(store, store);
    }

    static WebHouse on(Store seen) {
        return new WebHouse(seen, seen);
    }

    /** Who works at the station where the disputes of these tests arise. */
    String zhou() {
        return tokens.staff("zhou", STATION);
    }

    /** Who works at the next station. */
    String neighbour() {
        return tokens.staff("w-" + OTHER_STATION, OTHER_STATION);
    }

    HttpResponse<String> get(String token, String path, String... headers) {
        return send(request(token, path, headers).GET().build());
    }

    HttpResponse<String> post(String token, String path, String body, String... headers) {
        return send(request(token, path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build());
    }

    HttpRequest.Builder request(String token, String path, String... headers) {
        URI at = root.resolve(path.startsWith("/county") ? path : "/county/api" + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(at);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Opens a dispute at the station and returns the path of the case. */
    String dispute() {
        HttpResponse<String> opened = post(zhou(), "/cases", Bodies.DISPUTE);
        if (opened.statusCode() != 201) {
            throw new AssertionError(opened.body());
        }
        return opened.headers().firstValue("Location").orElseThrow().replace("/county/api", "");
    }

    /** Returns the parties that may open a case, by the index: her login is no part of this module. */
    List<String> parties(String caseId) {
        return store
                .index()
                .find(home.profile().home(), new Query("case", Filter.everything(), "dueAt", Optional.empty(), 100))
                .rows()
                .stream()
                .filter(r -> r.id().equals(caseId))
                .flatMap(r -> r.texts("seenBy").stream())
                .filter(k -> k.startsWith("party:"))
                .map(k -> k.substring("party:".length()))
                .toList();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
