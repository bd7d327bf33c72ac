package io.github.xingfujia.adapters.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.xingfujia.store.OutcomeUnknownException;
import io.github.xingfujia.store.StaleStoreException;
import io.github.xingfujia.store.StoreException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** When the store fails, the caller learns what she can do, and nobody learns what she wrote. */
class FailureTest {

    private static final String ROOT = org.slf4j.Logger.ROOT_LOGGER_NAME;

    private final BrokenStore broken = new BrokenStore();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private WebHouse web;

    @BeforeEach
    void open() {
        web = WebHouse.on(broken.store());
        log.start();
        logger().addAppender(log);
    }

    @AfterEach
    void close() {
        logger().detachAppender(log);
        web.close();
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(ROOT);
    }

    @Test
    void a_store_that_fails_is_told_without_a_word_of_anybody() {
        broken.fail(new StoreException("insert into journal values ('演示甲', '11010519491231002X')"));
        HttpResponse<String> failed = web.post(web.zhou(), "/cases", Bodies.DISPUTE);
        assertEquals(503, failed.statusCode());
        assertEquals("urn:xingfujia:problem:store", Bodies.at(failed, "type"));
        assertEquals("5", failed.headers().firstValue("Retry-After").orElse(""));
        String logged = logged();
        assertTrue(logged.contains("POST /cases failed: io.github.xingfujia.store.StoreException"), logged);
        for (String place : List.of(logged, failed.body(), failed.headers().toString())) {
            assertFalse(place.contains("演示甲") || place.contains("11010519") || place.contains("insert"), place);
        }
        HttpResponse<String> health = web.get("", "/health");
        assertEquals(503, health.statusCode());
        assertEquals("store-unreachable", Bodies.at(health, "status"));
        broken.mend();
        assertEquals(201, web.post(web.zhou(), "/cases", Bodies.DISPUTE).statusCode());
    }

    @Test
    void a_failure_nobody_thought_of_is_told_the_same_way() {
        broken.fail(new IllegalStateException("演示甲"));
        HttpResponse<String> failed = web.post(web.zhou(), "/cases", Bodies.DISPUTE, "Accept-Language", "en");
        assertEquals(500, failed.statusCode());
        assertEquals("urn:xingfujia:problem:internal", Bodies.at(failed, "type"));
        assertFalse((failed.body() + logged()).contains("演示甲"), logged());
    }

    @Test
    void an_answer_that_was_lost_is_found_again_under_the_same_key() {
        broken.loseAnswers(new OutcomeUnknownException("lost", new IllegalStateException()));
        HttpResponse<String> lost = web.post(web.zhou(), "/cases", Bodies.DISPUTE, "Idempotency-Key", "lost-and-found");
        assertEquals(503, lost.statusCode());
        assertEquals("urn:xingfujia:problem:outcome-unknown", Bodies.at(lost, "type"));
        assertTrue(Bodies.at(lost, "detail").contains("Idempotency-Key"), lost.body());
        broken.mend();
        HttpResponse<String> again =
                web.post(web.zhou(), "/cases", Bodies.DISPUTE, "Idempotency-Key", "lost-and-found");
        assertEquals(201, again.statusCode());
        assertEquals(1, Bodies.size(web.get(web.zhou(), "/cases"), "rows"));
    }

    @Test
    void a_command_that_is_always_overtaken_may_be_tried_again() {
        String at = web.dispute();
        broken.loseAnswers(new StaleStoreException("case"));
        HttpResponse<String> overtaken =
                web.post(web.zhou(), at + "/triage", "{\"category\":\"couple\",\"risk\":\"low\",\"minors\":false}");
        // the store says stale although it stored: the repeated command is recognised as done
        assertEquals(200, overtaken.statusCode(), overtaken.body());
        broken.fail(new StaleStoreException("case"));
        HttpResponse<String> never = web.post(web.zhou(), at + "/review", "{}");
        assertEquals(409, never.statusCode());
        assertEquals("urn:xingfujia:problem:overtaken", Bodies.at(never, "type"));
    }

    @Test
    void health_tells_the_age_of_the_last_run_of_due_work() {
        assertEquals("", Bodies.at(web.get("", "/health"), "workAgeSeconds"));
        web.home.work();
        web.clock.pass(Duration.ofSeconds(90));
        HttpResponse<String> health = web.get("", "/health");
        assertEquals(200, health.statusCode());
        assertEquals("ok", Bodies.at(health, "status"));
        assertEquals("90", Bodies.at(health, "workAgeSeconds"));
        assertEquals("2026-05-06T01:00:00Z", Bodies.at(health, "worked"));
    }

    private String logged() {
        StringBuilder all = new StringBuilder();
        for (ILoggingEvent event : List.copyOf(log.list)) {
            if (event.getLevel().isGreaterOrEqual(Level.INFO)) {
                all.append(event.getFormattedMessage()).append('\n');
            }
        }
        return all.toString();
    }
}
