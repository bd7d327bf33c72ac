package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.Home;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.adapters.http.Limits;
import io.github.xingfujia.adapters.http.XingfujiaServlet;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.departments.DepartmentCode;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.store.RandomSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The pages of the demonstration county on a real server, in memory, at a fixed time. */
final class Site implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

    final Home home;
    final String root;
    private final Pages pages;
    private final Server server;

    Site() {
        this(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    Site(Clock clock) {
        home = Xingfujia.on(io.github.xingfujia.memory.MemoryStore.create(), Profile.bundled("yongchuan-demo"))
                .clock(clock)
                .build();
        pages = Pages.of(home, clock, RandomSource.system());
        server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        ServletContextHandler context = new ServletContextHandler("/");
        ServletHolder holder = new ServletHolder(pages);
        holder.getRegistration().setMultipartConfig(Pages.files());
        context.addServlet(
                new ServletHolder(new XingfujiaServlet(home, pages.identities(), Limits.usual(), pages.tries())),
                "/api/*");
        context.addServlet(holder, "/*");
        server.setHandler(context);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        root = "http://127.0.0.1:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    House house() {
        return pages.house();
    }

    /** Returns the secret of a link that the station hands to whoever proved this number. */
    String link(CaseId id, Side side, String number) {
        return pages.house().links().to(new Session.InMatter(home.person(ResidentId.of(number)), id, side));
    }

    /** Returns the address that opens a violence file to whoever proved this number; empty when it is not hers. */
    Optional<String> link(ViolenceFileId file, String number) {
        return OwnFile.link(
                pages.house(),
                root,
                file,
                Optional.of(home.as(Actor.staff("yang", "500118000000"))
                        .protection()
                        .view(file)
                        .orThrow()
                        .grade()),
                ResidentId.of(number));
    }

    /** Returns a member of staff at her desk who sends forms without a browser. */
    Caller worker(String staff, String post) {
        return caller(pages.token(StaffId.of(staff), PostId.of(post)));
    }

    /** Returns a department at its desk here. */
    Caller department(String code) {
        return caller(pages.house().sessions().start(new Session.Department(DepartmentCode.of(code))));
    }

    /** Returns what a department reads over the interface. */
    HttpResponse<String> asked(String department, String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(root + "/api" + path))
                                    .header("Authorization", "Bearer " + pages.token(DepartmentCode.of(department)))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Returns a party who has opened her link. */
    Caller party(CaseId id, Side side, String number) {
        return caller(
                pages.house().sessions().start(new Session.InMatter(home.person(ResidentId.of(number)), id, side)));
    }

    /** Returns somebody in her own violence file. */
    Caller person(ViolenceFileId file, Speaker role, String number) {
        return caller(
                pages.house().sessions().start(new Session.InFile(home.person(ResidentId.of(number)), file, role)));
    }

    /** Returns somebody in the file in which she is counselled, who came first. */
    Caller counselled(CounselId file, ResidentId number) {
        return caller(pages.house().sessions().start(new Session.InCounsel(home.person(number), file, Partner.FIRST)));
    }

    private Caller caller(String signed) {
        Sessions sessions = pages.house().sessions();
        return new Caller(root, signed, sessions.token(sessions.read(signed).orElseThrow()));
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
