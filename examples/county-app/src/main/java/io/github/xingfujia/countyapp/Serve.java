package io.github.xingfujia.countyapp;

import io.github.xingfujia.Home;
import io.github.xingfujia.HomeBuilder;
import io.github.xingfujia.access.Role;
import io.github.xingfujia.adapters.http.DepartmentCallbacks;
import io.github.xingfujia.adapters.http.HttpGateway;
import io.github.xingfujia.adapters.http.IdentityProvider;
import io.github.xingfujia.adapters.http.Limits;
import io.github.xingfujia.adapters.http.SafePage;
import io.github.xingfujia.adapters.http.XingfujiaServlet;
import io.github.xingfujia.adapters.http.wechat.WeChat;
import io.github.xingfujia.adapters.http.wechat.WeChatIdentity;
import io.github.xingfujia.countyapp.pages.Pages;
import io.github.xingfujia.departments.DepartmentCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.messaging.Notifier;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.store.RandomSource;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The county application in the browser (运行县级应用): pages at {@code /}, the REST interface under {@code /api}. */
final class Serve {

    /** A rule book of five hundred rules is one body. */
    private static final Limits LIMITS = new Limits(524_288, 200);

    /** What the platform of the messenger calls. */
    private static final String ACCOUNT = "/wechat";

    /** Where it leads whoever may be in danger: there whatever became of the data. */
    private static final String SAFE = "/now";

    /** What departments in systems of their own call. */
    static final String DEPARTMENTS = "/department-link";

    private static final int LOGINS = 4;
    private static final int THREADS = 200;
    private static final int FIRST_THREADS = 8;
    private static final int IDLE_MILLIS = 60_000;

    private final Page page;
    private final Clock clock;

    Serve(Page page, Clock clock) {
        this.page = page;
        this.clock = clock;
    }

    /** Serves until the process is told to stop. */
    int run(CommandLine line) {
        InetSocketAddress address = address(line);
        Optional<WeChatFile> wechat = line.wechat().map(file -> WeChatFile.read(file, clock));
        Optional<HttpGateway> gateway = line.gateway().map(file -> GatewayFile.read(file, clock));
        Optional<DepartmentsFile> departments =
                line.departments().map(file -> DepartmentsFile.read(file, clock, RandomSource.system()));
        CountDownLatch stop = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Thread end = new Thread(() -> {
            stop.countDown();
            await(stopped);
        });
        Runtime.getRuntime().addShutdownHook(end);
        // what needs no data is made while the data is opened
        CompletableFuture<Server> made = CompletableFuture.supplyAsync(() -> server(address));
        // whoever writes to the account is answered before the data are open
        wechat.ifPresent(account -> answering(account.account(), line.origin().orElseThrow(), made.join(), address));
        Patience patience = new Patience(page, stop);
        try (DataFolder data = Patience.until(
                () -> DataFolder.serving(line, page, clock), () -> wechat.isPresent() && patience.again())) {
            Optional<Notifier> channel = channel(wechat, gateway);
            Home home = data.home(clock, house -> {
                HomeBuilder sending = channel.map(house::notifier).orElse(house);
                return departments.map(d -> d.linking(sending)).orElse(sending);
            });
            Pages plain = Pages.of(home, clock, RandomSource.system());
            Pages told = data.demonstrated().map(plain::demonstrating).orElse(plain);
            Pages open = gateway.isPresent() ? told.texting() : told;
            Pages local = line.origin().map(open::at).orElse(open);
            Optional<WeChatIdentity> login = wechat.flatMap(w -> w.login(data.keys(), local.identities()));
            Pages pages = login.map(local::with).orElse(local);
            departments.ifPresent(d -> linked(d.callbacks(home), made.join()));
            Server server = start(
                    home,
                    pages,
                    login.map(IdentityProvider.class::cast).orElseGet(local::identities),
                    made.join(),
                    address);
            Chores chores = Chores.of(home);
            wechat.ifPresent(
                    account -> menu(account.account(), home, line.origin().orElseThrow()));
            try {
                int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
                tell(home, pages, line.host(), port);
                departments.ifPresent(d -> page.say(
                        "serve.departments",
                        String.join(
                                " ",
                                d.departments().stream()
                                        .map(DepartmentCode::value)
                                        .toList()),
                        line.origin().orElse(root(line.host(), port)) + DEPARTMENTS));
                page.say("serve.stop");
                await(stop);
            } finally {
                stop(server);
                chores.close();
            }
            page.say("serve.stopped");
        } finally {
            wechat.ifPresent(account -> stop(made.join()));
            stopped.countDown();
        }
        return 0;
    }

    /** Returns what messages go out by: notices by the account, everything else by the gateway; what neither does fails, and stays due. */
    static Optional<Notifier> channel(Optional<WeChatFile> wechat, Optional<HttpGateway> gateway) {
        Optional<Notifier> other = gateway.map(Notifier.class::cast);
        return wechat.flatMap(w -> w.notifier(other.orElse(message -> {
                    throw new IllegalStateException("no gateway for " + message.channel());
                })))
                .or(() -> other);
    }

    private static InetSocketAddress address(CommandLine line) {
        InetSocketAddress address = new InetSocketAddress(line.host(), line.port());
        if (address.isUnresolved()) {
            throw Trouble.usage("usage.host", line.host());
        }
        return address;
    }

    static Server server(InetSocketAddress address) {
        // the usual queue of this pool starts the machine's whole management at class loading
        Server server =
                new Server(new QueuedThreadPool(THREADS, FIRST_THREADS, IDLE_MILLIS, new LinkedBlockingQueue<>()));
        ServerConnector own = new ServerConnector(server, new Legible());
        own.setHost(address.getHostString());
        own.setPort(address.getPort());
        server.addConnector(own);
        for (Connector connector : server.getConnectors()) {
            // no answer names the server or its version, not even one that reaches no page of ours
            HttpConfiguration http =
                    connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
            http.setSendServerVersion(false);
            // what cannot be read is turned away by our own door, which knows what was asked for
            http.setUriCompliance(UriCompliance.UNSAFE);
            http.setRequestHeaderSize(4 * Stray.LONGEST);
        }
        server.setHandler(new Stray.Door(new ContextHandlerCollection(true)));
        server.setStopTimeout(5000);
        return server;
    }

    /** Serves the account alone; everything else is there as soon as the data are. */
    static void answering(WeChat account, String origin, Server server, InetSocketAddress address) {
        ServletContextHandler context = new ServletContextHandler(ACCOUNT);
        context.setAllowNullPathInContext(true);
        URI safe = URI.create(origin + ACCOUNT + SAFE);
        context.addServlet(new ServletHolder(account.callbacks(URI.create(origin + "/columns"), safe)), "/*");
        context.addServlet(new ServletHolder(new SafePage(URI.create(origin + "/ask"), Pages.away())), SAFE);
        server.getDescendant(ContextHandlerCollection.class).addHandler(context);
        started(server, address);
    }

    /** A platform that is away, or refuses the menu, keeps nobody from anything: the old menu stays. */
    private void menu(WeChat account, Home home, String origin) {
        CompletableFuture.runAsync(() -> account.publish(home.columns(), opens -> Pages.of(opens, origin)))
                .exceptionally(e -> {
                    // its kind only: an address of the platform holds a secret
                    page.say("serve.wechat-menu");
                    return null;
                });
    }

    /** Mounts what takes the answers of departments, before anything is served. */
    static void linked(DepartmentCallbacks callbacks, Server server) {
        ServletContextHandler context = new ServletContextHandler(DEPARTMENTS);
        context.setAllowNullPathInContext(true);
        context.addServlet(new ServletHolder(callbacks), "/*");
        server.getDescendant(ContextHandlerCollection.class).addHandler(context);
    }

    static Server start(Home home, Pages pages, IdentityProvider identities, Server server, InetSocketAddress address) {
        ServletContextHandler context = new ServletContextHandler("/");
        ServletHolder api = new ServletHolder(new XingfujiaServlet(home, identities, LIMITS, pages.tries()));
        context.addServlet(api, "/api/*");
        context.addServlet(api, "/health");
        ServletHolder holder = new ServletHolder(pages);
        holder.getRegistration().setMultipartConfig(Pages.files());
        context.addServlet(holder, "/*");
        Stray stray = new Stray(pages);
        context.setErrorHandler(stray);
        server.setErrorHandler(stray);
        server.getDescendant(ContextHandlerCollection.class).addHandler(context);
        started(server, address);
        try {
            context.start();
        } catch (Exception e) {
            stop(server);
            throw new IllegalStateException(e);
        }
        return server;
    }

    private static void started(Server server, InetSocketAddress address) {
        try {
            server.start();
        } catch (Exception e) {
            stop(server);
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof BindException) {
                    throw Trouble.with("trouble.port", Integer.toString(address.getPort()));
                }
            }
            throw new IllegalStateException(e);
        }
    }

    private static void stop(Server server) {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void tell(Home home, Pages pages, String host, int port) {
        String root = root(host, port);
        page.say("serve.title", home.profile().label(page.locale()), root + "/");
        page.say("synthetic");
        page.say("serve.logins", root + "/login");
        home.network().staff().stream().limit(LOGINS).forEach(m -> {
            PostId post = m.duties().get(0).post();
            page.say("serve.login", m.id(), m.name(), home.network().label(post), post);
        });
        page.say("serve.api", root + "/api/openapi.json");
        clerks(home).forEach(m -> {
            PostId post = m.duties().get(0).post();
            page.say("serve.token", m.name(), home.network().label(post), pages.token(m.id(), post));
        });
    }

    private static String root(String host, int port) {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    /** Returns the first member of staff, a head and one of the centre: what one of them may not do, another may. */
    private static List<StaffMember> clerks(Home home) {
        List<StaffMember> all = List.copyOf(home.network().staff());
        Stream<StaffMember> others = Stream.of(Role.HEAD, Role.CENTRE_STAFF)
                .flatMap(role -> all.stream()
                        .filter(m -> m.duties().get(0).roles().contains(role))
                        .limit(1));
        return Stream.concat(all.stream().limit(1), others).distinct().toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
