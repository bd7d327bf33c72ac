package io.github.xingfujia.countyapp;

import io.github.xingfujia.Home;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.adapters.http.Identity;
import io.github.xingfujia.adapters.http.Limits;
import io.github.xingfujia.adapters.http.RequestFacts;
import io.github.xingfujia.adapters.http.Tries;
import io.github.xingfujia.adapters.http.XingfujiaServlet;
import io.github.xingfujia.fixture.SeededRandom;
import io.github.xingfujia.fixture.SteadyKeys;
import io.github.xingfujia.fixture.TickingClock;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.profile.Profile;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * One process of the demonstration county behind a server of its own. Whoever calls says who she is as {@code zhou@500118106201}:
 * that a token is proven is tested elsewhere.
 */
final class ServedHouse implements AutoCloseable {

    private static final Profile PROFILE = Profile.bundled("yongchuan-demo");
    private static final long KEYS = 11;

    final Home home;
    final TickingClock clock;
    private final Server server;
    private final URI root;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Starts a process at a local time; {@code seed} decides what it draws, the keys are those of the county. */
    ServedHouse(Store store, String local, long seed) {
        clock = TickingClock.at(local);
        home = Xingfujia.on(store, PROFILE)
                .keys(new SteadyKeys(new SeededRandom(KEYS)))
                .clock(clock)
                .random(new SeededRandom(seed))
                .build();
        server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        ServletContextHandler context = new ServletContextHandler("/");
        context.addServlet(
                new ServletHolder(new XingfujiaServlet(
                        home, ServedHouse::who, Limits.usual(), Tries.of(home).atMost(1000, 1000))),
                "/*");
        server.setHandler(context);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        root = URI.create("http://127.0.0.1:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort());
    }

    private static Identity who(RequestFacts facts) {
        String[] named = facts.bearer().orElse("").split("@", -1);
        return named.length == 2 ? Identity.of(Actor.staff(named[0], named[1])) : Identity.anonymous();
    }

    HttpResponse<String> get(String who, String path, String... headers) {
        return send(request(who, path, headers).GET());
    }

    HttpResponse<String> post(String who, String path, String body, String... headers) {
        return send(request(who, path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    private HttpRequest.Builder request(String who, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(root.resolve(path)).header("Authorization", "Bearer " + who);
        return headers.length > 0 ? request.headers(headers) : request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Returns the first text or number under a name; empty when there is none. */
    static String at(HttpResponse<String> response, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":\"?([^\",}\\]]*)").matcher(response.body());
        return found.find() ? found.group(1) : "";
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
